// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documents_page.h"

#include "core/records/catalogue.h"
#include "ui/documents/copy_view.h"
#include "ui/documents/document_intake.h"
#include "ui/documents/document_list.h"
#include "ui/documents/document_view.h"
#include "ui/sections/record_panel.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QListView>
#include <QMimeData>
#include <QUrl>

namespace boshi::ui {
namespace {

constexpr QLatin1StringView intakeInput("intake"), copyInput("copy");

/// The one file that is dropped; empty for anything else, and for handbooks and tables, which the window takes.
QString fileIn(const QMimeData &dropped)
{
    static const QStringList ofTheWindow{QStringLiteral("boshi"), QStringLiteral("csv")};
    const auto urls = dropped.urls();
    const QString path = urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
    return ofTheWindow.contains(QFileInfo(path).suffix().toLower()) ? QString() : path;
}

} // namespace

DocumentsPage::DocumentsPage(VaultSession &session, std::string_view chapter, QWidget *parent)
    : SectionPage(session, chapter, parent)
    , m_documents(new DocumentList(session))
    , m_intake(new DocumentIntake(session))
    , m_view(new DocumentView(session, this))
    , m_copying(new CopyView(session, this))
{
    addViewOf(records::document, m_documents, tr("Pictures"));
    addPanel(m_intake);
    m_view->hide();
    m_copying->hide();
    setAcceptDrops(true);
    connectParts();
}

void DocumentsPage::connectParts()
{
    connect(m_documents, &DocumentList::opened, this, &DocumentsPage::openRecord);
    connect(m_intake, &DocumentIntake::shownOrHidden, this, &DocumentsPage::arrange);
    connect(m_intake, &DocumentIntake::saved, this, &DocumentsPage::showSaved);
    connect(m_intake, &DocumentIntake::leaveAsked, this, [this] { leaveThen([this] { backToList(); }); });
    connect(m_view, &DocumentView::left, this, &DocumentsPage::backToList);
    connect(m_view, &DocumentView::detailsAsked, this, [this](QUuid document) {
        closeParts();
        SectionPage::openRecord(document);
        panel().focusForm();
    });
    connect(m_view, &DocumentView::copyAsked, this, [this](const QUuid &document) {
        m_copying->choosePage(Record(*session().family()->record(document)));
        showInstead(m_copying);
        m_copying->focusFirst();
    });
    connect(m_view, &DocumentView::checkAsked, this, &DocumentsPage::beginCheck);
    connect(m_view, &DocumentView::recordAsked, this, [this](const QUuid &record) { emit recordAsked(place(), record); });
    connect(m_copying, &CopyView::leaveAsked, this, [this] { leaveThen([this] { leaveCopying(); }); });
    connect(m_copying, &CopyView::saved, this, [this](const QUuid &, bool isChecked) { showCopied(isChecked); });
}

bool DocumentsPage::fits(const Section &section) { return std::ranges::find(section.types, &records::document) != section.types.end(); }

void DocumentsPage::showRecords()
{
    SectionPage::showRecords();
    std::vector<Record> documents;
    for (const Record *document : recordsAt(*session().family(), place(), records::document))
        documents.push_back(*document);
    m_documents->setDocuments(std::move(documents));
}

void DocumentsPage::showAgain()
{
    closeParts();
    SectionPage::showAgain();
}

void DocumentsPage::refresh(const QSet<QUuid> &records)
{
    SectionPage::refresh(records);
    m_view->refresh();
}

/// Of everything that is over the list or beside it.
void DocumentsPage::closeParts()
{
    m_intake->close();
    m_copying->close();
    m_view->close();
    showInstead(nullptr);
}

void DocumentsPage::backToList()
{
    const QUuid shown = m_view->document();
    closeParts();
    m_documents->setCurrent(shown);
    m_documents->view().setFocus();
}

void DocumentsPage::addInView() { beginIntake(); }

void DocumentsPage::addRecord(const RecordType &type)
{
    if (&type == &records::document)
        beginIntake();
    else
        SectionPage::addRecord(type);
}

void DocumentsPage::beginIntake(const QString &path)
{
    const QUuid subject = subjectForNew(*session().family(), place(), records::document);
    if (subject.isNull())
        return;
    leaveThen([this, subject, path] {
        closeParts();
        SectionPage::showAgain();
        m_intake->begin(subject);
        m_intake->focusFirst();
        if (!path.isEmpty())
            m_intake->takeFile(path);
    });
}

void DocumentsPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!fileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DocumentsPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    const QString path = fileIn(*event->mimeData());
    if (m_intake->isOpen() && !m_intake->hasFile())
        m_intake->takeFile(path); // What is typed there already is about it.
    else
        beginIntake(path);
}

void DocumentsPage::showSaved(const QUuid &document, int individualNumbers)
{
    m_documents->setCurrent(document);
    m_documents->view().setFocus();
    emit told(individualNumbers > 0 ? tr("Saved. Individual numbers (My Number) were taken out of texts. Boshi never keeps them.") : tr("Saved."));
}

void DocumentsPage::openRecord(const QUuid &id)
{
    const Record *record = session().family() ? session().family()->record(id) : nullptr;
    if (!record || record->type != &records::document)
        return SectionPage::openRecord(id);
    leaveThen([this, id] {
        closeParts();
        SectionPage::showAgain();
        m_view->open(id);
        if (!m_view->isOpen())
            return;
        showInstead(m_view);
        m_view->focusFirst();
    });
}

void DocumentsPage::beginCheck(const QUuid &document, const QUuid &record)
{
    const Record *from = session().family()->record(document);
    const Record *to = session().family()->record(record);
    if (!from || !to)
        return;
    m_copying->check(Record(*from), Record(*to));
    showInstead(m_copying);
    m_copying->focusFirst();
}

/// Back to the document it was copied from.
void DocumentsPage::leaveCopying()
{
    if (!m_copying->isOpen())
        return;
    const QUuid document = m_copying->document().id;
    m_copying->close();
    m_view->open(document);
    showInstead(m_view->isOpen() ? m_view : nullptr);
    m_view->focusFirst();
}

void DocumentsPage::showCopied(bool isChecked)
{
    leaveCopying();
    emit told(isChecked ? tr("Saved as checked against the paper.") : tr("Saved as copied from the paper. Somebody else can now check it against the paper."));
}

void DocumentsPage::focusOpened()
{
    if (m_copying->isOpen())
        m_copying->focusFirst();
    else if (m_view->isOpen())
        m_view->focusFirst();
    else if (m_intake->isOpen())
        m_intake->focusFirst();
    else
        SectionPage::focusOpened();
}

bool DocumentsPage::isEdited() const { return m_intake->isEdited() || m_copying->isEdited() || SectionPage::isEdited(); }

bool DocumentsPage::holdsPrivateInput() const
{
    return (m_intake->isEdited() && m_intake->isPrivate()) || (m_copying->isEdited() && m_copying->isPrivate()) || SectionPage::holdsPrivateInput();
}

/// The pictures are made anew of what is left.
void DocumentsPage::forgetPrivate()
{
    m_documents->thumbnails().forget();
    if (m_intake->isPrivate())
        m_intake->close();
    if (m_copying->isPrivate())
        leaveCopying();
    m_view->refresh();
    SectionPage::forgetPrivate();
}

bool DocumentsPage::save() { return m_copying->isEdited() || m_copying->walk() ? m_copying->save() : m_intake->isOpen() ? m_intake->save() : SectionPage::save(); }

void DocumentsPage::discard()
{
    if (m_copying->isOpen())
        leaveCopying();
    m_intake->close();
    SectionPage::discard();
}

QCborMap DocumentsPage::input() const
{
    const QCborMap intake = m_intake->input();
    const QCborMap copy = m_copying->input();
    if (!intake.isEmpty())
        return {{intakeInput, intake}, {sealedInput, intake.value(sealedInput)}};
    return copy.isEmpty() ? SectionPage::input() : QCborMap{{copyInput, copy}, {sealedInput, copy.value(sealedInput)}};
}

void DocumentsPage::takeInput(const QCborMap &input)
{
    if (input.contains(intakeInput))
        m_intake->takeInput(input.value(intakeInput).toMap());
    else if (input.contains(copyInput))
        m_copying->takeInput(input.value(copyInput).toMap());
    else
        return SectionPage::takeInput(input);
    if (m_copying->isOpen())
        showInstead(m_copying);
    focusOpened();
}

} // namespace boshi::ui
