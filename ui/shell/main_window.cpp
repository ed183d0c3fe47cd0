// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/safety/restore_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/dropped_vault.h"
#include "ui/shell/leftovers.h"
#include "ui/shell/safety.h"
#include "ui/shell/workspace.h"
#include "ui/unlock/create_page.h"
#include "ui/unlock/recent_vaults.h"
#include "ui/unlock/recovery_page.h"
#include "ui/unlock/unlock_page.h"
#include "ui/unlock/welcome_page.h"
#include "ui/widgets/scroll_accessible.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputMethod>
#include <QSettings>
#include <QStandardPaths>

#include <limits>

namespace boshi::ui {

/// What a screen of 1280×800 leaves below a title bar.
static constexpr QSize usualSize(1280, 768);

MainWindow::MainWindow(QSettings &settings, Surroundings surroundings, KeyProfile profile, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_surroundings(std::move(surroundings))
    , m_profile(profile)
    , m_preferences(settings)
{
    keepScrollAreasSafe();
    resize(usualSize);
    setAcceptDrops(true);
    connect(&m_preferences, &Preferences::changed, this, &MainWindow::followPreferences);
    connect(&m_idleLock, &IdleLock::idle, this, &MainWindow::lockAtOnce);
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
    connect(page, &WelcomePage::languageChosen, &m_preferences, &Preferences::setLanguage);
    connect(page, &WelcomePage::forgetAsked, this, [this] {
        RecentVaults(m_settings).clear();
        showWelcome();
    });
    connect(page, &WelcomePage::settingsAsked, this, [this] { showSettings([this] { showWelcome(); }); });
    showPage(page);
    m_showAgain = [this] { showWelcome(); };
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
    connect(page, &UnlockPage::settingsAsked, this, [this, path] { showSettings([this, path] { showUnlock(path); }); });
    connect(page, &UnlockPage::refused, this, &MainWindow::refused);
    connect(page, &UnlockPage::unlocked, this, [this, page] { open(page->takeVault()); });
    showPage(page);
    m_showAgain = [this, path] { showUnlock(path); };
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
        m_workspace->setUpFile(true);
    });
    showPage(page);
    page->begin();
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

RestorePage *MainWindow::showRestore(const QString &path, const QString &chosen)
{
    const auto now = QDateTime::fromMSecsSinceEpoch(m_surroundings.now().utcMilliseconds);
    auto *page = new RestorePage(path, m_preferences.backups().folder, chosen, now);
    connect(page, &RestorePage::left, this, [this, path] { showUnlock(path); });
    connect(page, &RestorePage::restored, this, [this, path](const QString &sentence) { makeUnlockPage(path)->tell(sentence); });
    showPage(page);
    page->setFocus();
    return page;
}

void MainWindow::restore(const QString &backup)
{
    const QString path = m_session->vault().path();
    m_workspace->leaveThen([this, path, backup] {
        m_session->keepBackups({.folder = m_preferences.backups().folder, .keep = std::numeric_limits<int>::max()});
        QMetaObject::invokeMethod(this, [this, path, backup] {
            const auto kept = lockAndBackUp();
            RestorePage *page = showRestore(path, backup);
            if (!kept)
                page->say(kept.error());
        }, Qt::QueuedConnection);
    });
}

void MainWindow::open(std::unique_ptr<Vault> vault)
{
    const QString path = vault->path();
    RecentVaults(m_settings).add(QFileInfo(path).absoluteFilePath());
    m_session = std::make_unique<VaultSession>(std::move(vault), m_surroundings);
    keepBackups();
    makeWorkspace();
    m_workspace->start(m_person, m_chapter);
    m_idleLock.start(m_preferences.idleTime());
    giveInputBack();
    if (m_keptInput.holds(m_session->vault())) {
        connect(m_session.get(), &VaultSession::changed, this, &MainWindow::giveInputBack, Qt::QueuedConnection);
        m_workspace->say(tr("What you typed is still here. It comes back when every private area is open."));
    }
    emit opened();
}

void MainWindow::keepBackups()
{
    const BackupPlan plan = m_preferences.backups();
    if (plan.folder.isEmpty())
        return;
    QDir().mkpath(plan.folder);
    m_session->keepBackups(plan);
}

void MainWindow::makeWorkspace()
{
    m_workspace = new Workspace(*m_session);
    connect(m_workspace, &Workspace::lockAsked, this, &MainWindow::lock);
    m_safety = new Safety(*m_session, m_profile, m_workspace);
    connect(m_workspace, &Workspace::settingsAsked, this, [this] { showSettingsInside(); });
    connect(m_workspace, &Workspace::safetyAsked, m_safety, &Safety::take);
    connect(m_workspace, &Workspace::eraseAsked, m_safety, &Safety::offerErasure);
    connect(m_safety, &Safety::restoreAsked, this, &MainWindow::restore);
    connect(m_safety, &Safety::conflictsAsked, m_workspace, &Workspace::askForConflicts);
    connect(m_safety, &Safety::openAsked, this, &MainWindow::goToVault);
    connect(m_safety, &Safety::erased, m_workspace, &Workspace::say);
    connect(m_safety, &Safety::closePrivateAsked, m_workspace, &Workspace::closePrivateAreas);
    showPage(m_workspace);
    setWindowTitle(tr("%1 – Boshi", "name of the open file").arg(QFileInfo(m_session->vault().path()).completeBaseName()));
}

/// For the locked window.
void MainWindow::showSettings(const std::function<void()> &goBack)
{
    auto *page = new SettingsPage(m_preferences, nullptr);
    connect(page, &SettingsPage::left, this, [goBack] { goBack(); });
    const QString control = focusedControl();
    showPage(page);
    page->focusOn(control);
    m_showAgain = [this, goBack] { showSettings(goBack); };
}

void MainWindow::showSettingsInside(const QString &control)
{
    auto *page = new SettingsPage(m_preferences, m_session.get());
    connect(page, &SettingsPage::left, m_workspace, &Workspace::leaveBeside);
    connect(page, &SettingsPage::backupsAsked, m_safety, [this] { m_safety->take(SafetyStep::Backups); });
    m_workspace->showAside(page);
    page->focusOn(control);
}

void MainWindow::followPreferences(Preferences::Part part)
{
    if (part == Preferences::Part::Backups && m_session)
        keepBackups();
    if (part == Preferences::Part::IdleLock && m_session)
        m_idleLock.start(m_preferences.idleTime());
    // Later: the page that asked goes too, and the words and sizes must be there first.
    if (part == Preferences::Part::Language || part == Preferences::Part::TextSize)
        QMetaObject::invokeMethod(this, &MainWindow::makeAnew, Qt::QueuedConnection);
}

QString MainWindow::focusedControl() const { return focusWidget() ? focusWidget()->objectName() : QString(); }

/// Words and sizes are taken in when a page is made. Only settings and welcome page change them, and hold no input.
void MainWindow::makeAnew()
{
    if (!m_session)
        return m_showAgain();
    const Place place = m_workspace->place();
    const QByteArray chapter = m_workspace->chapter();
    const QString control = focusedControl();
    const bool passphraseIsLost = m_safety->passphraseIsLost();
    makeWorkspace();
    m_safety->setPassphraseLost(passphraseIsLost);
    m_workspace->start(place.person.toString(), chapter);
    if (!place.person.isNull())
        m_workspace->goTo(place);
    showSettingsInside(control);
}

void MainWindow::lock()
{
    if (!m_workspace)
        return;
    // Later: what asked for it goes too.
    m_workspace->leaveThen([this] { QMetaObject::invokeMethod(this, &MainWindow::lockNow, Qt::QueuedConnection); });
}

void MainWindow::lockAtOnce()
{
    if (!m_session)
        return;
    QGuiApplication::inputMethod()->commit(); // What is being composed was typed too.
    if (const QCborMap input = m_workspace->input(); !input.isEmpty())
        m_keptInput.keep(m_session->vault(), input);
    lockNow();
}

void MainWindow::giveInputBack()
{
    if (!m_session || m_workspace->isEdited())
        return;
    const QCborMap input = m_keptInput.take(m_session->vault(), [this](const QCborMap &kept) { return m_workspace->mayShow(kept); });
    if (!input.isEmpty())
        m_workspace->takeInput(input);
}

/// Nothing stays in sight while the copy is made, which takes its time.
void MainWindow::lockNow() { (void)lockAndBackUp(); }

Result<Done> MainWindow::lockAndBackUp()
{
    if (!m_session)
        return Done();
    m_idleLock.stop();
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    const QString path = m_session->vault().path();
    delete takeCentralWidget();
    m_workspace = nullptr;
    clearLeftovers(this);
    setWindowTitle(tr("Boshi"));
    repaint();
    const auto backedUp = m_session->backUpWhenChanged();
    const bool keepsInput = m_keptInput.holds(m_session->vault());
    m_session.reset();
    UnlockPage *page = makeUnlockPage(path);
    if (keepsInput)
        page->tell(tr("What you typed is kept and comes back after unlocking."));
    if (backedUp)
        return Done();
    page->say(backedUp.error());
    return backedUp.error();
}

/// Another vault in the place of this one, once the user has decided about input that is not saved.
void MainWindow::goToVault(const QString &path)
{
    const auto go = [this, path] {
        lockNow();
        showUnlock(path);
    };
    if (!m_workspace)
        return showUnlock(path);
    m_workspace->leaveThen([this, go] { QMetaObject::invokeMethod(this, go, Qt::QueuedConnection); });
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedVault(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = droppedVault(*event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    if (!m_workspace)
        goToVault(path);
    else if (!m_workspace->isBusy())
        m_safety->offerMerge(path); // There it can be opened instead.
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_workspace && (m_workspace->isEdited() || m_workspace->isBusy())) {
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
    // Later: what asked for it goes too.
    QMetaObject::invokeMethod(this, &MainWindow::lockNow, Qt::QueuedConnection);
}

} // namespace boshi::ui
