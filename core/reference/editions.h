// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string_view>

/// Editions of the handbook, as codes of codes::handbookEdition, which lists them from the oldest to the newest.
namespace boshi::editions {

/// Whether a handbook of `edition` has what came with `since`. What came with none is in all of them, and an edition that
/// nobody knows has everything.
bool has(QStringView edition, std::string_view since);

} // namespace boshi::editions
