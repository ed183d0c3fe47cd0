// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/family.h"

namespace boshi {

/// The edition of the handbook that holds for a person, a pregnancy or a handbook itself, as a code of
/// codes::handbookEdition: of a child its own, of a pregnancy that of a child born of it, else the mother's. Empty when it
/// is not recorded. Who got several has the latest issued.
QString editionOf(const Family &family, const QUuid &subject);

} // namespace boshi
