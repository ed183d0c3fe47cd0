// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

namespace boshi {

namespace ui {
class MainWindow;
}

/// Waits until the window has opened its file, then writes overview.png and growth.png and ends the program.
class Pictures : public QObject {
    Q_OBJECT

public:
    Pictures(ui::MainWindow &window, const QString &folder);

private:
    void take();
    bool grab(const char *section);

    ui::MainWindow &m_window;
    QString m_folder;
};

} // namespace boshi
