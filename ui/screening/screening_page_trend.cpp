// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screening/screening_page.h"
#include "ui/screening/trend_part.h"

#include <QStackedWidget>

/// The totals of all sheets of one kind, on the private page and nowhere else.
namespace boshi::ui {

void ScreeningPage::showTrend()
{
    if (!m_form || m_trend || isAreaClosed())
        return;
    m_trend = new TrendPart(m_session, *m_sheet, m_record.subject);
    m_parts->addWidget(m_trend);
    connect(m_trend, &TrendPart::left, this, &ScreeningPage::leaveTrend);
    connect(m_trend, &TrendPart::sheetAsked, this, [this](const QUuid &id) {
        const Record *asked = m_session.family()->record(id);
        if (!asked || asked->type != m_record.type || id == m_record.id)
            return leaveTrend();
        leaveThen([this, sheet = *asked] { open(sheet); });
    });
    bring(m_trend);
    m_trend->focusFirst();
}

/// What is typed on the sheet stands there as before.
void ScreeningPage::leaveTrend()
{
    m_parts->removeWidget(m_trend);
    m_trend->hide();
    m_trend->deleteLater();
    m_trend = nullptr;
    bring(m_form);
    m_form->focusFirst();
}

} // namespace boshi::ui
