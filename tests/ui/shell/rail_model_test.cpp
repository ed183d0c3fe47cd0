// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sections/family_at_home.h"
#include "ui/sections/age_text.h"
#include "ui/shell/caseload_model.h"
#include "ui/shell/rail_model.h"

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
    CaseloadModel model;
    const QAbstractItemModelTester tester(&model, Mode::Fatal);
    model.setLines(*home.session->reader().caseload());
    ASSERT_EQ(model.rowCount(), 3);
    for (int row = 0; row < model.rowCount(); ++row)
        EXPECT_TRUE(model.index(row).data(Qt::AccessibleTextRole).toString().startsWith(model.lineAt(row).name));
}

} // namespace
} // namespace boshi::ui
