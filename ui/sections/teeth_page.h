// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sections/section_page.h"

namespace boshi::ui {

class TeethComparison;

/// The section of the teeth: beside the list of records, what changed from one examination to another.
class TeethPage : public SectionPage {
    Q_OBJECT

public:
    TeethPage(VaultSession &session, std::string_view chapter, QWidget *parent = nullptr);

    /// Whether a section has records with a tooth chart.
    static bool fits(const Section &section);

    TeethComparison &comparison() { return *m_comparison; }

protected:
    void showRecords() override;

private:
    TeethComparison *m_comparison;
};

} // namespace boshi::ui
