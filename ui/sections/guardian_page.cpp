// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/guardian_page.h"

#include "core/domain/story.h"
#include "ui/sections/story_view.h"

namespace boshi::ui {

GuardianPage::GuardianPage(VaultSession &session, std::string_view chapter, QWidget *parent)
    : SectionPage(session, chapter, parent)
    , m_story(new StoryView)
{
    addView(m_story, tr("Story"), ViewPlace::Behind);
    connect(m_story, &StoryView::opened, this, [this](const QUuid &record) { emit recordAsked(this->place(), record); });
}

bool GuardianPage::fits(const Section &section) { return section.chapter == guardianChapter; }

void GuardianPage::showRecords()
{
    SectionPage::showRecords();
    const Family &family = *session().family();
    if (const Record *child = family.record(place().person))
        m_story->tell(family, *child);
}

} // namespace boshi::ui
