// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/family.h"
#include "core/reference/provenance.h"

#include <QHash>

/// When antenatal visits are usual, as data (resources/visits, whose SOURCES.md has the format). A help for looking ahead:
/// nothing of it is recorded.
namespace boshi::visits {

/// Where an entry comes from, for our records and for people.
struct Origin {
    Provenance provenance;
    QString ja;
    QString en;
};

/// Weeks of pregnancy in which a visit is usual.
struct UsualWeeks {
    std::vector<int> weeks;
    bool isOnlyForMultiples = false;
    Origin origin;
};

/// Tests that are usual with the first visit, or once in these weeks.
struct UsualTests {
    bool isWithFirstVisit = false;
    int firstWeek = 0;
    int lastWeek = 0;
    QStringList tests; ///< Keys of Plan::names.
    Origin origin;
};

struct TestName {
    QString ja;
    QString en;
};

struct Plan {
    std::vector<UsualWeeks> visits;
    std::vector<UsualTests> tests;
    QHash<QString, TestName> names;
};

/// A visit that lies ahead; it lasts until the next one is usual.
struct PlannedVisit {
    int week = 0;
    QDate first;
    QDate last;
    const UsualWeeks *usual = nullptr;
    const UsualTests *tests = nullptr; ///< Null when none are to be named here.
};

/// BrokenReference when the text does not keep to the format.
Result<Plan> readPlan(const QByteArray &json);

/// The one that comes with the program; of it only what is enabled.
const Plan &shippedPlan();

/// The visits usual from today on, without those in whose days one is recorded already. None when the due date is not known to
/// the day, and none when the pregnancy is over.
std::vector<PlannedVisit> plannedVisits(const Record &pregnancy, const Family &family, QDate today, const Plan &plan = shippedPlan());

} // namespace boshi::visits
