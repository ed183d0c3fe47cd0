// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/disclosure.h"

#include <QObject>
#include <QString>

namespace boshi {

namespace ui {
class MainWindow;
}

/// Waits until the window has opened its file, then writes overview.png and growth.png and ends the program. Nothing is
/// written while anybody in the file is non-disclosed and not released: the window names everybody in it.
class Pictures : public QObject {
    Q_OBJECT

public:
    Pictures(ui::MainWindow &window, const QString &folder, std::optional<Release> release);

private:
    void take();
    /// 0 when nothing stands against it; else what was wrong has been said.
    int refuse() const;
    bool grab(const char *section);

    ui::MainWindow &m_window;
    QString m_folder;
    std::optional<Release> m_release;
};

} // namespace boshi
