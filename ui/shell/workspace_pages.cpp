// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documents_page.h"
#include "ui/documents/picture_loader.h"
#include "ui/sections/growth_page.h"
#include "ui/sections/guardian_page.h"
#include "ui/sections/overview_page.h"
#include "ui/sections/story_view.h"
#include "ui/sections/teeth_page.h"
#include "ui/shell/workspace.h"
#include "ui/visits/pregnancy_page.h"
#include "ui/visits/visits_page.h"
#include "ui/widgets/front_layout.h"

/// The pages of the sections, one for each place, so that going back to one need not fill it again.
namespace boshi::ui {
namespace {

constexpr std::size_t mostPlacePages = 32; ///< The sections of a family of four that is at home in three of them each, and more.

} // namespace

void Workspace::showPage()
{
    PlacePage &known = placePage();
    const QDate today = m_session.surroundings().today();
    if (known.shownOn == today)
        known.page->showAgain();
    else
        known.page->showPlace(m_place);
    known.shownOn = today;
    bringUp(known.page);
    offerTypes();
}

/// Of the section in sight; it becomes the latest, and the one not seen for longest goes.
Workspace::PlacePage &Workspace::placePage()
{
    const auto found = std::ranges::find_if(m_placePages, [this](const PlacePage &known) { return known.place == m_place && known.chapter == m_chapter; });
    if (found != m_placePages.end()) {
        std::rotate(found, std::next(found), m_placePages.end());
        return m_placePages.back();
    }
    if (m_placePages.size() == mostPlacePages && m_placePages.front().page != page()) {
        forgetPage(m_placePages.front().page);
        m_placePages.erase(m_placePages.begin());
    }
    return m_placePages.emplace_back(PlacePage{m_place, m_chapter, adopt(makePage()), {}});
}

Page *Workspace::makePage()
{
    if (m_chapter == Page::overview)
        return new OverviewPage(m_session);
    const std::string_view chapter(m_chapter.constData(), std::size_t(m_chapter.size()));
    const Section section = sectionOf(*m_session.family(), m_place, chapter, m_session.surroundings().today());
    if (DocumentsPage::fits(section))
        return new DocumentsPage(m_session, section.chapter);
    if (GrowthPage::fits(section))
        return new GrowthPage(m_session, section.chapter);
    if (GuardianPage::fits(section))
        return makeGuardianPage(section);
    if (PregnancyPage::fits(section, *m_session.family(), m_place))
        return new PregnancyPage(m_session, section.chapter);
    if (TeethPage::fits(section))
        return new TeethPage(m_session, section.chapter);
    if (VisitsPage::fits(section))
        return new VisitsPage(m_session, section.chapter);
    return new SectionPage(m_session, section.chapter);
}

Page *Workspace::makeGuardianPage(const Section &section)
{
    auto *page = new GuardianPage(m_session, section.chapter);
    auto *photos = new PictureLoader(m_session, StoryView::photoSide, page);
    connect(&page->story(), &StoryView::photoWanted, photos, &PictureLoader::load);
    connect(photos, &PictureLoader::loaded, &page->story(), &StoryView::showPhoto);
    return page;
}

/// Whether it shows the section in sight, and nothing beside the sections.
bool Workspace::isOfPlace(const Page *page) const
{
    return std::ranges::any_of(m_placePages, [&](const PlacePage &known) { return known.page == page && known.place == m_place && known.chapter == m_chapter; });
}

/// What changed is shown at once on the page in sight alone; the others are filled again when they are wanted.
void Workspace::outdatePages()
{
    for (PlacePage &known : m_placePages)
        if (known.page != page())
            known.shownOn = {};
}

/// Pages out of sight still hold what they showed; they are made anew when they are wanted.
void Workspace::forgetPages(const Page *but)
{
    forgetPlacePages(but);
    for (auto known = m_pageBeside.begin(); known != m_pageBeside.end();) {
        if (*known != but)
            forgetPage(*known);
        known = *known == but ? std::next(known) : m_pageBeside.erase(known);
    }
}

void Workspace::forgetPlacePages(const Page *but)
{
    for (const PlacePage &known : m_placePages)
        if (known.page != but)
            forgetPage(known.page);
    std::erase_if(m_placePages, [but](const PlacePage &known) { return known.page != but; });
}

/// Later: it may be the one that asked.
void Workspace::forgetPage(Page *page)
{
    m_pages->removeWidget(page);
    page->hide();
    page->deleteLater();
}

} // namespace boshi::ui
