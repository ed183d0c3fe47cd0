// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"

/// Records as arguments give them.
namespace boshi::cli {

/// Puts `field=value` arguments from the one with number `first` on into the record; the exit code when one cannot be read.
std::optional<int> assign(const Invocation &call, qsizetype first, Record &record);

/// A new record of the type about `--subject`, in the class of `--class`; nothing when one of them does not fit, `code` then.
std::optional<Record> freshRecord(const Invocation &call, const VaultSession &session, const RecordType &type, int &code);

/// Tells every issue in a sentence; true when one forbids saving. `filled` is a field that is filled only when saving.
bool tellIssues(const Invocation &call, const VaultSession &session, const Record &record, std::string_view filled = {});

/// The family is opened so that the rules see the person a record is about.
void openFamilyOf(VaultSession &session, const QUuid &record);

/// The family of `--family`; nothing when none is asked for.
Result<std::optional<Family>> familyAsked(const Invocation &call, const VaultReader &reader);

} // namespace boshi::cli
