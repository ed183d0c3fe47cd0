// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reference/teeth.h"
#include "core/schema/record.h"

namespace boshi::charts {

/// A tooth that two examinations mark differently; empty where one of them has no mark for it.
struct ToothChange {
    int tooth = 0;
    QString before;
    QString after;
    friend bool operator==(const ToothChange &, const ToothChange &) = default;
};

/// First the teeth that both have marked, then those marked anew, then those without a mark by now; each in the order of the
/// form. The same mark written in another way is no change.
std::vector<ToothChange> toothChanges(const teeth::Form &form, const ToothChart &before, const ToothChart &after);

/// The recorded tooth chart of one record.
struct ToothExamination {
    QUuid record;
    PartialDate day;
    const Field *field; ///< Names the form.
    ToothChart chart;
    friend bool operator==(const ToothExamination &, const ToothExamination &) = default;
};

/// Of those records that have one and a day; the earliest first.
std::vector<ToothExamination> toothExaminations(const std::vector<const Record *> &records);

} // namespace boshi::charts
