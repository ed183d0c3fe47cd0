// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/safety.h"

#include "core/session/sheet_test.h"
#include "ui/safety/backups_dialog.h"
#include "ui/safety/check_dialog.h"
#include "ui/safety/erased_dialog.h"
#include "ui/safety/erasure_dialog.h"
#include "ui/safety/merge_dialog.h"
#include "ui/safety/private_areas_dialog.h"
#include "ui/unlock/new_passphrase_dialog.h"
#include "ui/unlock/sheet_dialog.h"

namespace boshi::ui {

Safety::Safety(VaultSession &session, KeyProfile profile, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_profile(profile)
    , m_window(window)
{
}

void Safety::take(SafetyStep step)
{
    switch (step) {
    case SafetyStep::PrivateAreas: return showPrivateAreas();
    case SafetyStep::ClosePrivateAreas: return emit closePrivateAsked();
    case SafetyStep::Backups: return showBackups();
    case SafetyStep::Check: return showCheck();
    case SafetyStep::Merge: return offerMerge({});
    case SafetyStep::Sheet: return confirmThen([this] { offerSheet(); });
    case SafetyStep::NewPassphrase: return confirmThen([this] { offerNewPassphrase(); });
    case SafetyStep::Erased: return show(new ErasedDialog(m_session, m_window));
    case SafetyStep::Erasure: return offerErasure({});
    }
    Q_UNREACHABLE();
}

void Safety::show(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Safety::confirmThen(const std::function<void()> &action)
{
    auto *dialog = new ConfirmDialog(m_session.vault(), proof(), m_window);
    connect(dialog, &QDialog::accepted, this, action);
    show(dialog);
}

ConfirmDialog::Proof Safety::proof() const
{
    return m_passphraseIsLost ? ConfirmDialog::Proof::SheetLine : ConfirmDialog::Proof::Passphrase;
}

void Safety::offerSheet()
{
    auto *dialog = new SheetDialog(m_session.vault(), m_session.surroundings().today(), m_window);
    // A test that cannot be noted is noted with the next one; the sheet is as good as it says.
    connect(dialog, &SheetDialog::tested, this, [this] { (void)noteSheetTested(m_session); });
    show(dialog);
}

void Safety::offerMerge(const QString &path)
{
    auto *dialog = new MergeDialog(m_session, path, m_window);
    connect(dialog, &MergeDialog::conflictsAsked, this, &Safety::conflictsAsked);
    connect(dialog, &MergeDialog::openAsked, this, &Safety::openAsked);
    show(dialog);
}

void Safety::offerPassphraseInstead()
{
    m_passphraseIsLost = true;
    offerNewPassphrase();
}

void Safety::offerNewPassphrase()
{
    auto *dialog = new NewPassphraseDialog(m_session.vault(), m_window, &m_session);
    connect(dialog, &NewPassphraseDialog::changed, this, [this] {
        m_passphraseIsLost = false;
        m_session.noteNewPassphrase();
        if (hasAreaOfItsOwn())
            emit closePrivateAsked(); // The vault was opened anew; what had been opened in it is closed.
        offerSheet();
    });
    show(dialog);
}

bool Safety::hasAreaOfItsOwn() const
{
    const auto areas = m_session.privateAreas();
    return !areas || std::ranges::any_of(*areas, &PrivateArea::hasOwnSecret);
}

void Safety::showPrivateAreas()
{
    auto *dialog = new PrivateAreasDialog(m_session, m_profile, proof(), m_window);
    connect(dialog, &PrivateAreasDialog::closeAsked, this, &Safety::closePrivateAsked);
    show(dialog);
}

void Safety::showBackups()
{
    auto *dialog = new BackupsDialog(m_session, m_window);
    connect(dialog, &BackupsDialog::restoreAsked, this, &Safety::restoreAsked);
    show(dialog);
}

void Safety::showCheck()
{
    auto *dialog = new CheckDialog(m_session, m_window);
    connect(dialog, &CheckDialog::backupsAsked, this, &Safety::showBackups);
    show(dialog);
}

/// Only what is in sight is erased: the open family, its people and their records.
void Safety::offerErasure(const QUuid &record)
{
    if (!m_session.family())
        return;
    auto *dialog = new ErasureDialog(m_session, proof(), record, m_window);
    connect(dialog, &ErasureDialog::erased, this, &Safety::erased);
    show(dialog);
}

} // namespace boshi::ui
