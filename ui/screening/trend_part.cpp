// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screening/trend_part.h"

#include "ui/charts/trend_view.h"
#include "ui/unlock/calm_page.h"
#include "ui/unlock/dialog_parts.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace boshi::ui {

TrendPart::TrendPart(const VaultSession &session, const screening::Sheet &sheet, const QUuid &person, QWidget *parent)
    : QWidget(parent)
    , m_view(new TrendView(charts::screeningTrend(*session.family(), person, sheet)))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(wrappingText(tr("Totals of sheets, for talking about how things have been. They say nothing about a person by themselves.")));
    auto *area = new QScrollArea; // With large text nothing gets less room than it needs.
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_view);
    layout->addWidget(area, 1);
    auto *back = new QPushButton(tr("&Back to the sheet"));
    layout->addLayout(buttonRow({back}));
    connect(back, &QPushButton::clicked, this, &TrendPart::left);
    connect(m_view, &TrendView::recordAsked, this, &TrendPart::sheetAsked);
}

void TrendPart::focusFirst() { m_view->focusChart(); }

} // namespace boshi::ui
