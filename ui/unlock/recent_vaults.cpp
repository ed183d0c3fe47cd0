// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/recent_vaults.h"

#include <QFileInfo>
#include <QSettings>

namespace boshi::ui {

static const QString settingsKey = QStringLiteral("recentVaults");

QStringList RecentVaults::paths() const
{
    QStringList paths = m_settings.value(settingsKey).toStringList();
    paths.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return paths;
}

void RecentVaults::add(const QString &path)
{
    QStringList paths = this->paths();
    paths.removeAll(path);
    paths.prepend(path);
    m_settings.setValue(settingsKey, paths.mid(0, most));
}

void RecentVaults::clear() { m_settings.remove(settingsKey); }

} // namespace boshi::ui
