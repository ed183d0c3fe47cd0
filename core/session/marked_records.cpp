// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/marked_records.h"

#include "core/records/catalogue.h"

namespace boshi {
namespace {

bool carriesMark(const RecordType &type)
{
    return std::ranges::any_of(type.fields, [](const Field &field) { return field.has(Withholding); });
}

} // namespace

Result<std::vector<Record>> markedRecords(const VaultReader &reader)
{
    std::vector<Record> marked;
    for (const RecordType *type : records::all()) {
        if (!carriesMark(*type))
            continue;
        const auto read = reader.eachRecord(type, [&](const RecordLine &line) {
            if (auto record = recordOf(line); record && isNotDisclosed(*record))
                marked.push_back(std::move(*record));
        });
        if (!read)
            return read.error();
    }
    return marked;
}

} // namespace boshi
