// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/family.h"

namespace boshi::screening {

enum class Respondent { Mother, Partner, Other, Unknown };
enum class Period { Pregnancy, Postpartum, Unknown };

/// Who answered a sheet and when: what a cut-off depends on.
struct Setting {
    Respondent respondent = Respondent::Unknown;
    Period period = Period::Unknown;
    std::optional<int> daysAfter = {}; ///< Since the pregnancy ended, also when it ended in a loss.
};

/// As the sheet says it. Where it does not say who answered, whose record it is; where it does not say when, what the family
/// holds of pregnancies and births around its day.
Setting settingOf(const Record &sheet, const Family &family);

} // namespace boshi::screening
