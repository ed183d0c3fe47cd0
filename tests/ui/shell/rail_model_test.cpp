// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sections/family_at_home.h"
#include "ui/sections/age_text.h"
#include "ui/shell/caseload_model.h"
#include "ui/shell/rail_model.h"
#include "ui/unlock/background.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

#include <gmock/gmock.h>

namespace boshi::ui {
namespace {

using test::FamilyAtHome;
using Mode = QAbstractItemModelTester::FailureReportingMode;

std::vector<QString> namesOf(const RailModel &model)
{
    std::vector<QString> names;
    for (int row = 0; row < model.rowCount(); ++row)
        names.push_back(model.index(row).data().toString());
    return names;
}

TEST(RailModel, putsAdultsWithTheirPregnanciesBeforeTheChildren)
{
    const FamilyAtHome home;
    RailModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setFamily(home.family(), test::today);
    EXPECT_THAT(namesOf(model), testing::ElementsAre(QStringLiteral("見本 はなこ"), pregnancyName(*home.family().record(home.pregnancy)),
                                                     QStringLiteral("見本 ひまり"), QStringLiteral("見本 ひなた")));
    EXPECT_EQ(model.index(1).data(RailModel::LevelRole), 1);
}

TEST(RailModel, speaksNameAndAge)
{
    const FamilyAtHome home;
    RailModel model;
    model.setFamily(home.family(), QDate(2025, 4, 3));
    const QString spoken = model.index(2).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.startsWith(QStringLiteral("見本 ひまり, 1 year"))) << spoken.toStdString();
    EXPECT_TRUE(spoken.contains(QStringLiteral("corrected")));
}

TEST(RailModel, saysInWordsWhoIsNonDisclosed)
{
    const FamilyAtHome home;
    RailModel model;
    Record mother = *home.family().record(home.people.mother);
    mother.setValue(*mother.type->find(records::keys::person::notDisclosed), true);
    home.keep(home.session->save(mother));
    model.setFamily(home.family(), test::today);
    for (int row = 0; row < model.rowCount(); ++row)
        for (const int role : {int(RailModel::LineRole), int(Qt::AccessibleTextRole)})
            EXPECT_EQ(model.index(row).data(role).toString().contains(QStringLiteral("Non-disclosed")), row == 0) << row;
}

TEST(RailModel, givesTwinsDifferentMarks)
{
    const FamilyAtHome home;
    RailModel model;
    model.setFamily(home.family(), test::today);
    EXPECT_NE(model.index(2).data(RailModel::MarkRole), model.index(3).data(RailModel::MarkRole));
    EXPECT_FALSE(model.index(0).data(RailModel::MarkRole).isValid());
}

TEST(RailModel, announcesOneNewNameAsOneChangedRow)
{
    const FamilyAtHome home;
    RailModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setFamily(home.family(), test::today);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    Record child = *home.family().record(home.people.child);
    test::setText(child, records::keys::person::name, QStringLiteral("見本 ひかり"));
    home.keep(home.session->save(child));
    model.setFamily(home.family(), test::today);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(reset.count(), 0);
}

TEST(CaseloadModel, listsEverybodyWithNameAndKana)
{
    FamilyAtHome home;
    CaseloadModel model(*home.session);
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.refresh();
    ASSERT_EQ(model.rowCount(), 3);
    for (int row = 0; row < model.rowCount(); ++row)
        EXPECT_TRUE(model.index(row).data(Qt::AccessibleTextRole).toString().startsWith(model.lineAt(row).name));
}

TEST(CaseloadModel, readsMoreOnlyWhenAskedFor)
{
    constexpr int people = 250;
    FamilyAtHome home;
    for (int number = int(home.session->reader().caseload()->size()); number < people; ++number)
        ASSERT_TRUE(home.session->save(test::person(home.session->surroundings().newId(), QStringLiteral("見本 %1").arg(number), QDate(2024, 1, 1))));
    CaseloadModel model(*home.session);
    model.refresh();
    const QAbstractItemModelTester tester(&model, Mode::Fatal); // It asks for more once.
    EXPECT_TRUE(model.hasSeveralFamilies());
    EXPECT_LT(model.rowCount(), people);
    while (model.canFetchMore({}))
        model.fetchMore({});
    EXPECT_EQ(model.rowCount(), people);
}

TEST(CaseloadModel, showsWhoIsNotToBeDisclosed)
{
    FamilyAtHome home;
    RecordEdit edit{.record = home.people.child, .type = &records::person};
    edit.set(records::keys::person::notDisclosed, true);
    ASSERT_TRUE(home.session->apply(Change::of(ChangeKind::Edit, {edit})));
    CaseloadModel model(*home.session);
    model.refresh();
    for (int row = 0; row < model.rowCount(); ++row)
        EXPECT_EQ(model.index(row).data().toString().contains(QStringLiteral("Non-disclosed")), model.lineAt(row).person == home.people.child);
}

TEST(CaseloadModel, asksTheSessionNothingWhileAnotherThreadHasIt)
{
    FamilyAtHome home;
    for (int number = 0; number < 60; ++number)
        ASSERT_TRUE(home.session->save(test::person(home.session->surroundings().newId(), QStringLiteral("見本 %1").arg(number), QDate(2024, 1, 1))));
    CaseloadModel model(*home.session);
    model.refresh();
    ASSERT_TRUE(model.canFetchMore({}));
    const int before = model.rowCount();
    Background work(home.session.get());
    QSignalSpy finished(&work, &Background::finished);
    work.start([] {});
    EXPECT_FALSE(model.canFetchMore({}));
    model.fetchMore({});
    model.find(QStringLiteral("nobody"));
    EXPECT_EQ(model.rowCount(), before);
    ASSERT_TRUE(finished.wait());
    EXPECT_FALSE(home.session->isLent());
    model.refresh();
    EXPECT_EQ(model.rowCount(), 0) << "what was asked for meanwhile";
}

TEST(CaseloadModel, findsByNameAndListsEverybodyAgain)
{
    FamilyAtHome home;
    ASSERT_TRUE(home.session->save(test::person(home.session->surroundings().newId(), QStringLiteral("髙城 凪"), QDate(2024, 1, 1))));
    CaseloadModel model(*home.session);
    model.find(QStringLiteral(" 高城"));
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.lineAt(0).name, QStringLiteral("髙城 凪"));
    EXPECT_FALSE(model.canFetchMore({}));
    model.find({});
    EXPECT_EQ(model.rowCount(), 4);
}

} // namespace
} // namespace boshi::ui
