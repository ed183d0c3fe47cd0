// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/confirm_dialog.h"

#include "core/security/key_derivation.h"
#include "core/security/recovery_key.h"
#include "ui/unlock/calm_page.h"
#include "ui/unlock/dialog_parts.h"
#include "ui/unlock/growing_height.h"
#include "ui/unlock/passphrase_field.h"
#include "ui/unlock/text_width.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

using Proof = ConfirmDialog::Proof;

Result<bool> opens(const Secret &passphrase, const VaultKey &key)
{
    const Result<Secret> derived = deriveKey(passphrase, key.header);
    return derived ? Result<bool>(derived->view() == key.key.view()) : Result<bool>(derived.error());
}

Result<bool> isOfSheet(const Secret &typed, const VaultKey &key)
{
    QString text = QString::fromUtf8(typed.view());
    const Result<int> line = recovery::checkLine(text, key);
    wipe(text);
    return line ? Result<bool>(true) : Result<bool>(line.error());
}

QString captionOf(Proof proof)
{
    return proof == Proof::Passphrase ? ConfirmDialog::tr("Passphrase") : ConfirmDialog::tr("One line of the recovery sheet");
}

QString reasonFor(Proof proof)
{
    if (proof == Proof::Passphrase)
        return ConfirmDialog::tr("So that nobody who finds this window open can do this, please type the passphrase once more.");
    return ConfirmDialog::tr("So that nobody who finds this window open can do this, please type one line of the recovery "
                             "sheet you opened it with.");
}

} // namespace

ConfirmDialog::ConfirmDialog(const Vault &vault, Proof proof, QWidget *parent)
    : QDialog(parent)
    , m_vault(vault)
    , m_proof(proof)
    , m_passphrase(new PassphraseField(captionOf(proof)))
    , m_goOnButton(new QPushButton(tr("&Go on")))
    , m_sentence(wrappingText({}))
{
    setWindowTitle(tr("One moment, please"));
    setMinimumWidth(textWidth(*this, 60));
    auto *column = new QVBoxLayout(this);
    new GrowingHeight(*this);
    column->setSpacing(12);
    auto *cancel = new QPushButton(tr("&Cancel"));
    column->addWidget(wrappingText(reasonFor(proof)));
    addCaptioned(*column, captionOf(proof), m_passphrase);
    column->addWidget(m_sentence);
    column->addLayout(buttonRow({m_goOnButton, cancel}));
    column->addStretch();
    m_sentence->hide();
    m_goOnButton->setDefault(true);
    connect(m_goOnButton, &QPushButton::clicked, this, &ConfirmDialog::check);
    connect(cancel, &QPushButton::clicked, this, &ConfirmDialog::reject);
    connect(&m_background, &Background::finished, this, &ConfirmDialog::finish);
}

void ConfirmDialog::check()
{
    if (m_passphrase->isEmpty())
        return m_passphrase->setFocus();
    auto passphrase = std::make_shared<Secret>(m_passphrase->take());
    showSentence(m_sentence, {});
    m_goOnButton->setEnabled(false);
    const auto fits = m_proof == Proof::Passphrase ? opens : isOfSheet;
    m_background.start([this, passphrase, fits] { m_outcome.emplace(fits(*passphrase, m_vault.key())); });
}

void ConfirmDialog::finish()
{
    m_goOnButton->setEnabled(true);
    if (*m_outcome && **m_outcome)
        return accept();
    showError(m_sentence, *m_outcome ? Error{ErrorCode::WrongPassphrase} : m_outcome->error());
    m_passphrase->setFocus();
}

void ConfirmDialog::reject()
{
    if (!m_background.isBusy())
        QDialog::reject();
}

} // namespace boshi::ui
