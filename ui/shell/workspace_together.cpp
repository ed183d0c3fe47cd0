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
    connect(page, &TogetherPage::left, this, [this](const QByteArray &chapter) {
        m_chapter = chapter.isEmpty() ? m_chapter : chapter;
        leaveBeside();
    });
    return page;
}

void Workspace::showTogether(const RecordType &type)
{
    say({});
    TogetherPage *page = togetherPage();
    showBesideSections(page);
    page->open(type, m_place.person);
}

} // namespace boshi::ui
