// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/visits/visits_page.h"

namespace boshi::ui {

class PregnancyChartView;

/// The section of one pregnancy: its visits, and its curves behind the lists.
class PregnancyPage : public VisitsPage {
    Q_OBJECT

public:
    PregnancyPage(VaultSession &session, std::string_view chapter, QWidget *parent = nullptr);

    /// Whether a section is that of one pregnancy.
    static bool fits(const Section &section, const Family &family, const Place &place);

    PregnancyChartView &chart() { return *m_chart; }

protected:
    void showRecords() override;

private:
    PregnancyChartView *m_chart;
};

} // namespace boshi::ui
