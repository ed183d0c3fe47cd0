// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/value_text.h"

#include <QRegularExpression>

#include <array>

namespace boshi {
namespace {

constexpr std::array<const char *, 4> absences{"!unknown", "!refused", "!notdone", "!withheld"};
constexpr std::array<const char *, 6> levels{"-", "+-", "1+", "2+", "3+", "4+"};

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
    const QTime time = QTime::fromString(text.toString(), QStringLiteral("HH:mm"));
    if (!time.isValid())
        return std::nullopt;
    return time.hour() * 60 + time.minute();
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

QString unescaped(const QString &text) { return text.startsWith(u'\\') ? text.sliced(1) : text; }

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
    static const QRegularExpression form(QStringLiteral("\\A(\\d{4}-\\d\\d-\\d\\d)T(\\d\\d:\\d\\d)([+-])(\\d\\d:\\d\\d)\\z"));
    const auto match = form.match(text);
    const QDate day = QDate::fromString(match.captured(1), Qt::ISODate);
    const auto minutes = clockFromText(match.capturedView(2));
    const auto offset = clockFromText(match.capturedView(4));
    if (!match.hasMatch() || !day.isValid() || !minutes || !offset)
        return std::nullopt;
    return Value(DateTime{day, *minutes, match.captured(3) == u"-" ? -*offset : *offset});
}

Read readDuration(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A(\\d{1,4})h([0-5]?\\d)m\\z"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return Value(Duration{match.captured(1).toInt() * 60 + match.captured(2).toInt()});
}

Read readPregnancyMonth(QStringView text)
{
    bool ok = false;
    const int month = text.startsWith(u'm') ? text.sliced(1).toInt(&ok) : 0;
    return ok && month >= 1 && month <= 11 ? Read(Value(PregnancyMonth{month})) : std::nullopt;
}

Read readOrdinal(const QString &text)
{
    const qsizetype sign = text.indexOf(u'=');
    const auto level = indexOf(levels, QStringView(text).first(sign < 0 ? text.size() : sign));
    if (!level || sign == text.size() - 1)
        return std::nullopt;
    return Value(Ordinal{Ordinal::Level(*level), sign < 0 ? QString() : text.sliced(sign + 1)});
}

bool isTooth(int fdi)
{
    const int quadrant = fdi / 10;
    const int position = fdi % 10;
    return position >= 1 && ((quadrant >= 1 && quadrant <= 4 && position <= 8) || (quadrant >= 5 && quadrant <= 8 && position <= 5));
}

Read readToothChart(const QString &text)
{
    ToothChart chart;
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const qsizetype colon = part.indexOf(u':');
        const int tooth = part.first(qMax<qsizetype>(colon, 0)).toInt();
        if (!isTooth(tooth) || colon == part.size() - 1)
            return std::nullopt;
        chart.push_back({tooth, part.sliced(colon + 1)});
    }
    return chart.empty() ? std::nullopt : Read(Value(chart));
}

Read readAttachment(const QString &text)
{
    const QByteArray id = QByteArray::fromHex(text.toLatin1());
    return id.size() == 32 && text.size() == 64 ? Read(Value(AttachmentId{id})) : std::nullopt;
}

Read readReference(const QString &text)
{
    const QUuid id(text);
    return id.isNull() ? std::nullopt : Read(Value(id));
}

} // namespace

QString absenceText(Absence absence) { return QLatin1StringView(absences[std::size_t(absence)]); }

QString toText(const Field &field, const Value &value) { return std::visit(Writer{field}, value); }

QString decimalText(qint64 value, int scale)
{
    QString digits = QString::number(value < 0 ? -value : value);
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
    if (text.isEmpty() || places > scale || point == 0 || (point > 0 && places == 0) || text.size() > 16)
        return std::nullopt;
    qint64 number = 0;
    for (const QChar c : text) {
        if (c == u'.')
            continue;
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
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
    case FieldKind::LongText: return text.startsWith(u'!') ? std::nullopt : Read(Value(unescaped(text)));
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
