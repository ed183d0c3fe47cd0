// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_reports.h"
#include "core/store/vault_reader.h"

class QIODevice;

namespace boshi::exchange {

/// Every row and every remark as CSV: `row,outcome,person,record,column,code,value`. It names people: whoever lets it out of
/// the vault asks at Door::ImportReport with markedPeopleIn() first.
void writeReport(const RowReports &reports, QIODevice &device);

/// The people of the vault whom the report names although they are marked as not disclosed.
Result<std::vector<Record>> markedPeopleIn(const RowReports &reports, const VaultReader &reader);

} // namespace boshi::exchange
