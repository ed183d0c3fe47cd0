// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/documents/documents_at_home.h"
#include "tests/ui/safety/open_window.h"

#include <QDir>
#include <QImage>
#include <QPushButton>

#include <gtest/gtest.h>

namespace boshi::ui::document_view_tests {
namespace {

using test::comesTrue;
using test::DocumentsAtHome;
using test::press;
using test::says;

/// A picture of that size, as a program writes it.
QByteArray pngOf(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QSize sizeRead(const QByteArray &content, int longest)
{
    const std::atomic<bool> isStopped = false;
    const auto picture = readPicture(content, longest, isStopped);
    return picture ? picture->size() : QSize();
}

TEST(PictureReading, isNoLargerThanWanted)
{
    EXPECT_EQ(sizeRead(pngOf(400, 100), 96), QSize(96, 24));
    EXPECT_EQ(sizeRead(pngOf(40, 10), 96), QSize(40, 10));
    EXPECT_EQ(sizeRead(pngOf(2000, 1), 96), QSize(96, 1));
}

/// The orientation that the camera wrote: a quarter.
TEST(PictureReading, standsUpright) { EXPECT_EQ(sizeRead(test::telephoneJpeg(6), 96), QSize(16, 24)); }

TEST(PictureReading, refusesWhatIsRefusedAtTheDoorAndStopsWhenTold)
{
    const std::atomic<bool> goesOn = false, isStopped = true;
    EXPECT_EQ(test::codeOf(readPicture(test::movingPng(), 96, goesOn)), ErrorCode::PictureMoves);
    EXPECT_EQ(test::codeOf(readPicture(test::pngClaiming(40'000, 40'000), 96, goesOn)), ErrorCode::PictureTooLarge);
    EXPECT_EQ(test::codeOf(readPicture(pngOf(400, 100), 96, isStopped)), ErrorCode::Cancelled);
    const auto pdf = readPicture(test::plainPdf(), 96, goesOn);
    ASSERT_TRUE(pdf);
    EXPECT_TRUE(pdf->isNull());
}

TEST(Thumbnails, areMadeForWhatIsInSightAndForgotten)
{
    DocumentsAtHome home;
    const QUuid document = home.keepDocument(pngOf(400, 100));
    DocumentsPage &page = home.open();
    Thumbnails &thumbnails = page.documents().thumbnails();
    ASSERT_TRUE(comesTrue([&] { return thumbnails.kept() == 1; }));
    EXPECT_EQ(thumbnails.of(home.fileOf(document)).toImage().pixelColor(Thumbnails::side / 2, Thumbnails::side / 2), QColor(Qt::darkCyan));
    thumbnails.forget();
    EXPECT_EQ(thumbnails.kept(), 0);
    EXPECT_FALSE(thumbnails.isBusy());
}

TEST(Thumbnails, areNotMadeWhileNobodyLooks)
{
    DocumentsAtHome home;
    home.keepDocument(pngOf(400, 100));
    DocumentsPage &page = home.open();
    Thumbnails &thumbnails = page.documents().thumbnails();
    page.documents().hide();
    thumbnails.forget();
    page.documents().show();
    EXPECT_TRUE(comesTrue([&] { return thumbnails.kept() == 1; }));
    thumbnails.want("another");
    page.documents().hide();
    EXPECT_TRUE(comesTrue([&] { return !thumbnails.isBusy(); }));
    EXPECT_EQ(thumbnails.kept(), 1);
}

TEST(Thumbnails, areNoMoreThanSoMany)
{
    DocumentsAtHome home;
    Thumbnails thumbnails(*home.session);
    const QByteArray file = home.fileOf(home.keepDocument(pngOf(4, 4)));
    thumbnails.want(file);
    for (int other = 0; other < Thumbnails::mostKept + 20; ++other)
        thumbnails.want(QByteArray::number(other)); // Nothing of that id is here: it is not drawn, and not tried again.
    ASSERT_TRUE(comesTrue([&] { return !thumbnails.isBusy(); }));
    EXPECT_EQ(thumbnails.kept(), Thumbnails::mostKept);
}

/// The list and the large view are gone with the page; so is every picture.
TEST(Thumbnails, goWithTheLock)
{
    test::SafetyWindow open("documents");
    open.window.workspace()->goTo({open.people.child, open.people.child});
    open.window.workspace()->showSection("documents");
    ASSERT_TRUE(open.window.findChild<DocumentList *>());
    open.window.lockAtOnce();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    for (QWidget *widget : QApplication::allWidgets())
        EXPECT_FALSE(qobject_cast<DocumentList *>(widget) || qobject_cast<PictureView *>(widget));
}

TEST(DocumentView, showsThePictureByName)
{
    DocumentsAtHome home;
    const QUuid document = home.keepDocument(pngOf(400, 100));
    DocumentsPage &page = home.open();
    page.openRecord(document);
    PictureView &picture = page.view().picture().view();
    EXPECT_TRUE(comesTrue([&] { return picture.picture().size() == QSize(400, 100); }));
    EXPECT_FALSE(picture.accessibleName().isEmpty());
    EXPECT_TRUE(picture.hasFocus());
    EXPECT_TRUE(says(page.view(), "PNG picture"));
}

TEST(DocumentView, saysWhatItCannotDraw)
{
    DocumentsAtHome home;
    const QUuid pdf = home.keepDocument(test::plainPdf());
    const QUuid heic = home.keepDocument(test::plainHeic());
    DocumentsPage &page = home.open();
    page.openRecord(pdf);
    EXPECT_TRUE(says(page.view(), "does not draw PDF files"));
    page.openRecord(heic);
    EXPECT_TRUE(comesTrue([&] { return says(page.view(), "kept here whole"); }));
}

TEST(PictureView, isZoomedTurnedAndMovedByKeysAndNeverLeavesThePicture)
{
    PictureView view;
    QImage image(400, 300, QImage::Format_RGB32);
    view.setPicture(image);
    view.resize(400, 300);
    QTest::keyClick(&view, Qt::Key_Left);
    EXPECT_EQ(view.middle(), QPointF(0.5, 0.5)); // All of it is in sight.
    QTest::keyClick(&view, Qt::Key_Plus);
    QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_GT(view.middle().x(), 0.5);
    for (int step = 0; step < 50; ++step)
        QTest::keyClick(&view, Qt::Key_Right);
    EXPECT_NEAR(view.middle().x(), 1 - 0.5 / view.enlarged(), 1e-9);
    QTest::keyClick(&view, Qt::Key_R);
    EXPECT_EQ(view.quarters(), 1);
    QTest::keyClick(&view, Qt::Key_0);
    EXPECT_EQ(view.enlarged(), 1);
    EXPECT_EQ(view.middle(), QPointF(0.5, 0.5));
}

TEST(SaveCopy, saysThatItIsNotEncryptedAndWritesTheVeryBytes)
{
    DocumentsAtHome home;
    const QUuid document = home.keepDocument(test::telephoneJpeg());
    DocumentsPage &page = home.open();
    page.openRecord(document);
    press(page.view(), "Save a copy");
    EXPECT_TRUE(says(page.view(), "not encrypted"));
    page.view().saving().saveTo(home.folder.path("copy.jpg"));
    EXPECT_EQ(test::bytesOf(home.folder.path("copy.jpg")), test::telephoneJpeg());
    EXPECT_TRUE(says(page.view(), "The copy is saved"));
}

TEST(SaveCopy, leavesNothingWhereItCannotWrite)
{
    DocumentsAtHome home;
    DocumentsPage &page = home.open();
    page.openRecord(home.keepDocument(test::plainJpeg()));
    page.view().saving().begin(page.view().document());
    const QStringList before = home.folder.files();
    page.view().saving().saveTo(home.folder.path("no/such/folder.jpg"));
    EXPECT_EQ(home.folder.files(), before);
    EXPECT_FALSE(says(page.view(), "The copy is saved"));
}

TEST(SaveCopy, asksEachTimeOfWhoIsNotDisclosed)
{
    DocumentsAtHome home;
    const QUuid document = home.keepDocument(test::plainJpeg());
    Record child = *home.record(home.people.child);
    child.setValue(*child.type->find(records::keys::person::notDisclosed), true);
    home.keep(home.session->save(child));
    DocumentsPage &page = home.open();
    page.openRecord(document);
    for (int round = 0; round < 2; ++round) {
        page.view().saving().begin(document);
        page.view().saving().saveTo(home.folder.path("copy.jpg"));
        EXPECT_FALSE(QFile::exists(home.folder.path("copy.jpg")));
        EXPECT_TRUE(says(page.view(), "non-disclosed"));
        press(page.view(), "Save it this once");
        EXPECT_TRUE(QFile::remove(home.folder.path("copy.jpg")));
    }
}

TEST(DocumentView, goesWithItsDocument)
{
    DocumentsAtHome home;
    const QUuid document = home.keepDocument(test::plainJpeg());
    DocumentsPage &page = home.open();
    page.openRecord(document);
    home.keep(home.session->setVoided(document, QStringLiteral("twice")));
    EXPECT_FALSE(page.view().isOpen());
    EXPECT_TRUE(page.documents().isVisible());
    EXPECT_TRUE(page.documents().newest().isNull());
}

TEST(DocumentView, leadsToTheFormAndHistoryOfADocument)
{
    DocumentsAtHome home;
    const QUuid document = home.keepDocument(test::plainJpeg());
    DocumentsPage &page = home.open();
    page.openRecord(document);
    press(page.view(), "Details and history");
    ASSERT_TRUE(page.panel().isOpen());
    EXPECT_EQ(page.panel().record(), document);
    page.panel().form()->editor(records::keys::document::title)->copyValue(QStringLiteral("week 20"), {});
    ASSERT_TRUE(page.save());
    EXPECT_EQ(*home.record(document)->get<QString>(records::keys::document::title), QStringLiteral("week 20"));
    EXPECT_EQ(home.contentOf(document), test::plainJpeg());
}

/// What somebody was copying or taking in when nobody touched the window for a while.
TEST(DocumentsWindow, givesInputBackAfterALock)
{
    test::SafetyWindow open("overview");
    const auto page = [&] { return qobject_cast<DocumentsPage *>(open.window.workspace()->page()); };
    test::writeBytes(open.folder.path("photo.jpg"), test::telephoneJpeg());
    open.window.workspace()->goTo({open.people.child, open.people.child});
    open.window.workspace()->showSection("documents");
    page()->addRecord(records::document);
    page()->intake().takeFile(open.folder.path("photo.jpg"));
    page()->intake().form()->editor(records::keys::document::title)->copyValue(QStringLiteral("week 20"), {});
    open.window.lockAtOnce();
    EXPECT_FALSE(test::readable().contains(QStringLiteral("week 20")));
    EXPECT_FALSE(test::readable().contains(QStringLiteral("photo.jpg")));
    open.unlock();
    ASSERT_TRUE(page());
    EXPECT_TRUE(page()->intake().hasFile());
    ASSERT_TRUE(page()->save());
    page()->openRecord(page()->documents().newest());
    page()->copying().copy(*open.session().family()->record(page()->view().document()), records::note);
    page()->copying().walk()->goTo("text");
    page()->copying().walk()->current()->copyValue(QStringLiteral("smiled"), {});
    open.window.lockAtOnce();
    EXPECT_FALSE(test::readable().contains(QStringLiteral("smiled")));
    open.unlock();
    ASSERT_TRUE(page() && page()->copying().walk());
    EXPECT_EQ(page()->copying().walk()->current()->value(), Value(QStringLiteral("smiled")));
    EXPECT_TRUE(page()->save());
}

} // namespace
} // namespace boshi::ui::document_view_tests
