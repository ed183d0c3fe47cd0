// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/partial_date.h"

#include "core/base/digits.h"

namespace boshi {

namespace {

constexpr int firstYear = 1800;
constexpr int lastYear = 2200;

bool exists(int year, int month, int day)
{
    if (year < firstYear || year > lastYear || month < 0 || month > 12)
        return false;
    return day == 0 || QDate::isValid(year, month, day);
}

/// Years, months and days of a text: zero stands for "not known" inside the program and is never written.
bool isWritten(int part)
{
    return part > 0;
}

} // namespace

PartialDate::PartialDate(QDate day, bool about)
{
    if (!exists(day.year(), day.month(), day.day()))
        return;
    day.getDate(&m_year, &m_month, &m_day);
    m_about = about;
}

std::optional<PartialDate> PartialDate::of(int year, int month, int day, bool about)
{
    if (!exists(year, month, day))
        return {};
    PartialDate date;
    date.m_year = year;
    date.m_month = month;
    date.m_day = day;
    date.m_about = about;
    return date;
}

std::optional<QDate> PartialDate::fullDay() const
{
    if (m_day == 0)
        return {};
    return QDate(m_year, m_month, m_day);
}

QDate PartialDate::firstDay() const
{
    return QDate(m_year, m_month ? m_month : 1, m_day ? m_day : 1);
}

QDate PartialDate::lastDay() const
{
    if (m_day)
        return QDate(m_year, m_month, m_day);
    const QDate lastMonth(m_year, m_month ? m_month : 12, 1);
    return lastMonth.addDays(lastMonth.daysInMonth() - 1);
}

QString toText(const PartialDate &date)
{
    if (date.year() == 0)
        return {};
    QChar buffer[11];
    QChar *end = buffer;
    if (date.isAbout())
        *end++ = u'~';
    end = writeDigits(end, date.year(), 4);
    if (date.month()) {
        *end++ = u'-';
        end = writeDigits(end, date.month(), 2);
    }
    if (date.day()) {
        *end++ = u'-';
        end = writeDigits(end, date.day(), 2);
    }
    return QString(buffer, end - buffer);
}

std::optional<PartialDate> partialDateFromText(QStringView text)
{
    const bool about = text.startsWith(u'~');
    if (about)
        text = text.sliced(1);
    const qsizetype size = text.size();
    if ((size != 4 && size != 7 && size != 10) || (size > 4 && text[4] != u'-') || (size > 7 && text[7] != u'-'))
        return {};
    const int year = digitsValue(text.first(4));
    const int month = size > 4 ? digitsValue(text.sliced(5, 2)) : 0;
    const int day = size > 7 ? digitsValue(text.sliced(8, 2)) : 0;
    if ((size > 4 && !isWritten(month)) || (size > 7 && !isWritten(day)))
        return {};
    return PartialDate::of(year, month, day, about);
}

} // namespace boshi
