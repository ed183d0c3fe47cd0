// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/section_page.h"

#include "core/screening/reading.h"
#include "ui/forms/record_form.h"
#include "ui/sections/history_panel.h"
#include "ui/sections/record_panel.h"
#include "ui/unlock/text_width.h"
#include "ui/widgets/front_layout.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTabWidget>

/// How list, form and buttons share the room that there is.
namespace boshi::ui {
namespace {

/// In characters.
constexpr int panelWidth = 48;
constexpr int roomForBoth = 100;

} // namespace

void SectionPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

bool SectionPage::isNarrow() const { return width() < textWidth(*this, roomForBoth); }

/// With large text and long titles the buttons stand below the choice of the page.
void SectionPage::arrangeBar()
{
    const int wanted = m_typesLabel->sizeHint().width() + m_typeChooser->sizeHint().width() + m_privateButton->sizeHint().width()
        + (m_togetherButton->isHidden() ? 0 : m_togetherButton->sizeHint().width()) + m_addButton->sizeHint().width();
    const bool isStacked = isNarrow() && m_types.size() > 1 && wanted > textWidth(*this, panelWidth);
    for (QBoxLayout *row : {m_bar, m_barButtons})
        row->setDirection(isStacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

bool SectionPage::isBesideOpen() const { return m_panel->isOpen() || m_history->isOpen() || (m_further && !m_further->isHidden()); }

int SectionPage::leastWidthOf(const QScrollArea &beside) const
{
    return beside.widget()->minimumSizeHint().width() + beside.verticalScrollBar()->sizeHint().width();
}

/// The form stands beside the list while there is room for both, and in its place with large text or where the section wants that.
void SectionPage::arrange()
{
    arrangeBar();
    const bool isOpen = isBesideOpen();
    QScrollArea *open = m_further && !m_panel->isOpen() ? m_furtherBeside : m_beside;
    const int beside = std::max(textWidth(*this, panelWidth), leastWidthOf(*open));
    m_typesLabel->setVisible(m_types.size() > 1 && !isNarrow());
    m_beside->setVisible(m_panel->isOpen());
    m_privateButton->setVisible(m_panel->isOpen() && screening::isSheet(m_panel->form()->type()) && m_session.family()->record(m_panel->record()));
    m_beside->setMinimumWidth(m_panel->isOpen() && !givesFormAllRoom() ? leastWidthOf(*m_beside) : 0);
    if (m_further) {
        m_furtherBeside->setVisible(!m_further->isHidden());
        m_furtherBeside->setMinimumWidth(givesFormAllRoom() ? 0 : leastWidthOf(*m_furtherBeside));
    }
    m_views->setVisible(!isOpen || !givesFormAllRoom());
    if (isOpen && !givesFormAllRoom())
        m_sides->setSizes({width() - beside, beside, beside, beside}); // All but one are hidden.
}

void SectionPage::addPanel(QWidget *further)
{
    m_sides->addWidget(m_furtherBeside = scrolled(further));
    further->hide(); // A scroll area shows what it gets.
    m_further = further;
    arrange();
}

void SectionPage::showInstead(QWidget *part)
{
    if (part && m_front->indexOf(part) < 0)
        m_front->addWidget(part);
    m_front->setCurrentWidget(part ? part : m_front->widget(0));
}

} // namespace boshi::ui
