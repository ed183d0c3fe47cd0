// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/chart_sheet.h"

#include <QDate>
#include <QUuid>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLayout;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace boshi::ui {

class ChartCanvas;
class ChartTableModel;

/// What is wanted of a chart that leaves the program.
struct SheetWish {
    QDate today;
    bool hasName = false;
    bool isWhole = true; ///< Or the part that is shown.
};

/// The manners of every chart: one key away (T) a table of the same numbers; left and right move between the values and read
/// them out, Enter and a double click ask for the record of one; wheel and keys bring it closer. Cheap to make: built when it
/// is first shown.
class ChartView : public QWidget {
    Q_OBJECT

public:
    void setTableShown(bool shown);
    /// Gives the chart the keyboard, or the table where that is shown.
    void focusChart();

    QString readOut() const;
    /// From now on a new value can be asked for, with the key N and by a double click where there is none.
    void takeEntries();
    /// From now on a button asks for a way out.
    void offerSheet();
    ChartSheet sheet(const SheetWish &wish);
    /// Whether a part of it is shown only.
    bool isPart() const;
    /// Where a value of the chart stands, in pixels of this widget; once shown.
    QPoint placeOf(std::size_t value) const;

    /// The least: the chart takes what room there is.
    int heightForWidth(int width) const override;

signals:
    void recordAsked(const QUuid &record);
    /// For a new value; an invalid day where none was pointed at.
    void entryAsked(QDate day);
    /// It is to be printed, saved or copied.
    void sheetAsked();

protected:
    /// What a chart says beside its picture.
    struct Words {
        QString title;   ///< Its accessible name; names nobody.
        QString name;    ///< Whose values these are.
        QString summary; ///< Of all values, spoken.
        QStringList notes; ///< Reference, legend, what is missing; empty ones are left out.
        QStringList notesNamingNobody = {}; ///< The same where the others name somebody.
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
    /// With its name; what has no effect is not offered.
    void showChooser(QComboBox *chooser, bool isShown);
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
    /// Which day a place on the lower axis is.
    virtual QDate dayAt(double) const { return {}; }

private:
    struct Chooser {
        QLabel *label;
        QComboBox *box;
        bool isWanted = true;
    };

    void build();
    QWidget *makeBar();
    QWidget *makePages();
    QTableView *makeTable();
    QWidget *makeZoomButtons();
    int barWidth() const;
    void fold();
    void addKey(Qt::Key key, const std::function<void()> &act);
    void readPart();
    void showTable(bool isTable);
    void move(int step);
    void readValue(std::size_t value);
    void openCurrent();
    void setReadOut(const QString &text);

    QString m_name;
    Plot m_plot;
    Words m_words;
    bool m_takesEntries = false;
    bool m_offersSheet = false;
    std::optional<std::size_t> m_current; ///< Mark of the plot under the ring.

    // Made by build().
    QLayout *m_bar = nullptr;
    std::vector<Chooser> m_choosers;
    QPushButton *m_moreButton = nullptr;
    QPushButton *m_tableButton = nullptr;
    QWidget *m_zoomButtons = nullptr;
    QPushButton *m_closerButton = nullptr;
    QPushButton *m_furtherButton = nullptr;
    QPushButton *m_wholeButton = nullptr;
    QPushButton *m_sheetButton = nullptr;
    QStackedWidget *m_pages = nullptr;
    ChartCanvas *m_canvas = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_readOut = nullptr;
    QLabel *m_notes = nullptr;
};

} // namespace boshi::ui
