// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/dialogs.h"
#include "tests/ui/screening/invented_texts.h"
#include "tests/ui/sections/family_at_home.h"
#include "tests/ui/words/speaking.h"
#include "ui/screening/screening_page.h"
#include "ui/screening/text_pack_part.h"
#include "ui/words/screening_text.h"

#include <QCheckBox>
#include <QRadioButton>

namespace boshi::ui::text_packs_tests {
namespace {

using screening::TextPackFault;
using test::says;

struct Loading {
    test::Speaking english{"en"};
    test::FamilyAtHome home;
    ScreeningPage page{*home.session, home.folder.path("texts")};
    screening::Sheet sheet = *screening::loadSheet(records::epds);
    QString path = home.folder.path("pack.json");

    Loading()
    {
        test::writeBytes(path, test::inventedTexts(sheet));
        page.openNew(records::epds, home.people.mother);
        page.show();
    }
    TextPackPart &part() const { return *page.form()->findChild<TextPackPart *>(); }
    void load()
    {
        part().take(path);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
};

TEST(TextPacks, areLoadedOnlyByWhoSaysThatTheyHoldALicence)
{
    const Loading loading;
    const QPushButton *load = test::button(loading.part(), "Load texts");
    ASSERT_TRUE(load);
    EXPECT_FALSE(load->isEnabled());
    loading.part().findChild<QCheckBox *>()->click();
    EXPECT_TRUE(load->isEnabled());
}

TEST(TextPacks, areShownInsteadOfPlacesAndLeaveWhatWasChosen)
{
    Loading loading;
    loading.page.form()->findChildren<QRadioButton *>().first()->click();
    loading.load();
    EXPECT_TRUE(says(loading.page, "Is the kettle purple?"));
    EXPECT_TRUE(says(loading.page, "About kettles"));
    EXPECT_TRUE(says(loading.page, "Leave of nobody in particular"));
    const auto buttons = loading.page.form()->findChildren<QRadioButton *>();
    EXPECT_EQ(buttons.first()->text(), QStringLiteral("kettle && answer 1"));
    EXPECT_TRUE(buttons.first()->isChecked());
    EXPECT_TRUE(loading.page.isEdited());
}

TEST(TextPacks, stayUntilTheyAreTakenAway)
{
    Loading loading;
    loading.load();
    loading.page.discard();
    loading.page.openNew(records::epds, loading.home.people.mother);
    EXPECT_TRUE(says(loading.page, "Is the kettle purple?"));
    test::press(loading.part(), "Take the texts away");
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_FALSE(says(loading.page, "Is the kettle purple?"));
    EXPECT_FALSE(QFile::exists(loading.home.folder.path("texts/epds.json")));
}

TEST(TextPacks, neverGetIntoTheHandbook)
{
    Loading loading;
    loading.load();
    loading.page.form()->findChildren<QRadioButton *>().first()->click();
    ASSERT_TRUE(loading.page.save());
    const auto records = loading.home.family().recordsOf(loading.home.people.mother, records::epds);
    ASSERT_EQ(records.size(), 1u);
    for (const auto &[key, value] : records.front()->values)
        EXPECT_FALSE(std::holds_alternative<QString>(value)) << key;
}

TEST(TextPacks, thatAreWrongChangeNothingAndSaySo)
{
    Loading loading;
    test::writeBytes(loading.path, test::inventedTexts(*screening::loadSheet(records::mibs)));
    loading.load();
    EXPECT_TRUE(says(loading.page, "These are the texts of another sheet (mibs)"));
    EXPECT_FALSE(QFile::exists(loading.home.folder.path("texts/epds.json")));
    loading.path = loading.home.folder.path("nothing.json");
    loading.load();
    EXPECT_TRUE(says(loading.page, "The file is not there"));
}

TEST(TextPacks, thatWereSpoiledMeanwhileAreNotShown)
{
    Loading loading;
    loading.load();
    test::writeBytes(loading.home.folder.path("texts/epds.json"), "{");
    loading.page.discard();
    loading.page.openNew(records::epds, loading.home.people.mother);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_TRUE(says(loading.page, "1. Laughing"));
    EXPECT_FALSE(says(loading.page, "kettle"));
}

TEST(TextPacks, haveASentenceForEachFaultInBothLanguages)
{
    for (const char *language : {"ja", "en"}) {
        const test::Speaking speaking(language);
        QSet<QString> sentences;
        for (int fault = 0; fault <= int(TextPackFault::WrongAnswers); ++fault) {
            const QString sentence = textPackText({TextPackFault(fault), QStringLiteral("item_3")});
            EXPECT_FALSE(sentence.contains(QStringLiteral("%1")));
            sentences << sentence;
        }
        EXPECT_EQ(sentences.size(), int(TextPackFault::WrongAnswers) + 1) << language;
    }
}

} // namespace
} // namespace boshi::ui::text_packs_tests
