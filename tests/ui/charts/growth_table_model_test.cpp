// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/growth_table_model.h"

#include "tests/core/growth/growth_support.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace boshi::ui {
namespace {

using namespace growth;
using ModelTester = QAbstractItemModelTester;

const QUuid secondRecord = QUuid::fromString(QStringLiteral("{11111111-2222-4333-8444-555555555555}"));

std::vector<charts::GrowthRow> tableRows(std::optional<GestationalAge> gestation = {})
{
    const ChildFacts child{.sex = Sex::Male, .birth = QDate(2024, 4, 10), .gestationAtBirth = gestation};
    const std::vector points{growthPoint(Measure::Weight, 3060, QDate(2024, 4, 10), {}),
                             growthPoint(Measure::Weight, 5000, QDate(2024, 9, 10), secondRecord),
                             growthPoint(Measure::Weight, 6000, *PartialDate::of(2024, 10), {})};
    return charts::growthRows(child, points, Measure::Weight, jp2023());
}

TEST(GrowthTableModel, hasTheNumbersOfTheChart)
{
    GrowthTableModel model;
    const ModelTester tester(&model, ModelTester::FailureReportingMode::Fatal);
    model.setRows(Measure::Weight, tableRows());
    EXPECT_EQ(model.rowCount(), 3);
    EXPECT_EQ(model.columnCount(), 5);
    EXPECT_EQ(model.headerData(2, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Weight"));
    EXPECT_EQ(model.index(0, 2).data().toString(), QStringLiteral("3.06 kg"));
    EXPECT_EQ(model.index(0, 3).data().toString(), QStringLiteral("50–75"));
    EXPECT_EQ(model.headerData(4, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("SD score"));
    EXPECT_TRUE(model.index(0, 4).data().toString().startsWith(QStringLiteral("about "))) << "read between the lines of a survey";
    EXPECT_EQ(model.index(1, 0).data(GrowthTableModel::RecordIdRole).toUuid(), secondRecord);
}

TEST(GrowthTableModel, saysInFullWhatItShowsInShort)
{
    GrowthTableModel model;
    const ModelTester tester(&model, ModelTester::FailureReportingMode::Fatal);
    model.setRows(Measure::Weight, tableRows());
    EXPECT_EQ(model.index(0, 3).data(Qt::AccessibleTextRole).toString(),
              QStringLiteral("between the 50th and 75th percentile lines (about 0.0 SD)"));
    EXPECT_EQ(model.index(0, 2).data(Qt::AccessibleTextRole), model.index(0, 2).data());
    EXPECT_EQ(model.index(2, 0).data().toString(), QStringLiteral("—"));
    EXPECT_EQ(model.index(2, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("date not known to the day"));
}

TEST(GrowthTableModel, hasCorrectedColumnsForPretermChildrenOnly)
{
    GrowthTableModel model;
    const ModelTester tester(&model, ModelTester::FailureReportingMode::Fatal);
    model.setRows(Measure::Weight, tableRows(GestationalAge::of(32, 0)));
    EXPECT_EQ(model.columnCount(), 7) << "the survey says no score below its lowest line";
    EXPECT_EQ(model.index(1, 5).data().toString(), QStringLiteral("3 month(s) 5 day(s)"));
    model.setRows(Measure::Weight, tableRows());
    EXPECT_EQ(model.columnCount(), 5);
}

TEST(GrowthTableModel, saysWhoseEachIsWhereSeveralChildrenAreShown)
{
    GrowthTableModel model;
    const ModelTester tester(&model, ModelTester::FailureReportingMode::Fatal);
    model.setRows(Measure::Weight, tableRows(), {QStringLiteral("Hana"), QStringLiteral("Hana"), QStringLiteral("Sora")});
    EXPECT_EQ(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Child"));
    EXPECT_EQ(model.index(2, 0).data().toString(), QStringLiteral("Sora"));
    EXPECT_EQ(model.index(2, 0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Sora"));
    EXPECT_EQ(model.index(1, 0).data(GrowthTableModel::RecordIdRole).toUuid(), secondRecord);
}

} // namespace
} // namespace boshi::ui
