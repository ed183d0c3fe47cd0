// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/first_paint.h"
#include "app/desktop/pictures.h"

#include <QApplication>
#include <QDateTime>
#include <QScreen>
#include <QStandardPaths>

#include <algorithm>
#include <string_view>

namespace boshi {
namespace {

constexpr int titleBarHeight = 32; ///< More than most need.

QString configurationFolder() { return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation); }

Options optionsOf(QApplication &application)
{
    QApplication::setApplicationName(QStringLiteral("boshi"));
    QApplication::setApplicationVersion(QStringLiteral(BOSHI_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("boshi"));
    return readOptions(application.arguments());
}

} // namespace

void preparePlatform(int argc, char **argv)
{
    const bool makesPictures = std::any_of(argv, argv + argc, [](const char *argument) {
        return std::string_view(argument).starts_with("--pictures");
    });
    const bool hasDisplay = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    if (makesPictures && !hasDisplay && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

Desktop::Desktop(QApplication &application, Secret passphrase)
    : m_application(application)
    , m_options(optionsOf(application))
    , m_passphrase(std::move(passphrase))
    , m_settings(configurationFolder() + QStringLiteral("/boshi.conf"), QSettings::IniFormat)
{
}

Surroundings Desktop::surroundings() const
{
    Surroundings surroundings = systemSurroundings(deviceId(configurationFolder()));
    if (m_options.today.isValid())
        surroundings.now = [day = m_options.today] { return Moment::of(QDateTime(day, QTime::currentTime())); };
    return surroundings;
}

int Desktop::run()
{
    m_window = std::make_unique<ui::MainWindow>(m_settings, surroundings(), KeyProfile::Usual);
    m_looks = std::make_unique<ui::Looks>(m_application, m_window->preferences(), ui::LooksOfThisRun{
        .language = m_options.language, .theme = qEnvironmentVariable("BOSHI_THEME"), .textScale = m_options.textScale});
    if (!m_options.pictures.isEmpty())
        return makePictures();
    m_window->keepBackupsIn(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/backups"));
    m_window->resize(m_window->size().boundedTo(m_window->screen()->availableSize() - QSize(0, titleBarHeight)));
    m_window->restoreGeometry(m_settings.value(QStringLiteral("windowGeometry")).toByteArray());
    QObject::connect(m_window.get(), &ui::MainWindow::opened, m_window.get(), [this] { watchSystem(); });
    begin();
    if (m_options.firstPaint)
        reportFirstPaint();
    m_window->show();
    m_window->activateWindow(); // On a display without a window manager nobody else gives us the keyboard.
    return QApplication::exec();
}

void Desktop::watchSystem()
{
    if (m_systemWatch)
        return;
    m_systemWatch = std::make_unique<ui::SystemWatch>();
    QObject::connect(m_systemWatch.get(), &ui::SystemWatch::lockNeeded, m_window.get(), &ui::MainWindow::lockAtOnce);
}

void Desktop::begin()
{
    m_window->setDestination(m_options.person, m_options.section.toUtf8());
    if (m_options.file.isEmpty())
        m_window->showWelcome();
    else if (m_passphrase.isEmpty())
        m_window->showUnlock(m_options.file);
    else
        m_window->unlockWith(m_options.file, std::move(m_passphrase));
}

int Desktop::makePictures()
{
    const auto release = m_options.releasesNonDisclosed ? std::optional(Release{Door::Pictures}) : std::nullopt;
    Pictures pictures(*m_window, m_options.pictures, release);
    begin();
    m_window->show();
    return QApplication::exec();
}

} // namespace boshi
