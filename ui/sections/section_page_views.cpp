// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/section_page.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>

/// Further views of a section beside its lists.
namespace boshi::ui {

/// With large text nothing gets less room than it needs.
QScrollArea *SectionPage::scrolled(QWidget *content)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    return area;
}

void SectionPage::addView(QWidget *view, const QString &viewTitle, ViewPlace place)
{
    const bool isFirst = place == ViewPlace::First;
    m_views->insertTab(isFirst ? 0 : m_views->count(), scrolled(view), viewTitle);
    if (isFirst)
        m_views->setCurrentIndex(0);
    m_views->setCornerWidget(m_addButton);
}

void SectionPage::addViewOf(const RecordType &type, QWidget *view, const QString &viewTitle)
{
    m_viewOfType = scrolled(view);
    m_viewOfType->setParent(m_views);
    m_viewOfType->hide();
    m_viewTitle = viewTitle;
    m_viewType = &type;
}

void SectionPage::showViewOfType()
{
    const bool isWanted = m_viewOfType && currentType() == m_viewType;
    const int at = m_viewOfType ? m_views->indexOf(m_viewOfType) : -1;
    if (isWanted == (at >= 0))
        return;
    const QSignalBlocker quiet(m_views);
    if (isWanted)
        m_views->setCurrentIndex(m_views->insertTab(0, m_viewOfType, m_viewTitle));
    else
        m_views->removeTab(at);
}

bool SectionPage::isViewOfTypeInSight() const { return m_viewOfType && m_views->currentWidget() == m_viewOfType; }

void SectionPage::chooseType(const RecordType &type)
{
    m_typeChooser->setCurrentIndex(int(std::ranges::find(m_types, &type) - m_types.begin()));
}

} // namespace boshi::ui
