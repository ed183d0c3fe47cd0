// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/family.h"

namespace boshi {

/// The children born together with this one, itself among them, in the order of their birth: those for whom one page is filled
/// in for all. Nobody who died is proposed. Empty unless there are at least two.
std::vector<const Record *> filledTogether(const Family &family, const QUuid &child);

/// Which of the children of the family this is, from 0, as everybody is listed; -1 for anybody else.
int childNumber(const Family &family, const QUuid &person);

} // namespace boshi
