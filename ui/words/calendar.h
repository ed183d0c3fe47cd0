// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QCoreApplication;
class QSettings;

namespace boshi::ui {

/// How years are written.
enum class CalendarStyle { Western, JapaneseEra };

/// The style in use.
CalendarStyle calendarStyle();
/// Writes dates so from now on; open windows hear of it by QEvent::LocaleChange.
void useCalendarStyle(QCoreApplication &application, CalendarStyle style);

/// As kept from the last time, under the key `calendar`: `western` or `era`.
CalendarStyle storedCalendarStyle(const QSettings &settings);
void storeCalendarStyle(QSettings &settings, CalendarStyle style);

} // namespace boshi::ui
