// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault_reader.h"

#include <QAbstractListModel>

namespace boshi::ui {

/// Everybody in a vault of many families.
class CaseloadModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// What a filter looks at: name and kana.
    enum Role { FilterRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;

    void setLines(std::vector<CaseloadLine> lines);
    const CaseloadLine &lineAt(int row) const { return m_lines[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<CaseloadLine> m_lines;
};

} // namespace boshi::ui
