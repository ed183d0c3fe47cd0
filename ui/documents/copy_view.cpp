// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/copy_view.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "ui/documents/copying.h"
#include "ui/documents/picture_beside.h"
#include "ui/documents/picture_pane.h"
#include "ui/sections/form_help.h"
#include "ui/sections/page.h"
#include "ui/sections/record_judging.h"
#include "ui/sections/record_names.h"
#include "ui/unlock/dialog_parts.h"
#include "ui/unlock/calm_page.h"
#include "ui/widgets/calm_combo_box.h"
#include "ui/widgets/front_layout.h"
#include "ui/words/document_text.h"
#include "ui/words/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

void addKey(QWidget &owner, const QKeySequence &key, const QString &meaning, const std::function<void()> &action)
{
    auto *shortcut = new QShortcut(key, &owner, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    shortcut->setWhatsThis(meaning);
    QObject::connect(shortcut, &QShortcut::activated, &owner, action);
}

QByteArray fileOf(const Record &document)
{
    const auto *file = document.get<AttachmentId>(records::keys::document::file);
    return file ? file->id : QByteArray();
}

} // namespace

CopyView::CopyView(VaultSession &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_picture(new PicturePane(session, this))
    , m_title(wrappingText({}))
    , m_writer(wrappingText({}))
    , m_sentence(wrappingText({}))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(new PictureBeside(m_picture, makeSide()));
    addKeys();
}

QWidget *CopyView::makeSide()
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    auto *parts = new QWidget;
    m_front = new FrontLayout(parts);
    m_front->addWidget(m_choice = makeChoice());
    column->addWidget(m_title);
    column->addWidget(m_writer);
    column->addWidget(parts, 1);
    column->addWidget(m_sentence);
    column->addLayout(makeButtons());
    m_sentence->hide();
    return side;
}

QWidget *CopyView::makeChoice()
{
    auto *choice = new QWidget;
    auto *column = new QVBoxLayout(choice);
    column->setContentsMargins({});
    m_pages = new CalmComboBox;
    m_pages->setAccessibleName(tr("Which page is it?"));
    m_pages->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_beginButton = new QPushButton(tr("&Begin"));
    addCaptioned(*column, tr("Which pa&ge is it?"), m_pages);
    column->addWidget(wrappingText(tr("The fields of the page then come one after the other. Enter goes on to the next; what does not stand on the paper stays empty.")));
    column->addLayout(buttonRow({m_beginButton}));
    column->addStretch(1);
    connect(m_beginButton, &QPushButton::clicked, this, &CopyView::beginChosen);
    return choice;
}

QLayout *CopyView::makeButtons()
{
    m_nextButton = new QPushButton(tr("&Next field"));
    m_emptyButton = new QPushButton(tr("N&ot on the paper"));
    m_backButton = new QPushButton(tr("Field &before"));
    m_saveButton = new QPushButton(tr("&Save"));
    m_leaveButton = new QPushButton(tr("&Close"));
    m_nextButton->setToolTip(tr("Next field (Enter; Ctrl+Enter where text has several lines)"));
    m_emptyButton->setToolTip(tr("Leaves the field empty and goes on (Alt+Delete)"));
    m_backButton->setToolTip(tr("Back to the field before (Shift+Enter)"));
    m_saveButton->setToolTip(tr("Save (Ctrl+S)"));
    m_leaveButton->setToolTip(tr("Close; what is not saved is asked about (Esc)"));
    connect(m_nextButton, &QPushButton::clicked, this, [this] { m_walk->goOn(); });
    connect(m_emptyButton, &QPushButton::clicked, this, [this] { m_walk->leaveEmpty(); });
    connect(m_backButton, &QPushButton::clicked, this, [this] { m_walk->goBack(); });
    connect(m_saveButton, &QPushButton::clicked, this, &CopyView::save);
    connect(m_leaveButton, &QPushButton::clicked, this, &CopyView::leaveAsked);
    m_buttons = new QWidget;
    auto *walking = new QVBoxLayout(m_buttons);
    walking->setContentsMargins({});
    walking->addLayout(buttonRow({m_nextButton, m_backButton}));
    walking->addLayout(buttonRow({m_emptyButton}));
    auto *column = new QVBoxLayout;
    column->addWidget(m_buttons);
    column->addLayout(buttonRow({m_saveButton, m_leaveButton}));
    return column;
}

void CopyView::addKeys()
{
    const auto walking = [this](void (FieldWalk::*step)()) {
        if (m_walk)
            (m_walk->*step)();
    };
    addKey(*this, Qt::CTRL | Qt::Key_Return, tr("Next field"), [walking] { walking(&FieldWalk::goOn); });
    addKey(*this, Qt::SHIFT | Qt::Key_Return, tr("The field before"), [walking] { walking(&FieldWalk::goBack); });
    addKey(*this, Qt::ALT | Qt::Key_Delete, tr("Not on the paper: stays empty"), [walking] { walking(&FieldWalk::leaveEmpty); });
    addKey(*this, Qt::Key_Escape, tr("Close; what is not saved is asked about"), [this] { emit leaveAsked(); });
}

void CopyView::open(const Record &document)
{
    dropWalk();
    m_document = document;
    m_isChecking = m_wasRefused = false;
    m_picture->showFile(fileOf(document), documentName(document));
    showSentence(m_sentence, {});
}

void CopyView::choosePage(const Record &document)
{
    open(document);
    m_types = copyableTypes(*m_session.family(), {document.subject, document.subject}, m_session.surroundings().today());
    m_pages->clear();
    for (const RecordType *type : m_types)
        m_pages->addItem(boshi::ui::title(*type));
    m_beginButton->setEnabled(!m_types.empty());
    m_front->setCurrentWidget(m_choice);
    showStep();
    m_pages->setFocus();
}

void CopyView::beginChosen()
{
    if (const int chosen = m_pages->currentIndex(); chosen >= 0)
        copy(Record(m_document), *m_types[std::size_t(chosen)]);
}

void CopyView::copy(const Record &document, const RecordType &type)
{
    open(document);
    const QUuid subject = subjectForNew(*m_session.family(), {document.subject, document.subject}, type);
    if (!subject.isNull())
        begin(newCopy(m_session, type, subject, document), FieldWalk::Fields::Asked);
}

void CopyView::check(const Record &document, const Record &record)
{
    open(document);
    m_isChecking = true;
    begin(record, FieldWalk::Fields::Filled);
}

void CopyView::begin(const Record &record, FieldWalk::Fields fields)
{
    m_walk = new FieldWalk(*record.type, fields, formHelp(m_session), namesIn(m_session));
    m_front->addWidget(m_walk);
    m_front->setCurrentWidget(m_walk);
    for (const Field &field : record.type->fields)
        if (const FieldEditor *editor = m_walk->editor(field.key))
            m_picture->takeKeysFrom(editor->input());
    connect(m_walk, &FieldWalk::moved, this, &CopyView::showStep);
    connect(m_walk, &FieldWalk::fieldFinished, this, &CopyView::judge);
    orderKeys();
    m_walk->begin(record);
}

/// Tab leads through the field and then to the buttons, which were there before it. Editors may stand apart in the chain.
void CopyView::orderKeys()
{
    QWidget *last = m_walk;
    for (QWidget *each = m_walk->nextInFocusChain(); each != m_walk; each = each->nextInFocusChain())
        if (m_walk->isAncestorOf(each) && (each->focusPolicy() & Qt::TabFocus) && !each->focusProxy())
            last = each;
    for (QWidget *button : {m_nextButton, m_backButton, m_emptyButton, m_saveButton, m_leaveButton}) {
        setTabOrder(last, button);
        last = button;
    }
}

void CopyView::dropWalk()
{
    if (!m_walk)
        return;
    m_walk->disconnect(this); // A menu of it may still be open, and chooses for nobody.
    m_front->removeWidget(m_walk);
    m_walk->hide();
    m_walk->deleteLater();
    m_walk = nullptr;
}

void CopyView::close()
{
    dropWalk();
    m_document = {};
    m_picture->clear();
    m_title->clear();
    m_writer->clear();
    showSentence(m_sentence, {});
}

/// At the end the walk is over and only saving is left; whoever checks has to come that far.
void CopyView::showStep()
{
    const bool isAtEnd = m_walk && m_walk->isAtEnd();
    const QString page = m_walk ? boshi::ui::title(m_walk->type()) : QString();
    m_title->setText(!m_walk ? tr("Copy a page from: %1").arg(documentName(m_document)) : (m_isChecking ? tr("Check against the paper: %1") : tr("Copy from the paper: %1")).arg(page));
    m_writer->setText(writer());
    m_writer->setVisible(m_walk && !m_writer->text().isEmpty());
    m_buttons->setVisible(m_walk);
    m_nextButton->setEnabled(m_walk && !isAtEnd);
    m_emptyButton->setVisible(m_walk && !isAtEnd);
    m_saveButton->setVisible(m_walk && (isAtEnd || !m_isChecking));
    m_saveButton->setText(m_isChecking ? tr("It stands &so on the paper") : tr("&Save"));
    if (isAtEnd)
        m_saveButton->setFocus();
}

/// Whose name the copying or checking will bear.
QString CopyView::writer() const
{
    const auto author = m_session.reader().record(m_session.author());
    const auto *name = author && *author ? (*author)->get<QString>(records::keys::author::name) : nullptr;
    return name ? tr("Written under the name of: %1").arg(*name) : QString();
}

Record CopyView::typedRecord() const { return m_walk->record(); }

void CopyView::judge()
{
    auto found = issuesIn(*m_walk, typedRecord(), m_session);
    m_walk->showIssues(m_wasRefused ? found : withoutMissing(std::move(found)), remarksOn(typedRecord(), m_session));
}

bool CopyView::isPrivate() const { return isSealed(m_document.privacy) || (m_walk && isSealed(typedRecord().privacy)); }

/// Whether something keeps the record from being saved; it is shown.
bool CopyView::refuse()
{
    const auto found = issuesIn(*m_walk, typedRecord(), m_session);
    const auto first = std::ranges::find(found, Severity::Error, &Issue::severity);
    if (first == found.end())
        return false;
    m_wasRefused = true;
    m_walk->showIssues(found);
    m_walk->goTo(first->field);
    showSentence(m_sentence, tr("Not saved yet. Please look at the marked fields."));
    return true;
}

bool CopyView::save()
{
    if (!m_walk)
        return true;
    if (m_isChecking && !m_walk->isAtEnd()) {
        showSentence(m_sentence, tr("Not saved yet. Please go through the fields to the end first."));
        m_walk->focusCurrent();
        return false;
    }
    if (refuse())
        return false;
    const Record record = typedRecord();
    if (const auto report = m_session.apply(m_isChecking ? checkingOf(m_session, record) : copyingOf(m_session, record, m_document)); !report) {
        showError(m_sentence, report.error());
        return false;
    }
    const bool isChecked = m_isChecking;
    dropWalk();
    emit saved(record.id, isChecked);
    return true;
}

void CopyView::focusFirst()
{
    if (m_walk)
        m_walk->focusCurrent();
    else
        m_pages->setFocus();
}

} // namespace boshi::ui
