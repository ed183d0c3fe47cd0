// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/safety/restore_page.h"
#include "ui/shell/leftovers.h"
#include "ui/shell/safety.h"
#include "ui/shell/workspace.h"
#include "ui/unlock/create_page.h"
#include "ui/unlock/recent_vaults.h"
#include "ui/unlock/recovery_page.h"
#include "ui/unlock/unlock_page.h"
#include "ui/unlock/welcome_page.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <limits>

namespace boshi::ui {

MainWindow::MainWindow(QSettings &settings, Surroundings surroundings, KeyProfile profile, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_surroundings(std::move(surroundings))
    , m_profile(profile)
{
    resize(1280, 800);
}

/// Pages hold on to the session, so they go first.
MainWindow::~MainWindow() { delete takeCentralWidget(); }

void MainWindow::setDestination(const QString &person, const QByteArray &chapter)
{
    m_person = person;
    m_chapter = chapter;
}

/// The former page goes later: it may be the one that asked.
void MainWindow::showPage(QWidget *page)
{
    if (QWidget *former = takeCentralWidget())
        former->deleteLater();
    setCentralWidget(page);
    if (!m_workspace)
        setWindowTitle(tr("Boshi"));
}

void MainWindow::showWelcome()
{
    auto *page = new WelcomePage(RecentVaults(m_settings).paths());
    connect(page, &WelcomePage::openAsked, this, &MainWindow::chooseVault);
    connect(page, &WelcomePage::createAsked, this, &MainWindow::showCreate);
    connect(page, &WelcomePage::vaultChosen, this, &MainWindow::showUnlock);
    connect(page, &WelcomePage::languageChosen, this, [this](const QString &code) {
        emit languageChosen(code);
        showWelcome();
    });
    showPage(page);
}

void MainWindow::chooseVault()
{
    auto *dialog = new QFileDialog(this, tr("Open a handbook file"), {}, tr("Handbook files (*.boshi)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::showUnlock);
    dialog->open();
}

UnlockPage *MainWindow::makeUnlockPage(const QString &path)
{
    auto *page = new UnlockPage(path);
    connect(page, &UnlockPage::otherAsked, this, &MainWindow::showWelcome);
    connect(page, &UnlockPage::sheetAsked, this, [this, path] { showRecovery(path); });
    connect(page, &UnlockPage::restoreAsked, this, [this, path] { showRestore(path, {}); });
    connect(page, &UnlockPage::refused, this, &MainWindow::refused);
    connect(page, &UnlockPage::unlocked, this, [this, page] { open(page->takeVault()); });
    showPage(page);
    return page;
}

void MainWindow::showUnlock(const QString &path) { makeUnlockPage(path); }

void MainWindow::unlockWith(const QString &path, Secret passphrase)
{
    makeUnlockPage(path)->unlockWith(std::move(passphrase));
}

void MainWindow::showCreate()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *page = new CreatePage(documents.filePath(tr("handbook.boshi", "name of a new file")), m_profile);
    connect(page, &CreatePage::left, this, &MainWindow::showWelcome);
    connect(page, &CreatePage::created, this, [this, page] {
        open(page->takeVault());
        m_safety->offerSheet();
    });
    showPage(page);
}

/// Whoever opens with the sheet has lost the passphrase, and is offered a new one at once.
void MainWindow::showRecovery(const QString &path)
{
    auto *page = new RecoveryPage(path);
    connect(page, &RecoveryPage::left, this, [this, path] { showUnlock(path); });
    connect(page, &RecoveryPage::unlocked, this, [this, page] {
        open(page->takeVault());
        m_safety->offerPassphraseInstead();
    });
    showPage(page);
    page->setFocus();
}

void MainWindow::showRestore(const QString &path, const QString &chosen)
{
    const auto now = QDateTime::fromMSecsSinceEpoch(m_surroundings.now().utcMilliseconds);
    auto *page = new RestorePage(path, m_backupFolder, chosen, now);
    connect(page, &RestorePage::left, this, [this, path] { showUnlock(path); });
    connect(page, &RestorePage::restored, this, [this, path](const QString &sentence) { makeUnlockPage(path)->tell(sentence); });
    showPage(page);
    page->setFocus();
}

void MainWindow::restore(const QString &backup)
{
    const QString path = m_session->vault().path();
    m_workspace->leaveThen([this, path, backup] {
        m_session->keepBackups({.folder = m_backupFolder, .keep = std::numeric_limits<int>::max()});
        QMetaObject::invokeMethod(this, [this, path, backup] {
            lockNow();
            showRestore(path, backup);
        }, Qt::QueuedConnection);
    });
}

void MainWindow::open(std::unique_ptr<Vault> vault)
{
    const QString path = vault->path();
    RecentVaults(m_settings).add(QFileInfo(path).absoluteFilePath());
    m_session = std::make_unique<VaultSession>(std::move(vault), m_surroundings);
    if (!m_backupFolder.isEmpty()) {
        QDir().mkpath(m_backupFolder);
        m_session->keepBackups({.folder = m_backupFolder});
    }
    m_workspace = new Workspace(*m_session);
    connect(m_workspace, &Workspace::lockAsked, this, &MainWindow::lock);
    m_safety = new Safety(*m_session, m_profile, m_workspace);
    connect(m_workspace, &Workspace::safetyAsked, m_safety, &Safety::take);
    connect(m_safety, &Safety::restoreAsked, this, &MainWindow::restore);
    connect(m_safety, &Safety::erased, m_workspace, &Workspace::say);
    connect(m_safety, &Safety::closePrivateAsked, m_workspace, &Workspace::closePrivateAreas);
    showPage(m_workspace);
    setWindowTitle(tr("%1 – Boshi", "name of the open file").arg(QFileInfo(path).completeBaseName()));
    m_workspace->start(m_person, m_chapter);
    emit opened();
}

void MainWindow::lock()
{
    if (!m_workspace)
        return;
    // Later: what asked for it goes too.
    m_workspace->leaveThen([this] { QMetaObject::invokeMethod(this, &MainWindow::lockNow, Qt::QueuedConnection); });
}

void MainWindow::lockNow()
{
    if (!m_session)
        return;
    const QString path = m_session->vault().path();
    const auto backedUp = m_session->backUpWhenChanged();
    delete takeCentralWidget();
    m_workspace = nullptr;
    m_session.reset();
    clearLeftovers(this);
    UnlockPage *page = makeUnlockPage(path);
    if (!backedUp)
        page->say(backedUp.error());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_workspace && m_workspace->isEdited()) {
        event->ignore();
        m_workspace->leaveThen([this] { close(); });
        return;
    }
    // Whoever closes must hear that there is no backup; from the locked page closing goes on.
    if (m_session && !m_session->backUpWhenChanged()) {
        event->ignore();
        QMetaObject::invokeMethod(this, &MainWindow::lockNow, Qt::QueuedConnection);
        return;
    }
    m_settings.setValue(QStringLiteral("windowGeometry"), saveGeometry());
    event->accept();
}

} // namespace boshi::ui
