// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"
#include "ui/shell/clipboard_guard.h"

#include <QMainWindow>

class QSettings;
class QStackedWidget;

namespace boshi::ui {

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

    /// Verified copies of every vault go there from now on: before imports, and when a changed one is locked or closed.
    /// The folder is made when it is missing.
    void keepBackupsIn(const QString &folder) { m_backupFolder = folder; }

    void showWelcome();
    void showUnlock(const QString &path);
    /// Without anybody typing.
    void unlockWith(const QString &path, Secret passphrase);
    void showCreate();
    /// Asks first when input is not saved.
    void lock();

    bool isLocked() const { return m_session == nullptr; }
    /// Null while locked.
    VaultSession *session() const { return m_session.get(); }
    Workspace *workspace() const { return m_workspace; }

signals:
    void opened();
    /// A vault could not be opened; the page says so too.
    void refused(const QString &sentence);
    void languageChosen(const QString &code);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    UnlockPage *makeUnlockPage(const QString &path);
    void showPage(QWidget *page);
    void chooseVault();
    void showRecovery(const QString &path);
    void showRestore(const QString &path, const QString &chosen);
    /// Locks without removing any backup meanwhile, and goes on to restore this one.
    void restore(const QString &backup);
    void open(std::unique_ptr<Vault> vault);
    void lockNow();

    QSettings &m_settings;
    Surroundings m_surroundings;
    KeyProfile m_profile;
    QString m_person;
    QByteArray m_chapter;
    QString m_backupFolder; ///< Empty: no copies are made.
    std::unique_ptr<VaultSession> m_session;
    Workspace *m_workspace = nullptr;
    Safety *m_safety = nullptr; ///< Goes with the workspace.
    ClipboardGuard m_clipboardGuard;
};

} // namespace boshi::ui
