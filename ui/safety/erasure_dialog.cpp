// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/erasure_dialog.h"

#include "ui/sections/record_names.h"
#include "ui/unlock/calm_page.h"
#include "ui/unlock/dialog_parts.h"
#include "ui/unlock/growing_height.h"
#include "ui/unlock/text_width.h"
#include "ui/widgets/calm_combo_box.h"
#include "ui/words/erasure_text.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

enum WhomRole { IdRole = Qt::UserRole, ScopeRole };

} // namespace

ErasureDialog::ErasureDialog(VaultSession &session, ConfirmDialog::Proof proof, const QUuid &record, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_proof(proof)
    , m_record(record)
    , m_preview(wrappingText({}))
    , m_sentence(wrappingText({}))
    , m_progress(busyBar(tr("Working")))
    , m_eraseButton(new QPushButton(tr("&Erase for good…")))
    , m_cancelButton(new QPushButton(tr("&Cancel")))
{
    setWindowTitle(record.isNull() ? tr("Erase a family or person") : tr("Erase a record"));
    setMinimumWidth(textWidth(*this, 76));
    auto *column = new QVBoxLayout(this);
    new GrowingHeight(*this);
    column->setSpacing(12);
    column->addWidget(wrappingText(reasonText()));
    if (record.isNull())
        addCaptioned(*column, tr("&Whom to erase, of the family that is open"), m_whom = makePeople());
    column->addWidget(m_preview);
    column->addWidget(m_progress);
    column->addWidget(m_sentence);
    column->addLayout(buttonRow({m_cancelButton, m_eraseButton}));
    column->addStretch();
    m_sentence->hide();
    m_eraseButton->setAutoDefault(false);
    m_cancelButton->setDefault(true);
    connectParts();
    plan();
}

/// What erasing is for, and what usually does instead.
QString ErasureDialog::reasonText() const
{
    if (m_record.isNull())
        return tr("For a family that leaves, or a person who wants their records gone. It cannot be undone. To take back a "
                  "single entry, strike it out instead: then it stays in the history.");
    const Record *record = m_session.family()->record(m_record);
    return tr("Erase \"%1\"? That is for what must not stand in this file at all, such as somebody else's page. It cannot be undone, and "
              "nobody sees any more that it was there.\nFor a mistake, strike it out instead: then it is out of sight, the history tells why, "
              "and it can be brought back.").arg(record ? recordName(*record) : QString());
}

QComboBox *ErasureDialog::makePeople()
{
    auto *whom = new CalmComboBox;
    whom->setAccessibleName(tr("Whom to erase"));
    whom->view()->setAccessibleName(whom->accessibleName());
    whom->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const Family &family = *m_session.family();
    QStringList names;
    for (const Member &member : family.members())
        names << personName(*member.person);
    const auto add = [whom](const QString &text, ErasureScope scope, const QUuid &id) {
        whom->addItem(text);
        whom->setItemData(whom->count() - 1, id, IdRole);
        whom->setItemData(whom->count() - 1, int(scope), ScopeRole);
    };
    whom->setPlaceholderText(tr("Please choose"));
    for (const Member &member : family.members())
        add(personName(*member.person), ErasureScope::Person, member.person->id);
    if (family.record(family.id()) && family.record(family.id())->type->subject == Subject::None)
        add(tr("The whole family: %1").arg(names.join(tr(", ", "between names"))), ErasureScope::Family, family.id());
    whom->setCurrentIndex(-1); // Nobody is meant before somebody is chosen.
    return whom;
}

void ErasureDialog::connectParts()
{
    if (m_whom)
        connect(m_whom, &QComboBox::currentIndexChanged, this, &ErasureDialog::plan);
    connect(m_eraseButton, &QPushButton::clicked, this, &ErasureDialog::confirm);
    connect(m_cancelButton, &QPushButton::clicked, this, &ErasureDialog::reject);
    connect(&m_background, &Background::finished, this, &ErasureDialog::finish);
}

/// Opening the backups takes its time.
void ErasureDialog::plan()
{
    m_planned.reset();
    m_preview->hide();
    showSentence(m_sentence, {});
    const bool isChosen = !m_whom || m_whom->currentIndex() >= 0;
    setBusy(isChosen);
    if (!isChosen)
        return;
    const auto scope = m_whom ? ErasureScope(m_whom->currentData(ScopeRole).toInt()) : ErasureScope::Record;
    const QUuid id = m_whom ? m_whom->currentData(IdRole).toUuid() : m_record;
    m_background.start([this, scope, id] { m_planned.emplace(previewOf(scope, id)); });
}

/// Beside the window's own thread.
Result<ErasureDialog::Preview> ErasureDialog::previewOf(ErasureScope scope, const QUuid &id) const
{
    auto planned = planErasure(m_session.vault(), scope, id);
    if (!planned)
        return planned.error();
    Preview preview{std::move(*planned)};
    if (!m_session.backups())
        return preview;
    auto holding = backupsHolding(m_session.vault(), m_session.backups()->folder, preview.plan.records);
    if (!holding)
        return holding.error();
    preview.backups = std::move(*holding);
    return preview;
}

void ErasureDialog::finish()
{
    setBusy(false);
    if (!m_outcome)
        return showPreview();
    const Result<Done> outcome = *std::exchange(m_outcome, std::nullopt);
    if (!outcome)
        return showError(m_sentence, outcome.error());
    const Preview preview = **m_planned;
    m_session.forgetErased(preview.plan);
    accept();
    emit erased((QStringList(tr("Erased from this file.")) + holdingText(preview.backups)).join(u' '));
}

void ErasureDialog::showPreview()
{
    if (!*m_planned)
        return showError(m_sentence, m_planned->error());
    const Preview &preview = **m_planned;
    showSentence(m_preview, (erasureText(preview.plan, stayingNames()) + holdingText(preview.backups)).join(u'\n'));
}

QStringList ErasureDialog::stayingNames() const
{
    QStringList names;
    for (const QUuid &person : (*m_planned)->plan.staying)
        if (const Record *record = m_session.family()->record(person))
            names << personName(*record);
    return names;
}

void ErasureDialog::confirm()
{
    auto *dialog = new ConfirmDialog(m_session.vault(), m_proof, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, &ErasureDialog::erase);
    dialog->open();
}

void ErasureDialog::erase()
{
    setBusy(true);
    const auto now = QDateTime::fromMSecsSinceEpoch(m_session.surroundings().now().utcMilliseconds, Qt::UTC);
    m_background.start([this, now] { m_outcome.emplace(eraseFrom(m_session.vault(), (*m_planned)->plan, now)); });
}

void ErasureDialog::setBusy(bool busy)
{
    if (m_whom)
        m_whom->setEnabled(!busy);
    m_cancelButton->setEnabled(!busy);
    m_eraseButton->setEnabled(!busy && m_planned && *m_planned);
    m_progress->setVisible(busy);
}

/// Not in the middle of writing the file anew.
void ErasureDialog::reject()
{
    if (!m_background.isBusy())
        QDialog::reject();
}

} // namespace boshi::ui
