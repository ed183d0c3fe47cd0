// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/documents/documents_at_home.h"
#include "ui/words/error_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>

#include <gtest/gtest.h>

namespace boshi::ui::intake_tests {
namespace {

using test::DocumentsAtHome;
using test::says;

namespace keys = records::keys::document;

struct Refused {
    const char *name;
    QByteArray content;
    ErrorCode why;
};

std::vector<Refused> refusedFiles()
{
    return {{"empty.jpg", {}, ErrorCode::EmptyFile},
            {"page.jpg", "<!DOCTYPE html><p>not a picture</p>", ErrorCode::FileKindNotKept},
            {"drawing.png", "<svg xmlns='http://www.w3.org/2000/svg'/>", ErrorCode::FileKindNotKept},
            {"broken.jpg", test::plainJpeg().chopped(20), ErrorCode::PictureBroken},
            {"broken.png", test::plainPng().chopped(8), ErrorCode::PictureBroken},
            {"huge.png", test::pngClaiming(40'000, 40'000), ErrorCode::PictureTooLarge},
            {"huge.jpg", test::jpegClaiming(60'000, 60'000), ErrorCode::PictureTooLarge},
            {"film.png", test::movingPng(), ErrorCode::PictureMoves}};
}

TEST(DocumentIntake, saysOfEachFileThatIsNotKeptWhyAndKeepsTheFormAsItIs)
{
    DocumentsAtHome home;
    DocumentsPage &page = home.open();
    page.addRecord(records::document);
    page.intake().form()->editor(keys::title)->copyValue(QStringLiteral("week 20"), {});
    for (const Refused &refused : refusedFiles()) {
        page.intake().takeFile(home.file(refused.name, refused.content));
        EXPECT_FALSE(page.intake().hasFile()) << refused.name;
        EXPECT_TRUE(says(page, errorText({refused.why}).text.toUtf8().constData())) << refused.name;
        EXPECT_EQ(page.intake().form()->editor(keys::title)->value(), Value(QStringLiteral("week 20")));
    }
    EXPECT_FALSE(page.save());
    EXPECT_TRUE(home.documents().empty());
}

TEST(DocumentIntake, saysThatAFileIsGone)
{
    DocumentsAtHome home;
    DocumentsPage &page = home.open();
    page.addRecord(records::document);
    page.intake().takeFile(home.folder.path("nowhere.jpg"));
    EXPECT_TRUE(says(page, errorText({ErrorCode::FileMissing}).text.toUtf8().constData()));
}

TEST(DocumentIntake, keepsTheFileAndWhatIsSaidOfIt)
{
    DocumentsAtHome home;
    DocumentsPage &page = home.open();
    page.addRecord(records::document);
    page.intake().takeFile(home.file("echo.png", test::plainPng()));
    page.intake().form()->editor(keys::title)->copyValue(QStringLiteral("week 20"), {});
    page.intake().form()->editor(keys::kind)->copyValue(QStringLiteral("ultrasound"), {});
    ASSERT_TRUE(page.save());
    ASSERT_EQ(home.documents().size(), 1U);
    const Record &document = *home.documents().front();
    EXPECT_EQ(*document.get<QString>(keys::title), QStringLiteral("week 20"));
    EXPECT_EQ(*document.get<QString>(keys::fileName), QStringLiteral("echo.png"));
    EXPECT_EQ(home.session->fileFacts(home.fileOf(document.id))->mediaType, QStringLiteral("image/png"));
    EXPECT_FALSE(page.intake().isOpen());
    EXPECT_FALSE(page.isEdited());
}

TEST(DocumentIntake, takesPlaceAndCameraOutUnlessToldOtherwise)
{
    DocumentsAtHome home;
    DocumentsPage &page = home.open();
    for (const bool cleans : {true, false}) {
        page.addRecord(records::document);
        page.intake().takeFile(home.file("photo.jpg", test::telephoneJpeg()));
        auto *box = page.intake().findChild<QCheckBox *>();
        ASSERT_TRUE(box && box->isVisible());
        EXPECT_TRUE(box->isChecked());
        EXPECT_TRUE(says(page, "says where the picture was taken"));
        box->setChecked(cleans);
        ASSERT_TRUE(page.save());
        const QByteArray kept = home.contentOf(page.documents().newest());
        EXPECT_EQ(test::factsOf(kept).holdsPlace, !cleans);
        EXPECT_EQ(kept == test::telephoneJpeg(), !cleans);
        home.keep(home.session->undoLatest());
    }
}

TEST(DocumentIntake, keepsAPdfAsItIsAndSaysSo)
{
    DocumentsAtHome home;
    DocumentsPage &page = home.open();
    page.addRecord(records::document);
    page.intake().takeFile(home.file("letter.pdf", test::plainPdf()));
    EXPECT_TRUE(says(page, "is kept as it is"));
    EXPECT_FALSE(page.intake().findChild<QCheckBox *>()->isVisible());
    ASSERT_TRUE(page.save());
    EXPECT_EQ(home.contentOf(page.documents().newest()), test::plainPdf());
}

TEST(DocumentIntake, mayBeEnteredAsPrivate)
{
    DocumentsAtHome home;
    DocumentsPage &page = home.open();
    page.addRecord(records::document);
    page.intake().takeFile(home.file("photo.jpg", test::plainJpeg()));
    for (QComboBox *box : page.intake().findChildren<QComboBox *>())
        if (const int mother = box->findData(int(Privacy::Mother)); mother >= 0 && box->accessibleName() == QStringLiteral("Who may see this"))
            box->setCurrentIndex(mother);
    EXPECT_TRUE(page.holdsPrivateInput());
    ASSERT_TRUE(page.save());
    EXPECT_EQ(home.documents().front()->privacy, Privacy::Mother);
    EXPECT_EQ(home.session->fileFacts(home.fileOf(home.documents().front()->id))->privacy, Privacy::Mother);
}

TEST(DocumentIntake, takesWhatIsDroppedOnThePage)
{
    DocumentsAtHome home;
    DocumentsPage &page = home.open();
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(home.file("photo.jpg", test::plainJpeg()))});
    QDragEnterEvent entered({5, 5}, Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&page, &entered);
    EXPECT_TRUE(entered.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&page, &drop);
    EXPECT_TRUE(page.intake().hasFile());
}

TEST(DocumentIntake, leavesHandbooksAndTablesToTheWindow)
{
    DocumentsAtHome home;
    DocumentsPage &page = home.open();
    for (const char *name : {"family.boshi", "town.csv"}) {
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(home.folder.path(name))});
        QDragEnterEvent entered({5, 5}, Qt::CopyAction, &dropped, Qt::LeftButton, {});
        entered.ignore();
        QCoreApplication::sendEvent(&page, &entered);
        EXPECT_FALSE(entered.isAccepted()) << name;
    }
}

TEST(DocumentIntake, isTypedAgainWithItsFile)
{
    DocumentsAtHome home;
    DocumentsPage &page = home.open();
    page.addRecord(records::document);
    page.intake().takeFile(home.file("photo.jpg", test::telephoneJpeg()));
    page.intake().form()->editor(keys::title)->copyValue(QStringLiteral("week 20"), {});
    page.intake().findChild<QCheckBox *>()->setChecked(false);
    const QCborMap input = page.input();
    DocumentsPage &again = home.open();
    again.takeInput(input);
    ASSERT_TRUE(again.intake().hasFile());
    EXPECT_FALSE(again.intake().findChild<QCheckBox *>()->isChecked());
    EXPECT_EQ(again.intake().form()->editor(keys::title)->value(), Value(QStringLiteral("week 20")));
    EXPECT_TRUE(again.save());
}

} // namespace
} // namespace boshi::ui::intake_tests
