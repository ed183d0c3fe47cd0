// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/lists/record_table_model.h"

#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace boshi::ui {

/// The records of one type as a table, the latest first. Enter or a double click activates a row.
class RecordList : public QWidget {
    Q_OBJECT

public:
    explicit RecordList(const RecordType &type, QWidget *parent = nullptr);

    RecordTableModel &model() { return *m_model; }
    QTableView &view() { return *m_view; }

    void setNames(NameOf nameOf);
    void setRecords(std::vector<Record> records);
    void upsert(const Record &record);
    void remove(const QUuid &id);

    /// Null when no row is chosen.
    QUuid current() const;
    void setCurrent(const QUuid &id);

    /// What stands there while there are no records; the default says so and how to begin.
    void setEmptyText(const QString &text);
    /// The columns to show, by field key; without a call long texts and internal fields are hidden, and of a wide type what no
    /// record holds.
    void showFields(const std::vector<std::string_view> &keys);

signals:
    void activated(const QUuid &id);
    void clicked(const QUuid &id);
    /// Null when nothing is chosen any more.
    void currentChanged(const QUuid &id);

private:
    void showColumns();
    QUuid idAt(const QModelIndex &shown) const;
    void showOrHide();

    RecordTableModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QTableView *m_view;
    QLabel *m_empty;
    bool m_isFixed = false; ///< Somebody chose the columns.
};

} // namespace boshi::ui
