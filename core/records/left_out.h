// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace boshi::records {

/// A field of the paper handbook (as our reference handbook/pages.md lists it) that no record type has, and why.
struct LeftOut {
    const char *section; ///< Of pages.md.
    const char *page;    ///< Of the handbook; may be empty.
    const char *nameJa;
    const char *nameEn;
    const char *reason; ///< English source text, translated where it is shown.
};

std::span<const LeftOut> leftOut();

} // namespace boshi::records
