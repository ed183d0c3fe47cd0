// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/growth_chart.h"
#include "ui/charts/chart_view.h"

namespace boshi::ui {

class GrowthTableModel;

/// A child's growth beside the lines of a survey. The reference is read when it is first shown.
class GrowthChartView : public ChartView {
    Q_OBJECT

public:
    explicit GrowthChartView(QWidget *parent = nullptr);

    /// Points of any measure; they are placed here, so day, value and record are enough.
    void setChild(const QString &name, const growth::ChildFacts &child, std::vector<growth::GrowthPoint> points);
    void setMeasure(growth::Measure measure);
    void setWindow(charts::ChartWindow window);

    const charts::ChartSpec &spec() const { return m_spec; }
    growth::Measure measure() const;

protected:
    void makeChoosers() override;
    ChartTableModel *makeModel() override;
    void retranslate() override;
    void refresh() override;
    QString valueText(std::size_t value) const override;
    QUuid recordOf(std::size_t value) const override;
    QDate dayAt(double months) const override;

private:
    void chooseSuggestedWindow();
    charts::ChartWindow window() const;

    QString m_personName;
    growth::ChildFacts m_child;
    std::vector<growth::GrowthPoint> m_points;
    growth::Measure m_wantedMeasure = growth::Measure::Weight;
    std::optional<charts::ChartWindow> m_wantedWindow; ///< Empty: suggested by the values.

    const growth::Reference *m_reference = nullptr;
    std::vector<charts::GrowthRow> m_rows;
    charts::ChartSpec m_spec;

    // Made when it is built.
    QComboBox *m_measures = nullptr;
    QComboBox *m_windows = nullptr;
    GrowthTableModel *m_model = nullptr;
};

} // namespace boshi::ui
