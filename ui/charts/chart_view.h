// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plot.h"

#include <QUuid>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace boshi::ui {

class ChartCanvas;
class ChartTableModel;

/// The manners of every chart: one key away (T) a table of the same numbers; left and right move between the values and read
/// them out, Enter and a double click ask for the record of one. Cheap to make: built when it is first shown.
class ChartView : public QWidget {
    Q_OBJECT

public:
    void setTableShown(bool shown);
    /// Gives the chart the keyboard, or the table where that is shown.
    void focusChart();

    QString readOut() const;
    /// Where a value of the chart stands, in pixels of this widget; once shown.
    QPoint placeOf(std::size_t value) const;

    /// The least: the chart takes what room there is.
    int heightForWidth(int width) const override;

signals:
    void recordAsked(const QUuid &record);

protected:
    /// What a chart says beside its picture.
    struct Words {
        QString title;   ///< Its accessible name.
        QString summary; ///< Of all values, spoken.
        QStringList notes; ///< Reference, legend, what is missing; empty ones are left out.
    };

    /// `name` begins the names under which its parts are found.
    explicit ChartView(const QString &name, QWidget *parent);

    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

    bool isBuilt() const { return m_readOut; }
    void refreshIfBuilt();
    /// A chooser whose items carry codes; texts come with retranslate(). From the left to the right.
    QComboBox *addChooser(const QString &name);
    void nameChooser(QComboBox *chooser, const QString &text, const QString &accessibleName);
    static void choose(QComboBox *chooser, int code);
    /// Draws it anew, with nothing chosen. The rows of the table are set before.
    void present(const Plot &plot, const Words &words);
    void sayNothingBut(const QString &sentence) { setReadOut(sentence); }

    virtual void makeChoosers() = 0;
    virtual ChartTableModel *makeModel() = 0;
    virtual void retranslate();
    virtual void refresh() = 0;
    /// What a value says when it is chosen.
    virtual QString valueText(std::size_t value) const = 0;
    virtual QUuid recordOf(std::size_t value) const = 0;

private:
    struct Chooser {
        QLabel *label;
        QComboBox *box;
    };

    void build();
    QWidget *makeBar();
    QWidget *makePages();
    QTableView *makeTable();
    void arrangeChoosers();
    void showTable(bool isTable);
    void move(int step);
    void readValue(std::size_t value);
    void openCurrent();
    void setReadOut(const QString &text);

    QString m_name;
    Plot m_plot;
    std::optional<std::size_t> m_current; ///< Mark of the plot under the ring.

    // Made by build().
    QGridLayout *m_bar = nullptr;
    std::vector<Chooser> m_choosers;
    QPushButton *m_tableButton = nullptr;
    QStackedWidget *m_pages = nullptr;
    ChartCanvas *m_canvas = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_readOut = nullptr;
    QLabel *m_notes = nullptr;
};

} // namespace boshi::ui
