// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_report.h"
#include "core/exchange/layout_guess.h"
#include "tests/core/exchange/importer_support.h"

#include <QBuffer>

/// Who somebody of a file is, decided by hand; the guess of a layout; the report.
namespace boshi::import_tests {
namespace {

/// The decision about the one person of TownRow.
PersonDecisions decided(const TownRow &row, PersonDecision decision)
{
    return {{{sourceId(townPack(), row.town), row.number}, decision}};
}

std::vector<RowReport> takeWith(TownVault &town, const std::vector<TownRow> &rows, const PersonDecisions &decisions)
{
    auto importer = town.plan(town.put(fileOf(rows)), {.people = PeopleAdmitted::All, .decisions = decisions});
    EXPECT_TRUE(importer);
    EXPECT_TRUE(town.session().apply(importer->change()));
    return {importer->rows().begin(), importer->rows().end()};
}

TEST(ImportDecisions, bringRowsToThePersonChosen)
{
    TownVault town;
    typedChild(town, u"青葉　さくら"_s, QDate(2024, 4, 3));
    const QUuid cousin = typedChild(town, u"青葉　桜"_s, QDate(2024, 4, 3));
    const auto rows = takeWith(town, {{}}, decided({}, {PersonChoice::Person, cousin}));
    EXPECT_EQ(outcomesOf(rows), Outcomes{RowOutcome::New});
    EXPECT_EQ(rows[0].person, cousin);
    EXPECT_EQ(town.record(rows[0].record).subject, cousin);
    EXPECT_EQ(town.live("person"), 2);
    const auto next = town.take(fileOf({{}}));
    EXPECT_EQ(next[0].person, cousin) << "the number is known now";
    EXPECT_EQ(outcomesOf(next), Outcomes{RowOutcome::Same});
    EXPECT_TRUE(town.isClean());
}

TEST(ImportDecisions, leaveANumberWithWhomeverItMeant)
{
    TownVault town;
    const QUuid first = typedChild(town, u"青葉　さくら"_s, QDate(2024, 4, 3));
    town.take(fileOf({{}}));
    const QUuid other = typedChild(town, u"別の子"_s, QDate(2024, 5, 1));
    const TownRow later{.kind = u"1歳6か月児健診"_s, .day = u"2025/10/21"_s};
    const auto rows = takeWith(town, {later}, decided({}, {PersonChoice::Person, other}));
    EXPECT_EQ(rows[0].person, other);
    EXPECT_EQ(town.record(rows[0].record).subject, other);
    EXPECT_EQ(town.take(fileOf({{}}))[0].person, first);
    EXPECT_TRUE(town.isClean());
}

TEST(ImportDecisions, makeANewPersonOfSomebodyWhoWouldBeFound)
{
    TownVault town;
    const QUuid namesake = typedChild(town, u"青葉　さくら"_s, QDate(2024, 4, 3));
    const auto rows = takeWith(town, {{}}, decided({}, {PersonChoice::NewPerson}));
    EXPECT_EQ(outcomesOf(rows), Outcomes{RowOutcome::New});
    EXPECT_NE(rows[0].person, namesake);
    EXPECT_EQ(town.live("person"), 2);
    EXPECT_EQ(town.live("family"), 1);
}

TEST(ImportDecisions, makeNoSecondPersonOfOneNumber)
{
    TownVault town;
    town.take(fileOf({{}}));
    const QByteArray content = town.content();
    EXPECT_EQ(outcomesOf(takeWith(town, {{}}, decided({}, {PersonChoice::NewPerson}))), Outcomes{RowOutcome::Ambiguous});
    EXPECT_EQ(town.content(), content);
}

TEST(ImportDecisions, bringBackTheNewPersonOfAnImportThatWasUndone)
{
    TownVault town;
    town.take(fileOf({{}}));
    town.undoLast();
    const auto rows = takeWith(town, {{}}, decided({}, {PersonChoice::NewPerson}));
    EXPECT_EQ(outcomesOf(rows), Outcomes{RowOutcome::Revived});
    EXPECT_EQ(town.live("person"), 1);
    EXPECT_TRUE(town.isClean());
}

TEST(ImportDecisions, leaveSomebodyOut)
{
    TownVault town;
    typedChild(town, u"青葉　さくら"_s, QDate(2024, 4, 3));
    const QByteArray content = town.content();
    EXPECT_EQ(outcomesOf(takeWith(town, {{}, {.day = u"2024/08/24"_s}}, decided({}, {PersonChoice::LeaveOut}))),
              (Outcomes{RowOutcome::LeftOut, RowOutcome::LeftOut}));
    EXPECT_EQ(town.content(), content);
}

TEST(ImportDecisions, doNotBringBackWhomAPersonVoided)
{
    TownVault town;
    const QUuid child = typedChild(town, u"青葉　さくら"_s, QDate(2024, 4, 3));
    ASSERT_TRUE(town.session().setVoided(child, u"twice"_s));
    EXPECT_EQ(outcomesOf(takeWith(town, {{}}, decided({}, {PersonChoice::Person, child}))), Outcomes{RowOutcome::VoidedHere});
}

TEST(ImportDecisions, refuseSomebodyWhoIsNotHere)
{
    TownVault town;
    const auto importer = town.plan(town.put(fileOf({{}})), {.people = PeopleAdmitted::All, .decisions = decided({}, {PersonChoice::Person, QUuid::createUuid()})});
    ASSERT_FALSE(importer);
    EXPECT_EQ(importer.error().code, ErrorCode::UnknownRecord);
}

TEST(LayoutGuess, findsThoseWhoseRequiredHeadingsStandInTheFile)
{
    TownVault town;
    const std::vector<PackInfo> packs = packsToImport({});
    ASSERT_FALSE(packs.empty());
    const auto fitting = packsThatFit(town.put(fileOf({{}})), packs);
    ASSERT_TRUE(fitting);
    ASSERT_EQ(fitting->size(), 1u);
    EXPECT_EQ(fitting->front().id, townPack().info.id);
    const auto none = packsThatFit(town.put("name,day\r\nx,2024/04/03\r\n"), packs);
    ASSERT_TRUE(none);
    EXPECT_TRUE(none->empty());
}

TEST(LayoutGuess, saysWhyAFileCannotBeRead)
{
    TownVault town;
    EXPECT_EQ(packsThatFit(town.folder().path("none.csv"), packsToImport({})).error().code, ErrorCode::FileMissing);
    EXPECT_EQ(packsThatFit(town.put({}), packsToImport({})).error().code, ErrorCode::EmptyFile);
}

TEST(ImportReport, hasALineForEachRowAndEachRemark)
{
    RowReports reports;
    reports.append({.row = 2, .outcome = RowOutcome::New});
    reports.append({.row = 3, .outcome = RowOutcome::Differs,
                    .notes = {{.row = 3, .column = 10, .columnName = u"体重(kg)"_s, .code = NoteCode::OutsideUsual, .shown = u"62.5"_s}},
                    .differing = {u"weight"_s}});
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeReport(reports, buffer);
    EXPECT_EQ(QString::fromUtf8(buffer.data()), u"row,outcome,person,record,column,code,value\n2,new,,,,,\n3,differs,,,,,\n"
                                                u"3,differs,,,体重(kg),outside_usual,62.5\n3,differs,,,weight,differs,\n");
}

} // namespace
} // namespace boshi::import_tests
