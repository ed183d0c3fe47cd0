// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/record.h"

#include <QUuid>

namespace boshi::ui {

/// Whether a field is as a rule the same for children who are seen together: the day, the place, who measured, which checkup.
bool isShared(const Field &field);

/// Values that somebody measured and that are the same for several children.
struct SameMeasure {
    const Field *field = nullptr;
    std::vector<QUuid> children = {}; ///< At least two.
    friend bool operator==(const SameMeasure &, const SameMeasure &) = default;
};
std::vector<SameMeasure> sameMeasures(const std::vector<Record> &records);

} // namespace boshi::ui
