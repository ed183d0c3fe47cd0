// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/pack_check.h"

namespace boshi::exchange {

/// A pack with all that could be read of it, and what was wrong with its form.
struct PackReading {
    LayoutPack pack;
    std::vector<PackIssue> issues;
};

PackReading readPack(const QString &folder);

inline constexpr QStringView layoutFile = u"layout.json";
inline constexpr QStringView itemsFile = u"items.csv";
inline constexpr QStringView codesFile = u"codelists.csv";
inline constexpr QStringView sourcesFile = u"SOURCES.md";

} // namespace boshi::exchange
