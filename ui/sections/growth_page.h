// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sections/section_page.h"

namespace boshi::ui {

class GrowthChartView;

/// The growth section: the chart of the child first, the records behind it, a measurement added beside it.
class GrowthPage : public SectionPage {
    Q_OBJECT

public:
    GrowthPage(VaultSession &session, std::string_view chapter, QWidget *parent = nullptr);

    /// Whether a section holds body measurements that belong on a growth chart.
    static bool fits(const Section &section);

    GrowthChartView &chart() { return *m_chart; }
    /// Opens an empty form of this day; of today where it is invalid.
    void addMeasurement(QDate day);

protected:
    void showRecords() override;

private:
    Place placeOf(const QUuid &record) const;

    GrowthChartView *m_chart;
    QDate m_birth; ///< Of the child, if known to the day.
};

} // namespace boshi::ui
