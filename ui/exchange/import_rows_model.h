// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importer.h"

#include <QAbstractTableModel>

#include <optional>

namespace boshi::ui {

/// What an import does with each row of a file. Reports are read when they are looked at: of a million rows none is copied,
/// a filter remembers positions.
class ImportRowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { RowColumn, PersonColumn, OutcomeColumn, ColumnCount };
    using PersonNames = QHash<QUuid, QString>;
    using QAbstractTableModel::QAbstractTableModel;

    /// The reports, of rows that become records of this type, outlive their stay here; null shows nothing.
    void setReports(const exchange::RowReports *reports, const RecordType *type, PersonNames names);
    /// Only rows with this outcome; nothing shows all.
    void setFilter(std::optional<exchange::RowOutcome> outcome);
    /// Everything to say about a row, line by line.
    QStringList sentencesAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void choose();
    std::size_t positionOf(int row) const { return m_filter ? m_positions[std::size_t(row)] : std::size_t(row); }
    QString cell(const exchange::RowReport &report, int column) const;

    const exchange::RowReports *m_reports = nullptr;
    const RecordType *m_type = nullptr;
    PersonNames m_names;
    std::optional<exchange::RowOutcome> m_filter;
    std::vector<quint32> m_positions; ///< Of the rows that pass the filter.
};

} // namespace boshi::ui
