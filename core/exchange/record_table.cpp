// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/record_table.h"

#include "core/records/summary.h"
#include "core/schema/value_text.h"

namespace boshi::exchange {
namespace {

QString text(std::string_view key) { return QString::fromUtf8(key.data(), qsizetype(key.size())); }

QString idText(const QUuid &id) { return id.isNull() ? QString() : id.toString(QUuid::WithoutBraces); }

} // namespace

QStringList tableHeader(const RecordType *type)
{
    QStringList header{QStringLiteral("id"), QStringLiteral("type"), QStringLiteral("subject"), QStringLiteral("day"), QStringLiteral("summary")};
    if (type)
        for (const Field &field : type->fields)
            header << text(field.key);
    return header;
}

QStringList tableRow(const RecordType *type, const RecordLine &line)
{
    const auto record = recordOf(line);
    QStringList row{idText(line.id), QString::fromUtf8(line.type), idText(line.subject), line.day, record ? records::summary(*record) : QString()};
    if (type && record)
        for (const Field &field : type->fields)
            row << toText(field, record->value(field));
    return row;
}

} // namespace boshi::exchange
