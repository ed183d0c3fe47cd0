// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/record.h"

#include <array>
#include <optional>

/// Non-disclosure (data.md §6): somebody is in danger when others learn where they are. What is marked leaves the vault by
/// no door until it is released, each time anew. Reading in the program and copies of whole vaults are no doors (format.md).
namespace boshi {

/// By which something of the records leaves the vault in clear. tests/architecture/check_sources.py finds a file that
/// writes and names none; tests/cli/disclosure_test.cpp goes through each.
enum class Door { Pictures, ImportReport, Export, Document };
inline constexpr std::array allDoors{Door::Pictures, Door::ImportReport, Door::Export, Door::Document};

/// Lets what is marked out by one door, for one run. Made of an explicit act, never stored.
struct Release {
    Door door;
};

/// Whether a field flagged Withholding says yes; a mark on which two copies disagree counts.
bool isNotDisclosed(const Record &record);

/// Those of `leaving` that may not go: nothing must then be written. `leaving` holds whatever would be told, and also the
/// people and places it is about.
std::vector<Record> withheldAt(Door door, std::vector<Record> leaving, const std::optional<Release> &release);

} // namespace boshi
