// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/validation.h"

namespace boshi::records::rules {

/// The lower blood pressure is not below the upper one: asked about.
std::vector<Issue> aboutBloodPressure(const Record &record, const FamilyView &);

} // namespace boshi::records::rules
