// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/looks.h"

#include "ui/shell/theme.h"
#include "ui/words/correction.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

#include <utility>

namespace boshi::ui {
namespace {

constexpr double percent = 0.01;

QString codeOf(ThemeWish wish)
{
    switch (wish) {
    case ThemeWish::System: return {};
    case ThemeWish::Light: return QStringLiteral("light");
    case ThemeWish::Dark: return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

} // namespace

Looks::Looks(QApplication &application, Preferences &preferences, LooksOfThisRun ofThisRun, SystemPalette systemPalette)
    : m_application(application)
    , m_preferences(preferences)
    , m_ofThisRun(std::move(ofThisRun))
    , m_systemPalette(std::move(systemPalette))
    , m_system(m_systemPalette ? m_systemPalette() : QApplication::palette())
{
    application.installEventFilter(this);
    m_change.setSingleShot(true);
    connect(&m_change, &QTimer::timeout, this, &Looks::followSystem);
    connect(&preferences, &Preferences::changed, this, &Looks::follow);
    dress();
    speak();
    useCalendarStyle(application, preferences.calendar());
    useCorrection(application, preferences.correction());
}

void Looks::follow(Preferences::Part part)
{
    switch (part) {
    case Preferences::Part::Language: m_ofThisRun.language.clear(); return speak();
    case Preferences::Part::Calendar: return useCalendarStyle(m_application, m_preferences.calendar());
    case Preferences::Part::Correction: return useCorrection(m_application, m_preferences.correction());
    case Preferences::Part::TextSize: m_ofThisRun.textScale = 0; return dress();
    case Preferences::Part::Theme: m_ofThisRun.theme.clear(); return dress();
    case Preferences::Part::IdleLock:
    case Preferences::Part::Backups: return;
    }
    Q_UNREACHABLE();
}

void Looks::speak() { useLanguage(m_application, m_ofThisRun.language.isEmpty() ? m_preferences.language() : m_ofThisRun.language); }

void Looks::dress()
{
    const QString theme = m_ofThisRun.theme.isEmpty() ? codeOf(m_preferences.theme()) : m_ofThisRun.theme;
    const double scale = m_ofThisRun.textScale > 0 ? m_ofThisRun.textScale : m_preferences.textPercent() * percent;
    const QScopedValueRollback dressing(m_isDressing, true);
    applyLooks(m_application, paletteFor(m_system, theme), scale);
}

bool Looks::eventFilter(QObject *watched, QEvent *event)
{
    // Windows hear of each palette later, also of ours; to take that for the system's would go on for ever.
    const bool isOfSystem = event->type() == QEvent::ThemeChange
        || (event->type() == QEvent::ApplicationPaletteChange && watched == &m_application);
    if (isOfSystem && !m_isDressing) // Later, and once: each window hears of a theme.
        m_change.start();
    return QObject::eventFilter(watched, event);
}

void Looks::followSystem()
{
    const QPalette before = std::exchange(m_system, askSystem());
    if (m_system != before)
        dress();
}

/// Qt tells the system's palette while none of ours lies over it.
QPalette Looks::askSystem()
{
    if (m_systemPalette)
        return m_systemPalette();
    const QScopedValueRollback dressing(m_isDressing, true);
    const QPalette ours = QApplication::palette();
    m_application.setPalette(QPalette());
    const QPalette system = QApplication::palette();
    m_application.setPalette(ours);
    return system;
}

} // namespace boshi::ui
