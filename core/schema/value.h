// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/gestational_age.h"
#include "core/dates/partial_date.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <variant>
#include <vector>

namespace boshi {

/// Why nothing is recorded, when the paper says more than a blank.
enum class Absence { Unknown, Refused, NotDone, Withheld };

/// Furthest offset from UTC that is stored, in minutes; clocks use up to 14 hours.
inline constexpr int largestOffset = 24 * 60 - 1;

/// Minutes since midnight, 0..1439.
struct TimeOfDay {
    int minutes = 0;
    friend auto operator<=>(const TimeOfDay &, const TimeOfDay &) = default;
};

/// A moment of life as the clock on the wall showed it; the offset is kept, never converted.
struct DateTime {
    QDate day;
    int minutes = 0;       ///< Since midnight, local.
    int offsetMinutes = 0; ///< East of UTC.
    friend auto operator<=>(const DateTime &, const DateTime &) = default;
};

struct Duration {
    static constexpr int longest = 10'000'000; ///< 19 years.
    int minutes = 0;
    friend auto operator<=>(const Duration &, const Duration &) = default;
};

/// Month of pregnancy, 1..11.
struct PregnancyMonth {
    int month = 1;
    friend auto operator<=>(const PregnancyMonth &, const PregnancyMonth &) = default;
};

/// A dipstick or oedema reading on the superset scale of all notations; `printed` keeps a sign that differs ("＋").
struct Ordinal {
    enum Level { Negative, Trace, Plus1, Plus2, Plus3, Plus4 };
    Level level = Negative;
    QString printed = {};
    friend bool operator==(const Ordinal &, const Ordinal &) = default;
};

/// Whether a tooth has this FDI number: quadrants 1..4 with 8 permanent teeth, 5..8 with 5 milk teeth.
constexpr bool isToothNumber(int fdi)
{
    const int quadrant = fdi / 10;
    const int position = fdi % 10;
    return position >= 1 && ((quadrant >= 1 && quadrant <= 4 && position <= 8) || (quadrant >= 5 && quadrant <= 8 && position <= 5));
}

struct ToothMark {
    int tooth = 0; ///< FDI number.
    QString mark;
    friend bool operator==(const ToothMark &, const ToothMark &) = default;
};
using ToothChart = std::vector<ToothMark>;

/// Content id of an attachment (data.md §7).
struct AttachmentId {
    static constexpr qsizetype size = 32;
    QByteArray id;
    friend bool operator==(const AttachmentId &, const AttachmentId &) = default;
};

/// One field's content. Quantities are integers in the field's smallest unit; the empty state means "not recorded".
/// Text holds text and choice codes; QStringList holds the codes of a multiple choice; QUuid refers to a record.
using Value = std::variant<std::monostate, Absence, bool, qint64, QString, QStringList, PartialDate, TimeOfDay, DateTime,
                           Duration, GestationalAge, PregnancyMonth, Ordinal, ToothChart, AttachmentId, QUuid>;

inline bool isEmpty(const Value &value) { return value.index() == 0; }
inline bool isRecorded(const Value &value) { return value.index() > 1; }

} // namespace boshi
