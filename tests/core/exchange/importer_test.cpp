// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/importer_support.h"

/// One file and one vault over time: planned, taken, taken again, taken back, corrected.
namespace boshi::import_tests {

static std::set<QUuid> recordsOf(const std::vector<RowReport> &rows)
{
    std::set<QUuid> ids;
    for (const RowReport &row : rows)
        ids.insert(row.record);
    return ids;
}

TEST(Importer, writesNothingWhilePlanning)
{
    TownVault town;
    const QString file = town.put(exchange::test::sampleBytes());
    const QByteArray before = test::bytesOf(town.path());
    const auto importer = town.plan(file);
    ASSERT_TRUE(importer);
    EXPECT_EQ(importer->count(RowOutcome::New), 20);
    EXPECT_EQ(importer->count(RowOutcome::Repeated), 1);
    EXPECT_TRUE(importer->changesAnything());
    EXPECT_EQ(importer->people().size(), 9u);
    EXPECT_EQ(importer->encoding(), Encoding::ShiftJis);
    EXPECT_EQ(test::bytesOf(town.path()), before);
}

TEST(Importer, changesNothingByTheSameFileAgain)
{
    TownVault town;
    town.take(exchange::test::sampleBytes());
    const QByteArray content = town.content();
    const QByteArray bytes = test::bytesOf(town.path());
    const auto again = town.take(exchange::test::sampleBytes());
    EXPECT_EQ(std::ranges::count(again, RowOutcome::Same, &RowReport::outcome), 20);
    EXPECT_EQ(std::ranges::count(again, RowOutcome::Repeated, &RowReport::outcome), 1);
    EXPECT_EQ(town.content(), content);
    EXPECT_EQ(test::bytesOf(town.path()), bytes);
    EXPECT_EQ(town.count("change"), 1);
    EXPECT_EQ(town.live("batch"), 1);
}

TEST(Importer, remembersTheRunAsABatchOfItsSource)
{
    TownVault town;
    town.take(exchange::test::sampleBytes());
    const auto changes = town.reader().changes(10);
    ASSERT_TRUE(changes && changes->size() == 1);
    const ChangeLine &line = changes->front();
    EXPECT_EQ(ChangeKind(line.kind), ChangeKind::Import);
    EXPECT_EQ(line.title, u"sample-infant-checkups");
    EXPECT_EQ(town.text(line.batch, "file_name"), u"town.csv");
    EXPECT_EQ(town.text(line.batch, "rows"), u"21");
    EXPECT_EQ(town.text(line.batch, "revision"), u"2026-11");
    EXPECT_EQ(town.text(line.batch, "file_hash").size(), 64);
    const QUuid source = sourceId(townPack(), u"三ノ宮市"_s);
    EXPECT_EQ(*town.record(line.batch).get<QUuid>("source"), source);
    EXPECT_EQ(town.text(source, "issuer"), u"三ノ宮市");
}

TEST(Importer, isTakenBackByItsBatchAndBroughtBackByTheSameFile)
{
    TownVault town;
    const auto first = town.take(exchange::test::sampleBytes());
    EXPECT_TRUE(town.undoLast().skipped.empty());
    for (const char *type : {"person", "family", "membership", "infant_checkup", "source", "batch"})
        EXPECT_EQ(town.live(type), 0) << type;
    EXPECT_EQ(town.count("person_index"), 0);
    const qint64 records = town.count("record");
    const auto again = town.take(exchange::test::sampleBytes());
    EXPECT_EQ(std::ranges::count(again, RowOutcome::Revived, &RowReport::outcome), 20);
    EXPECT_EQ(recordsOf(again), recordsOf(first));
    EXPECT_EQ(town.count("record"), records + 1) << "only the batch is new";
    EXPECT_EQ(town.live("person"), 9);
    EXPECT_EQ(town.live("family"), 9);
    EXPECT_EQ(town.live("membership"), 9);
    EXPECT_EQ(town.live("infant_checkup"), 20);
    EXPECT_TRUE(town.isClean());
    EXPECT_TRUE(town.undoLast().skipped.empty());
    EXPECT_EQ(town.live("infant_checkup"), 0);
    const auto third = town.take(exchange::test::sampleBytes());
    EXPECT_EQ(std::ranges::count(third, RowOutcome::Revived, &RowReport::outcome), 20);
}

TEST(Importer, takesACorrectedValueWhereNobodyTouchedIt)
{
    TownVault town;
    const auto first = town.take(fileOf({{}, {.number = u"9"_s, .name = u"若宮　蓮"_s, .kana = u"ワカミヤ　レン"_s, .weight = u"6.1"_s}}));
    const qint64 revisions = town.count("revision");
    const auto rows = town.take(fileOf({{.weight = u"6.35"_s}, {.number = u"9"_s, .name = u"若宮　蓮"_s, .kana = u"ワカミヤ　レン"_s, .weight = u"6.1"_s}}));
    EXPECT_EQ(outcomesOf(rows), (Outcomes{RowOutcome::Updated, RowOutcome::Same}));
    EXPECT_EQ(rows[0].record, first[0].record);
    EXPECT_EQ(town.text(rows[0].record, "weight"), u"6.35");
    EXPECT_EQ(town.count("revision"), revisions + 2) << "the record and the batch";
    const auto history = town.reader().history(rows[0].record);
    std::vector<QByteArray> keys;
    for (const FieldSet &set : history->back().revision.sets)
        keys.push_back(set.key);
    EXPECT_EQ(keys, (std::vector<QByteArray>{"@batch", "weight"}));
    town.undoLast();
    EXPECT_EQ(town.text(rows[0].record, "weight"), u"6.25");
    const auto once = town.take(fileOf({{.weight = u"6.35"_s}}));
    EXPECT_EQ(outcomesOf(once), Outcomes{RowOutcome::Updated}) << "taking back is no entry of a hand";
    EXPECT_EQ(town.text(rows[0].record, "weight"), u"6.35");
}

TEST(Importer, leavesACorrectionToAPersonWhereAHandHasBeen)
{
    TownVault town;
    const auto first = town.take(fileOf({{}}));
    town.type(first[0].record, "weight", u"6.3"_s);
    const QByteArray content = town.content();
    const auto rows = town.take(fileOf({{.height = u"61.4"_s, .weight = u"6.35"_s}}));
    EXPECT_EQ(outcomesOf(rows), Outcomes{RowOutcome::Differs});
    EXPECT_EQ(rows[0].differing, QStringList{u"weight"_s});
    EXPECT_EQ(town.content(), content);
    EXPECT_EQ(outcomesOf(town.take(fileOf({{.height = u"61.4"_s, .weight = u"6.3"_s}}))), Outcomes{RowOutcome::Updated});
    EXPECT_EQ(town.text(first[0].record, "height"), u"61.4");
}

TEST(Importer, doesNotFillWhatAHandCleared)
{
    TownVault town;
    const auto first = town.take(fileOf({{}}));
    town.type(first[0].record, "weight", {});
    const auto rows = town.take(fileOf({{}}));
    EXPECT_EQ(outcomesOf(rows), Outcomes{RowOutcome::Differs});
    EXPECT_EQ(town.text(first[0].record, "weight"), u"");
}

TEST(Importer, leavesVoidWhatAPersonVoided)
{
    TownVault town;
    const auto first = town.take(fileOf({{}}));
    ASSERT_TRUE(town.session().setVoided(first[0].record, u"別の子の記録"_s));
    const QByteArray content = town.content();
    EXPECT_EQ(outcomesOf(town.take(fileOf({{}}))), Outcomes{RowOutcome::VoidedHere});
    EXPECT_EQ(outcomesOf(town.take(fileOf({{.weight = u"6.35"_s}}))), Outcomes{RowOutcome::VoidedHere});
    EXPECT_EQ(town.content(), content);
    EXPECT_TRUE(town.record(first[0].record).isVoided);
}

TEST(Importer, leavesAChildVoidWhomAPersonVoided)
{
    TownVault town;
    const auto first = town.take(fileOf({{}}));
    ASSERT_TRUE(town.session().setVoided(first[0].person, u"二重登録"_s));
    const QByteArray content = town.content();
    const auto rows = town.take(fileOf({{.kind = u"1歳6か月児健診"_s, .day = u"2025/10/21"_s}}));
    EXPECT_EQ(outcomesOf(rows), Outcomes{RowOutcome::VoidedHere});
    EXPECT_EQ(town.lastPeople().front().outcome, PersonOutcome::VoidedHere);
    EXPECT_EQ(town.content(), content);
}

TEST(Importer, tellsRowsOfOneFileThatContradict)
{
    TownVault town;
    const auto rows = town.take(fileOf({{}, {.weight = u"6.95"_s}, {}}));
    EXPECT_EQ(outcomesOf(rows), (Outcomes{RowOutcome::New, RowOutcome::Contradicts, RowOutcome::Repeated}));
    EXPECT_EQ(rows[1].earlier, 2);
    EXPECT_EQ(town.text(rows[0].record, "weight"), u"6.25");
    const auto again = town.take(fileOf({{}, {.weight = u"6.95"_s}}));
    EXPECT_EQ(outcomesOf(again), (Outcomes{RowOutcome::Same, RowOutcome::Contradicts}));
    EXPECT_EQ(town.text(rows[0].record, "weight"), u"6.25");
}

TEST(Importer, takesTwoKindsOfCheckupOnOneDayAsTwo)
{
    TownVault town;
    town.take(fileOf({{}}));
    const std::vector<TownRow> both{{}, {.kind = u"6～7か月児健診"_s, .weight = u"6.2"_s}};
    const auto rows = town.take(fileOf(both));
    EXPECT_EQ(outcomesOf(rows), (Outcomes{RowOutcome::Same, RowOutcome::New}));
    EXPECT_NE(rows[0].record, rows[1].record);
    EXPECT_EQ(town.text(rows[0].record, "kind"), u"m3");
    EXPECT_EQ(outcomesOf(town.take(fileOf(both))), (Outcomes{RowOutcome::Same, RowOutcome::Same}));
}

TEST(Importer, findsItsRowsWhenASpreadsheetAteTheZeros)
{
    TownVault town;
    const auto first = town.take(fileOf({{}}));
    const QByteArray content = town.content();
    const auto rows = town.take(fileOf({{.number = u"5"_s}}));
    EXPECT_EQ(outcomesOf(rows), Outcomes{RowOutcome::Same});
    EXPECT_EQ(rows[0].person, first[0].person);
    EXPECT_EQ(town.content(), content);
}

TEST(Importer, neverOverwritesAnotherSource)
{
    TownVault town;
    const auto first = town.take(fileOf({{}}));
    const auto equal = town.take(fileOf({{.town = u"別の市"_s}}));
    EXPECT_EQ(outcomesOf(equal), Outcomes{RowOutcome::Differs});
    EXPECT_EQ(equal[0].differing, QStringList{u"municipality"_s});
    EXPECT_EQ(equal[0].person, first[0].person);
    EXPECT_EQ(town.text(first[0].record, "municipality"), u"三ノ宮市");
}

TEST(Importer, refusesAFileThatChangedAfterThePlan)
{
    TownVault town;
    const QString file = town.put(fileOf({{}}));
    auto importer = town.plan(file);
    ASSERT_TRUE(importer);
    town.put(fileOf({{.weight = u"6.95"_s}}));
    const QByteArray content = town.content();
    const auto applied = town.session().apply(importer->change());
    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().code, ErrorCode::ReadFailed);
    QFile::remove(file);
    EXPECT_EQ(test::codeOf(town.session().apply(importer->change())), ErrorCode::FileMissing);
    EXPECT_EQ(town.content(), content);
}

TEST(Importer, keepsWhatSomebodyTypedAfterThePlan)
{
    TownVault town;
    const QUuid child = typedChild(town, u"青葉　さくら"_s, QDate(2024, 4, 3));
    auto importer = town.plan(town.put(fileOf({{}})));
    ASSERT_TRUE(importer);
    EXPECT_EQ(outcomesOf(importer->rows()), Outcomes{RowOutcome::New});
    const QUuid typed = typedCheckup(town, child, {{"day", u"2024-07-24"_s}, {"kind", u"m3"_s}, {"weight", u"6.3"_s}});
    const auto applied = town.session().apply(importer->change());
    ASSERT_TRUE(applied);
    EXPECT_EQ(outcomesOf(importer->rows()), Outcomes{RowOutcome::Differs});
    EXPECT_EQ(town.text(typed, "weight"), u"6.3");
    EXPECT_EQ(town.live("infant_checkup"), 1);
}

TEST(Importer, writesNothingTwiceWhenAppliedTwice)
{
    TownVault town;
    const QString file = town.put(exchange::test::sampleBytes());
    auto importer = town.plan(file);
    auto sibling = town.plan(file);
    ASSERT_TRUE(importer && sibling);
    const auto first = town.session().apply(importer->change());
    ASSERT_TRUE(first);
    const QUuid weighed = importer->rows()[0].record;
    town.type(weighed, "weight", u"6.3"_s);
    const QByteArray content = town.content();
    ASSERT_TRUE(town.session().apply(importer->change()));
    ASSERT_TRUE(town.session().apply(sibling->change()));
    EXPECT_EQ(town.content(), content);
    EXPECT_EQ(town.text(weighed, "weight"), u"6.3");
    EXPECT_EQ(sibling->rows()[0].outcome, RowOutcome::Differs);
}

TEST(Importer, leavesNothingBehindWhenCancelled)
{
    TownVault town;
    const QString file = town.put(exchange::test::sampleBytes());
    const QByteArray content = town.content();
    const auto untilRow9 = [](qint64 row) { return row < 9; };
    EXPECT_EQ(test::codeOf(town.plan(file, {.people = PeopleAdmitted::All, .goesOn = untilRow9})), ErrorCode::Cancelled);
    bool isPlanned = false;
    auto importer = town.plan(file, {.people = PeopleAdmitted::All, .goesOn = [&](qint64 row) { return !isPlanned || row < 9; }});
    ASSERT_TRUE(importer);
    isPlanned = true;
    EXPECT_EQ(test::codeOf(town.session().apply(importer->change())), ErrorCode::Cancelled);
    EXPECT_EQ(town.content(), content);
    isPlanned = false;
    EXPECT_TRUE(town.session().apply(importer->change()));
    EXPECT_EQ(town.live("infant_checkup"), 20);
    EXPECT_TRUE(town.isClean());
}

TEST(Importer, leavesNothingBehindAfterAnErrorInTheMiddle)
{
    TownVault town;
    auto importer = town.plan(town.put(exchange::test::sampleBytes()));
    ASSERT_TRUE(importer);
    const QByteArray content = town.content();
    Change change = importer->change();
    int taken = 0;
    change.produce = [&, produce = change.produce](const Change::Take &take) {
        return produce([&](const RecordEdit &edit) { return ++taken == 20 ? Result<Done>(Error{ErrorCode::DiskFull}) : take(edit); });
    };
    EXPECT_EQ(test::codeOf(town.session().apply(change)), ErrorCode::DiskFull);
    EXPECT_EQ(taken, 20);
    EXPECT_EQ(town.content(), content);
    test::plant(town.vault(), "CREATE TEMP TRIGGER stop BEFORE INSERT ON revision WHEN (SELECT count(*) FROM revision) > 15 "
                              "BEGIN SELECT raise(ABORT, 'stop'); END");
    EXPECT_FALSE(town.session().apply(importer->change()));
    test::plant(town.vault(), "DROP TRIGGER stop");
    EXPECT_EQ(town.content(), content);
    EXPECT_TRUE(town.isClean());
}

TEST(Importer, survivesLockAndRestartBetweenImportAndUndo)
{
    TownVault town;
    town.take(exchange::test::sampleBytes());
    town.close();
    town.reopen();
    EXPECT_TRUE(town.undoLast().skipped.empty());
    EXPECT_EQ(town.live("infant_checkup"), 0);
}

} // namespace boshi::import_tests
