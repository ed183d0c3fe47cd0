// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/family.h"

#include <QDate>

namespace boshi::charts {

/// A day that a timeline names.
enum class Milestone { PregnancyBegins, DueDate, PregnancyEnds, Birth, Death, Today };

struct TimelineMark {
    Milestone what = Milestone::Today;
    QDate day = {};
    friend bool operator==(const TimelineMark &, const TimelineMark &) = default;
};

/// One record with a day, and where it is shown: under the person, or under the pregnancy.
struct TimelineEvent {
    PartialDate day = {};
    QUuid record = {};
    QUuid person = {};
    QUuid subject = {};
};

/// The events of one chapter, by day.
struct TimelineLane {
    std::string_view chapter;
    std::vector<TimelineEvent> events = {};
};

/// Everything that is recorded about somebody, from the beginning of the pregnancy (else the earliest known day) to today; after
/// a loss to the last that is known.
struct Timeline {
    QDate first = {}; ///< Invalid when nothing has a day.
    QDate last = {};
    std::vector<TimelineMark> marks = {}; ///< By day.
    std::vector<TimelineLane> lanes = {}; ///< In the order of the catalogue.
    int withoutDay = 0;                   ///< Records that cannot be placed.

    bool isEmpty() const { return !first.isValid(); }
    std::size_t size() const;
};

/// Of a child with the pregnancy it was born of; of an adult with her pregnancies; of one pregnancy when `subject` is one.
Timeline timelineOf(const Family &family, const QUuid &person, const QUuid &subject, QDate today);

} // namespace boshi::charts
