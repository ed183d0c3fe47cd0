// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "tests/support/vaults.h"

#include <span>

/// One vault for every rule that a file can break.
namespace boshi::gallery {

/// How the breach comes to light: the vault does not open, or a check names it.
enum class Finding { RefusedToOpen, Pages, Order, Revisions, States, Index, Attachments, None };

struct BrokenVault {
    const char *rule;
    void (*make)(const QString &path);
    Finding finding;
    ErrorCode code = ErrorCode::NotAVault; ///< Of those that do not open.
};

std::span<const BrokenVault> brokenVaults();

} // namespace boshi::gallery
