// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/record_names.h"

#include "core/domain/disclosure.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/screening/sheet.h"
#include "ui/words/labels.h"
#include "ui/words/translate.h"

namespace boshi::ui {
namespace {

constexpr qsizetype valuesInLine = 3;
constexpr qsizetype longestValueInLine = 40;

/// A record is about a person, or about something of theirs.
constexpr int mostStepsToPerson = 4;

std::vector<const Record *> everyone(const Family &family)
{
    std::vector<const Record *> people;
    std::ranges::transform(family.members(), std::back_inserter(people), &Member::person);
    return people;
}

/// All records of a type that are about somebody of the family.
std::vector<const Record *> allOf(const Family &family, const RecordType &type)
{
    if (&type == &records::person)
        return everyone(family);
    std::vector<const Record *> result;
    for (const Record *person : everyone(family))
        for (const QUuid &subject : family.subjectsOf(person->id))
            std::ranges::copy(family.recordsOf(subject, type), std::back_inserter(result));
    return result;
}

/// What somebody answered on a private sheet stands in no line that is read in passing.
bool isAnswer(const RecordType &type, const Field &field)
{
    return screening::isSheet(type) && (field.key.starts_with("item_") || field.key == records::keys::screening::total);
}

QString shortened(QString text)
{
    text = text.simplified();
    return text.size() <= longestValueInLine ? text : text.left(longestValueInLine - 1) + QChar(u'…');
}

} // namespace

QString personName(const Record &person)
{
    const QString name = nameOf(person);
    return name.isEmpty() ? translate("sections", "Name not recorded") : name;
}

QString recordName(const Record &record)
{
    if (record.type == &records::person)
        return personName(record);
    if (const PartialDate *day = record.day())
        return translate("sections", "%1 (%2)", "title of a record, its day").arg(title(*record.type), dateText(*day));
    return title(*record.type);
}

QString disclosureLabel(const Record &record)
{
    return isNotDisclosed(record) ? translate("sections", "Non-disclosed", "mark at a person: leaves only when released") : QString();
}

QString recordLine(const Record &record)
{
    QStringList texts;
    for (const Field &field : record.type->fields) {
        if (field.has(SortDay) || field.has(Internal) || isAnswer(*record.type, field) || field.kind == FieldKind::Reference || isEmpty(record.value(field)))
            continue;
        texts << shortened(fieldText(field, record.value(field)));
        if (texts.size() == valuesInLine)
            break;
    }
    return texts.join(QStringLiteral(" · "));
}

QString nameWithPerson(const VaultReader &reader, const Record &record)
{
    QUuid subject = record.subject;
    for (int step = 0; step < mostStepsToPerson && !subject.isNull(); ++step) {
        const auto found = reader.record(subject);
        if (!found || !*found)
            break;
        if ((*found)->type == &records::person)
            return personName(**found) + QStringLiteral(" · ") + recordName(record);
        subject = (*found)->subject;
    }
    return recordName(record);
}

NameOf namesIn(const VaultReader &reader)
{
    return [reader](const QUuid &id) {
        const auto record = reader.record(id);
        return record && *record ? recordName(**record) : QString();
    };
}

NameOf namesIn(const VaultSession &session)
{
    return [&session](const QUuid &id) {
        const Record *record = session.family() ? session.family()->record(id) : nullptr;
        return record ? recordName(*record) : QString();
    };
}

Choices choicesIn(const VaultSession &session)
{
    return [&session](const Field &field) {
        std::vector<std::pair<QUuid, QString>> choices;
        const RecordType *type = records::find(field.refersTo);
        if (!session.family() || !type)
            return choices;
        for (const Record *record : allOf(*session.family(), *type))
            choices.emplace_back(record->id, recordName(*record));
        return choices;
    };
}

} // namespace boshi::ui
