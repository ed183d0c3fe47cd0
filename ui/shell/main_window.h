// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"
#include "ui/settings/preferences.h"
#include "ui/shell/clipboard_guard.h"
#include "ui/shell/idle_lock.h"
#include "ui/shell/kept_input.h"

#include <QMainWindow>

#include <functional>

class QSettings;
class QStackedWidget;

namespace boshi::ui {

class RestorePage;
class Safety;
class UnlockPage;
class Workspace;

/// The one window: welcome, unlock or make a vault, then the workspace, and back when it is locked.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(QSettings &settings, Surroundings surroundings, KeyProfile profile, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Where to go after the next unlocking.
    void setDestination(const QString &person, const QByteArray &chapter);

    Preferences &preferences() { return m_preferences; }
    /// Verified copies of every vault go there, unless the settings name another folder: before imports, and when a changed
    /// one is locked or closed. The folder is made when it is missing.
    void keepBackupsIn(const QString &folder) { m_preferences.setUsualBackupFolder(folder); }

    void showWelcome();
    void showUnlock(const QString &path);
    /// Without anybody typing.
    void unlockWith(const QString &path, Secret passphrase);
    void showCreate();
    /// Asks first when input is not saved.
    void lock();
    /// Asks nothing: input that is not saved is there again after unlocking.
    void lockAtOnce();

    bool isLocked() const { return m_session == nullptr; }
    /// Null while locked.
    VaultSession *session() const { return m_session.get(); }
    Workspace *workspace() const { return m_workspace; }

signals:
    void opened();
    /// A vault could not be opened; the page says so too.
    void refused(const QString &sentence);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    UnlockPage *makeUnlockPage(const QString &path);
    void showPage(QWidget *page);
    void chooseVault();
    void showRecovery(const QString &path);
    RestorePage *showRestore(const QString &path, const QString &chosen);
    /// Locks without removing any backup meanwhile, and goes on to restore this one.
    void restore(const QString &backup);
    void open(std::unique_ptr<Vault> vault);
    void makeWorkspace();
    void keepBackups();
    void showSettings(const std::function<void()> &goBack);
    void showSettingsInside(const QString &control = {});
    QString focusedControl() const;
    void followPreferences(Preferences::Part part);
    void makeAnew();
    void lockNow();
    /// The error when no backup could be made; the locked page says it too.
    Result<Done> lockAndBackUp();
    void goToVault(const QString &path);
    void giveInputBack();

    QSettings &m_settings;
    Surroundings m_surroundings;
    KeyProfile m_profile;
    QString m_person;
    QByteArray m_chapter;
    Preferences m_preferences;
    std::function<void()> m_showAgain; ///< The page of the locked window, in other words or size.
    std::unique_ptr<VaultSession> m_session;
    Workspace *m_workspace = nullptr;
    Safety *m_safety = nullptr; ///< Goes with the workspace.
    KeptInput m_keptInput;
    IdleLock m_idleLock{this};
    ClipboardGuard m_clipboardGuard;
};

} // namespace boshi::ui
