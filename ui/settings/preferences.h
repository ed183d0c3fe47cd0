// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/growth_point.h"
#include "core/store/backups.h"
#include "ui/words/calendar.h"

#include <QObject>

#include <array>
#include <chrono>
#include <span>

class QSettings;

namespace boshi::ui {

enum class ThemeWish { System, Light, Dark };

/// How the program behaves for whoever sits at this computer, kept in the settings file. Nothing about people is in there.
/// What the file says otherwise than we write it counts as not said.
class Preferences : public QObject {
    Q_OBJECT

public:
    enum class Part { Language, Calendar, Correction, TextSize, Theme, IdleLock, Backups };
    static constexpr std::array textPercents{100, 125, 150, 175, 200};
    static constexpr std::array idleMinutesOffered{0, 1, 5, 10, 30};
    static constexpr std::array backupNumbers{3, 5, 10, 20, 50};
    static constexpr std::array correctedBeforeWeeks{37, 34, 32, 28, 0}; ///< 0: nobody.
    static constexpr std::array correctedUntilYears{1, 2, 3, 6, 0};     ///< 0: without end.

    explicit Preferences(QSettings &settings, QObject *parent = nullptr);

    /// Empty: the system's.
    QString language() const;
    void setLanguage(const QString &code);
    CalendarStyle calendar() const;
    void setCalendar(CalendarStyle style);
    /// For whom and how long ages are corrected.
    growth::Correction correction() const;
    void setCorrection(const growth::Correction &correction);
    int textPercent() const;
    void setTextPercent(int percent);
    ThemeWish theme() const;
    void setTheme(ThemeWish theme);

    /// How long nobody touches anything until the vault is locked; zero: it is not.
    std::chrono::minutes idleTime() const;
    void setIdleTime(std::chrono::minutes time);

    /// Where backups go, and how many are kept. Without a folder there are none.
    BackupPlan backups() const;
    /// The folder while nobody has chosen another.
    void setUsualBackupFolder(const QString &folder) { m_usualBackupFolder = folder; }
    void setBackupFolder(const QString &folder);
    void setBackupNumber(int number);

signals:
    void changed(boshi::ui::Preferences::Part part);

private:
    void keep(Part part, const QString &key, const QVariant &value);
    int oneOf(std::span<const int> allowed, const QString &key, int usual) const;

    QSettings &m_settings;
    QString m_usualBackupFolder;
};

} // namespace boshi::ui
