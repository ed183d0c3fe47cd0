// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/record_editors.h"

#include <QAbstractScrollArea>

class QBoxLayout;
class QHeaderView;

namespace boshi::ui {

/// The line of the table in use: an input in each cell, laid over what the table paints there. Its first cell, the day, stays
/// where it is while the others move with the columns.
class VisitLine : public QWidget, public RecordEditors {
    Q_OBJECT

public:
    /// What is said about a cell gets a widget of its own in `below`, for aboutCell().
    VisitLine(const RecordType &type, const FormHelp &help, QBoxLayout &below, QWidget *parent);
    ~VisitLine() override;

    /// `whole` is the line as if nothing covered it, of which `seen` is in sight; both in coordinates of the parent.
    void arrange(const QRect &whole, const QRect &seen, int dayWidth, const QHeaderView &columns);
    int leastHeight() const;
    /// How wide a cell has to be for its input.
    int widthFor(int column) const;

    /// The one with the keyboard, or the last one that had it.
    int column() const { return m_column; }
    void focusColumn(int column);
    /// Where typing begins: the first cell that is neither filled nor read-only, else the first one.
    void focusFirstEmpty();
    /// What stood there before comes back; false when nothing else was there.
    bool restoreCell();
    QWidget *aboutCell(int column) const { return m_about[std::size_t(column)]; }
    /// Tab goes on from one input to the next, and then to `next`.
    void tabBetween(QWidget *before, QWidget *next);
    /// Asked when Tab is struck in the last cell: whether somebody has dealt with it.
    void setPassedEnd(std::function<bool()> passedEnd) { m_passedEnd = std::move(passedEnd); }

signals:
    void columnEntered(int column);
    /// A cell was left after an edit.
    void cellFinished();

protected:
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// The other cells, moved from side to side.
    class Cells : public QAbstractScrollArea {
    public:
        explicit Cells(QWidget *parent);
        QWidget *page() const { return m_page; }

    private:
        QWidget *m_page;
    };

    int dayColumn() const;
    int columnOf(const QWidget *inside) const;
    int neighbour(int column, int step) const;

    Cells *m_cells;
    std::vector<QWidget *> m_about; ///< By column.
    int m_column = 0;
    std::function<bool()> m_passedEnd;
};

} // namespace boshi::ui
