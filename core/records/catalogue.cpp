// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"

namespace boshi::records {

std::span<const RecordType *const> all()
{
    static constexpr const RecordType *types[] = {
        &family,
        &membership,
        &person,
        &handbook,
        &pregnancy,
        &dueDateEstimate,
        &antenatalVisit,
        &birth,
        &childMeasurement,
        &infantCheckup,
        &immunizationDose,
        &note,
        &author,
        &device,
        &source,
        &batch,
        &sheetTest,
    };
    return types;
}

const RecordType *find(std::string_view key)
{
    const auto types = all();
    const auto found = std::ranges::find(types, key, &RecordType::key);
    return found == types.end() ? nullptr : *found;
}

const RecordType *find(QStringView key) { return find(key.toUtf8().toStdString()); }

} // namespace boshi::records
