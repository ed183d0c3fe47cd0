// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/pregnancy_chart.h"
#include "ui/charts/chart_view.h"

#include <functional>

namespace boshi::ui {

class PregnancyTableModel;

/// The curves of one pregnancy, by its weeks.
class PregnancyChartView : public ChartView {
    Q_OBJECT

public:
    using Source = std::function<charts::PregnancyChart(charts::PregnancyMeasure)>;

    explicit PregnancyChartView(QWidget *parent = nullptr);

    /// The chart of a measure is asked for when it is in sight, and anew when this is called again.
    void setPregnancy(const QString &name, const Source &source);
    void setMeasure(charts::PregnancyMeasure measure);

    const charts::PregnancyChart &chart() const { return m_chart; }

protected:
    void showEvent(QShowEvent *event) override;
    void makeChoosers() override;
    ChartTableModel *makeModel() override;
    void retranslate() override;
    void refresh() override;
    QString valueText(std::size_t value) const override;
    QUuid recordOf(std::size_t value) const override;

private:
    void forget();
    charts::PregnancyMeasure measure() const;

    QString m_personName;
    Source m_source;
    charts::PregnancyMeasure m_wantedMeasure = charts::PregnancyMeasure::Weight;
    charts::PregnancyChart m_chart;
    bool m_isOutdated = true;

    // Made when it is built.
    QComboBox *m_measures = nullptr;
    PregnancyTableModel *m_model = nullptr;
};

} // namespace boshi::ui
