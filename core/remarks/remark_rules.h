// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/schema/record_type.h"
#include "core/schema/value.h"

#include <QDate>

#include <variant>

/// When a recorded value is remarked on: rules as data (resources/remarks, whose SOURCES.md has the format).
namespace boshi::remarks {

enum class Level { Note, Ask, ContactNow };

/// A field of a type, named by both.
struct Place {
    const RecordType *type = nullptr;
    const Field *field = nullptr;
};

/// Holds for a recorded value that is at least, below, or exactly `bound`.
struct Comparison {
    enum class Kind { AtLeast, Below, Is };
    Place place;
    Kind kind;
    Value bound;
};

/// In each group something holds.
struct Comparisons {
    std::vector<std::vector<Comparison>> groups;
    std::optional<int> fromAgeDays = {};    ///< Only for somebody as old as that.
    std::vector<Comparison> with = {};      ///< If there are any: one holds in another record of the same subject,
    int withinDays = 0;                     ///< so many days before or after.
};

/// A guide by weeks of pregnancy, straight between its points; lengths in the stored unit of the field.
struct Line {
    Place place;
    Place weeks;
    std::vector<std::pair<int, qint64>> points; ///< Completed weeks, rising.
    qint64 apart;
};

/// More since the record before than `most` for each `days`.
struct Gain {
    Place place;
    qint64 most;
    int days;
};

/// More than so many percent below another record of the same person.
struct Loss {
    Place place;
    Place from;
    int percent;
};

/// Below the lowest or above the highest printed line of growth.
struct OutsideLines { };

/// Between other printed lines of growth than within the days before, both not younger than `fromMonths`: newborns lose weight
/// first.
struct AcrossLines {
    int lines;
    int withinDays;
    int fromMonths;
};

struct RemarkRule {
    QString id;
    Level level = Level::Note;
    std::variant<Comparisons, Line, Gain, Loss, OutsideLines, AcrossLines> when;
    QStringList replaces = {};             ///< Rules that say nothing when this one holds.
    std::optional<int> weeksAfterPregnancy = {}; ///< Set: only during a pregnancy and so long after it.
    QString guideJa; ///< For people: whose guide it is.
    QString guideEn;
    QString source; ///< In our reference.
    Certainty certainty = Certainty::Secondhand;

    /// What is only remembered waits for a source.
    bool isEnabled() const { return certainty != Certainty::Remembered; }
};

struct RuleBook {
    QString version;
    QDate checkedOn;
    int daysOnOverview = 0;
    int daysOfUrgency = 0; ///< So long for what says to call now: afterwards it was told.
    std::vector<RemarkRule> rules;
};

/// BrokenReference with the rule when the text does not keep to the format or names a field that there is not.
Result<RuleBook> readRules(const QByteArray &json);

/// Those that come with the program.
const RuleBook &shippedRules();

} // namespace boshi::remarks
