// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/setting.h"

#include "core/domain/usual_records.h"
#include "core/records/keys.h"

namespace boshi::screening {
namespace {

namespace keys = records::keys;

constexpr int longestPregnancy = 308; ///< Days, as far as GestationalAge counts.

Respondent respondentOf(const Record &sheet, const Family &family)
{
    if (const auto *said = sheet.get<QString>(keys::screening::respondent))
        return *said == u"mother" ? Respondent::Mother : *said == u"partner" ? Respondent::Partner : Respondent::Other;
    const auto members = family.members();
    const auto owner = std::ranges::find_if(members, [&](const Member &member) { return member.person->id == sheet.subject; });
    return owner != members.end() && isMotherRole(owner->role) ? Respondent::Mother : Respondent::Unknown;
}

/// The latest end of a pregnancy of hers up to that day; of the family's births when no pregnancy is recorded, as with an
/// adopted child.
std::optional<QDate> endBefore(const QUuid &person, const Family &family, QDate day)
{
    std::optional<QDate> latest;
    const auto take = [&](std::optional<QDate> end) {
        if (end && *end <= day && (!latest || *latest < *end))
            latest = end;
    };
    const auto pregnancies = family.pregnanciesOf(person);
    for (const Record *pregnancy : pregnancies)
        take(endOf(family, *pregnancy));
    if (pregnancies.empty())
        for (const Member &member : family.members())
            if (isChildRole(member.role))
                take(birthDayOf(*member.person));
    return latest;
}

bool isDuring(const Record &pregnancy, const Family &family, QDate day)
{
    const auto *due = pregnancy.get<PartialDate>(keys::pregnancy::dueDate);
    if (!due || !due->fullDay())
        return isOngoing(family, pregnancy);
    const QDate begin = due->fullDay()->addDays(-GestationalAge::daysPerTerm);
    const QDate end = endOf(family, pregnancy).value_or(begin.addDays(longestPregnancy));
    return begin <= day && day < end;
}

} // namespace

Setting settingOf(const Record &sheet, const Family &family)
{
    Setting setting{.respondent = respondentOf(sheet, family)};
    const auto *occasion = sheet.get<QString>(keys::screening::occasion);
    const PartialDate *day = sheet.day();
    if (occasion && *occasion != u"other") {
        setting.period = Period::Postpartum;
        return setting;
    }
    if (!day)
        return setting;
    const auto pregnancies = family.pregnanciesOf(sheet.subject);
    if (std::ranges::any_of(pregnancies, [&](const Record *pregnancy) { return isDuring(*pregnancy, family, day->firstDay()); })) {
        setting.period = Period::Pregnancy;
    } else if (const auto end = endBefore(sheet.subject, family, day->lastDay())) {
        setting.period = Period::Postpartum;
        setting.daysAfter = int(end->daysTo(day->lastDay()));
    }
    return setting;
}

} // namespace boshi::screening
