// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/validation.h"

/// Rules about days that must follow one another, which several record types share.
namespace boshi::records::rules {

/// The day in `end` lies before the one in `start`.
std::vector<Issue> endsBeforeStart(const Record &record, std::string_view start, std::string_view end);

/// The same for the record's own day and its field "until".
std::vector<Issue> untilBeforeStart(const Record &record, const FamilyView &);

} // namespace boshi::records::rules
