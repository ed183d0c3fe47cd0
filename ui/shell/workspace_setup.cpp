// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setup_page.h"
#include "ui/shell/rail.h"
#include "ui/shell/rail_model.h"
#include "ui/shell/workspace.h"
#include "ui/unlock/calm_page.h"

#include <QSplitter>

/// Setting up a new file or a further family. Meanwhile the rail is out of sight: somebody else's mother may be looking.
namespace boshi::ui {

SetupPage *Workspace::setupPage()
{
    if (auto *known = qobject_cast<SetupPage *>(m_pageBeside.value(Page::setupPage)))
        return known;
    auto *page = new SetupPage(m_session);
    m_pageBeside.insert(Page::setupPage, adopt(page));
    connect(page, &SetupPage::sheetAsked, this, [this] { emit safetyAsked(SafetyStep::Sheet); });
    connect(page, &SetupPage::begun, this, &Workspace::openBegun);
    connect(page, &SetupPage::left, this, &Workspace::leaveBeside);
    connect(page, &SetupPage::finished, this, [this] {
        leaveBeside();
        say(tr("The handbook is ready. Whatever was skipped can be entered at any time."));
    });
    return page;
}

void Workspace::showSetup(const std::function<void(SetupPage &)> &begin)
{
    SetupPage *page = setupPage();
    showBesideSections(page);
    begin(*page);
}

void Workspace::setUpFile(bool isTrusted)
{
    showSetup([isTrusted](SetupPage &page) { page.setUpFile(isTrusted); });
}

void Workspace::addFamily()
{
    showSetup([](SetupPage &page) { page.addFamily(); });
}

/// It comes back as wide as it was.
void Workspace::showRail(bool isShown)
{
    if (m_rail->isHidden() != isShown)
        return;
    auto *sides = qobject_cast<QSplitter *>(m_rail->parentWidget());
    if (!isShown)
        m_sizes = sides->sizes();
    m_rail->setVisible(isShown);
    if (isShown)
        sides->setSizes(m_sizes);
}

/// The page goes on with the next question; leaving it leads to this person.
void Workspace::openBegun(const QUuid &family, const QUuid &person)
{
    if (const auto opened = m_session.openFamily(family); !opened)
        return showError(m_sentence, opened.error());
    m_place = {person, person};
    m_rail->refresh();
    m_rail->choose(m_place);
    refreshBar();
}

} // namespace boshi::ui
