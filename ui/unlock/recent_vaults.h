// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

namespace boshi::ui {

/// The paths of the vaults opened last, the latest first. Paths only: nothing of what is in them.
class RecentVaults {
public:
    static constexpr qsizetype most = 5;

    explicit RecentVaults(QSettings &settings) : m_settings(settings) { }

    /// Files that are gone are left out.
    QStringList paths() const;
    void add(const QString &path);
    /// The files themselves stay.
    void clear();

private:
    QSettings &m_settings;
};

} // namespace boshi::ui
