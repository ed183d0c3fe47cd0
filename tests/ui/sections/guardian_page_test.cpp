// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/guardian_page.h"

#include "tests/ui/sections/family_at_home.h"
#include "tests/ui/words/speaking.h"
#include "ui/sections/story_view.h"

#include <QFile>
#include <QSignalSpy>
#include <QUrl>

#include <gtest/gtest.h>

namespace boshi::ui::guardian_page_tests {
namespace {

struct OpenStory {
    test::Speaking english{"en"};
    test::FamilyAtHome home;
    GuardianPage page{*home.session, "guardian"};

    QUuid write(const char16_t *text)
    {
        Record note{.id = home.session->surroundings().newId(), .type = &records::familyNote, .subject = home.people.child};
        note.setValue(*note.type->find("day"), PartialDate(QDate(2025, 6, 1)));
        note.setValue(*note.type->find("text"), QString::fromUtf16(text));
        home.keep(home.session->save(note));
        return note.id;
    }
    QString told()
    {
        page.showPlace(home.child());
        return page.story().toPlainText();
    }
};

TEST(GuardianPage, tellsTheStoryAsItWasWritten)
{
    OpenStory open;
    EXPECT_TRUE(open.told().contains(QStringLiteral("Nothing is written yet")));
    open.write(u"はじめての　海。\n<b>こわがらなかった</b> & わらった");
    const QString told = open.told();
    EXPECT_TRUE(told.contains(QStringLiteral("はじめての　海。\n<b>こわがらなかった</b> & わらった"))) << told.toStdString();
    EXPECT_TRUE(told.contains(QStringLiteral("1 June 2025 · 1 year, 1 month, 29 days")) || told.contains(QStringLiteral("1 Jun 2025"))) << told.toStdString();
}

TEST(GuardianPage, leadsFromEachLineToItsRecord)
{
    OpenStory open;
    const QUuid note = open.write(u"うみ");
    open.told();
    QSignalSpy asked(&open.page, &Page::recordAsked);
    emit open.page.story().anchorClicked(QUrl(QStringLiteral("record:") + note.toString(QUuid::WithoutBraces)));
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked.first()[1].toUuid(), note);
}

TEST(GuardianPage, countsNoAgesAfterALoss)
{
    OpenStory open;
    open.write(u"うみ");
    Record child = *open.home.family().record(open.home.people.child);
    child.setValue(*child.type->find(records::keys::loss::mourned), true);
    open.home.keep(open.home.session->save(child));
    const QString told = open.told();
    EXPECT_FALSE(told.contains(QStringLiteral("month"))) << told.toStdString();
    EXPECT_TRUE(told.contains(QStringLiteral("うみ")));
}

TEST(GuardianPage, asksForAPhotoOnceTheStoryIsInSight)
{
    OpenStory open;
    QFile file(QStringLiteral(BOSHI_SOURCE_DIR "/resources/demo/photo.jpg"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    Record photo{.id = open.home.session->surroundings().newId(), .type = &records::document, .subject = open.home.people.child, .privacy = Privacy::Family};
    photo.setValue(*photo.type->find(records::keys::document::kind), QStringLiteral("photo"));
    photo.setValue(*photo.type->find(records::keys::document::title), QStringLiteral("公園"));
    open.home.keep(open.home.session->addDocument(photo, file, MediaKind::Jpeg));
    QSignalSpy wanted(&open.page.story(), &StoryView::photoWanted);
    EXPECT_TRUE(open.told().contains(QStringLiteral("公園")));
    EXPECT_EQ(wanted.count(), 0) << "nothing is decoded for a page that nobody reads";
    open.page.story().setParent(nullptr);
    open.page.story().show();
    ASSERT_EQ(wanted.count(), 1);
    const int before = int(open.page.story().document()->size().height());
    QImage picture(StoryView::photoSide, 200, QImage::Format_RGB32);
    open.page.story().showPhoto(wanted.first().first().toByteArray(), picture);
    EXPECT_GT(open.page.story().document()->size().height(), before + 150);
    open.told();
    EXPECT_EQ(wanted.count(), 1) << "it is kept while the page is";
    delete &open.page.story();
}

} // namespace
} // namespace boshi::ui::guardian_page_tests
