// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/growth_chart_view.h"

#include "ui/render/chart_palette.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace boshi::ui {
namespace {

using namespace growth;

ChildFacts viewedChild() { return {.sex = Sex::Male, .birth = QDate(2024, 4, 10)}; }

const QUuid firstRecord = QUuid::createUuid();

std::vector<GrowthPoint> viewedPoints()
{
    return {growthPoint(Measure::Weight, 3060, QDate(2024, 4, 10), firstRecord),
            growthPoint(Measure::Weight, 6100, QDate(2024, 8, 10), QUuid::createUuid()),
            growthPoint(Measure::Weight, 8400, QDate(2024, 12, 22), QUuid::createUuid()),
            growthPoint(Measure::Height, 494, QDate(2024, 4, 10), QUuid::createUuid())};
}

class GrowthChartViewTest : public testing::Test {
protected:
    void SetUp() override
    {
        view.resize(900, 700);
        view.setChild(QStringLiteral("Hana"), viewedChild(), viewedPoints());
    }

    template <typename Widget> Widget *part(const char *name)
    {
        return view.findChild<Widget *>(QString::fromLatin1(name));
    }

    void showChart()
    {
        view.show();
        QCoreApplication::processEvents();
    }

    void press(Qt::Key key) { QTest::keyClick(part<QWidget>("growthChart"), key); }

    GrowthChartView view;
};

TEST_F(GrowthChartViewTest, isBuiltWhenFirstShown)
{
    EXPECT_TRUE(view.children().isEmpty());
    showChart();
    EXPECT_TRUE(part<QWidget>("growthChart"));
}

TEST_F(GrowthChartViewTest, tellsTheSummaryToAScreenReader)
{
    showChart();
    auto *chart = part<QAbstractScrollArea>("growthChart");
    EXPECT_TRUE(view.accessibleDescription().contains(QStringLiteral("Weight of Hana: 3 value(s).")));
    EXPECT_EQ(view.readOut(), chart->accessibleDescription());
    EXPECT_TRUE(chart->accessibleName().contains(QStringLiteral("Weight")));
    EXPECT_EQ(chart->viewport()->accessibleName(), chart->accessibleName());
}

TEST_F(GrowthChartViewTest, leavesNoUnnamedChildToAScreenReader)
{
    showChart();
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(part<QWidget>("growthChart"));
    ASSERT_TRUE(chart);
    for (int i = 0; i < chart->childCount(); ++i) {
        const bool isHidden = chart->child(i)->state().invisible;
        EXPECT_TRUE(isHidden || !chart->child(i)->text(QAccessible::Name).isEmpty()) << i;
    }
}

TEST_F(GrowthChartViewTest, readsTheValuesOutWithTheArrowKeys)
{
    showChart();
    press(Qt::Key_Right);
    EXPECT_TRUE(view.readOut().startsWith(QStringLiteral("Value 1 of 3. 10 Apr 2024: 3.06 kg")));
    press(Qt::Key_Right);
    EXPECT_TRUE(view.readOut().contains(QStringLiteral("6.10 kg")));
    press(Qt::Key_End);
    press(Qt::Key_Right);
    EXPECT_TRUE(view.readOut().startsWith(QStringLiteral("Value 3 of 3.")));
    press(Qt::Key_Home);
    press(Qt::Key_Left);
    EXPECT_TRUE(view.readOut().startsWith(QStringLiteral("Value 1 of 3.")));
    EXPECT_TRUE(view.readOut().contains(QStringLiteral("2023")));
}

TEST_F(GrowthChartViewTest, drawsADotWhereTheValueIs)
{
    showChart();
    ASSERT_EQ(view.spec().points.size(), 3u);
    const QImage picture = view.grab().toImage();
    const ChartPalette palette = ChartPalette::matching(view.palette());
    for (std::size_t i = 0; i < 3; ++i)
        EXPECT_EQ(picture.pixelColor(view.placeOf(i) * picture.devicePixelRatio()), palette.marks[0]) << i;
}

TEST_F(GrowthChartViewTest, showsTheTableWithTheKeyT)
{
    showChart();
    auto *table = part<QTableView>("growthTable");
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_TRUE(QTest::qWaitForWindowActive(&view));
    part<QWidget>("growthChart")->setFocus();
    EXPECT_FALSE(table->isVisible());
    press(Qt::Key_T);
    EXPECT_TRUE(table->isVisible());
    EXPECT_TRUE(table->hasFocus());
    EXPECT_TRUE(part<QPushButton>("growthTableButton")->isChecked());
    EXPECT_EQ(table->model()->rowCount(), 3);
    QTest::keyClick(table, Qt::Key_T);
    EXPECT_FALSE(table->isVisible());
}

TEST_F(GrowthChartViewTest, changesMeasureAndWindow)
{
    showChart();
    EXPECT_EQ(view.spec().window, charts::ChartWindow::FirstYear);
    view.setMeasure(Measure::Height);
    view.setWindow(charts::ChartWindow::OneToSix);
    EXPECT_EQ(view.spec().measure, Measure::Height);
    EXPECT_EQ(view.spec().ages.min, 12);
    EXPECT_TRUE(part<QLabel>("growthNotes")->text().contains(QStringLiteral("1 value(s) outside the part shown.")));
}

TEST_F(GrowthChartViewTest, remembersMeasureAndWindowChosenBeforeItIsShown)
{
    view.setMeasure(Measure::Height);
    view.setWindow(charts::ChartWindow::Whole);
    showChart();
    EXPECT_EQ(view.spec().measure, Measure::Height);
    EXPECT_EQ(view.spec().window, charts::ChartWindow::Whole);
}

TEST_F(GrowthChartViewTest, keepsThePeriodThatIsChosenByKey)
{
    showChart();
    auto *windows = part<QComboBox>("growthWindow");
    ASSERT_EQ(view.spec().window, charts::ChartWindow::FirstYear);
    QTest::keyClick(windows, Qt::Key_Down);
    EXPECT_EQ(view.spec().window, charts::ChartWindow::OneToSix);
    view.setMeasure(Measure::Height);
    EXPECT_EQ(view.spec().window, charts::ChartWindow::OneToSix);
}

TEST_F(GrowthChartViewTest, asksForTheRecordOfAValueWithEnter)
{
    QSignalSpy asked(&view, &ChartView::recordAsked);
    showChart();
    press(Qt::Key_Return);
    EXPECT_TRUE(asked.isEmpty()) << "nothing is chosen";
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front().front().toUuid(), firstRecord);
}

TEST_F(GrowthChartViewTest, namesItsChoosers)
{
    showChart();
    for (const char *name : {"growthMeasure", "growthWindow"}) {
        const auto *chooser = part<QComboBox>(name);
        EXPECT_FALSE(chooser->accessibleName().isEmpty()) << name;
        const auto labels = view.findChildren<QLabel *>();
        EXPECT_TRUE(std::ranges::any_of(labels, [=](QLabel *label) { return label->buddy() == chooser; })) << name;
    }
}

TEST_F(GrowthChartViewTest, followsADarkPalette)
{
    showChart();
    view.setPalette(QPalette(QColor(0x20262c), QColor(0x14191f)));
    QCoreApplication::processEvents();
    const QImage picture = view.grab().toImage();
    EXPECT_EQ(picture.pixelColor(view.placeOf(0) * picture.devicePixelRatio()), ChartPalette::dark().marks[0]);
}

TEST_F(GrowthChartViewTest, takesAChildWithNothingRecorded)
{
    showChart();
    view.setChild(QStringLiteral("<b>Hana</b>"), {}, {});
    EXPECT_TRUE(view.readOut().contains(QStringLiteral("no values recorded")));
    press(Qt::Key_Right);
    EXPECT_TRUE(view.spec().points.empty());
    EXPECT_EQ(part<QLabel>("growthReadOut")->textFormat(), Qt::PlainText);
}

} // namespace
} // namespace boshi::ui
