// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/validation.h"

#include "core/base/individual_number.h"
#include "core/schema/family_view.h"
#include "core/schema/value_codec.h"

namespace boshi {
namespace {

using Issues = std::vector<Issue>;

/// Somebody typed grams where kilograms are meant; asked about, never changed silently.
bool looksLikeGrams(const Field &field, qint64 number)
{
    return field.unit == Unit::Kilogram && number % 1000 == 0 && field.usual.contains(number / 1000);
}

void checkRange(const Field &field, qint64 number, Issues &issues)
{
    if (!field.hard.contains(number))
        issues.push_back({field.key, looksLikeGrams(field, number) ? Rule::LooksLikeGrams : Rule::OutOfRange});
    else if (!field.usual.contains(number))
        issues.push_back({field.key, Rule::Unusual, Severity::Warning});
}

void checkText(const Field &field, const QString &text, Issues &issues)
{
    if (text.size() > longestText)
        issues.push_back({field.key, Rule::TooLong});
    if (hasIndividualNumber(text))
        issues.push_back({field.key, Rule::IndividualNumber, Severity::Warning}); // The door takes it out.
}

void checkChoice(const Field &field, const QString &code, Issues &issues)
{
    if (field.choices && !field.choices->find(code.toUtf8().toStdString()))
        issues.push_back({field.key, Rule::UnknownChoice});
}

void checkDay(const Field &field, const PartialDate &date, QDate today, Issues &issues)
{
    if (!field.has(NotInFuture) || !today.isValid() || date.firstDay() <= today)
        return;
    issues.push_back({field.key, Rule::InFuture});
}

void checkTeeth(const Field &field, const ToothChart &chart, Issues &issues)
{
    for (const ToothMark &tooth : chart)
        if (!isToothNumber(tooth.tooth) || tooth.mark.isEmpty())
            issues.push_back({field.key, Rule::UnknownTooth});
        else
            checkText(field, tooth.mark, issues);
}

} // namespace

std::vector<Issue> validateField(const Field &field, const Value &value, QDate today)
{
    Issues issues;
    if (!matchesKind(field, value))
        return {{field.key, Rule::WrongKind}};
    if (const auto *number = std::get_if<qint64>(&value))
        checkRange(field, *number, issues);
    if (const auto *text = std::get_if<QString>(&value))
        field.kind == FieldKind::Choice ? checkChoice(field, *text, issues) : checkText(field, *text, issues);
    if (const auto *codes = std::get_if<QStringList>(&value))
        for (const QString &code : *codes)
            checkChoice(field, code, issues);
    if (const auto *date = std::get_if<PartialDate>(&value))
        checkDay(field, *date, today, issues);
    if (const auto *chart = std::get_if<ToothChart>(&value))
        checkTeeth(field, *chart, issues);
    if (const auto *ordinal = std::get_if<Ordinal>(&value))
        checkText(field, ordinal->printed, issues);
    return issues;
}

std::vector<Issue> validate(const Record &record, const FamilyView &family, QDate today)
{
    Issues issues;
    for (const Field &field : record.type->fields) {
        const Value &value = record.value(field);
        if (field.has(Required) && isEmpty(value))
            issues.push_back({field.key, Rule::Missing});
        for (const Issue &issue : validateField(field, value, today))
            issues.push_back(issue);
    }
    if (record.type->issues)
        for (const Issue &issue : record.type->issues(record, family))
            issues.push_back(issue);
    return issues;
}

bool hasErrors(const std::vector<Issue> &issues)
{
    return std::ranges::any_of(issues, [](const Issue &issue) { return issue.severity == Severity::Error; });
}

} // namespace boshi
