// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/record_export.h"
#include "core/session/vault_session.h"

#include <QAbstractTableModel>

namespace boshi::ui {

/// The records that would be exported. What a row says is made when it is looked at.
class ExportRowsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { PageColumn, PersonColumn, DayColumn, ContentColumn, ColumnCount };

    explicit ExportRowsModel(const VaultSession &session, QObject *parent = nullptr);

    /// Of the family that is open.
    void setLines(std::vector<exchange::ExportLine> lines);
    const std::vector<exchange::ExportLine> &lines() const { return m_lines; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString cell(const exchange::ExportLine &line, int column) const;

    const VaultSession &m_session;
    std::vector<exchange::ExportLine> m_lines;
};

} // namespace boshi::ui
