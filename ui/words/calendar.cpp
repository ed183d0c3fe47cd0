// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/calendar.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSettings>

namespace boshi::ui {
namespace {

constexpr char styleProperty[] = "boshiCalendar";

QString settingsKey() { return QStringLiteral("calendar"); }
QString eraCode() { return QStringLiteral("era"); }

} // namespace

CalendarStyle calendarStyle()
{
    return QCoreApplication::instance()->property(styleProperty).toBool() ? CalendarStyle::JapaneseEra : CalendarStyle::Western;
}

void useCalendarStyle(QCoreApplication &application, CalendarStyle style)
{
    application.setProperty(styleProperty, style == CalendarStyle::JapaneseEra);
    QEvent changed(QEvent::LocaleChange);
    QCoreApplication::sendEvent(&application, &changed); // Reaches every widget.
}

CalendarStyle storedCalendarStyle(const QSettings &settings)
{
    return settings.value(settingsKey()) == eraCode() ? CalendarStyle::JapaneseEra : CalendarStyle::Western;
}

void storeCalendarStyle(QSettings &settings, CalendarStyle style)
{
    settings.setValue(settingsKey(), style == CalendarStyle::JapaneseEra ? eraCode() : QStringLiteral("western"));
}

} // namespace boshi::ui
