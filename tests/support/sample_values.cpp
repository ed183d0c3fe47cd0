// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_values.h"

#include "core/records/catalogue.h"
#include "core/reference/code_lists.h"

#include <QRandomGenerator>

namespace boshi::test {
namespace {

QString fromUtf8(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

/// The middle and the ends of the allowed range, and around nothing where no range is set.
std::vector<Value> numbers(const Field &field)
{
    const qint64 low = field.hard.isSet() ? field.hard.low : 0;
    const qint64 high = field.hard.isSet() ? field.hard.high : 999'999;
    return {low, low + 1, low + (high - low) / 3, high - 1, high};
}

std::vector<Value> texts()
{
    return {QStringLiteral("塚田 髙橋 神﨑"), QStringLiteral("!unknown"), QStringLiteral("\\"), QStringLiteral(" a;b\t\"c\" "),
            QStringLiteral("👶🏽 ﾊﾝｶｸ ㎏"), QStringLiteral("0120")};
}

std::vector<Value> codesOf(const Field &field)
{
    std::vector<Value> values;
    for (const Code &code : field.choices->codes)
        values.emplace_back(fromUtf8(code.code));
    return values;
}

std::vector<Value> codeSets(const Field &field)
{
    QStringList all;
    for (const Code &code : field.choices->codes)
        all << fromUtf8(code.code);
    return {QStringList{all.first()}, all, QStringList{all.first(), all.last()}};
}

std::vector<Value> dates()
{
    return {*PartialDate::of(2024, 4, 3), *PartialDate::of(2024, 4), *PartialDate::of(2019), *PartialDate::of(2020, 2, 29, true),
            *PartialDate::of(2021, 12, 0, true), *PartialDate::of(2018, 0, 0, true)};
}

std::vector<Value> signs()
{
    std::vector<Value> values{Ordinal{Ordinal::Plus1, QStringLiteral("＋")}, Ordinal{Ordinal::Trace, QStringLiteral("(±)")}};
    for (int level = Ordinal::Negative; level <= Ordinal::Plus4; ++level)
        values.emplace_back(Ordinal{Ordinal::Level(level)});
    return values;
}

std::vector<Value> recordedValues(const Field &field)
{
    switch (field.kind) {
    case FieldKind::Text: return texts();
    case FieldKind::LongText: return {QStringLiteral("一行目\n二行目\n"), QStringLiteral("!"), QStringLiteral("x")};
    case FieldKind::Integer:
    case FieldKind::Decimal: return numbers(field);
    case FieldKind::YesNo: return {true, false};
    case FieldKind::Choice: return codesOf(field);
    case FieldKind::MultiChoice: return codeSets(field);
    case FieldKind::Date: return dates();
    case FieldKind::Time: return {TimeOfDay{0}, TimeOfDay{845}, TimeOfDay{1439}};
    case FieldKind::DateTime: return {DateTime{QDate(2024, 4, 3), 845, 540}, DateTime{QDate(2023, 1, 1), 0, -570}, DateTime{QDate(2022, 12, 31), 1439, 0}};
    case FieldKind::Duration: return {Duration{0}, Duration{570}, Duration{59}, Duration{6000}};
    case FieldKind::GestationalAge: return {*GestationalAge::of(31, 4), *GestationalAge::of(0, 0), *GestationalAge::of(44, 6)};
    case FieldKind::PregnancyMonth: return {PregnancyMonth{1}, PregnancyMonth{11}};
    case FieldKind::Ordinal: return signs();
    case FieldKind::ToothChart: return {ToothChart{{55, QStringLiteral("C")}, {18, QStringLiteral("○")}}, ToothChart{{11, QStringLiteral("／")}}};
    case FieldKind::Attachment: return {AttachmentId{QByteArray(32, '\x5a')}};
    case FieldKind::Reference: return {QUuid::createUuidV5(QUuid(), QByteArrayLiteral("somebody")), QUuid::createUuidV5(QUuid(), QByteArrayLiteral("else"))};
    }
    Q_UNREACHABLE();
}

constexpr Field kinds[] = {
    {.key = "text", .kind = FieldKind::Text, .label = "Name"},
    {.key = "long_text", .kind = FieldKind::LongText, .label = "Notes"},
    {.key = "integer", .kind = FieldKind::Integer, .label = "Birth weight", .unit = Unit::Gram, .hard = {100, 9'000}},
    {.key = "decimal", .kind = FieldKind::Decimal, .label = "Weight", .unit = Unit::Kilogram, .scale = 3, .hard = {200, 200'000}, .usual = {500, 60'000}},
    {.key = "yes_no", .kind = FieldKind::YesNo, .label = "Checkup"},
    {.key = "choice", .kind = FieldKind::Choice, .label = "Sex", .choices = &codes::sex},
    {.key = "multi_choice", .kind = FieldKind::MultiChoice, .label = "Feeding", .choices = &codes::feeding},
    {.key = "date", .kind = FieldKind::Date, .label = "Date", .flags = Required | SortDay | NotInFuture},
    {.key = "time", .kind = FieldKind::Time, .label = "Time of birth"},
    {.key = "date_time", .kind = FieldKind::DateTime, .label = "Imported at"},
    {.key = "duration", .kind = FieldKind::Duration, .label = "Duration of labour"},
    {.key = "gestation", .kind = FieldKind::GestationalAge, .label = "Weeks of pregnancy"},
    {.key = "month", .kind = FieldKind::PregnancyMonth, .label = "Pregnancy"},
    {.key = "ordinal", .kind = FieldKind::Ordinal, .label = "Urine protein"},
    {.key = "teeth", .kind = FieldKind::ToothChart, .label = "Result"},
    {.key = "attachment", .kind = FieldKind::Attachment, .label = "File name"},
    {.key = "reference", .kind = FieldKind::Reference, .label = "Person", .refersTo = "person"},
};

Value sampleValue(const Field &field, QRandomGenerator &random)
{
    const std::vector<Value> values = sampleValues(field);
    if (!field.has(Required) && random.bounded(5) == 0)
        return {};
    const Value &chosen = values[random.bounded(quint32(values.size()))];
    return field.has(Required) && !isRecorded(chosen) ? values.front() : chosen;
}

} // namespace

std::vector<Value> sampleValues(const Field &field)
{
    std::vector<Value> values = recordedValues(field);
    for (const Absence absence : {Absence::Unknown, Absence::Refused, Absence::NotDone, Absence::Withheld})
        values.emplace_back(absence);
    return values;
}

Record sampleRecord(const RecordType &type, quint32 seed)
{
    QRandomGenerator random(seed);
    const QByteArray name = QByteArray(type.key.data(), qsizetype(type.key.size())) + QByteArray::number(seed);
    Record record{.id = QUuid::createUuidV5(QUuid(), name), .type = &type};
    for (const Field &field : type.fields)
        record.setValue(field, sampleValue(field, random));
    return record;
}

const RecordType &everyKind()
{
    static const RecordType type{.key = "every_kind", .title = "Note", .subject = Subject::Person, .privacy = Privacy::Family,
                                 .fields = kinds, .chapter = "notes"};
    return type;
}

std::vector<const RecordType *> typesToTest()
{
    std::vector<const RecordType *> types(records::all().begin(), records::all().end());
    types.push_back(&everyKind());
    return types;
}

} // namespace boshi::test
