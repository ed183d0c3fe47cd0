// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/preferences.h"

#include "ui/words/language.h"

#include <QSettings>

#include <algorithm>

namespace boshi::ui {
namespace {

QString languageKey() { return QStringLiteral("language"); }
QString correctedBeforeKey() { return QStringLiteral("correctedBeforeWeeks"); }
QString correctedUntilKey() { return QStringLiteral("correctedUntilYears"); }
QString textPercentKey() { return QStringLiteral("textPercent"); }
QString themeKey() { return QStringLiteral("theme"); }
QString idleMinutesKey() { return QStringLiteral("idleMinutes"); }
QString backupFolderKey() { return QStringLiteral("backupFolder"); }
QString backupNumberKey() { return QStringLiteral("backupNumber"); }

constexpr int usualIdleMinutes = 10;

QStringList themeCodes() { return {QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")}; }

} // namespace

Preferences::Preferences(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QString Preferences::language() const
{
    const QString code = m_settings.value(languageKey()).toString();
    return languages().contains(code) ? code : QString();
}

void Preferences::setLanguage(const QString &code) { keep(Part::Language, languageKey(), code); }

CalendarStyle Preferences::calendar() const { return storedCalendarStyle(m_settings); }

void Preferences::setCalendar(CalendarStyle style)
{
    storeCalendarStyle(m_settings, style);
    emit changed(Part::Calendar);
}

growth::Correction Preferences::correction() const
{
    const growth::Correction usual;
    return {oneOf(correctedBeforeWeeks, correctedBeforeKey(), usual.bornBeforeWeeks), oneOf(correctedUntilYears, correctedUntilKey(), usual.untilYears)};
}

void Preferences::setCorrection(const growth::Correction &correction)
{
    m_settings.setValue(correctedBeforeKey(), correction.bornBeforeWeeks);
    keep(Part::Correction, correctedUntilKey(), correction.untilYears);
}

int Preferences::textPercent() const { return oneOf(textPercents, textPercentKey(), textPercents.front()); }

void Preferences::setTextPercent(int percent) { keep(Part::TextSize, textPercentKey(), percent); }

ThemeWish Preferences::theme() const
{
    return ThemeWish(std::max(qsizetype(0), themeCodes().indexOf(m_settings.value(themeKey()).toString())));
}

void Preferences::setTheme(ThemeWish theme) { keep(Part::Theme, themeKey(), themeCodes()[int(theme)]); }

std::chrono::minutes Preferences::idleTime() const
{
    return std::chrono::minutes(oneOf(idleMinutesOffered, idleMinutesKey(), usualIdleMinutes));
}

void Preferences::setIdleTime(std::chrono::minutes time) { keep(Part::IdleLock, idleMinutesKey(), int(time.count())); }

BackupPlan Preferences::backups() const
{
    return {.folder = m_settings.value(backupFolderKey(), m_usualBackupFolder).toString(),
            .keep = oneOf(backupNumbers, backupNumberKey(), BackupPlan().keep)};
}

void Preferences::setBackupFolder(const QString &folder) { keep(Part::Backups, backupFolderKey(), folder); }

void Preferences::setBackupNumber(int number) { keep(Part::Backups, backupNumberKey(), number); }

void Preferences::keep(Part part, const QString &key, const QVariant &value)
{
    m_settings.setValue(key, value);
    emit changed(part);
}

int Preferences::oneOf(std::span<const int> allowed, const QString &key, int usual) const
{
    bool isNumber = false;
    const int value = m_settings.value(key).toInt(&isNumber);
    return isNumber && std::ranges::find(allowed, value) != allowed.end() ? value : usual;
}

} // namespace boshi::ui
