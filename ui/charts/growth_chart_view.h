// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/growth_chart.h"
#include "ui/charts/chart_view.h"

namespace boshi::ui {

class GrowthTableModel;

/// A child and what was measured of it. Points of any measure; they are placed on the chart, so day, value and record are enough.
struct MeasuredChild {
    QUuid person = {};
    QString name = {};
    growth::ChildFacts facts = {};
    std::vector<growth::GrowthPoint> points = {};
};

/// Who else may stand on a child's chart.
struct Siblings {
    std::vector<std::pair<QUuid, QString>> names = {};
    std::function<MeasuredChild(const QUuid &person)> measured = {}; ///< Asked when somebody wants to see them.
};

/// A child's growth beside the lines of a reference; on request also beside those of another edition, or beside brothers and
/// sisters, each against the lines of its own sex. References are read when they are first shown.
class GrowthChartView : public ChartView {
    Q_OBJECT

public:
    explicit GrowthChartView(QWidget *parent = nullptr);

    /// `reference`: the one of the child's handbook. What was chosen for the same child before stays.
    void setChild(MeasuredChild child, Siblings siblings = {}, const QString &reference = {});
    void setMeasure(growth::Measure measure);
    void setWindow(charts::ChartWindow window);
    void setReference(const QString &id);
    void setCounting(charts::AgeCounting counting);
    /// Beside the child's own: another edition, or a child; empty: nothing.
    void setSecond(const QString &reference);
    void setBeside(const QUuid &person);

    const charts::ChartSpec &spec() const { return m_spec; }
    growth::Measure measure() const;
    /// The child first.
    std::vector<QUuid> peopleShown() const;

protected:
    void makeChoosers() override;
    ChartTableModel *makeModel() override;
    void retranslate() override;
    void refresh() override;
    QString valueText(std::size_t value) const override;
    QUuid recordOf(std::size_t value) const override;
    QDate dayAt(double across) const override;

private:
    /// What may stand beside the child's own values and lines.
    struct Beside {
        QString reference = {};
        std::vector<QUuid> people = {};
        bool isNothing() const { return reference.isEmpty() && people.empty(); }
        friend bool operator==(const Beside &, const Beside &) = default;
    };

    QComboBox *addOptions(const QString &name, int count);
    void fillBeside();
    QString besideText(const Beside &beside) const;
    void chooseBeside(const Beside &beside);
    void readChoices();
    void gather();
    void showChoosers();
    void chooseSuggestedWindow();
    void writeTable();
    Plot plot() const;
    QStringList notes(bool hasNames) const;
    QString summary() const;
    const charts::GrowthRow &rowOf(std::size_t value) const;
    charts::ChartWindow window() const;

    MeasuredChild m_child;
    Siblings m_siblings;
    growth::Measure m_wantedMeasure = growth::Measure::Weight;
    std::optional<charts::ChartWindow> m_wantedWindow; ///< Empty: suggested by the values.
    QString m_wantedReference;
    charts::AgeCounting m_counting = charts::AgeCounting::Both;
    std::vector<Beside> m_offered{{}}; ///< Same order as the chooser.
    Beside m_beside;

    const growth::Reference *m_reference = nullptr;
    std::vector<MeasuredChild> m_people;          ///< Who is shown, the child first.
    std::vector<charts::ChartedChild> m_charted;  ///< The same.
    charts::ChartSpec m_spec;

    // Made when it is built.
    QComboBox *m_measures = nullptr;
    QComboBox *m_references = nullptr;
    QComboBox *m_countings = nullptr;
    QComboBox *m_windows = nullptr;
    QComboBox *m_besides = nullptr;
    GrowthTableModel *m_model = nullptr;
};

} // namespace boshi::ui
