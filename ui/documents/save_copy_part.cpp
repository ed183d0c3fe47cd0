// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/save_copy_part.h"

#include "core/records/keys.h"
#include "ui/sections/record_names.h"
#include "ui/unlock/calm_page.h"
#include "ui/unlock/dialog_parts.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

namespace keys = records::keys::document;

QByteArray fileOf(const Record &document)
{
    const auto *file = document.get<AttachmentId>(keys::file);
    return file ? file->id : QByteArray();
}

/// The name it came with, without any folder.
QString proposedName(const Record &document)
{
    const auto *name = document.get<QString>(keys::fileName);
    return name ? QFileInfo(*name).fileName() : QString();
}

} // namespace

SaveCopyPart::SaveCopyPart(VaultSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_question(new QWidget)
    , m_text(wrappingText({}))
    , m_yesButton(new QPushButton)
    , m_noButton(new QPushButton(tr("Do &not save")))
    , m_sentence(wrappingText({}))
{
    auto *column = new QVBoxLayout(m_question);
    column->setContentsMargins({});
    column->addWidget(m_text);
    column->addLayout(buttonRow({m_yesButton}));
    column->addLayout(buttonRow({m_noButton}));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_question);
    layout->addWidget(m_sentence);
    connect(m_noButton, &QPushButton::clicked, this, &SaveCopyPart::close);
    connect(m_yesButton, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_agreed();
    });
    close();
}

void SaveCopyPart::close()
{
    m_question->hide();
    showSentence(m_sentence, {});
}

void SaveCopyPart::ask(const QString &text, const QString &yes, const std::function<void()> &agreed)
{
    showSentence(m_sentence, {});
    m_text->setText(text);
    m_yesButton->setText(yes);
    m_agreed = agreed;
    m_question->show();
    m_yesButton->setFocus();
}

void SaveCopyPart::begin(const QUuid &document)
{
    m_document = document;
    ask(tr("The copy is not encrypted: whoever has the file can look at it. The one in the handbook stays as it is."), tr("C&hoose where…"), [this] { chooseFile(); });
}

void SaveCopyPart::chooseFile()
{
    const Record *document = m_session.family() ? m_session.family()->record(m_document) : nullptr;
    if (!document)
        return close();
    auto *dialog = new QFileDialog(this, tr("Save a copy"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(proposedName(*document));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { saveTo(path); });
    dialog->open();
}

/// The document, whom it is about, and whatever else may say of them that they are not to be found.
std::vector<Record> SaveCopyPart::toldBy(const Record &document) const
{
    std::vector<Record> told{document};
    for (const Record *about = m_session.family()->record(document.subject); about; about = m_session.family()->record(about->subject))
        told.push_back(*about);
    return told;
}

void SaveCopyPart::saveTo(const QString &path, const std::optional<Release> &release)
{
    const Record *document = m_session.family() ? m_session.family()->record(m_document) : nullptr;
    if (!document)
        return close();
    const auto withheld = withheldAt(Door::Document, toldBy(*document), release);
    if (withheld.empty())
        return write(*document, path);
    QStringList names;
    for (const Record &record : withheld)
        names << recordName(record);
    ask(tr("The file would tell of people marked as non-disclosed: %1. Nothing was written.").arg(names.join(tr(", ", "between names"))),
        tr("Save it this &once"), [this, path] { saveTo(path, Release{Door::Document}); });
}

/// Only a whole copy comes into its place.
void SaveCopyPart::write(const Record &document, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return showError(m_sentence, {ErrorCode::PermissionDenied});
    if (const auto written = m_session.writeFile(fileOf(document), file); !written)
        return showError(m_sentence, written.error());
    if (!file.commit())
        return showError(m_sentence, {ErrorCode::WriteFailed});
    m_question->hide();
    showSentence(m_sentence, tr("The copy is saved. It is not encrypted; please delete it when it is not needed any more.") + u'\n' + QDir::toNativeSeparators(path));
}

} // namespace boshi::ui
