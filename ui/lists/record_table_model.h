// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/record.h"
#include "ui/words/field_text.h"

#include <QAbstractTableModel>

#include <vector>

namespace boshi::ui {

/// One row per record of one type, one column per field; the columns come from the schema, views hide what is too much.
class RecordTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { SortRole = Qt::UserRole, RecordIdRole };

    explicit RecordTableModel(const RecordType &type, QObject *parent = nullptr);

    const RecordType &type() const { return m_type; }
    /// How referred records are called; ask before the first records are set.
    void setNames(NameOf nameOf);

    void setRecords(std::vector<Record> records);
    void upsert(const Record &record);
    void remove(const QUuid &id);
    /// Null when the row is out of range or the id is not here.
    const Record *at(int row) const;
    int rowOf(const QUuid &id) const;
    /// Whether any record has something in the field of this column.
    bool holdsAny(int column) const; ///< -1 when not here.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

protected:
    /// The same for who says what else changes with them: between beginResetModel() and endResetModel().
    void replaceRecords(std::vector<Record> records) { m_records = std::move(records); }

private:
    QString spokenCell(const Record &record, const Field &field) const;

    const RecordType &m_type;
    NameOf m_nameOf;
    std::vector<Record> m_records;
};

} // namespace boshi::ui
