// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/family.h"

#include <QString>

namespace boshi::ui {

/// "8 months 12 days", for preterm children with the corrected age. Empty without a full day of birth, and for somebody
/// who died: no age goes on then.
QString ageLine(const Family &family, const Record &person, QDate today);
/// "31 weeks 4 days" while a pregnancy goes on, else how it ended; empty when neither is known.
QString pregnancyLine(const Family &family, const Record &pregnancy, QDate today);
/// "Pregnancy, due 4 Apr 2026".
QString pregnancyName(const Record &pregnancy);

/// How the due date that counts was reached; empty when that is not recorded.
QString dueDateOrigin(const Family &family, const Record &pregnancy);

} // namespace boshi::ui
