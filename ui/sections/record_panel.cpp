// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/record_panel.h"

#include "core/domain/handbooks.h"
#include "core/domain/loss.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/records/revision.h"
#include "ui/forms/copy_from_last.h"
#include "ui/forms/record_form.h"
#include "ui/sections/form_help.h"
#include "ui/sections/page.h"
#include "ui/sections/record_judging.h"
#include "ui/sections/record_names.h"
#include "ui/unlock/calm_page.h"
#include "ui/widgets/calm_combo_box.h"
#include "ui/widgets/tab_order.h"
#include "ui/words/labels.h"
#include "ui/words/privacy_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

namespace boshi::ui {
namespace {

constexpr QLatin1StringView typeInput("type"), recordInput("record"), subjectInput("subject"), privacyInput("privacy"),
    fieldsInput("fields"), reasonInput("reason");

} // namespace

RecordPanel::RecordPanel(VaultSession &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_layout(new QVBoxLayout(this))
    , m_title(new QLabel)
    , m_wording(new QLabel)
    , m_sentence(new QLabel)
{
    for (QLabel *label : {m_title, m_wording, m_sentence}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_layout->setContentsMargins(2, 4, 2, 4);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_wording);
    m_layout->addWidget(makePrivacyRow());
    m_layout->addWidget(m_sentence);
    m_copyButton = new QPushButton(tr("Copy from &last time"));
    m_copyButton->setToolTip(tr("Place and people as last time (Alt+Shift+Left); Alt+Left copies the field you are in"));
    m_copyButton->setAccessibleDescription(m_copyButton->toolTip());
    m_layout->addWidget(m_copyButton, 0, Qt::AlignLeft);
    m_lossButton = new QPushButton(tr("After a &loss…"));
    m_lossButton->setToolTip(tr("Nothing is counted or announced any more; everything stays"));
    m_lossButton->setAccessibleDescription(m_lossButton->toolTip());
    connect(m_lossButton, &QPushButton::clicked, this, [this] { emit lossAsked(record()); });
    m_layout->addWidget(m_lossButton, 0, Qt::AlignLeft);
    m_layout->addWidget(makeReasonRow());
    m_layout->addLayout(makeButtons());
    auto *leave = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    leave->setWhatsThis(tr("Close; what is not saved is asked about"));
    connect(leave, &QShortcut::activated, this, &RecordPanel::leaveAsked);
    hide();
}

QString RecordPanel::editionOf(const Record &record) const
{
    return m_session.family() ? boshi::editionOf(*m_session.family(), record.subject) : QString();
}

/// As typed, with the class chosen for it.
Record RecordPanel::typedRecord() const
{
    Record record = m_form->record();
    if (m_isNew)
        record.privacy = Privacy(m_privacy->currentData().toInt());
    return record;
}

QWidget *RecordPanel::makeReasonRow()
{
    m_reasonRow = new QWidget;
    auto *layout = new QVBoxLayout(m_reasonRow);
    layout->setContentsMargins({});
    auto *caption = new QLabel(tr("&Why is this struck out? It stays in the history and can be brought back."));
    caption->setWordWrap(true);
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Reason"));
    caption->setBuddy(m_reason);
    m_strikeOutNowButton = new QPushButton(tr("Strike out &now"));
    layout->addWidget(caption);
    layout->addWidget(m_reason);
    layout->addWidget(m_strikeOutNowButton, 0, Qt::AlignLeft);
    connect(m_strikeOutNowButton, &QPushButton::clicked, this, &RecordPanel::strikeOut);
    connect(m_reason, &QLineEdit::returnPressed, this, &RecordPanel::strikeOut);
    return m_reasonRow;
}

QLayout *RecordPanel::makeButtons()
{
    auto *row = new QHBoxLayout;
    m_saveButton = new QPushButton(tr("&Save"));
    m_leaveButton = new QPushButton(tr("&Close"));
    m_historyButton = new QPushButton(tr("&History…"));
    m_strikeOutButton = new QPushButton(tr("Strike &out…"));
    m_saveButton->setDefault(true);
    m_saveButton->setToolTip(tr("Save (Ctrl+S)"));
    m_leaveButton->setToolTip(tr("Close without saving (Esc)"));
    connect(m_saveButton, &QPushButton::clicked, this, &RecordPanel::save);
    connect(m_leaveButton, &QPushButton::clicked, this, &RecordPanel::leaveAsked);
    m_historyButton->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    m_historyButton->setToolTip(tr("Who wrote what and when, and the way back to it (Ctrl+H)"));
    connect(m_historyButton, &QPushButton::clicked, this, [this] { emit historyAsked(record()); });
    connect(m_strikeOutButton, &QPushButton::clicked, this, [this] {
        m_reasonRow->show();
        m_reason->setFocus();
    });
    row->addWidget(m_saveButton);
    row->addWidget(m_leaveButton);
    row->addStretch();
    row->addWidget(m_historyButton);
    row->addWidget(m_strikeOutButton);
    return row;
}

int RecordPanel::heightForWidth(int width) const { return m_layout->minimumHeightForWidth(width); }

void RecordPanel::openNew(const RecordType &type, const QUuid &subject)
{
    show(newRecord(m_session, type, subject), true);
    offerLast();
}

void RecordPanel::open(const Record &record) { show(record, false); }

void RecordPanel::show(const Record &record, bool isNew)
{
    close();
    m_isNew = isNew;
    m_form = new RecordForm(*record.type, nullptr, formHelp(m_session, *record.type));
    m_form->setRecord(record);
    m_form->setReadOnly(record.isReadOnly);
    m_layout->insertWidget(3, m_form, 1);
    tabOnFrom(m_form, {m_copyButton, m_lossButton, m_reason, m_strikeOutNowButton, m_saveButton, m_leaveButton, m_historyButton, m_strikeOutButton});
    showPrivacy(record);
    connect(m_form, &RecordForm::fieldFinished, this, &RecordPanel::judge);
    m_title->setText(isNew ? tr("New: %1").arg(recordName(record)) : recordName(record));
    m_form->setAccessibleName(m_title->text());
    m_wording->setText(wordingText(*record.type, editionOf(record)));
    m_wording->setVisible(!m_wording->text().isEmpty());
    m_saveButton->setEnabled(!record.isReadOnly);
    m_historyButton->setVisible(!isNew);
    m_lossButton->setVisible(!isNew && record.type->find(records::keys::loss::mourned) && mayBeMourned(*m_session.family(), record));
    m_strikeOutButton->setVisible(!isNew && !record.isReadOnly && record.type->subject != Subject::None);
    say(record.isReadOnly ? tr("A newer version of Boshi wrote this page; it can be read here, not changed.") : QString());
    judge();
    QFrame::show();
    emit shownOrHidden();
}

void RecordPanel::offerLast()
{
    const Record *last = lastLike(m_session, typedRecord());
    if (!last)
        return;
    auto *copying = new CopyFromLast(*m_form, *last, m_form);
    m_copyButton->setVisible(copying->isUseful());
    connect(m_copyButton, &QPushButton::clicked, copying, [this, copying] {
        copying->copyAll();
        focusForm();
        m_copyButton->hide();
    });
}

void RecordPanel::refresh()
{
    if (!m_form || m_isNew || isEdited())
        return;
    const Record *stored = m_session.family() ? m_session.family()->record(record()) : nullptr;
    if (!stored || stored->isVoided)
        return close();
    m_form->setRecord(*stored);
    m_title->setText(recordName(*stored));
    judge();
}

void RecordPanel::close()
{
    if (m_form) {
        m_form->disconnect(this); // A menu of it may still be open, and chooses for nobody.
        m_layout->removeWidget(m_form);
        m_form->hide();
        m_form->deleteLater();
    }
    m_form = nullptr;
    m_wasRefused = false;
    m_reason->clear();
    m_reasonRow->hide();
    m_copyButton->hide();
    say({});
    hide();
    emit shownOrHidden();
}

QUuid RecordPanel::record() const { return m_form ? m_form->record().id : QUuid(); }

bool RecordPanel::isEdited() const { return m_form && m_form->isEdited(); }

bool RecordPanel::holdsPrivateInput() const
{
    return isEdited()
        && (isSealed(typedRecord().privacy)
            || std::ranges::any_of(m_form->type().fields, [](const Field &field) { return field.kind == FieldKind::Reference; }));
}

void RecordPanel::forgetPrivate()
{
    if (!m_form)
        return;
    const Record typed = typedRecord();
    const auto areas = m_session.privateAreas();
    const PrivateArea *area = areas ? areaOf(typed, *areas) : nullptr;
    if (isSealed(typed.privacy) && (!areas || (area && area->isClosed)))
        return close();
    const Record *stored = m_session.family() ? m_session.family()->record(typed.id) : nullptr;
    const QCborMap fields = m_form->input(m_isNew);
    const QString reason = m_reason->text();
    const bool hasReason = !m_reasonRow->isHidden();
    const int privacy = m_privacy->currentIndex();
    if (stored)
        open(*stored);
    else
        openNew(*typed.type, typed.subject);
    m_privacy->setCurrentIndex(privacy);
    m_form->typeAgain(fields);
    m_reason->setText(reason);
    m_reasonRow->setVisible(hasReason);
}

void RecordPanel::focusForm()
{
    if (!m_form || m_form->type().fields.empty())
        return;
    if (m_isNew)
        m_form->focusFirstEmpty();
    else
        m_form->focusField(m_form->type().fields.front().key);
}

std::vector<Issue> RecordPanel::issues() const { return issuesIn(*m_form, typedRecord(), m_session); }

void RecordPanel::judge()
{
    auto found = issues();
    m_form->showIssues(m_wasRefused ? found : withoutMissing(std::move(found)), remarksOn(typedRecord(), m_session));
}

bool RecordPanel::save()
{
    if (!m_form)
        return true;
    const auto found = issues();
    if (hasErrors(found)) {
        refuse(found);
        return false;
    }
    const Record record = typedRecord();
    if (const auto report = m_session.save(record); !report) {
        showError(m_sentence, report.error());
        return false;
    }
    close();
    emit saved(record.id);
    return true;
}

void RecordPanel::refuse(const std::vector<Issue> &found)
{
    m_wasRefused = true;
    m_form->showIssues(found);
    m_form->focusField(std::ranges::find(found, Severity::Error, &Issue::severity)->field);
    say(tr("Not saved yet. Please look at the marked fields."));
}

void RecordPanel::strikeOut()
{
    if (m_reason->text().trimmed().isEmpty())
        return m_reason->setFocus();
    const QUuid id = record();
    if (const auto report = m_session.setVoided(id, m_reason->text().trimmed()); !report)
        return showError(m_sentence, report.error());
    close();
    emit struckOut(id);
}

QCborMap RecordPanel::input() const
{
    if (!isEdited() && m_reason->text().isEmpty())
        return {};
    const Record typed = typedRecord();
    return {{typeInput, QString::fromUtf8(typed.type->key.data(), qsizetype(typed.type->key.size()))},
            {recordInput, m_isNew ? QString() : typed.id.toString()},
            {subjectInput, typed.subject.toString()},
            {privacyInput, int(typed.privacy)},
            {Page::sealedInput, isSealed(typed.privacy)},
            {fieldsInput, m_form->input(m_isNew)},
            {reasonInput, m_reason->text()}};
}

void RecordPanel::takeInput(const QCborMap &input)
{
    const RecordType *type = records::find(input.value(typeInput).toString());
    if (!type)
        return;
    const QUuid id(input.value(recordInput).toString());
    const Record *stored = m_session.family() ? m_session.family()->record(id) : nullptr;
    if (stored)
        open(*stored);
    else
        openNew(*type, QUuid(input.value(subjectInput).toString()));
    m_privacy->setCurrentIndex(std::max(0, m_privacy->findData(int(input.value(privacyInput).toInteger()))));
    m_form->typeAgain(input.value(fieldsInput).toMap());
    m_reason->setText(input.value(reasonInput).toString());
    m_reasonRow->setVisible(!m_reason->text().isEmpty());
    focusForm();
}

void RecordPanel::say(const QString &sentence) { showSentence(m_sentence, sentence); }

} // namespace boshi::ui
