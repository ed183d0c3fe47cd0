// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/value_text.h"

#include <QRegularExpression>

#include <array>

namespace boshi {
namespace {

constexpr std::array<const char *, 4> absences{"!unknown", "!refused", "!notdone", "!withheld"};
constexpr std::array<const char *, 6> levels{"-", "+-", "1+", "2+", "3+", "4+"};

constexpr qsizetype mostDigits = 18; ///< All of them fit into 64 bits.

template <std::size_t N>
std::optional<int> indexOf(const std::array<const char *, N> &names, QStringView text)
{
    for (std::size_t i = 0; i < N; ++i)
        if (text == QLatin1StringView(names[i]))
            return int(i);
    return std::nullopt;
}

QString clock(int minutes)
{
    return QStringLiteral("%1:%2").arg(minutes / 60, 2, 10, QChar(u'0')).arg(minutes % 60, 2, 10, QChar(u'0'));
}

std::optional<int> clockFromText(QStringView text)
{
    static const QRegularExpression form(QStringLiteral("\\A([01][0-9]|2[0-3]):([0-5][0-9])\\z"));
    const auto match = form.match(text.toString());
    if (!match.hasMatch())
        return std::nullopt;
    return match.captured(1).toInt() * 60 + match.captured(2).toInt();
}

QString offsetText(int minutes) { return QChar(minutes < 0 ? u'-' : u'+') + clock(std::abs(minutes)); }

QString durationText(int minutes)
{
    return QStringLiteral("%1h%2m").arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString escaped(const QString &text)
{
    return text.startsWith(u'!') || text.startsWith(u'\\') ? QChar(u'\\') + text : text;
}

QString chartText(const ToothChart &chart)
{
    QStringList parts;
    for (const ToothMark &tooth : chart)
        parts << QStringLiteral("%1:%2").arg(tooth.tooth).arg(tooth.mark);
    return parts.join(u' ');
}

QString ordinalText(const Ordinal &ordinal)
{
    const QString level = QLatin1StringView(levels[std::size_t(ordinal.level)]);
    return ordinal.printed.isEmpty() ? level : level + u'=' + ordinal.printed;
}

struct Writer {
    const Field &field;
    QString operator()(std::monostate) const { return {}; }
    QString operator()(Absence absence) const { return absenceText(absence); }
    QString operator()(bool yes) const { return yes ? QStringLiteral("yes") : QStringLiteral("no"); }
    QString operator()(qint64 number) const { return decimalText(number, field.scale); }
    QString operator()(const QString &text) const { return escaped(text); }
    QString operator()(const QStringList &codes) const { return codes.join(u';'); }
    QString operator()(const PartialDate &date) const { return boshi::toText(date); }
    QString operator()(TimeOfDay time) const { return clock(time.minutes); }
    QString operator()(const DateTime &moment) const
    {
        return moment.day.toString(Qt::ISODate) + u'T' + clock(moment.minutes) + offsetText(moment.offsetMinutes);
    }
    QString operator()(Duration duration) const { return durationText(duration.minutes); }
    QString operator()(GestationalAge age) const { return boshi::toText(age); }
    QString operator()(PregnancyMonth month) const { return u'm' + QString::number(month.month); }
    QString operator()(const Ordinal &ordinal) const { return ordinalText(ordinal); }
    QString operator()(const ToothChart &chart) const { return chartText(chart); }
    QString operator()(const AttachmentId &id) const { return QString::fromLatin1(id.id.toHex()); }
    QString operator()(const QUuid &id) const { return id.toString(QUuid::WithoutBraces); }
};

using Read = std::optional<Value>;

Read wrapped(auto optional) { return optional ? Read(Value(*optional)) : std::nullopt; }

/// Nothing when the text begins with a mark that ought to be escaped: `!` alone means an absence, a lone backslash nothing.
std::optional<QString> unescaped(const QString &text)
{
    if (text.startsWith(u'!'))
        return std::nullopt;
    if (!text.startsWith(u'\\'))
        return text;
    const bool isEscape = text.size() > 1 && (text[1] == u'!' || text[1] == u'\\');
    return isEscape ? std::optional(text.sliced(1)) : std::nullopt;
}

Read readYesNo(QStringView text)
{
    if (text == u"yes")
        return Value(true);
    if (text == u"no")
        return Value(false);
    return std::nullopt;
}

bool isCode(const Field &field, QStringView code) { return field.choices && field.choices->find(code.toUtf8().toStdString()); }

Read readMultiChoice(const Field &field, const QString &text)
{
    const QStringList codes = text.split(u';');
    const bool known = std::ranges::all_of(codes, [&](const QString &code) { return isCode(field, code); });
    return known ? Read(Value(codes)) : std::nullopt;
}

Read readDateTime(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9:]{5})([+-])([0-9:]{5})\\z"));
    const auto match = form.match(text);
    const auto day = partialDateFromText(match.capturedView(1));
    const auto minutes = clockFromText(match.capturedView(2));
    const auto offset = clockFromText(match.capturedView(4));
    if (!match.hasMatch() || !day || !minutes || !offset)
        return std::nullopt;
    return Value(DateTime{*day->fullDay(), *minutes, match.captured(3) == u"-" ? -*offset : *offset});
}

Read readDuration(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A([0-9]{1,6})h([0-5]?[0-9])m\\z"));
    const auto match = form.match(text);
    const int minutes = match.captured(1).toInt() * 60 + match.captured(2).toInt();
    return match.hasMatch() && minutes <= Duration::longest ? Read(Value(Duration{minutes})) : std::nullopt;
}

Read readPregnancyMonth(QStringView text)
{
    const auto month = text.startsWith(u'm') && text.size() <= 3 ? decimalFromText(text.sliced(1), 0) : std::nullopt;
    return month && *month >= 1 && *month <= 11 ? Read(Value(PregnancyMonth{int(*month)})) : std::nullopt;
}

Read readOrdinal(const QString &text)
{
    const qsizetype sign = text.indexOf(u'=');
    const auto level = indexOf(levels, QStringView(text).first(sign < 0 ? text.size() : sign));
    if (!level || sign == text.size() - 1)
        return std::nullopt;
    return Value(Ordinal{Ordinal::Level(*level), sign < 0 ? QString() : text.sliced(sign + 1)});
}

Read readToothChart(const QString &text)
{
    ToothChart chart;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype colon = part.indexOf(u':');
        const auto number = colon == 2 ? decimalFromText(QStringView(part).first(colon), 0) : std::nullopt;
        const int tooth = int(number.value_or(0));
        const bool isRepeated = std::ranges::find(chart, tooth, &ToothMark::tooth) != chart.end();
        if (!isToothNumber(tooth) || isRepeated || colon == part.size() - 1)
            return std::nullopt;
        chart.push_back({tooth, part.sliced(colon + 1)});
    }
    return chart.empty() ? std::nullopt : Read(Value(chart));
}

Read readAttachment(const QString &text)
{
    const QByteArray id = QByteArray::fromHex(text.toLatin1());
    const bool isWhole = id.size() == AttachmentId::size && text.compare(QLatin1StringView(id.toHex()), Qt::CaseInsensitive) == 0;
    return isWhole ? Read(Value(AttachmentId{id})) : std::nullopt;
}

Read readReference(const QString &text)
{
    const QUuid id(text);
    const bool isWhole = id.toString(QUuid::WithoutBraces).compare(text, Qt::CaseInsensitive) == 0;
    return id.isNull() || !isWhole ? std::nullopt : Read(Value(id));
}

} // namespace

QString absenceText(Absence absence) { return QLatin1StringView(absences[std::size_t(absence)]); }

QString toText(const Field &field, const Value &value) { return std::visit(Writer{field}, value); }

QString decimalText(qint64 value, int scale)
{
    QString digits = QString::number(value < 0 ? 0 - quint64(value) : quint64(value));
    if (scale > 0) {
        digits = digits.rightJustified(scale + 1, u'0');
        digits.insert(digits.size() - scale, u'.');
        while (digits.endsWith(u'0'))
            digits.chop(1);
        if (digits.endsWith(u'.'))
            digits.chop(1);
    }
    return value < 0 ? u'-' + digits : digits;
}

std::optional<qint64> decimalFromText(QStringView text, int scale)
{
    const bool negative = text.startsWith(u'-');
    if (negative)
        text = text.sliced(1);
    const qsizetype point = text.indexOf(u'.');
    const qsizetype places = point < 0 ? 0 : text.size() - point - 1;
    const qsizetype digits = text.size() - (point < 0 ? 0 : 1) + scale - places;
    if (text.isEmpty() || places > scale || point == 0 || (point > 0 && places == 0) || digits > mostDigits)
        return std::nullopt;
    qint64 number = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (i == point)
            continue;
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + (c - u'0');
    }
    for (qsizetype i = places; i < scale; ++i)
        number *= 10;
    return negative ? -number : number;
}

std::optional<Value> valueFromText(const Field &field, const QString &text)
{
    if (text.isEmpty())
        return Value();
    if (text.startsWith(u'!'))
        if (const auto absence = indexOf(absences, text))
            return Value(Absence(*absence));
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText: return wrapped(unescaped(text));
    case FieldKind::Integer: return wrapped(decimalFromText(text, 0));
    case FieldKind::Decimal: return wrapped(decimalFromText(text, field.scale));
    case FieldKind::YesNo: return readYesNo(text);
    case FieldKind::Choice: return isCode(field, text) ? Read(Value(text)) : std::nullopt;
    case FieldKind::MultiChoice: return readMultiChoice(field, text);
    case FieldKind::Date: return wrapped(partialDateFromText(text));
    case FieldKind::Time: {
        const auto minutes = clockFromText(text);
        return minutes ? Read(Value(TimeOfDay{*minutes})) : std::nullopt;
    }
    case FieldKind::DateTime: return readDateTime(text);
    case FieldKind::Duration: return readDuration(text);
    case FieldKind::GestationalAge: return wrapped(gestationalAgeFromText(text));
    case FieldKind::PregnancyMonth: return readPregnancyMonth(text);
    case FieldKind::Ordinal: return readOrdinal(text);
    case FieldKind::ToothChart: return readToothChart(text);
    case FieldKind::Attachment: return readAttachment(text);
    case FieldKind::Reference: return readReference(text);
    }
    Q_UNREACHABLE();
}

} // namespace boshi
