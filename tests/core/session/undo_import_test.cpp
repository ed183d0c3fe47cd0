// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/importer_support.h"

/// Taking an import back never leaves what people added without the person it is about.
namespace boshi::import_tests {

static QUuid noteOn(TownVault &town, const QUuid &person)
{
    const QUuid id = town.session().surroundings().newId();
    EXPECT_TRUE(town.session().save(test::noteAbout(id, person, u"夜泣き"_s)));
    return id;
}

static QUuid membershipOf(const TownVault &town, const QUuid &person)
{
    QUuid found;
    EXPECT_TRUE(town.reader().eachRecord(&records::membership, [&](const RecordLine &line) {
        const auto record = recordOf(line);
        const auto *member = record ? record->get<QUuid>(records::keys::membership::person) : nullptr;
        if (member && *member == person)
            found = line.id;
    }));
    return found;
}

static const TownRow secondChild{.number = u"000000000000019"_s, .name = u"若宮　蓮"_s, .kana = u"ワカミヤ　レン"_s, .birth = u"2024/02/04"_s,
                                 .day = u"2024/05/25"_s};

TEST(UndoneImport, keepsAPersonWithTheirPlaceWhenSomebodyWroteAboutThem)
{
    TownVault town;
    const auto rows = town.take(fileOf({{}, secondChild}));
    const QUuid note = noteOn(town, rows[0].person);
    const ChangeReport undone = town.undoLast();
    const QUuid membership = membershipOf(town, rows[0].person);
    const QUuid family = town.record(membership).subject;
    const QUuid source = sourceId(townPack(), u"三ノ宮市"_s);
    for (const QUuid &kept : {note, rows[0].person, membership, family, source})
        EXPECT_FALSE(town.record(kept).isVoided);
    EXPECT_TRUE(town.record(rows[0].record).isVoided) << "nobody built on the checkup";
    EXPECT_TRUE(town.record(rows[1].person).isVoided);
    EXPECT_TRUE(town.record(rows[1].record).isVoided);
    const std::set<QUuid> skipped(undone.skipped.begin(), undone.skipped.end());
    EXPECT_TRUE(skipped.contains(rows[0].person) && skipped.contains(membership) && skipped.contains(family) && skipped.contains(source));
    EXPECT_EQ(skipped.size(), 5u) << "and the batch";
    EXPECT_EQ(town.live("batch"), 1);
    EXPECT_TRUE(town.isClean());
    const auto again = town.take(fileOf({{}, secondChild}));
    EXPECT_EQ(outcomesOf(again), (Outcomes{RowOutcome::Revived, RowOutcome::Revived}));
    EXPECT_EQ(town.live("person"), 2);
    EXPECT_EQ(town.live("membership"), 2);
}

TEST(UndoneImport, goesWhollyWhenWhatPeopleWroteIsVoidAgain)
{
    TownVault town;
    const auto rows = town.take(fileOf({{}}));
    const QUuid note = noteOn(town, rows[0].person);
    ASSERT_TRUE(town.session().setVoided(note, u"誤記"_s));
    EXPECT_TRUE(town.undoLast().skipped.empty());
    EXPECT_TRUE(town.record(rows[0].person).isVoided);
}

TEST(UndoneImport, keepsThePersonOfARecordThatAHandCorrected)
{
    TownVault town;
    const auto rows = town.take(fileOf({{}, {.kind = u"1歳6か月児健診"_s, .day = u"2025/10/21"_s}}));
    town.type(rows[0].record, "weight", u"6.3"_s);
    const ChangeReport undone = town.undoLast();
    EXPECT_FALSE(town.record(rows[0].record).isVoided);
    EXPECT_FALSE(town.record(rows[0].person).isVoided);
    EXPECT_TRUE(town.record(rows[1].record).isVoided);
    EXPECT_EQ(std::ranges::count(undone.skipped, rows[0].record), 1);
    EXPECT_EQ(std::ranges::count(undone.skipped, rows[0].person), 1);
    EXPECT_EQ(undone.skipped.size(), 6u) << "checkup, person, membership, family, source, batch";
}

TEST(UndoneImport, keepsWhatHangsOnAHandbookOfThePerson)
{
    TownVault town;
    const auto rows = town.take(fileOf({{}}));
    Record handbook{.id = town.session().surroundings().newId(), .type = &records::handbook, .subject = rows[0].person};
    handbook.setValue(*handbook.type->find("growth_reference"), u"jp2023"_s);
    ASSERT_TRUE(town.session().save(handbook));
    town.undoLast();
    EXPECT_FALSE(town.record(rows[0].person).isVoided);
}

TEST(UndoneImport, keepsAPersonWhomSomebodyTookIntoAnotherFamily)
{
    TownVault town;
    const auto rows = town.take(fileOf({{}}));
    const auto people = test::addPeople(town.session());
    const QUuid joined = town.session().surroundings().newId();
    ASSERT_TRUE(town.session().save(test::membership(joined, people.family, rows[0].person, u"child")));
    town.undoLast();
    EXPECT_FALSE(town.record(rows[0].person).isVoided);
    EXPECT_FALSE(town.record(joined).isVoided);
}

TEST(UndoneImport, keepsASourceThatALaterImportStillNames)
{
    TownVault town;
    town.take(fileOf({{}}));
    const auto first = town.reader().changes(1);
    town.take(fileOf({secondChild}));
    const QUuid source = sourceId(townPack(), u"三ノ宮市"_s);
    const auto undone = town.session().undo(first->front().key);
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->skipped, std::vector<QUuid>{source});
    EXPECT_FALSE(town.record(source).isVoided);
    EXPECT_EQ(town.live("person"), 1);
    town.undoLast();
    EXPECT_EQ(town.live("person"), 0);
}

TEST(UndoneImport, skipsAndListsWhatSomebodyTouched)
{
    TownVault town;
    const auto rows = town.take(exchange::test::sampleBytes());
    town.type(rows[4].record, "remarks", u"読み直した"_s);
    const ChangeReport undone = town.undoLast();
    EXPECT_EQ(std::ranges::count(undone.skipped, rows[4].record), 1);
    EXPECT_EQ(town.live("infant_checkup"), 1);
    EXPECT_EQ(town.text(rows[4].record, "remarks"), u"読み直した");
    EXPECT_TRUE(town.isClean());
}

TEST(UndoneAddition, isRefusedWhileRecordsStandOnIt)
{
    TownVault town;
    const QUuid child = typedChild(town, u"青葉　さくら"_s, QDate(2024, 4, 3));
    const auto addition = town.session().undoable();
    ASSERT_TRUE(addition);
    const QUuid note = noteOn(town, child);
    EXPECT_EQ(test::codeOf(town.session().undo(addition->key)), ErrorCode::BuiltUpon);
    EXPECT_FALSE(town.record(child).isVoided);
    ASSERT_TRUE(town.session().undoLatest());
    EXPECT_TRUE(town.record(note).isVoided);
    EXPECT_TRUE(town.session().undo(addition->key));
    EXPECT_TRUE(town.record(child).isVoided);
}

TEST(UndoneAddition, ofAWholeFamilyGoesAtOnce)
{
    TownVault town;
    const auto people = test::addPeople(town.session());
    ASSERT_TRUE(town.session().undoLatest());
    for (const QUuid &id : {people.family, people.mother, people.child, people.motherMembership})
        EXPECT_TRUE(town.record(id).isVoided);
    ASSERT_TRUE(town.session().redoLatest());
    EXPECT_FALSE(town.record(people.child).isVoided);
}

} // namespace boshi::import_tests
