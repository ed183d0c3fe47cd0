// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pictures.h"

#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

namespace boshi {

static constexpr int worldFailed = 3;

Pictures::Pictures(ui::MainWindow &window, const QString &folder)
    : m_window(window)
    , m_folder(folder)
{
    // Layouts settle in the event loop, so pictures are taken from there.
    connect(&window, &ui::MainWindow::opened, this, &Pictures::take, Qt::QueuedConnection);
    connect(&window, &ui::MainWindow::refused, this, [](const QString &sentence) {
        QTextStream(stderr) << sentence << Qt::endl;
        QApplication::exit(worldFailed);
    });
}

void Pictures::take()
{
    QDir().mkpath(m_folder);
    const bool isDone = grab("overview") && grab("growth");
    QApplication::exit(isDone ? 0 : worldFailed);
}

bool Pictures::grab(const char *section)
{
    m_window.workspace()->showSection(section);
    QApplication::processEvents();
    return m_window.grab().save(QDir(m_folder).filePath(QLatin1String(section) + QStringLiteral(".png")));
}

} // namespace boshi
