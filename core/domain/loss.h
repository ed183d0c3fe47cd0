// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/family.h"

/// After a loss (ui.md, Manners): countdowns, milestones and reminders stop for one child or one pregnancy, and every record
/// stays. One switch says so; as long as nobody touched it, it follows what is recorded.
namespace boshi {

/// Whether a person or a pregnancy is shown with care. A twin says nothing about the other.
bool isMourned(const Family &family, const QUuid &subject);

/// The same of a pregnancy by itself.
bool isMournedPregnancy(const Record &pregnancy);

/// Whether the switch is offered: for a pregnancy, a child, and whoever has no place in the family yet.
bool mayBeMourned(const Family &family, const Record &subject);

/// Whether a record of a birth says that the baby was stillborn or died.
bool tellsOfLoss(const Record &birth);

/// The day until which ages and pages are counted for somebody: `today`, or the last day of whoever is mourned.
QDate countedUntil(const Family &family, const Record &person, QDate today);

} // namespace boshi
