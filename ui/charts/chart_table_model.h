// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QUuid>

namespace boshi::ui {

/// The numbers of a chart, one row per value.
class ChartTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { RecordIdRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    virtual std::size_t rows() const = 0;
    virtual std::size_t columns() const = 0;
    virtual QString heading(std::size_t column) const = 0;
    virtual QString cell(std::size_t row, std::size_t column) const = 0;
    /// The same for the ear.
    virtual QString spokenCell(std::size_t row, std::size_t column) const = 0;
    virtual QUuid record(std::size_t row) const = 0;
};

} // namespace boshi::ui
