// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/confirm_dialog.h"

#include "core/security/key_derivation.h"
#include "ui/unlock/calm_page.h"
#include "ui/unlock/growing_height.h"
#include "ui/unlock/passphrase_field.h"
#include "ui/unlock/text_width.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

Result<bool> opens(const Secret &passphrase, const VaultKey &key)
{
    const Result<Secret> derived = deriveKey(passphrase, key.header);
    return derived ? Result<bool>(derived->view() == key.key.view()) : Result<bool>(derived.error());
}

} // namespace

ConfirmDialog::ConfirmDialog(const Vault &vault, QWidget *parent)
    : QDialog(parent)
    , m_vault(vault)
    , m_passphrase(new PassphraseField(tr("Passphrase")))
    , m_goOnButton(new QPushButton(tr("&Go on")))
    , m_sentence(wrappingText({}))
{
    setWindowTitle(tr("Passphrase, please"));
    setMinimumWidth(textWidth(*this, 60));
    auto *column = new QVBoxLayout(this);
    new GrowingHeight(*this);
    column->setSpacing(12);
    QLabel *caption = wrappingText(tr("So that nobody who finds this window open can take the file over, please type the &passphrase once more."));
    caption->setBuddy(m_passphrase);
    auto *row = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("&Cancel"));
    row->addWidget(m_goOnButton);
    row->addWidget(cancel);
    row->addStretch();
    column->addWidget(caption);
    column->addWidget(m_passphrase);
    column->addWidget(m_sentence);
    column->addLayout(row);
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
    m_background.start([this, passphrase] { m_outcome.emplace(opens(*passphrase, m_vault.key())); });
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
