// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/sheet_step.h"

#include "core/session/sheet_test.h"
#include "ui/unlock/calm_page.h"
#include "ui/unlock/sheet_view.h"
#include "ui/words/field_text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace boshi::ui {

SheetStep::SheetStep(VaultSession &session, QWidget *parent)
    : SetupStep(parent)
    , m_session(session)
    , m_layout(new QVBoxLayout(this))
    , m_askButton(new QPushButton(tr("Make the &sheet…")))
    , m_tested(wrappingText({}))
{
    m_layout->setContentsMargins({});
    m_layout->addWidget(m_askButton, 0, Qt::AlignLeft);
    m_layout->addWidget(m_tested);
    m_askButton->setAccessibleDescription(tr("Asks for the passphrase first."));
    m_askButton->setToolTip(m_askButton->accessibleDescription());
    connect(m_askButton, &QPushButton::clicked, this, &SheetStep::sheetAsked);
}

void SheetStep::trustUser()
{
    if (m_view)
        return;
    m_view = new SheetView(m_session.vault(), m_session.surroundings().today());
    m_layout->insertWidget(0, m_view);
    m_askButton->hide();
    connect(m_view, &SheetView::tested, this, [this] {
        if (const auto noted = noteSheetTested(m_session); !noted)
            emit failed(noted.error());
    });
}

QString SheetStep::question() const { return tr("A recovery sheet"); }

QString SheetStep::explanation() const
{
    return m_view ? QString()
                  : tr("If the passphrase is forgotten, only a recovery sheet can open the file. Print one, test it by typing one of its lines, "
                       "and keep it like a bank book.");
}

void SheetStep::begin()
{
    const auto day = sheetTestedOn(m_session);
    m_tested->setVisible(day && *day);
    if (day && *day)
        m_tested->setText(tr("The sheet was tested on %1.").arg(dateText(**day)));
}

bool SheetStep::isTested() const
{
    const auto day = sheetTestedOn(m_session);
    return day && *day;
}

bool SheetStep::save()
{
    if (!isTested())
        emit said(tr("The sheet is not tested yet. Type one of its lines, or skip this step."));
    return isTested();
}

void SheetStep::focusFirst()
{
    if (m_view)
        m_view->setFocus();
    else
        m_askButton->setFocus();
}

} // namespace boshi::ui
