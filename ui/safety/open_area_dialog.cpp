// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/open_area_dialog.h"

#include "ui/unlock/calm_page.h"
#include "ui/unlock/dialog_parts.h"
#include "ui/unlock/growing_height.h"
#include "ui/unlock/passphrase_field.h"
#include "ui/unlock/text_width.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace boshi::ui {

OpenAreaDialog::OpenAreaDialog(VaultSession &session, const SealedArea &area, const QString &areaName, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_area(area)
    , m_passphrase(new PassphraseField(tr("Passphrase of the private area")))
    , m_sentence(wrappingText({}))
    , m_progress(busyBar(tr("Opening the private area")))
    , m_openButton(new QPushButton(tr("&Open")))
    , m_cancelButton(new QPushButton(tr("&Cancel")))
{
    setWindowTitle(tr("Open a private area"));
    setMinimumWidth(textWidth(*this, 60));
    auto *column = new QVBoxLayout(this);
    new GrowingHeight(*this);
    column->setSpacing(12);
    column->addWidget(wrappingText(areaName));
    addCaptioned(*column, tr("&Passphrase of this private area"), m_passphrase);
    column->addWidget(m_sentence);
    column->addWidget(m_progress);
    column->addLayout(buttonRow({m_openButton, m_cancelButton}));
    column->addStretch();
    m_sentence->hide();
    m_openButton->setDefault(true);
    setBusy(false);
    connect(m_openButton, &QPushButton::clicked, this, &OpenAreaDialog::unlock);
    connect(m_cancelButton, &QPushButton::clicked, this, &OpenAreaDialog::reject);
    connect(&m_background, &Background::finished, this, &OpenAreaDialog::finish);
}

void OpenAreaDialog::unlock()
{
    if (m_passphrase->isEmpty())
        return m_passphrase->setFocus();
    auto passphrase = std::make_shared<Secret>(m_passphrase->take());
    showSentence(m_sentence, {});
    setBusy(true);
    m_background.start([this, passphrase] { m_outcome.emplace(m_session.unlockPrivate(*passphrase, m_area)); });
}

void OpenAreaDialog::finish()
{
    setBusy(false);
    Result<Done> shown = Done{};
    if (*m_outcome && **m_outcome) {
        shown = m_session.showPrivate();
        if (shown)
            return accept();
    }
    showError(m_sentence, !*m_outcome ? m_outcome->error() : !shown ? shown.error() : Error{ErrorCode::WrongPrivatePassphrase});
    m_passphrase->setFocus();
}

void OpenAreaDialog::setBusy(bool busy)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_passphrase, m_openButton, m_cancelButton})
        widget->setEnabled(!busy);
    m_progress->setVisible(busy);
}

void OpenAreaDialog::reject()
{
    if (!m_background.isBusy())
        QDialog::reject();
}

} // namespace boshi::ui
