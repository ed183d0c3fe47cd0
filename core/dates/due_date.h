// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/gestational_age.h"

namespace boshi {

/// What a due date was set by. The program never re-dates by itself.
enum class DueDateMethod { LastPeriod, Crl, Bpd, Ovulation, Insemination, Transfer, Clinician };

/// The first day of the last period is 0w0d.
QDate dueDateFromLastPeriod(QDate firstDay);
/// The day of ovulation is 2w0d.
QDate dueDateFromOvulation(QDate day);
/// The day of insemination is 2w0d.
QDate dueDateFromInsemination(QDate day);
/// An embryo is transferred as many days after 2w0d as it was cultured (4-cell 2, 8-cell 3, blastocyst 5).
QDate dueDateFromTransfer(QDate day, int daysOfCulture);
/// From the age a scan or a clinician gave on `day`.
QDate dueDateFromAge(QDate day, GestationalAge age);

/// When a crown-rump length is worth comparing, and from how many days on it is said to differ.
struct CrlRule {
    double shortestMillimetres = 14;
    double longestMillimetres = 41;
    int noticeDays = 7;
};

/// What a crown-rump length says beside the last period: a fact to show, not a decision.
struct CrlComparison {
    bool isInRange = false;
    int daysLater = 0; ///< Due date by CRL less the one by last period; negative when CRL puts it earlier.
    bool differs = false;
};

/// Empty when a date is missing. Default figures: handbook/pages.md §19 (secondhand S51, S52).
std::optional<CrlComparison> compareCrl(double crlMillimetres, QDate dueDateByCrl, QDate dueDateByLastPeriod,
                                        const CrlRule &rule = {});

/// Weeks of pregnancy at notification, as towns report them.
enum class NotificationClass { UpTo11Weeks, From12To19Weeks, From20To27Weeks, From28Weeks };

NotificationClass notificationClass(GestationalAge age);

} // namespace boshi
