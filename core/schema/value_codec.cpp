// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/value_codec.h"

namespace boshi {
namespace {

/// Numbers of the format; never reuse one.
enum class Kind : qint64 {
    Absence = 1,
    Date = 2,
    Time = 3,
    DateTime = 4,
    Duration = 5,
    GestationalAge = 6,
    PregnancyMonth = 7,
    Ordinal = 8,
    ToothChart = 9,
    Attachment = 10,
    Reference = 11,
    MultiChoice = 12,
};

constexpr qsizetype anyNumber = -1;
constexpr qsizetype mostBytes = 1024 * 1024; ///< More than any form writes: a hostile file's, and no view should have to show it.

/// How many items follow the number of the kind.
qsizetype itemsOf(Kind kind)
{
    switch (kind) {
    case Kind::Date: return 4;
    case Kind::DateTime: return 5;
    case Kind::Ordinal: return 2;
    case Kind::ToothChart:
    case Kind::MultiChoice: return anyNumber;
    default: return 1;
    }
}

struct Encoder {
    CborWriter &out;

    void begin(Kind kind, qsizetype items) const
    {
        out.array(items + 1);
        out.integer(qint64(kind));
    }
    void number(Kind kind, qint64 value) const
    {
        begin(kind, 1);
        out.integer(value);
    }
    void operator()(std::monostate) const { out.null(); }
    void operator()(Absence absence) const { number(Kind::Absence, qint64(absence)); }
    void operator()(bool yes) const { out.boolean(yes); }
    void operator()(qint64 value) const { out.integer(value); }
    void operator()(const QString &text) const { out.text(text); }
    void operator()(const QStringList &codes) const
    {
        begin(Kind::MultiChoice, codes.size());
        for (const QString &code : codes)
            out.text(code);
    }
    void operator()(const PartialDate &date) const
    {
        begin(Kind::Date, 4);
        out.integer(date.year());
        out.integer(date.month());
        out.integer(date.day());
        out.boolean(date.isAbout());
    }
    void operator()(TimeOfDay time) const { number(Kind::Time, time.minutes); }
    void operator()(const DateTime &moment) const
    {
        begin(Kind::DateTime, 5);
        out.integer(moment.day.year());
        out.integer(moment.day.month());
        out.integer(moment.day.day());
        out.integer(moment.minutes);
        out.integer(moment.offsetMinutes);
    }
    void operator()(Duration duration) const { number(Kind::Duration, duration.minutes); }
    void operator()(GestationalAge age) const { number(Kind::GestationalAge, age.totalDays()); }
    void operator()(PregnancyMonth month) const { number(Kind::PregnancyMonth, month.month); }
    void operator()(const Ordinal &ordinal) const
    {
        begin(Kind::Ordinal, 2);
        out.integer(ordinal.level);
        out.text(ordinal.printed);
    }
    void operator()(const ToothChart &chart) const
    {
        begin(Kind::ToothChart, qsizetype(chart.size()) * 2);
        for (const ToothMark &tooth : chart) {
            out.integer(tooth.tooth);
            out.text(tooth.mark);
        }
    }
    void operator()(const AttachmentId &attachment) const
    {
        begin(Kind::Attachment, 1);
        out.bytes(attachment.id);
    }
    void operator()(const QUuid &id) const
    {
        begin(Kind::Reference, 1);
        out.bytes(id.toRfc4122());
    }
};

using Read = std::optional<Value>;

/// Anything beyond becomes -1, which no kind accepts: two encodings must not read as the same value.
int smallNumber(CborReader &in)
{
    const qint64 number = in.integer();
    return number >= 0 && number <= 9999 ? int(number) : -1;
}

std::optional<PartialDate> readDay(CborReader &in)
{
    const int year = smallNumber(in);
    const int month = smallNumber(in);
    const int day = smallNumber(in);
    return PartialDate::of(year, month, day);
}

Read readDate(CborReader &in)
{
    const auto date = readDay(in);
    const bool about = in.boolean();
    return date ? Read(Value(*PartialDate::of(date->year(), date->month(), date->day(), about))) : std::nullopt;
}

Read readDateTime(CborReader &in)
{
    const auto day = readDay(in);
    const qint64 minutes = in.integer();
    const qint64 offset = in.integer();
    if (!day || !day->isExact() || minutes < 0 || minutes > 1439 || offset < -largestOffset || offset > largestOffset)
        return std::nullopt;
    return Value(DateTime{*day->fullDay(), int(minutes), int(offset)});
}

Read readToothChart(CborReader &in, qsizetype items)
{
    ToothChart chart;
    for (qsizetype i = 0; i + 1 < items && in.ok(); i += 2) {
        const int tooth = smallNumber(in);
        chart.push_back({tooth, in.text()});
    }
    const bool areTeeth = std::ranges::all_of(chart, isToothNumber, &ToothMark::tooth);
    return items % 2 == 0 && areTeeth ? Read(Value(chart)) : std::nullopt;
}

Read readOrdinal(CborReader &in)
{
    const auto level = in.integer();
    const QString printed = in.text();
    if (level < 0 || level > Ordinal::Plus4)
        return std::nullopt;
    return Value(Ordinal{Ordinal::Level(level), printed});
}

Read readCodes(CborReader &in, qsizetype items)
{
    QStringList codes;
    for (qsizetype i = 0; i < items && in.ok(); ++i)
        codes << in.text();
    return Value(codes);
}

template <typename T>
Read readNumber(CborReader &in, qint64 low, qint64 high)
{
    const qint64 number = in.integer();
    return number >= low && number <= high ? Read(Value(T{int(number)})) : std::nullopt;
}

Read readGestation(CborReader &in)
{
    const qint64 days = in.integer();
    const auto age = days < 0 || days > GestationalAge::longestDays ? std::nullopt : GestationalAge::of(int(days / 7), int(days % 7));
    return age ? Read(Value(*age)) : std::nullopt;
}

Read readArray(CborReader &in)
{
    const qsizetype items = in.array() - 1;
    if (items < 0)
        return std::nullopt;
    const Kind kind = Kind(in.integer());
    if (const qsizetype expected = itemsOf(kind); expected != anyNumber && expected != items)
        return std::nullopt;
    switch (kind) {
    case Kind::Absence: {
        const qint64 number = in.integer();
        return number >= 0 && number <= qint64(Absence::Withheld) ? Read(Value(Absence(number))) : std::nullopt;
    }
    case Kind::Date: return readDate(in);
    case Kind::Time: return readNumber<TimeOfDay>(in, 0, 1439);
    case Kind::DateTime: return readDateTime(in);
    case Kind::Duration: return readNumber<Duration>(in, 0, Duration::longest);
    case Kind::GestationalAge: return readGestation(in);
    case Kind::PregnancyMonth: return readNumber<PregnancyMonth>(in, 1, 11);
    case Kind::Ordinal: return readOrdinal(in);
    case Kind::ToothChart: return readToothChart(in, items);
    case Kind::Attachment: {
        const QByteArrayView id = in.bytes();
        return id.size() == AttachmentId::size ? Read(Value(AttachmentId{id.toByteArray()})) : std::nullopt;
    }
    case Kind::Reference: {
        const QByteArrayView id = in.bytes();
        return id.size() == 16 ? Read(Value(QUuid::fromRfc4122(id))) : std::nullopt;
    }
    case Kind::MultiChoice: return readCodes(in, items);
    }
    return std::nullopt;
}

Read readItem(CborReader &in)
{
    switch (in.type()) {
    case CborReader::Type::Integer: return Value(in.integer());
    case CborReader::Type::Text: return Value(in.text());
    case CborReader::Type::Boolean: return Value(in.boolean());
    case CborReader::Type::Null: in.skipNull(); return Value();
    case CborReader::Type::Array: return readArray(in);
    default: return std::nullopt;
    }
}

} // namespace

void writeValue(const Value &value, CborWriter &out) { std::visit(Encoder{out}, value); }

QByteArray encodeValue(const Value &value)
{
    CborWriter out;
    writeValue(value, out);
    return out.result();
}

std::optional<Value> decodeValue(QByteArrayView raw)
{
    CborReader in(raw);
    Read value = readItem(in);
    return in.finished() ? value : std::nullopt;
}

std::optional<Value> decodeValue(const Field &field, QByteArrayView raw)
{
    Read value = raw.size() > mostBytes ? std::nullopt : decodeValue(raw);
    return value && matchesKind(field, *value) ? value : std::nullopt;
}

bool matchesKind(const Field &field, const Value &value)
{
    if (!isRecorded(value))
        return true;
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Choice: return std::holds_alternative<QString>(value);
    case FieldKind::Integer:
    case FieldKind::Decimal: return std::holds_alternative<qint64>(value);
    case FieldKind::YesNo: return std::holds_alternative<bool>(value);
    case FieldKind::MultiChoice: return std::holds_alternative<QStringList>(value);
    case FieldKind::Date: return std::holds_alternative<PartialDate>(value);
    case FieldKind::Time: return std::holds_alternative<TimeOfDay>(value);
    case FieldKind::DateTime: return std::holds_alternative<DateTime>(value);
    case FieldKind::Duration: return std::holds_alternative<Duration>(value);
    case FieldKind::GestationalAge: return std::holds_alternative<GestationalAge>(value);
    case FieldKind::PregnancyMonth: return std::holds_alternative<PregnancyMonth>(value);
    case FieldKind::Ordinal: return std::holds_alternative<Ordinal>(value);
    case FieldKind::ToothChart: return std::holds_alternative<ToothChart>(value);
    case FieldKind::Attachment: return std::holds_alternative<AttachmentId>(value);
    case FieldKind::Reference: return std::holds_alternative<QUuid>(value);
    }
    Q_UNREACHABLE();
}

} // namespace boshi
