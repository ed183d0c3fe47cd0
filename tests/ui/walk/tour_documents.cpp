// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "tests/support/media_files.h"
#include "tests/ui/walk/tour.h"
#include "ui/documents/copy_view.h"
#include "ui/documents/document_intake.h"
#include "ui/documents/document_list.h"
#include "ui/documents/document_view.h"
#include "ui/documents/documents_page.h"
#include "ui/documents/picture_pane.h"
#include "ui/documents/picture_view.h"
#include "ui/documents/save_copy_part.h"
#include "ui/sections/history_panel.h"
#include "ui/sections/record_panel.h"

#include <QLineEdit>

/// Pictures and papers: taking one in, looking at it, and copying a page off it.
namespace boshi::test {
namespace {

void pressIn(const QWidget &widget, const char *context, const char *source)
{
    press(widget, words(context, source).remove(u'&').toUtf8().constData());
}

} // namespace

/// Once in the vault: everything else on the tour is already there.
void Tour::visitDocuments(QWidget &window, ui::DocumentsPage &page, const QString &place)
{
    if (std::exchange(m_hasCopied, true))
        return;
    visitIntake(window, page, place);
    visitDocument(window, page, place);
    visitCopying(window, page, place);
    page.showAgain();
}

void Tour::visitIntake(QWidget &window, ui::DocumentsPage &page, const QString &place)
{
    const Folder folder;
    writeBytes(folder.path("picture.jpg"), telephoneJpeg());
    writeBytes(folder.path("paper.pdf"), plainPdf());
    writeBytes(folder.path("film.png"), movingPng());
    page.addRecord(records::document);
    stop(window, place + QStringLiteral(" new document"));
    EXPECT_FALSE(page.save());
    stop(window, place + QStringLiteral(" new document without a file"));
    for (const char *name : {"paper.pdf", "picture.jpg", "film.png"}) {
        page.intake().takeFile(folder.path(name));
        stop(window, place + QStringLiteral(" new document, ") + QString::fromUtf8(name));
    }
    emit page.leaveAsked([] {});
    stop(window, place + QStringLiteral(" new document asked about"));
    page.window()->findChild<ui::QuestionBar *>()->hide();
    EXPECT_TRUE(page.save());
    stop(window, place + QStringLiteral(" documents"));
}

void Tour::visitDocument(QWidget &window, ui::DocumentsPage &page, const QString &place)
{
    emit page.documents().opened(page.documents().newest());
    ASSERT_TRUE(page.view().isOpen());
    EXPECT_TRUE(comesTrue([&] { return !page.view().picture().view().picture().isNull(); }));
    stop(window, place + QStringLiteral(" a document"));
    page.view().saving().begin(page.view().document());
    stop(window, place + QStringLiteral(" a copy asked about"));
    const Folder folder;
    page.view().saving().saveTo(folder.path("copy.jpg"));
    stop(window, place + QStringLiteral(" a copy saved"));
}

/// Field by field to the end, saved, held against the paper; then its form and history as of any record.
void Tour::visitCopying(QWidget &window, ui::DocumentsPage &page, const QString &place)
{
    const QUuid document = page.view().document();
    emit page.view().copyAsked(document);
    stop(window, place + QStringLiteral(" which page to copy"));
    pressIn(page.copying(), "boshi::ui::CopyView", "&Begin");
    while (!page.copying().walk()->isAtEnd()) {
        stop(window, place + QStringLiteral(" copying, ") + QString::number(page.copying().walk()->place()));
        for (QLineEdit *line : page.copying().walk()->current()->findChildren<QLineEdit *>())
            line->setText(QStringLiteral("2026/5/1"));
        page.copying().walk()->goOn();
    }
    stop(window, place + QStringLiteral(" copying, end"));
    page.save();
    stop(window, place + QStringLiteral(" copying, refused or saved"));
    page.discard();
    page.window()->findChild<ui::QuestionBar *>()->hide();
    page.openRecord(document);
    emit page.view().detailsAsked(document);
    stop(window, place + QStringLiteral(" details of a document"));
    emit page.panel().historyAsked(document);
    stop(window, place + QStringLiteral(" history of a document"));
    page.history().close();
}

} // namespace boshi::test
