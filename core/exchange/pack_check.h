// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/layout_pack.h"
#include "core/schema/record_type.h"

#include <QLatin1StringView>

namespace boshi::exchange {

/// What can be wrong with a pack.
enum class PackFault {
    MissingFile,
    UnreadableFile, ///< No UTF-8, broken quotes, a row with too few or too many cells.
    BadJson,
    MissingEntry, ///< A column of a table, a key of layout.json, or its content.
    UnknownWord, ///< A status, driver, type, unit … that this version does not know.
    BadDate,
    BadNumber,
    DuplicateKey,
    DuplicateCode,
    UnknownItem, ///< layout.json names an item that items.csv lacks.
    UnknownCodeList,
    UnknownRecordType,
    UnknownField,
    TypeMismatch, ///< The item's type or unit cannot fill the field.
    UnknownValue, ///< A code stands for something the field cannot hold.
    OfficialCode, ///< Looks like an official code in a pack that is not official.
    WrongFolder, ///< The folder is not called <id>/<revision>.
};

/// `missing_file` …
QLatin1StringView faultText(PackFault fault);

struct PackIssue {
    PackFault fault;
    QString file;
    int row = 0; ///< From 1; 0 in layout.json.
    QString column = {}; ///< The column's heading; the key in layout.json.
    friend bool operator==(const PackIssue &, const PackIssue &) = default;
};

/// The catalogue, so that a pack can be checked without depending on it; null when unknown.
using RecordTypeLookup = const RecordType *(*)(QStringView key);

/// Every fault found; empty for a good pack.
std::vector<PackIssue> checkPack(const QString &folder, RecordTypeLookup recordType);

} // namespace boshi::exchange
