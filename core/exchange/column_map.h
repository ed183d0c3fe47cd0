// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/layout_pack.h"

namespace boshi::exchange {

/// Which column of a file belongs to which item of its layout.
struct ColumnMap {
    std::vector<int> columns; ///< By item, as in LayoutPack::items; -1 when the file lacks it.
    std::vector<int> unmapped; ///< Columns the layout does not know, kept for the report.
};

/// Headings match by width, case and blanks folded; of two equal headings the first counts.
/// MissingColumns names the missing required headings in Error::place.
Result<ColumnMap> mapColumns(const LayoutPack &pack, const QStringList &header);

} // namespace boshi::exchange
