// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/document_view.h"

#include "core/records/keys.h"
#include "ui/documents/copying.h"
#include "ui/documents/picture_beside.h"
#include "ui/documents/picture_pane.h"
#include "ui/documents/picture_view.h"
#include "ui/documents/save_copy_part.h"
#include "ui/sections/record_names.h"
#include "ui/unlock/calm_page.h"
#include "ui/unlock/dialog_parts.h"
#include "ui/words/document_text.h"
#include "ui/words/privacy_text.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

constexpr int linesOfCopies = 4;

QString fileLine(const FileFacts &facts)
{
    const auto kind = mediaKindOf(facts.mediaType);
    MediaFacts known{.kind = kind.value_or(MediaKind::Pdf)};
    known.bytes = facts.bytes;
    return kind ? mediaLine(known) : facts.mediaType;
}

} // namespace

DocumentView::DocumentView(VaultSession &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_picture(new PicturePane(session, this))
    , m_title(wrappingText({}))
    , m_facts(wrappingText({}))
    , m_copiesCaption(wrappingText(tr("Copied from &it")))
    , m_copies(new QListWidget)
    , m_saving(new SaveCopyPart(session))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(new PictureBeside(m_picture, makeSide()));
    auto *leave = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    leave->setWhatsThis(tr("Back to the pictures"));
    connect(leave, &QShortcut::activated, this, &DocumentView::left);
}

QWidget *DocumentView::makeSide()
{
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_copies->setWordWrap(true);
    m_copies->setAccessibleName(tr("Copied from it"));
    m_copies->setMinimumHeight(fontMetrics().lineSpacing() * linesOfCopies);
    m_copies->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_copiesCaption->setBuddy(m_copies);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addLayout(makeButtons());
    column->addWidget(m_saving);
    column->addWidget(m_copiesCaption);
    column->addWidget(m_copies, 1);
    auto *check = new QPushButton(tr("Chec&k against the paper…"));
    auto *show = new QPushButton(tr("Show the &record"));
    m_copyButtons = new QWidget;
    auto *row = new QVBoxLayout(m_copyButtons);
    row->setContentsMargins({});
    row->addLayout(buttonRow({check}));
    row->addLayout(buttonRow({show}));
    column->addWidget(m_copyButtons);
    column->addStretch();
    connect(check, &QPushButton::clicked, this, [this] { emit checkAsked(m_document, chosenCopy()); });
    connect(show, &QPushButton::clicked, this, [this] { emit recordAsked(chosenCopy()); });
    connect(m_copies, &QListWidget::itemActivated, this, [this] { emit recordAsked(chosenCopy()); });
    return side;
}

QLayout *DocumentView::makeButtons()
{
    auto *copy = new QPushButton(tr("Copy a pa&ge from it…"));
    auto *save = new QPushButton(tr("Sa&ve a copy…"));
    auto *details = new QPushButton(tr("&Details and history…"));
    auto *leave = new QPushButton(tr("&Back to the pictures"));
    leave->setToolTip(tr("Back to the pictures (Esc)"));
    connect(copy, &QPushButton::clicked, this, [this] { emit copyAsked(m_document); });
    connect(save, &QPushButton::clicked, m_saving, [this] { m_saving->begin(m_document); });
    connect(details, &QPushButton::clicked, this, [this] { emit detailsAsked(m_document); });
    connect(leave, &QPushButton::clicked, this, &DocumentView::left);
    auto *column = new QVBoxLayout;
    for (QPushButton *button : {copy, save, details, leave})
        column->addLayout(buttonRow({button}));
    return column;
}

void DocumentView::open(const QUuid &document)
{
    close();
    m_document = document;
    refresh();
}

void DocumentView::refresh()
{
    if (!isOpen())
        return;
    const Record *stored = m_session.family() ? m_session.family()->record(m_document) : nullptr;
    if (!stored || stored->isVoided) {
        close();
        return emit left();
    }
    const auto *file = stored->get<AttachmentId>(records::keys::document::file);
    m_title->setText(documentName(*stored));
    if (const QByteArray id = file ? file->id : QByteArray(); id != std::exchange(m_file, id) || m_picture->view().picture().isNull())
        m_picture->showFile(id, documentName(*stored));
    showFacts(*stored);
    showCopies(*stored);
}

void DocumentView::showFacts(const Record &document)
{
    QStringList lines{documentLine(document)};
    if (const auto facts = m_session.fileFacts(m_file))
        lines << fileLine(*facts);
    if (const auto *note = document.get<QString>(records::keys::document::note))
        lines << *note;
    lines << tr("Who may see this: %1").arg(privacyText(document.privacy));
    lines.removeAll(QString());
    m_facts->setText(lines.join(u'\n'));
}

/// Each with who copied it, and who held it against the paper.
void DocumentView::showCopies(const Record &document)
{
    const VaultReader reader = m_session.reader();
    Writers writers(reader);
    const QUuid chosen = chosenCopy();
    m_copies->clear();
    for (const Record *record : copiedFrom(*m_session.family(), document)) {
        const auto steps = reader.history(record->id);
        const QString paper = steps ? paperText(*steps, writers) : QString();
        auto *line = new QListWidgetItem(QStringList{recordName(*record), paper}.join(u'\n').trimmed(), m_copies);
        line->setData(Qt::UserRole, record->id);
        if (record->id == chosen)
            m_copies->setCurrentItem(line);
    }
    if (!m_copies->currentItem())
        m_copies->setCurrentRow(m_copies->count() - 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_copiesCaption, m_copies, m_copyButtons})
        part->setVisible(m_copies->count() > 0);
}

QUuid DocumentView::chosenCopy() const
{
    const QListWidgetItem *line = m_copies->currentItem();
    return line ? line->data(Qt::UserRole).toUuid() : QUuid();
}

void DocumentView::close()
{
    m_document = {};
    m_file.clear();
    m_picture->clear();
    m_title->clear();
    m_facts->clear();
    m_copies->clear();
    m_saving->close();
}

void DocumentView::focusFirst() { m_picture->view().setFocus(); }

} // namespace boshi::ui
