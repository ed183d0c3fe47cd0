// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/search/search_result.h"

#include <QAbstractListModel>

namespace boshi::ui {

/// What was found, people first, then pages, fields and records.
class SearchModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole, DetailRole };

    using QAbstractListModel::QAbstractListModel;

    void setResults(std::vector<SearchResult> results);
    const SearchResult &at(int row) const { return m_results[std::size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<SearchResult> m_results;
};

} // namespace boshi::ui
