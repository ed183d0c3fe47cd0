// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/visit_plan.h"

#include "core/dates/gestational_age.h"
#include "core/domain/usual_records.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

// Outside any namespace, as Qt asks; the data sits in a static library and is not registered by itself.
static void registerVisits()
{
    Q_INIT_RESOURCE(visits);
}

namespace boshi::visits {
namespace {

namespace keys = records::keys::pregnancy;

constexpr int lastWeekOfAll = GestationalAge::longestDays / 7;

/// Thrown and caught in this file alone.
struct Broken { };

QString text(const QJsonObject &entry, QStringView key)
{
    const QString read = entry.value(key).toString();
    return read.isEmpty() ? throw Broken() : read;
}

Origin originOf(const QJsonObject &entry)
{
    const auto provenance = provenanceIn(entry);
    return provenance ? Origin{*provenance, text(entry, u"origin_ja"), text(entry, u"origin_en")} : throw Broken();
}

int week(const QJsonValue &value)
{
    const int read = value.toInt(-1);
    return read >= 0 && read <= lastWeekOfAll ? read : throw Broken();
}

QJsonArray filled(const QJsonValue &value) { return value.toArray().isEmpty() ? throw Broken() : value.toArray(); }

UsualWeeks weeksOf(const QJsonObject &entry)
{
    UsualWeeks usual{{}, entry.value(u"only_for_multiples").toBool(), originOf(entry)};
    for (const QJsonValue &one : filled(entry.value(u"weeks")))
        usual.weeks.push_back(week(one));
    return usual;
}

UsualTests testsOf(const QJsonObject &entry, const QHash<QString, TestName> &names)
{
    UsualTests usual{entry.value(u"with_first_visit").toBool(), 0, 0, {}, originOf(entry)};
    if (!usual.isWithFirstVisit) {
        usual.firstWeek = week(entry.value(u"from_week"));
        usual.lastWeek = week(entry.value(u"to_week"));
    }
    for (const QJsonValue &test : filled(entry.value(u"tests")))
        usual.tests << (names.contains(test.toString()) ? test.toString() : throw Broken());
    return usual;
}

QHash<QString, TestName> namesOf(const QJsonObject &entries)
{
    QHash<QString, TestName> names;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const QJsonObject name = entry.value().toObject();
        names.insert(entry.key(), {text(name, u"ja"), text(name, u"en")});
    }
    return names;
}

bool isForMultiples(const Record &pregnancy)
{
    const auto *babies = pregnancy.get<qint64>(keys::fetuses);
    return babies && *babies > 1;
}

/// By week, each with what it comes from.
std::map<int, const UsualWeeks *> weeksFor(const Record &pregnancy, const Plan &plan)
{
    std::map<int, const UsualWeeks *> weeks;
    for (const UsualWeeks &usual : plan.visits)
        if (!usual.isOnlyForMultiples || isForMultiples(pregnancy))
            for (const int one : usual.weeks)
                weeks.emplace(one, &usual);
    return weeks;
}

bool fits(const UsualTests &tests, int week, bool isFirstVisit)
{
    return tests.isWithFirstVisit ? isFirstVisit : tests.firstWeek <= week && week <= tests.lastWeek;
}

/// Each test is named once, with the first visit on which it may be.
void nameTests(std::vector<PlannedVisit> &visits, bool isAnyRecorded, const Plan &plan)
{
    for (const UsualTests &tests : plan.tests) {
        const auto found = std::ranges::find_if(visits, [&](const PlannedVisit &visit) {
            return !visit.tests && fits(tests, visit.week, !isAnyRecorded && &visit == &visits.front());
        });
        if (found != visits.end())
            found->tests = &tests;
    }
}

} // namespace

Result<Plan> readPlan(const QByteArray &json)
{
    try {
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        Plan plan{{}, {}, namesOf(object.value(u"names").toObject())};
        for (const QJsonValue &entry : filled(object.value(u"visits")))
            plan.visits.push_back(weeksOf(entry.toObject()));
        for (const QJsonValue &entry : filled(object.value(u"tests")))
            plan.tests.push_back(testsOf(entry.toObject(), plan.names));
        return plan;
    } catch (const Broken &) {
        return Error{ErrorCode::BrokenReference, QStringLiteral("visits")};
    }
}

const Plan &shippedPlan()
{
    static const Plan plan = [] {
        registerVisits();
        QFile file(QStringLiteral(":/visits/visits.json"));
        auto read = file.open(QIODevice::ReadOnly) ? readPlan(file.readAll()) : Result<Plan>(Error{ErrorCode::BrokenReference});
        Q_ASSERT(read); // The tests read what comes with the program.
        if (!read)
            return Plan();
        std::erase_if(read->visits, [](const UsualWeeks &usual) { return !usual.origin.provenance.isEnabled; });
        std::erase_if(read->tests, [](const UsualTests &usual) { return !usual.origin.provenance.isEnabled; });
        return *read;
    }();
    return plan;
}

std::vector<PlannedVisit> plannedVisits(const Record &pregnancy, const Family &family, QDate today, const Plan &plan)
{
    const auto *due = pregnancy.get<PartialDate>(keys::dueDate);
    if (!due || !due->isExact() || !isOngoing(family, pregnancy))
        return {};
    const QDate start = due->fullDay()->addDays(-GestationalAge::daysPerTerm);
    const auto recorded = family.recordsOf(pregnancy.id, records::antenatalVisit);
    const auto isDone = [&](const PlannedVisit &visit) {
        return std::ranges::any_of(recorded, [&](const Record *record) {
            const PartialDate *day = record->day();
            return day && visit.first <= day->lastDay() && day->firstDay() <= visit.last;
        });
    };
    std::vector<PlannedVisit> visits;
    const auto weeks = weeksFor(pregnancy, plan);
    for (auto at = weeks.begin(); at != weeks.end(); ++at) {
        const int next = std::next(at) == weeks.end() ? at->first + 1 : std::next(at)->first;
        const PlannedVisit visit{at->first, start.addDays(at->first * 7), start.addDays(next * 7 - 1), at->second, nullptr};
        if (visit.last >= today && !isDone(visit))
            visits.push_back(visit);
    }
    nameTests(visits, !recorded.empty(), plan);
    return visits;
}

} // namespace boshi::visits
