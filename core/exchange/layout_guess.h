// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/layout_pack.h"

namespace boshi::exchange {

/// The newest usable revision of every layout that can be imported, shipped or of the user's folder.
std::vector<PackInfo> packsToImport(const QString &userFolder);

/// Those of `packs` whose required headings all stand in this file. Codes: those of Importer::plan for the file itself.
Result<std::vector<PackInfo>> packsThatFit(const QString &path, const std::vector<PackInfo> &packs);

} // namespace boshi::exchange
