// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/area_passphrase_dialog.h"

#include "ui/unlock/calm_page.h"
#include "ui/unlock/dialog_parts.h"
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
namespace {

using Step = AreaPassphraseDialog::Step;

QString titleOf(Step step)
{
    switch (step) {
    case Step::Set: return AreaPassphraseDialog::tr("Set a passphrase for a private area");
    case Step::Change: return AreaPassphraseDialog::tr("Change the passphrase of a private area");
    case Step::TakeAway: return AreaPassphraseDialog::tr("Take the passphrase of a private area away");
    }
    Q_UNREACHABLE();
}

QString meaningOf(Step step)
{
    if (step == Step::TakeAway)
        return AreaPassphraseDialog::tr("From then on, whoever opens the handbook can read these records. Nothing is deleted.");
    QString meaning = AreaPassphraseDialog::tr("These records then open with this passphrase only. If it is forgotten, nobody can open them "
                                               "any more: neither the passphrase of the handbook nor the recovery sheet, and not the makers of Boshi.");
    if (step == Step::Set)
        meaning += u'\n' + AreaPassphraseDialog::tr("Backups and copies made before today still hold them without this passphrase.");
    return meaning;
}

QString buttonOf(Step step)
{
    return step == Step::TakeAway ? AreaPassphraseDialog::tr("&Take it away") : AreaPassphraseDialog::tr("&Set the passphrase");
}

} // namespace

AreaPassphraseDialog::AreaPassphraseDialog(VaultSession &session, const SealedArea &area, const QString &areaName, Step step,
                                           KeyProfile profile, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_area(area)
    , m_step(step)
    , m_profile(profile)
    , m_sentence(wrappingText({}))
    , m_progress(busyBar(tr("Setting the passphrase")))
    , m_goOnButton(new QPushButton(buttonOf(step)))
    , m_cancelButton(new QPushButton(tr("&Cancel")))
{
    setWindowTitle(titleOf(step));
    setMinimumWidth(textWidth(*this, 76)); // Wide, so that all of it fits a small screen with large text.
    auto *column = new QVBoxLayout(this);
    new GrowingHeight(*this);
    column->setSpacing(8);
    column->addWidget(wrappingText(areaName));
    column->addWidget(wrappingText(meaningOf(step)));
    addFields(*column);
    column->addWidget(m_sentence);
    column->addWidget(m_progress);
    column->addLayout(buttonRow({m_goOnButton, m_cancelButton}));
    column->addStretch();
    m_sentence->hide();
    m_goOnButton->setDefault(true);
    connect(m_goOnButton, &QPushButton::clicked, this, &AreaPassphraseDialog::begin);
    connect(m_cancelButton, &QPushButton::clicked, this, &AreaPassphraseDialog::reject);
    connect(&m_background, &Background::finished, this, &AreaPassphraseDialog::finish);
}

void AreaPassphraseDialog::addFields(QVBoxLayout &column)
{
    if (m_step != Step::Set) {
        m_present = new PassphraseField(tr("Present passphrase of the area"));
        addCaptioned(column, tr("&Present passphrase of this private area"), m_present);
    }
    if (m_step == Step::TakeAway)
        return;
    m_first = new PassphraseField(tr("New passphrase of the area"));
    m_second = new PassphraseField(tr("New passphrase of the area once more"));
    m_meter = new PassphraseMeter;
    addCaptioned(column, tr("&New passphrase of this private area"), m_first);
    column.addWidget(m_meter);
    addCaptioned(column, tr("New passphrase &once more"), m_second);
    connect(m_first, &PassphraseField::typed, this, [this] { m_meter->judge(m_first->edit()->text()); });
}

void AreaPassphraseDialog::begin()
{
    if (m_present && m_present->isEmpty())
        return m_present->setFocus();
    if (m_first && m_first->isEmpty())
        return say(tr("Please think of a passphrase."), m_first);
    if (m_first && m_first->edit()->text() != m_second->edit()->text()) {
        m_first->forget();
        m_second->forget();
        return say(tr("The two passphrases differ. Please type both again."), m_first);
    }
    auto present = std::make_shared<Secret>(m_present ? m_present->take() : Secret());
    auto next = std::make_shared<Secret>(m_first ? m_first->take() : Secret());
    if (m_second)
        m_second->forget();
    showSentence(m_sentence, {});
    setBusy(true);
    m_background.start([this, present, next] { write(m_present ? present.get() : nullptr, *next); });
}

/// Beside the window's own thread.
void AreaPassphraseDialog::write(const Secret *present, const Secret &next)
{
    if (present) {
        const auto fits = m_session.unlockPrivate(*present, m_area);
        if (!fits || !*fits) {
            m_outcome.emplace(fits ? Error{ErrorCode::WrongPrivatePassphrase} : fits.error());
            return;
        }
    }
    m_outcome.emplace(m_session.protect(m_area, next, m_profile));
}

void AreaPassphraseDialog::finish()
{
    setBusy(false);
    if (!*m_outcome) {
        (m_present ? m_present : m_first)->setFocus();
        if (m_outcome->error().code == ErrorCode::WrongPrivatePassphrase)
            return showSentence(m_sentence, tr("This is not the present passphrase of the area. Nothing was changed."));
        return showError(m_sentence, m_outcome->error());
    }
    if (const auto shown = m_session.showPrivate(); !shown)
        return showError(m_sentence, shown.error());
    accept();
}

void AreaPassphraseDialog::setBusy(bool busy)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_present, m_first, m_second, m_goOnButton, m_cancelButton})
        if (widget)
            widget->setEnabled(!busy);
    m_progress->setVisible(busy);
}

void AreaPassphraseDialog::say(const QString &sentence, PassphraseField *field)
{
    showSentence(m_sentence, sentence);
    field->setFocus();
}

/// Not in the middle of writing.
void AreaPassphraseDialog::reject()
{
    if (!m_background.isBusy())
        QDialog::reject();
}

} // namespace boshi::ui
