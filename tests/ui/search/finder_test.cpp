// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/private_vaults.h"
#include "tests/ui/sections/family_at_home.h"
#include "tests/ui/words/speaking.h"
#include "ui/search/finder.h"

#include <QAbstractItemModelTester>
#include <QCoreApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace boshi::ui::finder_tests {
namespace {

/// The family at home with a few records, and a finder that knows all of them.
struct Searching {
    test::FamilyAtHome home;
    Finder finder{*home.session, [] { return std::vector<SearchPage>{{QStringLiteral("Settings"), QStringLiteral("language"), {}}}; }};

    Searching()
    {
        finder.setPlace(home.child());
        save(test::measurement(newId(), home.people.child, QDate(2025, 4, 3), 9870));
        save(test::noteAbout(newId(), home.people.child, QStringLiteral("保健センターで身長を測りました")));
        learn();
    }
    QUuid newId() const { return home.session->surroundings().newId(); }
    void save(const Record &record) const { home.keep(home.session->save(record)); }
    void learn()
    {
        finder.forget();
        while (!finder.knowsAll())
            QCoreApplication::processEvents();
    }
    template <typename Target>
    QStringList titles(const char16_t *typed) const
    {
        QStringList titles;
        for (const SearchResult &result : finder.find(QString::fromUtf16(typed)))
            if (std::holds_alternative<Target>(result.target))
                titles << result.title;
        return titles;
    }
};

TEST(Finder, findsPeopleOfTheWholeVault)
{
    const Searching searching;
    test::addPeople(*searching.home.session, u"灯台 そら");
    EXPECT_EQ(searching.titles<PersonTarget>(u"灯台"), QStringList(QStringLiteral("灯台 そら")));
    EXPECT_TRUE(searching.titles<PersonTarget>(u"見本ひま").contains(QStringLiteral("見本 ひまり")));
    EXPECT_TRUE(searching.titles<PersonTarget>(u"nobody").isEmpty());
}

TEST(Finder, tellsWhoIsNotDisclosed)
{
    const test::Speaking english("en");
    const Searching searching;
    RecordEdit mark{.record = searching.home.people.child, .type = &records::person};
    mark.set(records::keys::person::notDisclosed, true);
    searching.home.keep(searching.home.session->apply(Change::of(ChangeKind::Edit, {mark})));
    const auto results = searching.finder.find(QStringLiteral("ひまり"));
    ASSERT_FALSE(results.empty());
    EXPECT_TRUE(results.front().detail.contains(QStringLiteral("Non-disclosed"))) << results.front().detail.toStdString();
}

TEST(Finder, findsPagesByTheirNamesAndByWordsForThem)
{
    const Searching searching;
    EXPECT_EQ(searching.titles<PageTarget>(u"sett"), QStringList(QStringLiteral("Settings")));
    EXPECT_EQ(searching.titles<PageTarget>(u"lang"), QStringList(QStringLiteral("Settings")));
    EXPECT_TRUE(searching.titles<PageTarget>(u"ettings").isEmpty());
}

TEST(Finder, findsFieldsOfTheFormsOfThePlace)
{
    const test::Speaking english("en");
    Searching searching;
    EXPECT_TRUE(searching.titles<FieldTarget>(u"lot num").contains(QStringLiteral("Lot number")));
    EXPECT_TRUE(searching.titles<FieldTarget>(u"fundal").isEmpty()) << "belongs to a pregnancy";
    searching.finder.setPlace({searching.home.people.mother, searching.home.pregnancy});
    EXPECT_EQ(searching.titles<FieldTarget>(u"fundal"), QStringList(QStringLiteral("Fundal height")));
}

TEST(Finder, findsRecordsByTypeDayAndText)
{
    const test::Speaking english("en");
    const Searching searching;
    const QStringList measured{QStringLiteral("Measurement (3 Apr 2025)")};
    for (const char16_t *typed : {u"meas", u"2025/4/3", u"２０２５／４／３", u"R7.4.3", u"20250403", u"3 Apr 2025", u"9.87", u"meas 2025-04", u"見本 9.87"})
        EXPECT_EQ(searching.titles<RecordTarget>(typed), measured) << QString::fromUtf16(typed).toStdString();
    EXPECT_EQ(searching.titles<RecordTarget>(u"ほけん").size(), 0) << "a reading is not known";
    EXPECT_EQ(searching.titles<RecordTarget>(u"せんたーで").size(), 1);
    EXPECT_EQ(searching.titles<RecordTarget>(u"ｾﾝﾀｰ").size(), 1);
    EXPECT_TRUE(searching.titles<RecordTarget>(u"2024/4/4").isEmpty());
}

TEST(Finder, findsWhatStandsUnderAPregnancyOnce)
{
    const test::Speaking english("en");
    Searching searching;
    Record visit{.id = searching.newId(), .type = &records::antenatalVisit, .subject = searching.home.pregnancy};
    visit.setValue(*visit.type->find("day"), PartialDate(QDate(2024, 2, 1)));
    visit.setValue(*visit.type->find("facility"), QStringLiteral("見本産院"));
    searching.save(visit);
    searching.learn();
    EXPECT_EQ(searching.titles<RecordTarget>(u"産院").size(), 1);
    EXPECT_EQ(searching.titles<RecordTarget>(u"pregnancy due").size(), 1);
    const auto results = searching.finder.find(QStringLiteral("産院"));
    EXPECT_EQ(std::get<RecordTarget>(results.front().target).place.subject, searching.home.pregnancy);
}

TEST(Finder, forgetsWhatIsStruckOut)
{
    Searching searching;
    const QUuid id = std::get<RecordTarget>(searching.finder.find(QStringLiteral("9.87")).front().target).record;
    searching.home.keep(searching.home.session->setVoided(id, QStringLiteral("wrong child")));
    searching.learn();
    EXPECT_TRUE(searching.titles<RecordTarget>(u"9.87").isEmpty());
}

TEST(Finder, forgetsEverythingUnreadOfAPrivateAreaThatCloses)
{
    Searching searching;
    Record secret = test::noteAbout(searching.newId(), searching.home.people.mother, QStringLiteral("ないしょの気持ち"));
    secret.privacy = Privacy::Mother;
    searching.save(secret);
    const auto areas = searching.home.session->privateAreas();
    ASSERT_TRUE(areas && areas->size() == 1);
    ASSERT_TRUE(searching.home.session->protect(areas->front().area, test::passphrase(QStringLiteral("別の合言葉を使います")), KeyProfile::Small));
    searching.learn();
    ASSERT_EQ(searching.titles<RecordTarget>(u"ないしょ").size(), 1);
    ASSERT_TRUE(searching.home.session->closePrivate());
    EXPECT_TRUE(searching.titles<RecordTarget>(u"ないしょ").isEmpty()) << "also before it is read anew";
    searching.learn();
    EXPECT_TRUE(searching.titles<RecordTarget>(u"ないしょ").isEmpty());
}

} // namespace
} // namespace boshi::ui::finder_tests
