// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/settings/author_row.h"
#include "ui/settings/backups_row.h"
#include "ui/settings/preferences.h"
#include "ui/settings/setting_rows.h"
#include "ui/unlock/calm_page.h"
#include "ui/words/language.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

class Column : public CalmPage {
public:
    using CalmPage::CalmPage;
    using CalmPage::closeColumn;
    using CalmPage::column;
};

} // namespace

SettingsPage::SettingsPage(Preferences &preferences, VaultSession *session, QWidget *parent)
    : Page(parent)
    , m_preferences(preferences)
    , m_session(session)
{
    auto *page = new Column(tr("Settings"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(page);
    QVBoxLayout &column = *page->column();
    column.setSpacing(16);
    addWords(column);
    addAges(column);
    addLooks(column);
    addLock(column);
    if (!preferences.backups().folder.isEmpty())
        addBackups(column);
    if (m_session)
        addAuthor(column);
    auto *leave = new QPushButton(tr("&Done"));
    column.addWidget(leave, 0, Qt::AlignLeft);
    page->closeColumn();
    connect(leave, &QPushButton::clicked, this, &SettingsPage::left);
    const auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &SettingsPage::left);
    setAccessibleName(tr("Settings"));
}

void SettingsPage::addWords(QVBoxLayout &column)
{
    Options spoken;
    for (const QString &code : languages())
        spoken.emplace_back(languageName(code), code);
    addSetting(column, tr("&Language"), makeOptions(spoken, spokenLanguage(), [this](const QVariant &code) {
        m_preferences.setLanguage(code.toString());
    }), tr("The words of the program. What you wrote stays as you wrote it."), QStringLiteral("language"));
    addSetting(column, tr("&Calendar"), makeOptions({{tr("Western years"), int(CalendarStyle::Western)}, {tr("Japanese eras"), int(CalendarStyle::JapaneseEra)}},
                                                   int(calendarStyle()), [this](const QVariant &style) {
        m_preferences.setCalendar(CalendarStyle(style.toInt()));
    }), tr("How dates are shown. You can type them either way."), QStringLiteral("calendar"));
}

/// Two choices of one thing.
void SettingsPage::addAges(QVBoxLayout &column)
{
    Options weeks, years;
    for (const int week : Preferences::correctedBeforeWeeks)
        weeks.emplace_back(week > 0 ? tr("Children born before %n week(s)", nullptr, week) : tr("Nobody"), week);
    for (const int year : Preferences::correctedUntilYears)
        years.emplace_back(year > 0 ? tr("Until %n year(s)", nullptr, year) : tr("Without end"), year);
    const growth::Correction now = m_preferences.correction();
    addSetting(column, tr("Whose &ages are corrected"), makeOptions(weeks, now.bornBeforeWeeks, [this](const QVariant &week) {
        m_preferences.setCorrection({week.toInt(), m_preferences.correction().untilYears});
    }), tr("A corrected age counts from the due date. It stands on the growth charts beside the calendar age."), QStringLiteral("correctedBefore"));
    addSetting(column, tr("&How long ages are corrected"), makeOptions(years, now.untilYears, [this](const QVariant &year) {
        m_preferences.setCorrection({m_preferences.correction().bornBeforeWeeks, year.toInt()});
    }), tr("Japan sets no end; three years are usual."), QStringLiteral("correctedUntil"));
}

void SettingsPage::addLooks(QVBoxLayout &column)
{
    Options sizes;
    for (const int percent : Preferences::textPercents)
        sizes.emplace_back(tr("%1 %", "size of text").arg(percent), percent);
    addSetting(column, tr("&Text size"), makeOptions(sizes, m_preferences.textPercent(), [this](const QVariant &percent) {
        m_preferences.setTextPercent(percent.toInt());
    }), tr("All words in the window, compared with the usual size."), QStringLiteral("textSize"));
    const Options themes{{tr("As the system"), int(ThemeWish::System)}, {tr("Light"), int(ThemeWish::Light)}, {tr("Dark"), int(ThemeWish::Dark)}};
    addSetting(column, tr("Colou&rs"), makeOptions(themes, int(m_preferences.theme()), [this](const QVariant &theme) {
        m_preferences.setTheme(ThemeWish(theme.toInt()));
    }), tr("Dark is easier on the eyes at night."), QStringLiteral("theme"));
}

void SettingsPage::addLock(QVBoxLayout &column)
{
    Options times{{tr("Never"), 0}};
    for (const int minutes : Preferences::idleMinutesOffered)
        if (minutes > 0)
            times.emplace_back(tr("After %n minute(s)", nullptr, minutes), minutes);
    addSetting(column, tr("Loc&k by itself"), makeOptions(times, int(m_preferences.idleTime().count()), [this](const QVariant &minutes) {
        m_preferences.setIdleTime(std::chrono::minutes(minutes.toInt()));
    }), tr("When nobody touches keyboard, mouse or screen. What you typed and did not save is there again after unlocking."),
               QStringLiteral("idleLock"));
}

void SettingsPage::addBackups(QVBoxLayout &column)
{
    auto *row = new BackupsRow(m_preferences, m_session);
    connect(row, &BackupsRow::listAsked, this, &SettingsPage::backupsAsked);
    addSetting(column, tr("Back&ups"), row, tr("A verified copy is made before each import, and when a changed handbook is locked or closed."),
               QStringLiteral("backups"));
}

void SettingsPage::addAuthor(QVBoxLayout &column)
{
    addSetting(column, tr("Who &writes"), new AuthorRow(*m_session),
               tr("Until the handbook is locked, every new entry bears this name in its history. The name is kept in the handbook file only."),
               QStringLiteral("author"));
}

void SettingsPage::focusOn(const QString &control)
{
    QWidget *wanted = control.isEmpty() ? nullptr : findChild<QWidget *>(control);
    (wanted ? wanted : findChild<QWidget *>(QStringLiteral("language")))->setFocus(Qt::OtherFocusReason);
}

} // namespace boshi::ui
