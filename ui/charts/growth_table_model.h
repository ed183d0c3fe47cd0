// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/chart_text.h"

#include <QAbstractTableModel>

#include <vector>

namespace boshi::ui {

/// The numbers of a growth chart, one row per value; columns for corrected age only where there is one.
class GrowthTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { RecordIdRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(growth::Measure measure, std::vector<charts::GrowthRow> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    growth::Measure m_measure = growth::Measure::Weight;
    std::vector<charts::GrowthRow> m_rows;
    std::vector<GrowthColumn> m_columns;
};

} // namespace boshi::ui
