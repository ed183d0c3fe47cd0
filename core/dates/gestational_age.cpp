// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/gestational_age.h"

#include "core/base/digits.h"

namespace boshi {

std::optional<GestationalAge> GestationalAge::at(QDate day, QDate dueDate)
{
    if (!day.isValid() || !dueDate.isValid())
        return {};
    const qint64 age = daysPerTerm - day.daysTo(dueDate);
    if (age < 0 || age > longestDays)
        return {};
    return GestationalAge(int(age));
}

std::optional<GestationalAge> GestationalAge::of(int weeks, int days)
{
    if (weeks < 0 || weeks > longestDays / 7 || days < 0 || days > 6)
        return {};
    return GestationalAge(weeks * 7 + days);
}

QString toText(GestationalAge age)
{
    QChar buffer[5];
    QChar *end = writeDigits(buffer, age.weeks(), age.weeks() < 10 ? 1 : 2);
    *end++ = u'w';
    end = writeDigits(end, age.days(), 1);
    *end++ = u'd';
    return QString(buffer, end - buffer);
}

std::optional<GestationalAge> gestationalAgeFromText(QStringView text)
{
    const qsizetype mark = text.indexOf(u'w');
    if (mark < 1 || mark > 2)
        return {};
    const int weeks = digitsValue(text.first(mark));
    const QStringView rest = text.sliced(mark + 1);
    if (rest.isEmpty())
        return GestationalAge::of(weeks, 0);
    if (rest.size() != 2 || rest[1] != u'd')
        return {};
    return GestationalAge::of(weeks, digitsValue(rest.first(1)));
}

} // namespace boshi
