// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pictures.h"

#include "core/session/marked_records.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"
#include "ui/words/disclosure_text.h"

#include <QApplication>
#include <QDir>
#include <QTextStream>

namespace boshi {

static constexpr int answerIsNo = 1;
static constexpr int worldFailed = 3;

static void tell(const ui::Message &message) { QTextStream(stderr) << message.title << Qt::endl << message.text << Qt::endl; }

Pictures::Pictures(ui::MainWindow &window, const QString &folder, std::optional<Release> release)
    : m_window(window)
    , m_folder(folder)
    , m_release(release)
{
    // Layouts settle in the event loop, so pictures are taken from there.
    connect(&window, &ui::MainWindow::opened, this, &Pictures::take, Qt::QueuedConnection);
    connect(&window, &ui::MainWindow::refused, this, [](const QString &sentence) {
        QTextStream(stderr) << sentence << Qt::endl;
        QApplication::exit(worldFailed);
    });
}

int Pictures::refuse() const
{
    auto marked = markedRecords(m_window.session()->reader());
    if (!marked) {
        tell(ui::errorText(marked.error()));
        return worldFailed;
    }
    const auto withheld = withheldAt(Door::Pictures, std::move(*marked), m_release);
    if (withheld.empty())
        return 0;
    tell(ui::withheldText(int(withheld.size())));
    return answerIsNo;
}

void Pictures::take()
{
    if (const int code = refuse())
        return QApplication::exit(code);
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
