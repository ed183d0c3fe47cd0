// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/growth_chart_view.h"

#include "ui/render/chart_palette.h"
#include "ui/words/correction.h"

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
        view.setChild({QUuid::createUuid(), QStringLiteral("Hana"), viewedChild(), viewedPoints()});
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
    for (const char *name : {"growthMeasure", "growthReference", "growthCounting", "growthWindow", "growthBeside"}) {
        const auto *chooser = part<QComboBox>(name);
        EXPECT_FALSE(chooser->accessibleName().isEmpty()) << name;
        const auto labels = view.findChildren<QLabel *>();
        EXPECT_TRUE(std::ranges::any_of(labels, [=](QLabel *label) { return label->buddy() == chooser; })) << name;
    }
}

const QUuid sister = QUuid::createUuid(), sistersRecord = QUuid::createUuid();

MeasuredChild viewedSister(const QUuid &person)
{
    return {person, QStringLiteral("Sora"), {.sex = Sex::Female, .birth = QDate(2022, 4, 10)},
            {growthPoint(Measure::Weight, 3000, QDate(2022, 4, 10), sistersRecord), growthPoint(Measure::Weight, 7000, QDate(2022, 10, 10), QUuid::createUuid())}};
}

TEST_F(GrowthChartViewTest, comparesWithTheReferenceOfTheHandbookUnlessAnotherIsChosen)
{
    const QUuid hana = QUuid::createUuid();
    const auto show = [&](const QUuid &person, const char *reference) {
        view.setChild({person, QStringLiteral("Hana"), viewedChild(), viewedPoints()}, {}, QString::fromLatin1(reference));
    };
    show(hana, "jp2010");
    showChart();
    EXPECT_EQ(view.spec().reference.id, QStringLiteral("jp2010"));
    EXPECT_TRUE(part<QLabel>("growthNotes")->text().contains(QStringLiteral("2010")));
    auto *chooser = part<QComboBox>("growthReference");
    chooser->setCurrentIndex(chooser->findText(QStringLiteral("WHO 2006 (0–5 y)")));
    EXPECT_EQ(view.spec().reference.id, QStringLiteral("who2006"));
    press(Qt::Key_End);
    EXPECT_TRUE(view.readOut().contains(QStringLiteral("SD, percentile"))) << view.readOut().toStdString();
    show(hana, "jp2010");
    EXPECT_EQ(view.spec().reference.id, QStringLiteral("who2006")) << "after something was saved";
    show(QUuid::createUuid(), "jp2023");
    EXPECT_EQ(view.spec().reference.id, QStringLiteral("jp2023")) << "another child";
    EXPECT_EQ(chooser->currentText(), QStringLiteral("Japan 2023"));
}

TEST_F(GrowthChartViewTest, drawsEveryMeasureOfEveryReference)
{
    showChart();
    for (const ReferenceInfo &reference : shippedReferences())
        for (const Measure measure : measures) {
            view.setReference(reference.id);
            view.setMeasure(measure);
            EXPECT_EQ(view.spec().reference.id, reference.id);
            EXPECT_EQ(view.spec().measure, measure);
            EXPECT_EQ(view.spec().groups.empty(), view.spec().whyNoLines.has_value());
            EXPECT_TRUE(part<QLabel>("growthNotes")->text().startsWith(QStringLiteral("Reference: ")));
            EXPECT_FALSE(view.grab().isNull());
        }
}

TEST_F(GrowthChartViewTest, putsTwoEditionsOnOneSheetWithTheirNamesOnTheLines)
{
    showChart();
    view.setSecond(QStringLiteral("jp2010"));
    ASSERT_EQ(view.spec().groups.size(), 2u);
    const ChartSheet sheet = view.sheet({QDate(2026, 11, 22)});
    EXPECT_EQ(sheet.plot.groups[0].name, QStringLiteral("Japan 2023"));
    EXPECT_EQ(sheet.plot.groups[1].name, QStringLiteral("Japan 2010"));
    EXPECT_NE(sheet.plot.groups[0].look, sheet.plot.groups[1].look);
    EXPECT_TRUE(sheet.plot.groups[1].bands.empty());
    EXPECT_TRUE(sheet.notes[0].contains(QStringLiteral("2023")));
    EXPECT_TRUE(sheet.notes[1].contains(QStringLiteral("2010")));
    view.setSecond(QStringLiteral("who2007"));
    EXPECT_TRUE(part<QLabel>("growthNotes")->text().contains(QStringLiteral("no lines for this measure and these ages")));
    view.setSecond({});
    EXPECT_TRUE(view.sheet({QDate(2026, 11, 22)}).plot.groups[0].name.isEmpty());
}

TEST_F(GrowthChartViewTest, showsBrothersAndSistersOnRequestEachAgainstTheLinesOfItsSex)
{
    int asked = 0;
    const Siblings siblings{{{sister, QStringLiteral("Sora")}}, [&asked](const QUuid &person) {
                                ++asked;
                                return viewedSister(person);
                            }};
    view.setChild({QUuid::createUuid(), QStringLiteral("Hana"), viewedChild(), viewedPoints()}, siblings);
    showChart();
    EXPECT_EQ(asked, 0) << "nobody asked for her";
    auto *chooser = part<QComboBox>("growthBeside");
    chooser->setCurrentIndex(chooser->findText(QStringLiteral("Sora")));
    EXPECT_EQ(view.peopleShown().back(), sister);
    const ChartSheet sheet = view.sheet({QDate(2026, 11, 22)});
    ASSERT_EQ(sheet.plot.groups.size(), 2u);
    EXPECT_EQ(sheet.plot.groups[0].name, QStringLiteral("boys"));
    EXPECT_EQ(sheet.plot.groups[1].name, QStringLiteral("girls"));
    ASSERT_EQ(sheet.plot.marks.size(), 5u);
    EXPECT_EQ(sheet.plot.marks[2].look, 0u);
    EXPECT_EQ(sheet.plot.marks[3].look, 1u);
    for (int value = 0; value < 4; ++value)
        press(Qt::Key_Right);
    EXPECT_TRUE(view.readOut().startsWith(QStringLiteral("Value 4 of 5. Sora: 10 Apr 2022: 3.00 kg"))) << view.readOut().toStdString();
    QSignalSpy record(&view, &ChartView::recordAsked);
    press(Qt::Key_Return);
    EXPECT_EQ(record.front().front().toUuid(), sistersRecord);
}

TEST_F(GrowthChartViewTest, namesNobodyOnASheetUnlessItIsWanted)
{
    view.setChild({QUuid::createUuid(), QStringLiteral("Hana"), viewedChild(), viewedPoints()}, {{{sister, QStringLiteral("Sora")}}, viewedSister});
    showChart();
    view.setBeside(sister);
    const auto textOf = [&](bool isNamed) {
        const ChartSheet sheet = view.sheet({QDate(2026, 11, 22), isNamed});
        QStringList texts{sheet.title, sheet.name, sheet.plot.acrossTitle, sheet.plot.upTitle};
        for (const PlotGroup &group : sheet.plot.groups)
            texts << group.name;
        return (texts + sheet.notes).join(u'\n');
    };
    for (const QString &name : {QStringLiteral("Hana"), QStringLiteral("Sora")}) {
        EXPECT_FALSE(textOf(false).contains(name));
        EXPECT_TRUE(textOf(true).contains(name));
    }
    EXPECT_TRUE(textOf(false).contains(QStringLiteral("● this child   ■ brother or sister")));
    EXPECT_TRUE(textOf(false).contains(QStringLiteral("2023")));
}

TEST_F(GrowthChartViewTest, countsByCalendarOrCorrectedAgeOrBoth)
{
    ChildFacts early = viewedChild();
    early.gestationAtBirth = GestationalAge::of(32, 0);
    view.setChild({QUuid::createUuid(), QStringLiteral("Hana"), early, viewedPoints()});
    showChart();
    auto *chooser = part<QComboBox>("growthCounting");
    EXPECT_TRUE(chooser->isVisible());
    const auto last = [&] { return view.sheet({}).plot.marks.back(); };
    EXPECT_TRUE(last().dot && last().cross);
    view.setCounting(charts::AgeCounting::Calendar);
    EXPECT_TRUE(last().dot && !last().cross);
    chooser->setCurrentIndex(int(charts::AgeCounting::Corrected));
    EXPECT_TRUE(!last().dot && last().cross);
    view.setChild({QUuid::createUuid(), QStringLiteral("Sora"), viewedChild(), viewedPoints()});
    EXPECT_FALSE(chooser->isVisible()) << "there is one age";
}

TEST_F(GrowthChartViewTest, correctsAgesForWhomAndAsLongAsTheSettingsSay)
{
    ChildFacts early = viewedChild();
    early.gestationAtBirth = GestationalAge::of(35, 0);
    view.setChild({QUuid::createUuid(), QStringLiteral("Hana"), early, viewedPoints()});
    showChart();
    EXPECT_TRUE(view.spec().points.back().correctedAge);
    useCorrection(*qApp, {.bornBeforeWeeks = 34});
    QCoreApplication::processEvents();
    EXPECT_FALSE(view.spec().points.back().correctedAge) << "an open window hears of it";
    useCorrection(*qApp, {});
}

TEST_F(GrowthChartViewTest, keepsTheStepOfAReferenceOpen)
{
    showChart();
    view.setReference(QStringLiteral("who2006"));
    view.setMeasure(Measure::Height);
    view.setWindow(charts::ChartWindow::OneToSix);
    const ChartSheet sheet = view.sheet({});
    for (const PlotLine &line : sheet.plot.groups[0].lines) {
        ASSERT_EQ(line.stretches.size(), 2u) << "lying until two years, then standing";
        EXPECT_GT(line.stretches[0].back().y, line.stretches[1].front().y);
    }
}

TEST_F(GrowthChartViewTest, keepsTheChartInSightBelowItsChoosersWhereThereIsLittleRoom)
{
    showChart();
    auto *references = part<QComboBox>("growthReference");
    EXPECT_TRUE(references->isVisible());
    view.resize(references->parentWidget()->sizeHint().width() + 60, 900);
    QCoreApplication::processEvents();
    EXPECT_FALSE(references->isVisible());
    EXPECT_TRUE(part<QComboBox>("growthMeasure")->isVisible());
    const auto buttons = view.findChildren<QPushButton *>();
    const auto more = std::ranges::find_if(buttons, [](QPushButton *button) { return button->text() == QStringLiteral("More choices"); });
    ASSERT_TRUE(more != buttons.end() && (*more)->isVisible());
    (*more)->click();
    EXPECT_TRUE(references->isVisible());
    view.resize(1400, 900);
    QCoreApplication::processEvents();
    EXPECT_FALSE((*more)->isVisible());
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
    view.setChild({QUuid::createUuid(), QStringLiteral("<b>Hana</b>"), {}, {}});
    EXPECT_TRUE(view.readOut().contains(QStringLiteral("no values recorded")));
    press(Qt::Key_Right);
    EXPECT_TRUE(view.spec().points.empty());
    EXPECT_EQ(part<QLabel>("growthReadOut")->textFormat(), Qt::PlainText);
}

} // namespace
} // namespace boshi::ui
