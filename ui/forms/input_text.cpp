// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/input_text.h"

#include "core/base/text_key.h"
#include "core/dates/era.h"
#include "core/dates/typed_date.h"
#include "core/reference/teeth.h"
#include "core/schema/value_text.h"
#include "ui/forms/typed_number.h"
#include "ui/words/calendar.h"
#include "ui/words/field_text.h"

#include <QDateTime>
#include <QLocale>
#include <QRegularExpression>

namespace boshi::ui {
namespace {

using Read = std::optional<Value>;

bool isJapanese() { return QLocale().language() == QLocale::Japanese; }

QString dateInput(const PartialDate &date)
{
    if (!isJapanese())
        return boshi::toText(date);
    if (calendarStyle() == CalendarStyle::JapaneseEra)
        return eraText(date);
    const QString text = boshi::toText(date).remove(u'~').replace(u'-', u'/');
    return date.isAbout() ? text + u'頃' : text;
}

QString durationInput(Duration duration)
{
    const QString form = isJapanese() ? QStringLiteral("%1時間%2分") : QStringLiteral("%1h%2m");
    return form.arg(duration.minutes / 60).arg(duration.minutes % 60);
}

QString gestationInput(GestationalAge age)
{
    return isJapanese() ? QStringLiteral("%1週%2日").arg(age.weeks()).arg(age.days()) : boshi::toText(age);
}

struct Input {
    const Field &field;
    QString operator()(std::monostate) const { return {}; }
    QString operator()(Absence) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(const PartialDate &date) const { return dateInput(date); }
    QString operator()(TimeOfDay time) const { return clockText(time.minutes); }
    QString operator()(const DateTime &moment) const { return dateInput(moment.day) + u' ' + clockText(moment.minutes); }
    QString operator()(Duration duration) const { return durationInput(duration); }
    QString operator()(GestationalAge age) const { return gestationInput(age); }
    QString operator()(PregnancyMonth month) const { return QString::number(month.month); }
    QString operator()(const auto &value) const { return boshi::toText(field, value); }
};

Read wrapped(auto optional) { return optional ? Read(Value(*optional)) : std::nullopt; }

QRegularExpressionMatch matched(const char *pattern, const QString &text)
{
    return QRegularExpression(QString::fromUtf8(pattern), QRegularExpression::CaseInsensitiveOption).match(text);
}

/// 3 Apr 2024, April 2024, as the English window writes it.
std::optional<PartialDate> readEnglishDate(const QString &text)
{
    const QLocale english(QLocale::English);
    for (const char *format : {"d MMM yyyy", "d MMMM yyyy", "MMM d, yyyy", "MMMM d, yyyy"})
        if (const QDate day = english.toDate(text, QLatin1StringView(format)); day.isValid())
            return PartialDate::of(day.year(), day.month(), day.day());
    for (const char *format : {"MMM yyyy", "MMMM yyyy"})
        if (const QDate month = english.toDate(text, QLatin1StringView(format)); month.isValid())
            return PartialDate::of(month.year(), month.month());
    return {};
}

std::optional<PartialDate> readAnyDate(const QString &text, QDate today)
{
    const DateReading reading = readTypedDate(text, today);
    const auto *date = std::get_if<PartialDate>(&reading);
    return date ? *date : readEnglishDate(text);
}

/// 55:C 54:○; the marks as the form of the field prints them, however they were typed.
Read readTeeth(const Field &field, const QString &text)
{
    Read read = valueFromText(field, QString(text).replace(u'、', u' ').replace(u',', u' '));
    if (auto *chart = read ? std::get_if<ToothChart>(&*read) : nullptr)
        for (ToothMark &one : *chart)
            one.mark = teeth::meantMark(teeth::formOf(field), one.mark);
    return read;
}

/// 14:05, 1405, 14時5分, 午後2時5分.
std::optional<int> readClock(const QString &text)
{
    const auto match = matched("^(午前|午後|am|pm)?\\s*(\\d{1,2})(?::(\\d{2})|(\\d{2})|時(?:(\\d{1,2})分)?|時(半))\\s*(am|pm)?$", text);
    if (!match.hasMatch())
        return {};
    const QString half = (match.captured(1) + match.captured(7)).toLower();
    int hours = match.captured(2).toInt();
    const int minutes = match.captured(6).isEmpty() ? (match.captured(3) + match.captured(4) + match.captured(5)).toInt() : 30;
    if (!half.isEmpty() && (hours > 12 || half.size() > 2))
        return {};
    if (!half.isEmpty())
        hours = hours % 12 + (half == u"午後" || half == u"pm" ? 12 : 0);
    return hours < 24 && minutes < 60 ? std::optional(hours * 60 + minutes) : std::nullopt;
}

Read readTime(const QString &text)
{
    const auto minutes = readClock(text);
    return minutes ? Read(Value(TimeOfDay{*minutes})) : std::nullopt;
}

/// The offset is the one of this machine on that day.
Read readDateTime(const QString &text, QDate today)
{
    const qsizetype space = text.lastIndexOf(u' ');
    if (space < 0)
        return std::nullopt;
    const auto date = readAnyDate(text.first(space), today);
    const auto minutes = readClock(text.sliced(space + 1));
    if (!date || !date->isExact() || !minutes)
        return std::nullopt;
    const QDateTime local(*date->fullDay(), QTime(*minutes / 60, *minutes % 60));
    return Value(DateTime{*date->fullDay(), *minutes, local.offsetFromUtc() / 60});
}

/// 9:30, 9h30m, 9時間30分, 30分; a bare number could mean either and is not read.
Read readDuration(QString text)
{
    text.remove(u' ');
    auto match = matched("^(\\d{1,4}):([0-5]?\\d)$", text);
    if (!match.hasMatch())
        match = matched("^(?:(\\d{1,4})(?:h|時間))?(?:(\\d{1,4})(?:min|m|分))?$", text);
    if (!match.hasMatch())
        return std::nullopt;
    return Value(Duration{match.captured(1).toInt() * 60 + match.captured(2).toInt()});
}

/// 31w4d, 31週4日, 31 4, 31+4, 31.
Read readGestation(const QString &text)
{
    const auto match = matched("^(\\d{1,2})(?:\\s*[w週]\\s*(?:([0-6])\\s*[d日]?)?|[ +]([0-6]))?$", text);
    if (!match.hasMatch())
        return std::nullopt;
    return wrapped(GestationalAge::of(match.captured(1).toInt(), (match.captured(2) + match.captured(3)).toInt()));
}

Read readMonth(const QString &text)
{
    const auto match = matched("^(?:m|第)?(\\d{1,2})(?:[かカヵヶケ]?月)?$", text);
    const int month = match.captured(1).toInt();
    return month >= 1 && month <= 11 ? Read(Value(PregnancyMonth{month})) : std::nullopt;
}

/// "不明" typed into a date means that it is not known; in a text it is just a text.
Read readAbsence(const QString &text)
{
    for (const Absence absence : {Absence::Unknown, Absence::Refused, Absence::NotDone, Absence::Withheld})
        if (text == absenceText(absence) || text.compare(absenceWord(absence), Qt::CaseInsensitive) == 0)
            return Value(absence);
    return std::nullopt;
}

Read readTyped(const Field &field, const QString &text, QDate today)
{
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Decimal: return wrapped(readNumber(field, text));
    case FieldKind::Date: return wrapped(readAnyDate(text, today));
    case FieldKind::Time: return readTime(text);
    case FieldKind::DateTime: return readDateTime(text, today);
    case FieldKind::Duration: return readDuration(text);
    case FieldKind::GestationalAge: return readGestation(text);
    case FieldKind::PregnancyMonth: return readMonth(text);
    case FieldKind::ToothChart: return readTeeth(field, text);
    default: return valueFromText(field, text);
    }
}

} // namespace

QString inputText(const Field &field, const Value &value) { return std::visit(Input{field}, value); }

QString foldedInput(const QString &typed) { return asciiDigits(typed).simplified(); }

std::optional<Value> readInput(const Field &field, const QString &typed, QDate today)
{
    if (typed.trimmed().isEmpty())
        return Value();
    if (field.kind == FieldKind::Text || field.kind == FieldKind::LongText)
        return Value(typed);
    const QString text = foldedInput(typed);
    const Read absence = readAbsence(text);
    return absence ? absence : readTyped(field, text, today);
}

Rule whyUnreadable(const Field &field, const QString &typed, QDate today)
{
    if (field.kind != FieldKind::Date)
        return Rule::WrongKind;
    const DateReading reading = readTypedDate(foldedInput(typed), today);
    const auto *fault = std::get_if<DateFault>(&reading);
    if (fault && *fault == DateFault::NoSuchDay)
        return Rule::NoSuchDay;
    return fault && *fault == DateFault::OutsideEra ? Rule::OutsideEra : Rule::WrongKind;
}

} // namespace boshi::ui
