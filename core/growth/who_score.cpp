// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/who_score.h"

#include "core/growth/growth_files.h"

#include <QBuffer>

#include <algorithm>

namespace boshi::growth {

std::vector<LmsTable> shippedTables(const QString &id)
{
    QByteArray bytes = shippedFile(id + QStringLiteral(".csv"));
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    auto tables = readLmsTables(id, file);
    return tables ? std::move(*tables) : std::vector<LmsTable>();
}

const LmsTable *findTable(const std::vector<LmsTable> &tables, Sex sex, Measure measure, std::optional<Posture> posture)
{
    const auto found = std::ranges::find_if(tables, [=](const LmsTable &table) {
        return table.head().sex == sex && table.head().measure == measure && table.head().posture == posture;
    });
    return found == tables.end() ? nullptr : &*found;
}

} // namespace boshi::growth
