// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/age_text.h"

#include "core/domain/due_dates.h"
#include "core/domain/loss.h"
#include "core/domain/usual_records.h"
#include "core/growth/growth_reading.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/reference/code_lists.h"
#include "ui/words/chart_text.h"
#include "ui/words/correction.h"
#include "ui/words/due_date_text.h"
#include "ui/words/field_text.h"
#include "ui/words/labels.h"
#include "ui/words/translate.h"

namespace boshi::ui {
namespace {

namespace keys = records::keys;

std::optional<CalendarAge> correctedAgeOf(const growth::ChildFacts &facts, QDate today)
{
    if (!correctionInUse().appliesOn(today, facts))
        return std::nullopt;
    return correctedAge(today, facts.birth, *facts.gestationAtBirth);
}

} // namespace

QString ageLine(const Family &family, const Record &person, QDate today)
{
    const auto birth = birthDayOf(person);
    const auto age = birth && !isMourned(family, person.id) ? CalendarAge::at(today, *birth) : std::nullopt;
    if (!age)
        return {};
    const auto corrected = correctedAgeOf(growth::childFacts(family, person), today);
    if (!corrected)
        return ageText(*age);
    return translate("sections", "%1 · corrected %2", "calendar age, corrected age").arg(ageText(*age), ageText(*corrected));
}

QString pregnancyLine(const Family &family, const Record &pregnancy, QDate today)
{
    if (isMournedPregnancy(pregnancy))
        return {};
    const auto *outcome = pregnancy.get<QString>(keys::pregnancy::outcome);
    if (!isOngoing(family, pregnancy))
        return outcome ? fieldText(*pregnancy.type->find(keys::pregnancy::outcome), *outcome) : QString();
    const auto *due = pregnancy.get<PartialDate>(keys::pregnancy::dueDate);
    const auto dueDay = due && due->isExact() ? due->fullDay() : std::nullopt;
    const auto age = dueDay ? GestationalAge::at(today, *dueDay) : std::nullopt;
    return age ? gestationText(*age) : QString();
}

QString pregnancyName(const Record &pregnancy)
{
    const bool isMourned = isMournedPregnancy(pregnancy);
    if (const auto *end = pregnancy.get<PartialDate>(keys::pregnancy::outcomeOn); end && isMourned)
        return translate("sections", "Pregnancy until %1").arg(dateText(*end));
    const auto *due = pregnancy.get<PartialDate>(keys::pregnancy::dueDate);
    return due && !isMourned ? translate("sections", "Pregnancy, due %1").arg(dateText(*due)) : title(*pregnancy.type);
}

QString dueDateOrigin(const Family &family, const Record &pregnancy)
{
    const auto *method = pregnancy.get<QString>(keys::pregnancy::dueDateMethod);
    if (!method || isMournedPregnancy(pregnancy))
        return {};
    QString origin = codeLabel(codes::dueDateMethod, *method);
    for (const Record *estimate : family.recordsOf(pregnancy.id, records::dueDateEstimate))
        if (countsFor(*estimate, pregnancy))
            origin = dueDateBasis(*estimate);
    return translate("sections", "How the due date was set: %1").arg(origin);
}

} // namespace boshi::ui
