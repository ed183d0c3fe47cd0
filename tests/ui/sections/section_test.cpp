// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sections/family_at_home.h"
#include "tests/ui/words/speaking.h"
#include "ui/sections/age_text.h"
#include "ui/sections/record_names.h"

#include <gmock/gmock.h>

namespace boshi::ui {
namespace {

using test::FamilyAtHome;

std::vector<std::string> chaptersAt(const Family &family, const Place &place)
{
    std::vector<std::string> chapters;
    for (const Section &section : sectionsOf(family, place, QDate()))
        chapters.emplace_back(section.chapter);
    return chapters;
}

TEST(Sections, offerAChildNoPregnancy)
{
    const FamilyAtHome home;
    const auto chapters = chaptersAt(home.family(), home.child());
    EXPECT_THAT(chapters, testing::Contains("growth"));
    EXPECT_THAT(chapters, testing::Not(testing::Contains("pregnancy")));
}

TEST(Sections, offerAMotherNoGrowthChartOfHerOwn)
{
    const FamilyAtHome home;
    const auto chapters = chaptersAt(home.family(), home.mother());
    EXPECT_THAT(chapters, testing::Contains("pregnancy"));
    EXPECT_THAT(chapters, testing::Not(testing::Contains("growth")));
}

TEST(Sections, ofAPregnancyAreAboutItAlone)
{
    const FamilyAtHome home;
    const Place place{home.people.mother, home.pregnancy};
    EXPECT_THAT(chaptersAt(home.family(), place), testing::ElementsAre("pregnancy", "tests", "postpartum", "teeth", "mind", "care"));
    EXPECT_EQ(recordsAt(home.family(), place, records::pregnancy).size(), 1u);
}

TEST(Sections, reachEveryTypeWithAChapter)
{
    const FamilyAtHome home;
    for (const RecordType *type : records::all()) {
        const auto fits = [&](const Place &place) {
            const auto types = sectionOf(home.family(), place, type->chapter, QDate()).types;
            return std::ranges::find(types, type) != types.end();
        };
        EXPECT_EQ(fits(home.child()) || fits(home.mother()), !type->chapter.empty()) << type->key;
    }
}

TEST(Sections, putANewVisitUnderTheLatestPregnancy)
{
    const FamilyAtHome home;
    const Section section = sectionOf(home.family(), home.mother(), "pregnancy", QDate());
    for (const RecordType *type : section.types)
        if (type->subject == Subject::Pregnancy) {
            EXPECT_EQ(subjectForNew(home.family(), home.mother(), *type), home.pregnancy);
        }
}

TEST(Sections, addNoSecondRecordOfThePersonThemself)
{
    const FamilyAtHome home;
    EXPECT_TRUE(subjectForNew(home.family(), home.child(), records::person).isNull());
}

TEST(Sections, haveThePagesThatTheAgeHasReached)
{
    FamilyAtHome home; // Born on 3 April 2024.
    const auto has = [&](const RecordType &type, QDate today) {
        const auto types = sectionOf(home.family(), home.child(), type.chapter, today).types;
        return std::ranges::find(types, &type) != types.end();
    };
    EXPECT_FALSE(has(records::guardian1Month, QDate(2024, 4, 29)));
    EXPECT_TRUE(has(records::guardian1Month, QDate(2024, 4, 30))) << "day 27, from which the checkup may be";
    EXPECT_FALSE(has(records::guardian1Year, QDate(2025, 4, 1)));
    Record early{.id = home.session->surroundings().newId(), .type = &records::guardian1Year, .subject = home.people.child};
    early.setValue(*early.type->sortDay(), PartialDate(QDate(2025, 3, 30)));
    home.keep(home.session->save(early));
    EXPECT_TRUE(has(records::guardian1Year, QDate(2025, 4, 1))) << "what is recorded is in sight";
}

TEST(Sections, haveThePagesOfTheEditionOfTheChildsHandbook)
{
    FamilyAtHome home;
    const QDate today(2026, 6, 1);
    const auto has = [&](const RecordType &type) {
        const auto types = sectionOf(home.family(), home.child(), type.chapter, today).types;
        return std::ranges::find(types, &type) != types.end();
    };
    EXPECT_TRUE(has(records::cmvTest)) << "nobody knows the edition";
    Record handbook{.id = home.session->surroundings().newId(), .type = &records::handbook, .subject = home.people.child};
    handbook.setValue(*handbook.type->find(records::keys::handbook::edition), QStringLiteral("R5-04"));
    home.keep(home.session->save(handbook));
    EXPECT_FALSE(has(records::cmvTest));
    EXPECT_TRUE(has(records::guardian2Weeks));
    handbook.setValue(*handbook.type->find(records::keys::handbook::edition), QStringLiteral("R2-10"));
    home.keep(home.session->save(handbook));
    EXPECT_FALSE(has(records::guardian2Weeks));
    EXPECT_TRUE(has(records::guardian1Month));
    handbook.setValue(*handbook.type->find(records::keys::handbook::edition), QStringLiteral("R7-04"));
    home.keep(home.session->save(handbook));
    EXPECT_TRUE(has(records::cmvTest));
}

TEST(AgeLine, addsTheCorrectedAgeForPretermChildren)
{
    const test::Speaking english("en");
    const FamilyAtHome home;
    const QString line = ageLine(home.family(), *home.family().record(home.people.child), QDate(2025, 4, 3));
    EXPECT_EQ(line, QStringLiteral("1 year · corrected 10 months 19 days")) << line.toStdString();
}

TEST(AgeLine, stopsWithDeath)
{
    const FamilyAtHome home;
    Record child = *home.family().record(home.people.child);
    child.setValue(*child.type->find("died_on"), PartialDate(QDate(2025, 1, 1)));
    home.keep(home.session->save(child));
    EXPECT_TRUE(ageLine(home.family(), child, QDate(2025, 4, 3)).isEmpty());
}

TEST(PregnancyLine, countsWeeksOnlyBeforeTheBirth)
{
    FamilyAtHome home;
    const Record &born = *home.family().record(home.pregnancy);
    EXPECT_TRUE(pregnancyLine(home.family(), born, QDate(2024, 5, 1)).isEmpty());
    Record other{.id = home.session->surroundings().newId(), .type = &records::pregnancy, .subject = home.people.mother};
    other.setValue(*other.type->find(records::keys::pregnancy::dueDate), PartialDate(QDate(2026, 10, 1)));
    EXPECT_FALSE(pregnancyLine(home.family(), other, QDate(2026, 6, 1)).isEmpty());
}

TEST(Choices, nameTheRecordsThatAFieldMayReferTo)
{
    const FamilyAtHome home;
    const auto choices = choicesIn(*home.session)(*records::person.find(records::keys::person::bornOf));
    ASSERT_EQ(choices.size(), 1u);
    EXPECT_EQ(choices.front().first, home.pregnancy);
    EXPECT_FALSE(choices.front().second.isEmpty());
}

} // namespace
} // namespace boshi::ui
