// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_map.h"

#include "core/base/text_key.h"

#include <QHash>

#include <algorithm>

namespace boshi::exchange {

namespace {

QHash<QString, int> columnsByHeading(const QStringList &header)
{
    QHash<QString, int> columns;
    for (int column = int(header.size()) - 1; column >= 0; --column)
        columns.insert(searchKey(header[column]), column);
    return columns;
}

int columnOf(const LayoutItem &item, const QHash<QString, int> &columns)
{
    for (const QString &heading : item.headings)
        if (const auto found = columns.find(searchKey(heading)); found != columns.end())
            return *found;
    return -1;
}

} // namespace

Result<ColumnMap> mapColumns(const LayoutPack &pack, const QStringList &header)
{
    const QHash<QString, int> byHeading = columnsByHeading(header);
    ColumnMap map;
    QStringList missing;
    for (const LayoutItem &item : pack.items) {
        map.columns.push_back(columnOf(item, byHeading));
        if (item.required && map.columns.back() < 0)
            missing << item.headings.value(0);
    }
    if (!missing.isEmpty())
        return Error {ErrorCode::MissingColumns, {}, missing.join(QStringLiteral(", "))};
    for (int column = 0; column < header.size(); ++column)
        if (std::ranges::find(map.columns, column) == map.columns.end())
            map.unmapped.push_back(column);
    return map;
}

} // namespace boshi::exchange
