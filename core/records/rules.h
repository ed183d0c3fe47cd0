// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/validation.h"

/// Rules across fields that several record types share.
namespace boshi::records::rules {

/// The record's day lies before the child's birth.
std::vector<Issue> aboutAChild(const Record &record, const FamilyView &family);

/// The same, and a warning when nothing but the day is recorded.
std::vector<Issue> aboutAMeasuredChild(const Record &record, const FamilyView &family);

/// The record's day lies before the birth, or the record ends before it begins.
std::vector<Issue> aboutAPeriod(const Record &record, const FamilyView &family);

} // namespace boshi::records::rules
