// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/field_text.h"

#include "core/dates/era.h"
#include "core/schema/value_text.h"
#include "ui/words/calendar.h"
#include "ui/words/labels.h"
#include "ui/words/tooth_text.h"
#include "ui/words/translate.h"

#include <QLocale>

namespace boshi::ui {
namespace {

constexpr const char *ordinalSigns[] = {"−", "±", "1+", "2+", "3+", "4+"};

constexpr const char *ordinalWords[] = {
    QT_TRANSLATE_NOOP("words", "minus"),       QT_TRANSLATE_NOOP("words", "plus-minus"),
    QT_TRANSLATE_NOOP("words", "one plus"),    QT_TRANSLATE_NOOP("words", "two plus"),
    QT_TRANSLATE_NOOP("words", "three plus"),  QT_TRANSLATE_NOOP("words", "four plus"),
};

QString listed(const QStringList &parts) { return parts.join(translate("words", ", ", "between the parts of a list")); }

bool isJapanese() { return QLocale().language() == QLocale::Japanese; }

QString aboutText(const PartialDate &date, const QString &text)
{
    return date.isAbout() ? translate("words", "about %1", "date").arg(text) : text;
}

QString eraDateText(const PartialDate &date) { return isJapanese() ? eraText(date) : aboutText(date, shortEraText(date)); }

QString westernDateText(const PartialDate &date)
{
    const QString format = date.day() ? translate("words", "d MMM yyyy", "date format")
        : date.month()                ? translate("words", "MMM yyyy", "date format")
                                      : translate("words", "yyyy", "date format");
    return aboutText(date, QLocale().toString(date.firstDay(), format));
}

/// Both calendars, the user's own first; who reads English and uses the Western one is not shown the other.
QString bothDatesText(const PartialDate &date)
{
    const QString western = westernDateText(date);
    if (calendarStyle() == CalendarStyle::JapaneseEra)
        return translate("words", "%1 (%2)", "date, date in the other calendar").arg(eraDateText(date), western);
    return isJapanese() ? translate("words", "%1 (%2)", "date, date in the other calendar").arg(western, eraDateText(date)) : western;
}

/// The places people expect: weights to 10 g unless given finer.
QString numberText(const Field &field, qint64 value)
{
    if (field.scale == 0)
        return QLocale().toString(value);
    QString text = decimalText(value, field.scale);
    const qsizetype shown = qMin(field.scale, 2);
    if (!text.contains(u'.'))
        text += u'.';
    const qsizetype places = text.size() - text.indexOf(u'.') - 1;
    return text + QString(qMax<qsizetype>(0, shown - places), u'0');
}

QString teethText(const ToothChart &chart)
{
    QStringList parts;
    for (const ToothMark &tooth : chart)
        parts << QStringLiteral("%1 %2").arg(tooth.tooth).arg(tooth.mark);
    return listed(parts);
}

struct Words {
    const Field &field;
    const NameOf &nameOf;

    QString code(const QString &text) const { return field.choices ? codeLabel(*field.choices, text) : text; }
    QString operator()(std::monostate) const { return {}; }
    QString operator()(Absence absence) const { return absenceWord(absence); }
    QString operator()(bool yes) const { return yes ? translate("words", "Yes") : translate("words", "No"); }
    QString operator()(qint64 number) const { return quantityText(field, number); }
    QString operator()(const QString &text) const { return field.kind == FieldKind::Choice ? code(text) : text; }
    QString operator()(const QStringList &codes) const
    {
        QStringList parts;
        for (const QString &text : codes)
            parts << code(text);
        return listed(parts);
    }
    QString operator()(const PartialDate &date) const { return dateText(date); }
    QString operator()(TimeOfDay time) const { return clockText(time.minutes); }
    QString operator()(const DateTime &moment) const
    {
        return translate("words", "%1 %2", "day, time").arg(dateText(moment.day), clockText(moment.minutes));
    }
    QString operator()(Duration duration) const { return durationText(duration); }
    QString operator()(GestationalAge age) const { return gestationText(age); }
    QString operator()(PregnancyMonth month) const { return translate("words", "month %1", "of pregnancy").arg(month.month); }
    QString operator()(const Ordinal &ordinal) const
    {
        return ordinal.printed.isEmpty() ? ordinalSign(ordinal.level) : ordinal.printed;
    }
    QString operator()(const ToothChart &chart) const { return teethText(chart); }
    QString operator()(const AttachmentId &) const { return translate("words", "Attached file"); }
    QString operator()(const QUuid &id) const
    {
        const QString name = nameOf ? nameOf(id) : QString();
        return name.isEmpty() ? translate("words", "Another record") : name;
    }
};

} // namespace

QString fieldText(const Field &field, const Value &value, const NameOf &nameOf)
{
    return std::visit(Words{field, nameOf}, value);
}

QString spokenText(const Field &field, const Value &value, const NameOf &nameOf)
{
    if (const auto *ordinal = std::get_if<Ordinal>(&value))
        return QCoreApplication::translate("words", ordinalWords[ordinal->level]);
    if (const auto *chart = std::get_if<ToothChart>(&value))
        return teethSummary(teeth::formOf(field), *chart);
    return fieldText(field, value, nameOf);
}

QString dateText(const PartialDate &date)
{
    return calendarStyle() == CalendarStyle::JapaneseEra ? eraDateText(date) : westernDateText(date);
}

QString longDateText(const PartialDate &date)
{
    const QString text = bothDatesText(date);
    const auto day = date.fullDay();
    if (!day)
        return text;
    return translate("words", "%1, %2", "day of the week, date").arg(QLocale().toString(*day, QStringLiteral("dddd")), text);
}

QString momentText(const Moment &moment)
{
    const QTime time = moment.localTime();
    return translate("words", "%1 %2", "day, time").arg(dateText(moment.localDay()), clockText(time.hour() * 60 + time.minute()));
}

QString clockText(int minutes)
{
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString durationText(Duration duration)
{
    const int hours = duration.minutes / 60;
    const int minutes = duration.minutes % 60;
    if (hours == 0)
        return translate("words", "%1 min", "duration").arg(minutes);
    if (minutes == 0)
        return translate("words", "%1 h", "duration").arg(hours);
    return translate("words", "%1 h %2 min", "duration").arg(hours).arg(minutes);
}

QString gestationText(GestationalAge age)
{
    const QString weeks = translate("words", "%n week(s)", "of pregnancy", age.weeks());
    const QString days = translate("words", "%n day(s)", "of pregnancy", age.days());
    return translate("words", "%1 %2", "weeks, days").arg(weeks, days);
}

QString absenceWord(Absence absence)
{
    switch (absence) {
    case Absence::Unknown: return translate("words", "Unknown");
    case Absence::Refused: return translate("words", "Refused");
    case Absence::NotDone: return translate("words", "Not done");
    case Absence::Withheld: return translate("words", "Not disclosed");
    }
    Q_UNREACHABLE();
}

QString ordinalSign(Ordinal::Level level) { return QString::fromUtf8(ordinalSigns[level]); }

QString quantityText(const Field &field, qint64 value)
{
    switch (field.unit) {
    case Unit::None: return numberText(field, value);
    case Unit::Months: return translate("words", "%n month(s)", "quantity", int(value));
    case Unit::Days: return translate("words", "%n day(s)", "quantity", int(value));
    case Unit::Weeks: return translate("words", "%n week(s)", "quantity", int(value));
    case Unit::Years: return translate("words", "%n year(s)", "quantity", int(value));
    case Unit::Teeth: return translate("words", "%n tooth(teeth)", "quantity", int(value));
    case Unit::People: return translate("words", "%n person(people)", "quantity", int(value));
    default: return QStringLiteral("%1 %2").arg(numberText(field, value), unitText(field.unit));
    }
}

} // namespace boshi::ui
