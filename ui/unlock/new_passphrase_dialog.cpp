// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/new_passphrase_dialog.h"

#include "ui/unlock/calm_page.h"
#include "ui/unlock/growing_height.h"
#include "ui/unlock/passphrase_field.h"
#include "ui/unlock/passphrase_meter.h"
#include "ui/unlock/text_width.h"

#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace boshi::ui {

NewPassphraseDialog::NewPassphraseDialog(Vault &vault, QWidget *parent, VaultSession *session)
    : QDialog(parent)
    , m_vault(vault)
    , m_first(new PassphraseField(tr("New passphrase")))
    , m_second(new PassphraseField(tr("New passphrase once more")))
    , m_meter(new PassphraseMeter)
    , m_sentence(wrappingText({}))
    , m_progress(new QProgressBar)
    , m_setButton(new QPushButton(tr("&Set the passphrase")))
    , m_laterButton(new QPushButton(tr("&Not now")))
    , m_background(session)
{
    setWindowTitle(tr("Set a new passphrase"));
    setMinimumWidth(textWidth(*this, 64));
    auto *column = new QVBoxLayout(this);
    new GrowingHeight(*this);
    column->addWidget(wrappingText(tr("The file opens with the new passphrase only. Recovery sheets made before no longer open it; "
                                      "copies of the file made before keep their old passphrase and sheet.")));
    for (PassphraseField *field : {m_first, m_second}) {
        QLabel *caption = wrappingText(field->edit()->accessibleName());
        caption->setBuddy(field);
        column->addWidget(caption);
        column->addWidget(field);
        if (field == m_first)
            column->addWidget(m_meter);
    }
    column->addWidget(m_sentence);
    column->addWidget(m_progress);
    auto *row = new QHBoxLayout;
    row->addWidget(m_setButton);
    row->addWidget(m_laterButton);
    row->addStretch();
    column->addLayout(row);
    column->addStretch();
    m_sentence->hide();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Setting the passphrase"));
    m_setButton->setDefault(true);
    setBusy(false);
    connect(m_first, &PassphraseField::typed, this, [this] { m_meter->judge(m_first->edit()->text()); });
    connect(m_setButton, &QPushButton::clicked, this, &NewPassphraseDialog::set);
    connect(m_laterButton, &QPushButton::clicked, this, &NewPassphraseDialog::reject);
    connect(&m_background, &Background::finished, this, &NewPassphraseDialog::finish);
}

void NewPassphraseDialog::set()
{
    if (m_first->isEmpty()) {
        showSentence(m_sentence, tr("Please think of a passphrase."));
        return m_first->setFocus();
    }
    auto first = std::make_shared<Secret>(m_first->take());
    const Secret second = m_second->take();
    if (first->view() != second.view()) {
        showSentence(m_sentence, tr("The two passphrases differ. Please type both again."));
        return m_first->setFocus();
    }
    showSentence(m_sentence, {});
    setBusy(true);
    m_background.start([this, first] { m_outcome.emplace(m_vault.rekey(*first, m_vault.key().header.profile())); });
}

void NewPassphraseDialog::finish()
{
    setBusy(false);
    if (!*m_outcome)
        return showError(m_sentence, m_outcome->error());
    accept();
    emit changed();
}

void NewPassphraseDialog::setBusy(bool busy)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_first, m_second, m_setButton, m_laterButton})
        widget->setEnabled(!busy);
    m_progress->setVisible(busy);
}

/// Not in the middle of writing the new file.
void NewPassphraseDialog::reject()
{
    if (!m_background.isBusy())
        QDialog::reject();
}

} // namespace boshi::ui
