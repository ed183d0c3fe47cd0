// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/due_dates.h"

#include "core/dates/due_date.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"

namespace boshi {
namespace {

namespace keys = records::keys;
namespace own = records::keys::dueDateEstimate;

std::optional<QDate> dayIn(const Record &record, std::string_view key)
{
    const auto *date = record.get<PartialDate>(key);
    return date && date->isExact() ? date->fullDay() : std::nullopt;
}

std::optional<QDate> fromLastPeriod(const Record &estimate)
{
    const auto day = dayIn(estimate, own::lastPeriod);
    return day ? std::optional(dueDateFromLastPeriod(*day)) : std::nullopt;
}

std::optional<QDate> fromScan(const Record &estimate)
{
    const auto day = dayIn(estimate, own::scanOn);
    const auto *age = estimate.get<GestationalAge>(own::scanAge);
    return day && age ? std::optional(dueDateFromAge(*day, *age)) : std::nullopt;
}

std::optional<QDate> fromConception(const Record &estimate)
{
    const auto day = dayIn(estimate, own::conceivedOn);
    return day ? std::optional(dueDateFromOvulation(*day)) : std::nullopt;
}

std::optional<QDate> fromTransfer(const Record &estimate)
{
    const auto day = dayIn(estimate, own::transferredOn);
    const auto *culture = estimate.get<qint64>(own::cultureDays);
    return day && culture ? std::optional(dueDateFromTransfer(*day, int(*culture))) : std::nullopt;
}

} // namespace

std::optional<QDate> reckonedDueDate(const Record &estimate)
{
    const auto *method = estimate.get<QString>(own::method);
    if (!method)
        return std::nullopt;
    if (*method == u"lmp")
        return fromLastPeriod(estimate);
    if (*method == u"crl" || *method == u"bpd")
        return fromScan(estimate);
    if (*method == u"ovulation" || *method == u"insemination")
        return fromConception(estimate);
    return *method == u"transfer" ? fromTransfer(estimate) : std::nullopt;
}

Record withDueDateOf(const Record &pregnancy, const Record &estimate, QDate today)
{
    Record dated = pregnancy;
    const auto set = [&](std::string_view key, const Value &value) { dated.setValue(*dated.type->find(key), value); };
    set(keys::pregnancy::dueDate, estimate.value(own::dueDate));
    set(keys::pregnancy::dueDateMethod, estimate.value(own::method));
    set(keys::pregnancy::dueDateSetOn, PartialDate(today));
    if (isRecorded(estimate.value(own::lastPeriod)))
        set(keys::pregnancy::lastPeriod, estimate.value(own::lastPeriod));
    return dated;
}

bool countsFor(const Record &estimate, const Record &pregnancy)
{
    return isRecorded(estimate.value(own::dueDate)) && estimate.value(own::dueDate) == pregnancy.value(keys::pregnancy::dueDate)
        && estimate.value(own::method) == pregnancy.value(keys::pregnancy::dueDateMethod);
}

} // namespace boshi
