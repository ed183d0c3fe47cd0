// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sections/section_page.h"

namespace boshi::ui {

class StoryView;

/// The guardian's records of every age, and what they tell together.
class GuardianPage : public SectionPage {
    Q_OBJECT

public:
    GuardianPage(VaultSession &session, std::string_view chapter, QWidget *parent = nullptr);

    static bool fits(const Section &section);

    StoryView &story() { return *m_story; }

protected:
    void showRecords() override;

private:
    StoryView *m_story;
};

} // namespace boshi::ui
