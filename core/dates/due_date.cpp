// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/due_date.h"

#include <cstdlib>

namespace boshi {

namespace {

constexpr int ovulationDays = 14;

} // namespace

QDate dueDateFromLastPeriod(QDate firstDay)
{
    return firstDay.addDays(GestationalAge::daysPerTerm);
}

QDate dueDateFromOvulation(QDate day)
{
    return day.addDays(GestationalAge::daysPerTerm - ovulationDays);
}

QDate dueDateFromInsemination(QDate day)
{
    return dueDateFromOvulation(day);
}

QDate dueDateFromTransfer(QDate day, int daysOfCulture)
{
    return dueDateFromOvulation(day.addDays(-daysOfCulture));
}

QDate dueDateFromAge(QDate day, GestationalAge age)
{
    return day.addDays(GestationalAge::daysPerTerm - age.totalDays());
}

std::optional<CrlComparison> compareCrl(
    double crlMillimetres, QDate dueDateByCrl, QDate dueDateByLastPeriod, const CrlRule &rule)
{
    if (!dueDateByCrl.isValid() || !dueDateByLastPeriod.isValid())
        return {};
    CrlComparison comparison;
    comparison.isInRange = crlMillimetres >= rule.shortestMillimetres && crlMillimetres <= rule.longestMillimetres;
    comparison.daysLater = int(dueDateByLastPeriod.daysTo(dueDateByCrl));
    comparison.differs = comparison.isInRange && std::abs(comparison.daysLater) >= rule.noticeDays;
    return comparison;
}

NotificationClass notificationClass(GestationalAge age)
{
    if (age.weeks() < 12)
        return NotificationClass::UpTo11Weeks;
    if (age.weeks() < 20)
        return NotificationClass::From12To19Weeks;
    if (age.weeks() < 28)
        return NotificationClass::From20To27Weeks;
    return NotificationClass::From28Weeks;
}

} // namespace boshi
