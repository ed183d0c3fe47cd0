// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preferences.h"

#include <QPalette>
#include <QTimer>

#include <functional>

class QApplication;

namespace boshi::ui {

/// What one run of the program was told, until somebody chooses otherwise in the settings.
struct LooksOfThisRun {
    QString language = {};
    QString theme = {};    ///< "light" or "dark".
    double textScale = 0; ///< 0: as the preferences say.
};

/// Keeps language, calendar, text size and colours of the whole program as the preferences say.
class Looks : public QObject {
    Q_OBJECT

public:
    /// The palette that the system has now.
    using SystemPalette = std::function<QPalette()>;

    Looks(QApplication &application, Preferences &preferences, LooksOfThisRun ofThisRun = {}, SystemPalette systemPalette = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(Preferences::Part part);
    void speak();
    void dress();
    void followSystem();
    QPalette askSystem();

    QApplication &m_application;
    Preferences &m_preferences;
    LooksOfThisRun m_ofThisRun;
    SystemPalette m_systemPalette; ///< Empty: Qt is asked.
    QPalette m_system;
    bool m_isDressing = false;
    QTimer m_change; ///< Runs out at once, when several windows were told.
};

} // namespace boshi::ui
