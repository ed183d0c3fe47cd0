// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/growth_chart.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace boshi::ui {

class GrowthCanvas;
class GrowthTableModel;

/// A child's growth as a chart and, one key away (T), as a table of the same numbers. Left and right move between the
/// values and read them out. Cheap to make: the reference is read and the chart built when it is first shown.
class GrowthChartView : public QWidget {
    Q_OBJECT

public:
    explicit GrowthChartView(QWidget *parent = nullptr);

    /// Points of any measure; they are placed here, so day, value and record are enough.
    void setChild(const QString &name, const growth::ChildFacts &child, std::vector<growth::GrowthPoint> points);
    void setMeasure(growth::Measure measure);
    void setWindow(charts::ChartWindow window);
    void setTableShown(bool shown);

    const charts::ChartSpec &spec() const { return m_spec; }
    QString readOut() const;
    /// Where a point of the spec stands, in pixels of this widget; once shown.
    QPoint placeOf(std::size_t point) const;

    /// The least: the chart takes what room there is.
    int heightForWidth(int width) const override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    QWidget *makeChoosers();
    QWidget *makePages();
    void arrangeChoosers();
    void retranslate();
    void chooseSuggestedWindow();
    void refresh();
    void refreshTable();
    void refreshTexts();
    void move(int step);
    void readPoint(std::size_t point);
    void setReadOut(const QString &text);
    growth::Measure measure() const;
    charts::ChartWindow window() const;

    QString m_name;
    growth::ChildFacts m_child;
    std::vector<growth::GrowthPoint> m_points;
    growth::Measure m_wantedMeasure = growth::Measure::Weight;
    std::optional<charts::ChartWindow> m_wantedWindow; ///< Empty: suggested by the values.

    std::optional<growth::Reference> m_reference;
    std::vector<charts::GrowthRow> m_rows;
    charts::ChartSpec m_spec;
    std::optional<std::size_t> m_current; ///< Point of the spec under the ring.

    // Made by build().
    QGridLayout *m_choosers = nullptr;
    QLabel *m_measureLabel = nullptr;
    QComboBox *m_measures = nullptr;
    QLabel *m_windowLabel = nullptr;
    QComboBox *m_windows = nullptr;
    QPushButton *m_tableButton = nullptr;
    QStackedWidget *m_pages = nullptr;
    GrowthCanvas *m_canvas = nullptr;
    QTableView *m_table = nullptr;
    GrowthTableModel *m_model = nullptr;
    QLabel *m_readOut = nullptr;
    QLabel *m_notes = nullptr;
};

} // namespace boshi::ui
