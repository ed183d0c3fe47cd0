// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sections/section_page.h"

namespace boshi::ui {

class LetterView;
class StoryView;

/// The guardian's records, one calm page for each age; each as a letter, and what they tell together.
class GuardianPage : public SectionPage {
    Q_OBJECT

public:
    GuardianPage(VaultSession &session, std::string_view chapter, QWidget *parent = nullptr);

    static bool fits(const Section &section);

    LetterView &letter() { return *m_letter; }
    StoryView &story() { return *m_story; }

protected:
    void showRecords() override;
    void showType() override;
    bool givesFormAllRoom() const override { return true; }

private:
    const Record *child() const { return session().family()->record(place().person); }

    LetterView *m_letter;
    StoryView *m_story;
};

} // namespace boshi::ui
