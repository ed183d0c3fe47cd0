// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/options.h"
#include "ui/shell/looks.h"
#include "ui/shell/main_window.h"
#include "ui/shell/system_watch.h"

#include <QSettings>

class QApplication;

namespace boshi {

/// Pictures can be made without a display.
void preparePlatform(int argc, char **argv);

/// Puts the window together: settings, language, looks, clock and device.
class Desktop {
public:
    Desktop(QApplication &application, Secret passphrase);
    int run();

private:
    Surroundings surroundings() const;
    void begin();
    void watchSystem();
    int makePictures();

    QApplication &m_application;
    Options m_options;
    Secret m_passphrase; ///< From the environment; empty when none was given.
    QSettings m_settings;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::Looks> m_looks;
    std::unique_ptr<ui::SystemWatch> m_systemWatch; ///< From the first unlocking on.
};

} // namespace boshi
