// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/family.h"
#include "core/growth/plausibility.h"

#include <vector>

namespace boshi::growth {

/// What a field of any record type measures, if it is a measure of growth.
std::optional<Measure> measureOf(const Field &field);

/// Sex, day of birth and duration of the pregnancy of this person, as far as recorded: the duration from the birth
/// record, else from the due date of the pregnancy the person was born of.
ChildFacts childFacts(const Family &family, const Record &person);

/// Every body measurement in any record about this person, whatever its type, by day (of a row that the paper dates by the age
/// in days alone, by that), and what follows of a weight and a height of one record. Ages and positions are not placed yet
/// (see placed()).
std::vector<GrowthPoint> growthPoints(const Family &family, const Record &person);

/// What is asked about the measurements of a child's record as it is stored or typed. The family need not hold it.
std::vector<std::pair<const Field *, GrowthQuestion>> questionsAbout(const Record &record, const Family &family);

/// The reference of the child's latest handbook; `jp2023` when none says another.
QString growthReferenceOf(const Family &family, const Record &person);

} // namespace boshi::growth
