// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/guardian_page.h"

#include "core/domain/story.h"
#include "ui/sections/letter_view.h"
#include "ui/sections/story_view.h"

namespace boshi::ui {

GuardianPage::GuardianPage(VaultSession &session, std::string_view chapter, QWidget *parent)
    : SectionPage(session, chapter, parent)
    , m_letter(new LetterView)
    , m_story(new StoryView)
{
    addView(m_letter, tr("Letter"), ViewPlace::Behind);
    addView(m_story, tr("Story"), ViewPlace::Behind);
    connect(m_story, &StoryView::opened, this, [this](const QUuid &record) { emit recordAsked(this->place(), record); });
}

bool GuardianPage::fits(const Section &section) { return section.chapter == guardianChapter; }

void GuardianPage::showRecords()
{
    SectionPage::showRecords();
    if (const Record *about = child())
        m_story->tell(*session().family(), *about);
}

void GuardianPage::showType()
{
    SectionPage::showType();
    if (const Record *about = currentType() ? child() : nullptr)
        m_letter->tell(*session().family(), *about, *currentType());
}

} // namespace boshi::ui
