// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_intake.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "ui/documents/thumbnails.h"
#include "ui/forms/record_form.h"
#include "ui/sections/form_help.h"
#include "ui/sections/page.h"
#include "ui/sections/record_judging.h"
#include "ui/unlock/calm_page.h"
#include "ui/unlock/dialog_parts.h"
#include "ui/widgets/calm_combo_box.h"
#include "ui/widgets/tab_order.h"
#include "ui/words/document_text.h"
#include "ui/words/privacy_text.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

namespace keys = records::keys::document;

constexpr QLatin1StringView pathInput("path"), subjectInput("subject"), privacyInput("privacy"), cleanInput("clean"), fieldsInput("fields");
constexpr Privacy classes[] = {Privacy::Family, Privacy::Mother, Privacy::Professional};

/// Without what belongs to the file: it is shown beside.
FormHelp described(FormHelp help)
{
    help.shows = [](const Field &field) { return !field.has(Internal); };
    return help;
}

std::unique_ptr<QIODevice> openedFile(const QByteArray &path)
{
    auto file = std::make_unique<QFile>(QString::fromUtf8(path));
    return file->open(QIODevice::ReadOnly) ? std::move(file) : nullptr;
}

} // namespace

DocumentIntake::DocumentIntake(VaultSession &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_loader(openedFile, Thumbnails::side)
    , m_layout(new QVBoxLayout(this))
    , m_title(wrappingText(tr("New: picture or paper")))
    , m_sentence(wrappingText({}))
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_layout->setContentsMargins(2, 4, 2, 4);
    m_layout->addWidget(m_title);
    m_layout->addWidget(makeFilePart());
    m_layout->addWidget(makePrivacyRow());
    m_layout->addWidget(m_sentence);
    m_layout->addLayout(makeButtons());
    m_sentence->hide();
    auto *leave = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    leave->setWhatsThis(tr("Close; what is not saved is asked about"));
    connect(leave, &QShortcut::activated, this, &DocumentIntake::leaveAsked);
    connect(&m_loader, &PictureLoader::loaded, this, [this](const QByteArray &, const QImage &picture) { showPreview(picture); });
    hide();
}

QWidget *DocumentIntake::makeFilePart()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins({});
    m_chooseButton = new QPushButton(tr("Choose a f&ile…"));
    m_chooseButton->setToolTip(tr("JPEG, PNG, PDF or HEIC"));
    m_chooseButton->setAccessibleDescription(m_chooseButton->toolTip());
    m_preview = new QLabel;
    m_preview->setAccessibleName(tr("The picture, small"));
    m_fileText = wrappingText({});
    m_cleanBox = new QCheckBox(tr("Remove place and ca&mera data"));
    m_keptText = wrappingText({});
    column->addLayout(buttonRow({m_chooseButton}));
    for (QWidget *each : std::initializer_list<QWidget *>{m_preview, m_fileText, m_cleanBox, m_keptText})
        column->addWidget(each, 0, each == m_preview ? Qt::AlignLeft : Qt::Alignment());
    connect(m_chooseButton, &QPushButton::clicked, this, &DocumentIntake::chooseFile);
    return part;
}

QWidget *DocumentIntake::makePrivacyRow()
{
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins({});
    m_privacy = new CalmComboBox;
    m_privacy->setAccessibleName(tr("Who may see this"));
    m_privacy->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (const Privacy privacy : classes)
        if (privacy >= records::document.privacy)
            m_privacy->addItem(privacyText(privacy), int(privacy));
    addCaptioned(*column, tr("&Who may see this"), m_privacy);
    return row;
}

QLayout *DocumentIntake::makeButtons()
{
    m_saveButton = new QPushButton(tr("&Save"));
    m_leaveButton = new QPushButton(tr("&Close"));
    m_saveButton->setToolTip(tr("Save (Ctrl+S)"));
    m_leaveButton->setToolTip(tr("Close without saving (Esc)"));
    connect(m_saveButton, &QPushButton::clicked, this, &DocumentIntake::save);
    connect(m_leaveButton, &QPushButton::clicked, this, &DocumentIntake::leaveAsked);
    return buttonRow({m_saveButton, m_leaveButton});
}

int DocumentIntake::heightForWidth(int width) const { return m_layout->minimumHeightForWidth(width); }

void DocumentIntake::begin(const QUuid &subject)
{
    close();
    m_subject = subject;
    m_form = new RecordForm(records::document, nullptr, described(formHelp(m_session)));
    m_form->setRecord(newRecord(m_session, records::document, subject));
    m_form->setAccessibleName(m_title->text());
    m_layout->insertWidget(3, m_form, 1);
    tabOnFrom(m_form, {m_saveButton, m_leaveButton});
    connect(m_form, &RecordForm::fieldFinished, this, &DocumentIntake::judge);
    m_privacy->setCurrentIndex(0);
    m_cleanBox->setChecked(true);
    showFile();
    show();
    emit shownOrHidden();
}

void DocumentIntake::close()
{
    if (m_form) {
        m_form->disconnect(this);
        m_layout->removeWidget(m_form);
        m_form->hide();
        m_form->deleteLater();
    }
    m_form = nullptr;
    m_wasRefused = false;
    m_path.clear();
    m_facts.reset();
    m_loader.stop();
    m_preview->clear();
    m_fileText->clear();
    showSentence(m_sentence, {});
    hide();
    emit shownOrHidden();
}

void DocumentIntake::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a picture or paper"), {}, tr("Pictures and papers (*.jpg *.jpeg *.png *.pdf *.heic);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &DocumentIntake::takeFile);
    dialog->open();
}

void DocumentIntake::takeFile(const QString &path)
{
    if (!isOpen())
        return;
    QFile file(path);
    const bool isReadable = file.open(QIODevice::ReadOnly);
    const auto facts = isReadable ? inspectMedia(file) : Result<MediaFacts>(Error{file.exists() ? ErrorCode::PermissionDenied : ErrorCode::FileMissing});
    if (!facts)
        return showError(m_sentence, facts.error());
    m_path = path;
    m_facts = *facts;
    showSentence(m_sentence, {});
    showFile();
    m_form->focusFirstEmpty();
}

/// What is known of the file, and what of it can be left out.
void DocumentIntake::showFile()
{
    const bool canClean = m_facts && canLoseMetadata(m_facts->kind);
    m_chooseButton->setText(m_facts ? tr("Choose another f&ile…") : tr("Choose a f&ile…"));
    m_fileText->setText(m_facts ? QFileInfo(m_path).fileName() + u'\n' + mediaLine(*m_facts) : tr("No file is chosen yet. JPEG, PNG, PDF and HEIC are kept."));
    m_cleanBox->setVisible(canClean);
    const QString kept = m_facts ? metadataText(*m_facts) : QString();
    m_keptText->setText(kept);
    m_keptText->setVisible(!kept.isEmpty());
    showPreview({});
    m_loader.stop();
    if (m_facts)
        m_loader.load(m_path.toUtf8());
}

/// What cannot be drawn is kept all the same.
void DocumentIntake::showPreview(const QImage &picture)
{
    m_preview->setPixmap(QPixmap::fromImage(picture));
    m_preview->setVisible(!picture.isNull());
}

Record DocumentIntake::typedRecord() const
{
    Record record = m_form->record();
    record.privacy = Privacy(m_privacy->currentData().toInt());
    if (m_facts)
        record.setValue(*record.type->find(keys::fileName), QFileInfo(m_path).fileName());
    return record;
}

bool DocumentIntake::isEdited() const { return isOpen() && (m_facts || m_form->isEdited()); }

bool DocumentIntake::isPrivate() const { return isOpen() && isSealed(Privacy(m_privacy->currentData().toInt())); }

/// The file comes when it is stored.
std::vector<Issue> DocumentIntake::issues() const
{
    auto found = issuesIn(*m_form, typedRecord(), m_session);
    std::erase_if(found, [](const Issue &issue) { return issue.field == keys::file; });
    return found;
}

void DocumentIntake::judge()
{
    auto found = issues();
    m_form->showIssues(m_wasRefused ? found : withoutMissing(std::move(found)));
}

bool DocumentIntake::refuse()
{
    if (!m_facts) {
        showSentence(m_sentence, tr("Not saved yet. Please choose a file first."));
        m_chooseButton->setFocus();
        return true;
    }
    const auto found = issues();
    const auto first = std::ranges::find(found, Severity::Error, &Issue::severity);
    if (first == found.end())
        return false;
    m_wasRefused = true;
    m_form->showIssues(found);
    m_form->focusField(first->field);
    showSentence(m_sentence, tr("Not saved yet. Please look at the marked fields."));
    return true;
}

bool DocumentIntake::save()
{
    if (!isOpen())
        return true;
    if (refuse())
        return false;
    const Record document = typedRecord();
    const auto report = store(document);
    if (!report) {
        showError(m_sentence, report.error());
        return false;
    }
    close();
    emit saved(document.id, report->individualNumbers);
    return true;
}

/// Judged once more: the file may be another one by now.
Result<ChangeReport> DocumentIntake::store(const Record &document)
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{file.exists() ? ErrorCode::PermissionDenied : ErrorCode::FileMissing};
    const auto facts = inspectMedia(file);
    if (!facts)
        return facts.error();
    if (!canLoseMetadata(facts->kind) || !m_cleanBox->isChecked())
        return m_session.addDocument(document, file, facts->kind);
    const auto clean = withoutMetadata(file);
    return clean ? m_session.addDocument(document, **clean, facts->kind) : Result<ChangeReport>(clean.error());
}

QCborMap DocumentIntake::input() const
{
    if (!isEdited())
        return {};
    return {{pathInput, m_path},
            {subjectInput, m_subject.toString()},
            {privacyInput, m_privacy->currentData().toInt()},
            {cleanInput, m_cleanBox->isChecked()},
            {Page::sealedInput, isPrivate()},
            {fieldsInput, m_form->input(true)}};
}

void DocumentIntake::takeInput(const QCborMap &input)
{
    begin(QUuid(input.value(subjectInput).toString()));
    m_privacy->setCurrentIndex(std::max(0, m_privacy->findData(int(input.value(privacyInput).toInteger()))));
    m_form->typeAgain(input.value(fieldsInput).toMap());
    if (const QString path = input.value(pathInput).toString(); !path.isEmpty())
        takeFile(path);
    m_cleanBox->setChecked(input.value(cleanInput).toBool());
}

void DocumentIntake::focusFirst()
{
    if (!m_facts)
        m_chooseButton->setFocus();
    else if (m_form)
        m_form->focusFirstEmpty();
}

} // namespace boshi::ui
