// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/demo/story.h"

/// Invented sentences as parents, midwives and public health nurses write them; none is a diagnosis.
namespace boshi::demo::words {

/// The mother's own words of a month of pregnancy, 3 to 10.
QString ofMonth(const Life &life, int month);
/// What was said at a visit; empty for most of them.
QString atVisit(int weeks);
/// A guardian's words at this age in months, 0 for two weeks.
QString ofGuardian(const Life &life, int months);
/// Whole words of the family about the day of birth.
QString ofBirthday(const Life &life);
QString ofFather(const Life &life);
/// What a child liked to play at this age.
QString ofPlay(int months);
/// A birthday message.
QString forBirthday(int years);
/// What parents wanted to ask at a checkup.
QString toAsk(int months);

} // namespace boshi::demo::words
