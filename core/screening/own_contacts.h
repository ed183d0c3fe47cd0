// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/family.h"

namespace boshi::screening {

/// Somebody the family has written down, and may call.
struct OwnContact {
    QString name;
    QString phone;
};

/// Its clinics first, then midwives, then the town; only those with a telephone number.
std::vector<OwnContact> ownContacts(const Family &family);

} // namespace boshi::screening
