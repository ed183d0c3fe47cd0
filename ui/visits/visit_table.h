// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"
#include "ui/sections/section.h"
#include "ui/visits/visit_table_model.h"

#include <QCborMap>
#include <QPointer>
#include <QSet>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace boshi::ui {

class CopyFromLast;
class VisitLine;

/// The visits of a pregnancy as the wide table of the paper: one line for each, typed into along the line. Only the line in
/// use has inputs. A line is saved when another one is gone to, or with Ctrl+S.
class VisitTable : public QWidget {
    Q_OBJECT

public:
    using Action = std::function<void()>;

    VisitTable(VaultSession &session, const RecordType &type, QWidget *parent = nullptr);
    ~VisitTable() override;

    void showVisits(const Place &place);
    /// Goes to a cell of a line, when nothing is in the way.
    void begin(const TableLine &line, int column);
    /// Goes to where typing begins in the line for a new visit.
    void beginNew();
    /// Without saving; the table itself has the keyboard then.
    void closeLine();

    bool isLineOpen() const { return m_isOpen; }
    bool isEdited() const;
    bool holdsPrivateInput() const;
    /// Private areas were closed: a line of theirs closes.
    void forgetPrivate();
    /// Whether the line in use is saved now, or nothing had to be; if not, the table shows why.
    bool save();
    QCborMap input() const;
    void takeInput(const QCborMap &input);
    void focusLine();

    QTableView &view() { return *m_view; }
    VisitTableModel &model() { return *m_model; }
    VisitLine *line() { return m_line; } ///< Null until one was used.

signals:
    /// Somebody wants to type into a line while none is in use: whoever holds the table clears the way, and then does this.
    void lineAsked(const boshi::ui::VisitTable::Action &then);
    /// Somebody wants to leave the line in use; whoever holds the table asks about what is not saved, and then does this.
    void leaveAsked(const boshi::ui::VisitTable::Action &then);
    void saved(const QUuid &record);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void giveRoomToSaid();
    // What stands there
    void makeView();
    void addShortcut(const QKeySequence &keys, const QString &meaning, const Action &action);
    void arrangeColumns();
    void arrangeCorner();
    bool typesInto(QKeyEvent &event);
    void beginAt(int row, int column);

    // The line in use
    void makeLine();
    void open(const TableLine &line, int column);
    void offerLast(const Record &record);
    void arrangeLine();
    void bringIntoSight(int row, int column);
    void keepInStep();
    int rowInUse() const;
    bool passEnd();
    void step(int rows);
    void goBack();
    void judge();
    void refuse(const std::vector<Issue> &issues);
    int columnOf(const Issue &issue) const;

    // Below the table
    QWidget *makeBelow();
    void enterColumn(int column);
    void tellOfCell();
    void showGuide(int column);
    void hideGuide();
    int columnInUse() const;
    QStringList sentencesOn(const Record &record, const Field &field) const;

    VaultSession &m_session;
    const RecordType &m_type;
    Place m_place;
    VisitTableModel *m_model;
    QTableView *m_view;
    QLabel *m_corner; ///< The name of the column of days.
    VisitLine *m_line = nullptr;
    TableLine m_at;
    bool m_isOpen = false;
    bool m_isNew = false;      ///< The line in use is not stored yet.
    bool m_wasRefused = false; ///< From then on missing fields are named too.
    QSet<int> m_questioned;    ///< Columns of the line in use about which there is something to correct or to check.
    QPointer<CopyFromLast> m_copying;
    QVBoxLayout *m_about = nullptr; ///< Of the cell in use.
    QLabel *m_said = nullptr;       ///< Of a cell that is not in use, and of planned visits.
    QLabel *m_sentence = nullptr;
    QLabel *m_guide = nullptr;
    QPushButton *m_copyButton = nullptr;
    QPushButton *m_guideButton = nullptr;
};

} // namespace boshi::ui
