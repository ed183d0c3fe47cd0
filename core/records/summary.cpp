// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/summary.h"

#include "core/schema/value_text.h"

namespace boshi::records {

QString summary(const Record &record)
{
    if (record.type->summary)
        return record.type->summary(record);
    QStringList parts;
    for (const Field &field : record.type->fields) {
        const Value &value = record.value(field);
        if (isRecorded(value) && !field.has(SortDay) && field.kind != FieldKind::Reference)
            parts << toText(field, value).simplified();
        if (parts.size() == 4)
            break;
    }
    const QString line = parts.join(u' ');
    return line.size() <= 60 ? line : line.first(59) + QChar(u'…');
}

} // namespace boshi::records
