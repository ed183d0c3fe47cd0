// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_model.h"

#include <array>

namespace boshi::ui {
namespace {

/// In the order of SearchTarget.
constexpr std::array kindTexts{
    QT_TRANSLATE_NOOP("boshi::ui::SearchModel", "Person"), QT_TRANSLATE_NOOP("boshi::ui::SearchModel", "Go to"),
    QT_TRANSLATE_NOOP("boshi::ui::SearchModel", "Field"), QT_TRANSLATE_NOOP("boshi::ui::SearchModel", "Record")};
static_assert(kindTexts.size() == std::variant_size_v<SearchTarget>);

} // namespace

void SearchModel::setResults(std::vector<SearchResult> results)
{
    beginResetModel();
    m_results = std::move(results);
    endResetModel();
}

int SearchModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_results.size()); }

QVariant SearchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SearchResult &result = at(index.row());
    const QString kind = tr(kindTexts[result.target.index()]);
    switch (role) {
    case Qt::DisplayRole: return result.title;
    case Qt::ToolTipRole: return result.detail.isEmpty() ? result.title : result.title + u'\n' + result.detail;
    case Qt::AccessibleTextRole:
        return result.detail.isEmpty() ? tr("%1: %2", "kind of what was found, its name").arg(kind, result.title)
                                       : tr("%1: %2, %3", "kind of what was found, its name, more about it").arg(kind, result.title, result.detail);
    case KindRole: return kind;
    case DetailRole: return result.detail;
    default: return {};
    }
}

} // namespace boshi::ui
