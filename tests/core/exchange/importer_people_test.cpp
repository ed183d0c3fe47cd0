// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/importer_support.h"

/// Whose row it is, and what somebody typed about the same child.
namespace boshi::import_tests {

static PersonOutcome personOutcome(TownVault &town, const TownRow &row, PeopleAdmitted people = PeopleAdmitted::Known)
{
    const auto importer = town.plan(town.put(fileOf({row})), {.people = people});
    EXPECT_TRUE(importer);
    return importer && importer->people().size() == 1 ? importer->people().front().outcome : PersonOutcome::New;
}

TEST(ImportedPeople, areNotAdmittedUnknownUnlessAsked)
{
    TownVault town;
    typedChild(town, u"若宮　蓮"_s, QDate(2024, 2, 4));
    const QByteArray content = town.content();
    const auto rows = town.take(fileOf({{}, {.kind = u"1歳6か月児健診"_s, .day = u"2025/10/21"_s}}), PeopleAdmitted::Known);
    EXPECT_EQ(outcomesOf(rows), (Outcomes{RowOutcome::NotAdmitted, RowOutcome::NotAdmitted}));
    ASSERT_EQ(town.lastPeople().size(), 1u);
    EXPECT_EQ(town.lastPeople()[0].outcome, PersonOutcome::NotAdmitted);
    EXPECT_EQ(town.lastPeople()[0].name, u"青葉　さくら");
    EXPECT_TRUE(town.lastPeople()[0].person.isNull());
    EXPECT_EQ(town.content(), content);
}

TEST(ImportedPeople, areFoundByDayOfBirthAndNameInAnySpelling)
{
    TownVault town;
    const QUuid child = typedChild(town, u"髙城 湊"_s, QDate(2024, 3, 7));
    for (const QString &name : {u"髙城　湊"_s, u"高城湊"_s, u"高城　湊"_s})
        EXPECT_EQ(personOutcome(town, {.name = name, .kana = {}, .birth = u"令和6年3月7日"_s}), PersonOutcome::Matched);
    town.type(child, records::keys::person::kana, u"たかぎ みなと"_s);
    for (const QString &kana : {u"タカギ　ミナト"_s, u"ﾀｶｷﾞ ﾐﾅﾄ"_s, u"たかぎみなと"_s})
        EXPECT_EQ(personOutcome(town, {.name = u"高木　湊人"_s, .kana = kana, .birth = u"2024/03/07"_s}), PersonOutcome::Matched);
    EXPECT_EQ(personOutcome(town, {.name = u"髙城　湊"_s, .kana = {}, .birth = u"2024/03/08"_s}), PersonOutcome::NotAdmitted);
    EXPECT_EQ(personOutcome(town, {.name = u"髙城　渚"_s, .kana = u"タカギ　ナギサ"_s, .birth = u"2024/03/07"_s}), PersonOutcome::NotAdmitted);
}

TEST(ImportedPeople, areCompletedAndFoundByNumberNextTime)
{
    TownVault town;
    const QUuid child = typedChild(town, u"青葉 さくら"_s, QDate(2024, 4, 3));
    const auto rows = town.take(fileOf({{}}), PeopleAdmitted::Known);
    EXPECT_EQ(outcomesOf(rows), Outcomes{RowOutcome::New});
    EXPECT_EQ(rows[0].person, child);
    EXPECT_EQ(town.text(child, "name"), u"青葉 さくら") << "what stands is left";
    EXPECT_EQ(town.text(child, "kana"), u"アオバ　サクラ");
    EXPECT_EQ(town.text(child, "sex"), u"female");
    EXPECT_EQ(town.live("person"), 1);
    EXPECT_EQ(town.live("family"), 0);
    EXPECT_EQ(personOutcome(town, {.name = u"三好　桜"_s, .kana = u"ミヨシ　サクラ"_s}), PersonOutcome::KnownByNumber);
    town.undoLast();
    EXPECT_EQ(town.text(child, "kana"), u"");
    EXPECT_FALSE(town.record(child).isVoided);
}

TEST(ImportedPeople, areAmbiguousWhenTwoHereFit)
{
    TownVault town;
    typedChild(town, u"青葉　さくら"_s, QDate(2024, 4, 3));
    typedChild(town, u"青葉さくら"_s, QDate(2024, 4, 3));
    const QByteArray content = town.content();
    EXPECT_EQ(outcomesOf(town.take(fileOf({{}}))), Outcomes{RowOutcome::Ambiguous});
    EXPECT_EQ(town.content(), content);
}

TEST(ImportedPeople, areAmbiguousWhenTheNumberBelongsToSomebodyBornAnotherDay)
{
    TownVault town;
    town.take(fileOf({{}}));
    const QByteArray content = town.content();
    EXPECT_EQ(outcomesOf(town.take(fileOf({{.birth = u"2024/04/04"_s}}))), Outcomes{RowOutcome::Ambiguous});
    EXPECT_EQ(outcomesOf(town.take(fileOf({{}, {.birth = u"2024/04/04"_s}}))), (Outcomes{RowOutcome::Same, RowOutcome::Ambiguous}));
    EXPECT_EQ(town.content(), content);
}

TEST(ImportedPeople, areAmbiguousWhenOneFileMeansTwoByOneNumber)
{
    TownVault town;
    const auto rows = town.take(fileOf({{}, {.name = u"青葉　かえで"_s, .kana = u"アオバ　カエデ"_s}}));
    EXPECT_EQ(outcomesOf(rows), (Outcomes{RowOutcome::New, RowOutcome::Ambiguous}));
    EXPECT_EQ(town.live("infant_checkup"), 1);
}

TEST(ImportedPeople, areNeverMergedWhenOneSourceNumbersThemTwice)
{
    TownVault town;
    typedChild(town, u"青葉　さくら"_s, QDate(2024, 4, 3));
    const auto rows = town.take(fileOf({{}, {.number = u"77"_s, .weight = u"5.9"_s}}));
    EXPECT_EQ(outcomesOf(rows), (Outcomes{RowOutcome::New, RowOutcome::Ambiguous}));
    EXPECT_EQ(outcomesOf(town.take(fileOf({{.number = u"77"_s, .weight = u"5.9"_s}}))), Outcomes{RowOutcome::Ambiguous});
    EXPECT_EQ(town.live("infant_checkup"), 1);
}

TEST(ImportedPeople, stayOneWhenACheckupWasDoneInAnotherTown)
{
    TownVault town;
    const std::vector<TownRow> both{{}, {.kind = u"1歳6か月児健診"_s, .day = u"2025/10/21"_s, .town = u"別の市"_s}};
    const auto rows = town.take(fileOf(both));
    EXPECT_EQ(outcomesOf(rows), (Outcomes{RowOutcome::New, RowOutcome::New}));
    EXPECT_EQ(rows[0].person, rows[1].person);
    EXPECT_EQ(town.live("person"), 1);
    EXPECT_EQ(outcomesOf(town.take(fileOf(both))), (Outcomes{RowOutcome::Same, RowOutcome::Same}));
}

TEST(ImportedPeople, keepASexThatIsNotKnown)
{
    TownVault town;
    const auto rows = town.take(fileOf({{.sex = u"0"_s}}));
    EXPECT_EQ(outcomesOf(rows), Outcomes{RowOutcome::New});
    EXPECT_EQ(town.text(rows[0].person, "sex"), u"!unknown");
}

TEST(ImportedPeople, areNotMatchedWithoutADayOfBirth)
{
    TownVault town;
    Record nobody{.id = town.session().surroundings().newId(), .type = &records::person};
    test::setText(nobody, records::keys::person::name, u"青葉　さくら"_s);
    ASSERT_TRUE(town.session().save(nobody));
    EXPECT_EQ(personOutcome(town, {.birth = u"不詳"_s}), PersonOutcome::NotAdmitted);
    const auto rows = town.take(fileOf({{.birth = u"不詳"_s}}));
    EXPECT_EQ(outcomesOf(rows), Outcomes{RowOutcome::New});
    EXPECT_EQ(town.text(rows[0].person, "birth_date"), u"!unknown");
    EXPECT_TRUE(town.isClean());
}

TEST(ImportBesideTheHand, linksEqualValues)
{
    TownVault town;
    const QUuid child = typedChild(town, u"青葉　さくら"_s, QDate(2024, 4, 3));
    const QUuid typed = typedCheckup(town, child, {{"day", u"2024-07-24"_s}, {"kind", u"m3"_s}, {"age_months", u"3"_s}, {"height", u"61.3"_s},
                                                   {"weight", u"6.25"_s}, {"chest", u"38"_s}, {"head", u"40.3"_s}, {"nutrition", u"good"_s},
                                                   {"verdict", u"no_findings"_s}, {"municipality", u"三ノ宮市"_s}});
    const auto rows = town.take(fileOf({{}}));
    EXPECT_EQ(outcomesOf(rows), Outcomes{RowOutcome::Completed});
    EXPECT_EQ(rows[0].record, typed);
    EXPECT_EQ(town.live("infant_checkup"), 1);
    const auto history = town.reader().history(typed);
    for (const FieldSet &set : history->back().revision.sets)
        EXPECT_TRUE(set.key.startsWith('@')) << set.key.toStdString();
    EXPECT_EQ(outcomesOf(town.take(fileOf({{}}))), Outcomes{RowOutcome::Same});
}

TEST(ImportBesideTheHand, fillsBlanksAndTakesThemBack)
{
    TownVault town;
    const QUuid child = typedChild(town, u"青葉　さくら"_s, QDate(2024, 4, 3));
    const QUuid typed = typedCheckup(town, child, {{"day", u"2024-07-24"_s}, {"weight", u"6.25"_s}, {"follow_up", u"歯"_s}});
    EXPECT_EQ(outcomesOf(town.take(fileOf({{}}))), Outcomes{RowOutcome::Completed});
    EXPECT_EQ(town.text(typed, "head"), u"40.3");
    EXPECT_EQ(town.text(typed, "follow_up"), u"歯");
    town.undoLast();
    EXPECT_EQ(town.text(typed, "head"), u"");
    EXPECT_EQ(town.text(typed, "weight"), u"6.25");
    EXPECT_EQ(outcomesOf(town.take(fileOf({{}}))), Outcomes{RowOutcome::Completed});
    EXPECT_EQ(town.text(typed, "head"), u"40.3");
    EXPECT_TRUE(town.isClean());
}

TEST(ImportBesideTheHand, putsDifferencesToReviewAndOverwritesNothing)
{
    TownVault town;
    const QUuid child = typedChild(town, u"青葉　さくら"_s, QDate(2024, 4, 3));
    const QUuid typed = typedCheckup(town, child, {{"day", u"2024-07-24"_s}, {"weight", u"6.3"_s}, {"height", u"61.5"_s}});
    const QByteArray content = town.content();
    const auto rows = town.take(fileOf({{}}));
    EXPECT_EQ(outcomesOf(rows), Outcomes{RowOutcome::Differs});
    EXPECT_EQ(rows[0].record, typed);
    EXPECT_EQ(rows[0].differing, (QStringList{u"height"_s, u"weight"_s}));
    EXPECT_EQ(town.content(), content);
}

TEST(ImportBesideTheHand, tellsTwoRowsThatMeanOneTypedRecord)
{
    TownVault town;
    const QUuid child = typedChild(town, u"青葉　さくら"_s, QDate(2024, 4, 3));
    typedCheckup(town, child, {{"day", u"2024-07-24"_s}, {"weight", u"6.25"_s}});
    const std::vector<TownRow> both{{}, {.kind = u"6～7か月児健診"_s}};
    EXPECT_EQ(outcomesOf(town.take(fileOf(both))), (Outcomes{RowOutcome::Completed, RowOutcome::Contradicts}));
    EXPECT_EQ(outcomesOf(town.take(fileOf(both))), (Outcomes{RowOutcome::Same, RowOutcome::New})) << "the first now has its own";
}

TEST(ImportBesideTheHand, leavesAlsoAnAbsenceThatAHandWrote)
{
    TownVault town;
    const QUuid child = typedChild(town, u"青葉　さくら"_s, QDate(2024, 4, 3));
    const QUuid typed = typedCheckup(town, child, {{"day", u"2024-07-24"_s}, {"weight", u"!notdone"_s}});
    EXPECT_EQ(outcomesOf(town.take(fileOf({{}}))), Outcomes{RowOutcome::Differs});
    EXPECT_EQ(town.text(typed, "weight"), u"!notdone");
}

} // namespace boshi::import_tests
