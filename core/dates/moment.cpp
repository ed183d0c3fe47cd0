// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/moment.h"

#include "core/base/digits.h"

namespace boshi {

namespace {

constexpr qint64 millisecondsPerMinute = 60'000;
constexpr qint64 millisecondsPerDay = 86'400'000;
constexpr qint64 julianDayOf1970 = 2'440'588;
constexpr int widestOffsetMinutes = 14 * 60;

qint64 localMilliseconds(const Moment &moment)
{
    return moment.utcMilliseconds + moment.offsetMinutes * millisecondsPerMinute;
}

qint64 daysSince1970(qint64 milliseconds)
{
    const qint64 days = milliseconds / millisecondsPerDay;
    return milliseconds % millisecondsPerDay < 0 ? days - 1 : days;
}

/// `14:05`; empty when it is not two digits, the separator, two digits up to 59.
std::optional<int> minutesFromText(QStringView text, int lastHour)
{
    if (text.size() != 5 || text[2] != u':')
        return {};
    const int hours = digitsValue(text.first(2));
    const int minutes = digitsValue(text.last(2));
    if (hours < 0 || hours > lastHour || minutes < 0 || minutes > 59)
        return {};
    return hours * 60 + minutes;
}

/// Takes `+09:00` or `Z` off the end.
std::optional<int> takeOffset(QStringView &text)
{
    if (text.endsWith(u'Z')) {
        text.chop(1);
        return 0;
    }
    const QStringView written = text.last(qMin(text.size(), qsizetype(6)));
    const auto minutes = minutesFromText(written.sliced(1), 14);
    if (!minutes || *minutes > widestOffsetMinutes || (written[0] != u'+' && written[0] != u'-'))
        return {};
    text.chop(6);
    return written[0] == u'-' ? -*minutes : *minutes;
}

/// What follows the minutes: nothing, `:07` or `:07.250`.
std::optional<int> millisecondsFromText(QStringView text)
{
    if (text.isEmpty())
        return 0;
    if ((text.size() != 3 && text.size() != 7) || text[0] != u':' || (text.size() == 7 && text[3] != u'.'))
        return {};
    const int seconds = digitsValue(text.sliced(1, 2));
    const int milliseconds = text.size() == 7 ? digitsValue(text.last(3)) : 0;
    if (seconds < 0 || seconds > 59 || milliseconds < 0)
        return {};
    return seconds * 1000 + milliseconds;
}

std::optional<QDate> dayFromText(QStringView text)
{
    if (text[4] != u'-' || text[7] != u'-')
        return {};
    const int year = digitsValue(text.first(4));
    const QDate day(year, digitsValue(text.sliced(5, 2)), digitsValue(text.last(2)));
    return year > 0 && day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

Moment Moment::of(const QDateTime &time)
{
    return {.utcMilliseconds = time.toMSecsSinceEpoch(), .offsetMinutes = time.offsetFromUtc() / 60};
}

QDate Moment::localDay() const
{
    return QDate::fromJulianDay(daysSince1970(localMilliseconds(*this)) + julianDayOf1970);
}

QTime Moment::localTime() const
{
    const qint64 local = localMilliseconds(*this);
    return QTime::fromMSecsSinceStartOfDay(int(local - daysSince1970(local) * millisecondsPerDay));
}

QString toText(const Moment &moment)
{
    const QDate day = moment.localDay();
    if (day.year() < 1 || day.year() > 9999)
        return {};
    const QTime time = moment.localTime();
    QChar buffer[29];
    QChar *end = writeDigits(buffer, day.year(), 4);
    const auto append = [&end](char16_t separator, int value, int width) {
        *end++ = separator;
        end = writeDigits(end, value, width);
    };
    append(u'-', day.month(), 2);
    append(u'-', day.day(), 2);
    append(u'T', time.hour(), 2);
    append(u':', time.minute(), 2);
    append(u':', time.second(), 2);
    if (time.msec())
        append(u'.', time.msec(), 3);
    const int offset = qAbs(moment.offsetMinutes);
    append(moment.offsetMinutes < 0 ? u'-' : u'+', offset / 60, 2);
    append(u':', offset % 60, 2);
    return QString(buffer, end - buffer);
}

std::optional<Moment> momentFromText(QStringView text)
{
    constexpr qsizetype shortest = 17; // 2024-03-10T14:05Z
    if (text.size() < shortest || text[10] != u'T')
        return {};
    const auto offset = takeOffset(text);
    if (!offset || text.size() < shortest - 1)
        return {};
    const auto day = dayFromText(text.first(10));
    const auto minutes = minutesFromText(text.sliced(11, 5), 23);
    const auto milliseconds = millisecondsFromText(text.sliced(16));
    if (!day || !minutes || !milliseconds)
        return {};
    const qint64 localMinutes = (day->toJulianDay() - julianDayOf1970) * 1440 + *minutes;
    return Moment {(localMinutes - *offset) * millisecondsPerMinute + *milliseconds, *offset};
}

} // namespace boshi
