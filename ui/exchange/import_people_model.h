// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"

#include <QAbstractTableModel>

namespace boshi::ui {

/// The people of a file, how each was found, and what was decided by hand.
class ImportPeopleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, BirthColumn, NumberColumn, FoundColumn, ColumnCount };
    using People = std::deque<exchange::PersonMatch>;
    using PersonNames = QHash<QUuid, QString>;
    using QAbstractTableModel::QAbstractTableModel;

    /// The people outlive their stay here; null shows nobody. `names` are those of the handbook's people.
    void setPeople(const People *people, PersonNames names);
    const exchange::PersonMatch &at(int row) const { return (*m_people)[std::size_t(row)]; }
    /// Of a row: a sentence that stands there until the file is read again; empty takes it away.
    void setDecision(int row, const QString &sentence);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString foundText(int row) const;

    const People *m_people = nullptr;
    PersonNames m_names;
    QHash<int, QString> m_decisions;
};

} // namespace boshi::ui
