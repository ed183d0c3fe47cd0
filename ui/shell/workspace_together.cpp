// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace.h"
#include "ui/together/together_page.h"

/// One page filled in for all children who were born together.
namespace boshi::ui {

TogetherPage *Workspace::togetherPage()
{
    if (auto *known = qobject_cast<TogetherPage *>(m_pageBeside.value(Page::togetherPage)))
        return known;
    auto *page = new TogetherPage(m_session);
    m_pageBeside.insert(Page::togetherPage, adopt(page));
    connect(page, &TogetherPage::left, this, &Workspace::leaveBeside);
    return page;
}

/// Leaving it leads to the section where the records stand.
void Workspace::showTogether(const RecordType &type)
{
    m_chapter = QByteArray(type.chapter.data(), qsizetype(type.chapter.size()));
    say({});
    TogetherPage *page = togetherPage();
    showBesideSections(page);
    page->open(type, m_place.person);
}

} // namespace boshi::ui
