// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pregnancy_chart_view.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "ui/charts/chart_table_model.h"
#include "ui/render/chart_palette.h"
#include "ui/words/pregnancy_chart_text.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace boshi::ui::pregnancy_chart_tests {
namespace {

using namespace charts;
namespace keys = records::keys;

const QDate due(2026, 6, 1);
constexpr int manyRecords = 3000;

struct Expecting {
    Family family{QUuid::createUuid()};
    Record own{.id = QUuid::createUuid(), .type = &records::pregnancy, .subject = QUuid::createUuid()};

    Expecting()
    {
        own.setValue(*own.type->find(keys::pregnancy::dueDate), PartialDate(due));
        family.put(own);
    }
    void say(std::string_view key, qint64 value)
    {
        own.setValue(*own.type->find(key), value);
        family.put(own);
    }
    QUuid put(const RecordType &type, int week, const std::vector<std::pair<std::string_view, Value>> &values)
    {
        Record record{.id = QUuid::createUuid(), .type = &type, .subject = own.id};
        record.setValue(*type.sortDay(), PartialDate(due.addDays(week * 7 - 280)));
        for (const auto &[key, value] : values)
            record.setValue(*type.find(key), value);
        family.put(record);
        return record.id;
    }
};

class PregnancyChartViewTest : public testing::Test {
protected:
    Expecting home;
    PregnancyChartView view;
    QSignalSpy asked{&view, &ChartView::recordAsked};

    void take()
    {
        view.setPregnancy(QStringLiteral("Hana"), [this](PregnancyMeasure measure) { return pregnancyChart(home.family, home.own, measure); });
    }
    void open(PregnancyMeasure measure)
    {
        view.resize(900, 700);
        take();
        view.setMeasure(measure);
        view.show();
        QCoreApplication::processEvents();
    }
    template <typename Widget> Widget *part(const char *name) { return view.findChild<Widget *>(QString::fromLatin1(name)); }
    void press(Qt::Key key) { QTest::keyClick(part<QWidget>("pregnancyChart"), key); }
    QString notes() { return part<QLabel>("pregnancyNotes")->text(); }
};

TEST_F(PregnancyChartViewTest, readsAValueOutWithDayWeekAndGain)
{
    home.say(keys::pregnancy::usualWeight, 54'000);
    home.put(records::antenatalVisit, 16, {{keys::antenatalVisit::weight, qint64(55'500)}});
    home.put(records::weightLog, 24, {{keys::antenatalVisit::weight, qint64(58'000)}});
    open(PregnancyMeasure::Weight);
    EXPECT_TRUE(view.accessibleDescription().startsWith(QStringLiteral("Weight gain of Hana: 2 value(s). Latest 9 Feb 2026"))) << qPrintable(view.accessibleDescription());
    press(Qt::Key_Right);
    EXPECT_EQ(view.readOut(), QStringLiteral("Value 1 of 2. 15 Dec 2025, 16 week(s) 0 day(s): 55.50 kg, +1.50 kg since before pregnancy."));
    EXPECT_TRUE(notes().contains(QStringLiteral("the height is not recorded")));
    press(Qt::Key_Right);
    EXPECT_TRUE(view.readOut().endsWith(QStringLiteral("58.00 kg, +4.00 kg since before pregnancy, at home.")));
    EXPECT_TRUE(notes().contains(QStringLiteral("Cross: weighed at home.")));
}

TEST_F(PregnancyChartViewTest, asksForTheRecordOfAValueByKeyAndInTheTable)
{
    const QUuid first = home.put(records::bloodTest, 12, {{keys::bloodTest::haemoglobin, qint64(118)}});
    const QUuid second = home.put(records::bloodTest, 26, {{keys::bloodTest::haemoglobin, qint64(112)}});
    open(PregnancyMeasure::Haemoglobin);
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.takeFirst().front().toUuid(), second);
    QTest::mouseMove(part<QAbstractScrollArea>("pregnancyChart")->viewport(), QPoint(1, 1));
    view.setTableShown(true);
    auto *table = part<QTableView>("pregnancyTable");
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front().front().toUuid(), first);
}

TEST_F(PregnancyChartViewTest, hasTheSameNumbersInTheTable)
{
    home.put(records::antenatalVisit, 30, {{keys::antenatalVisit::systolic, qint64(118)}, {keys::antenatalVisit::diastolic, qint64(72)}});
    Record undated{.id = QUuid::createUuid(), .type = &records::antenatalVisit, .subject = home.own.id};
    undated.setValue(*undated.type->find(keys::antenatalVisit::diastolic), qint64(80));
    home.family.put(undated);
    open(PregnancyMeasure::BloodPressure);
    auto *model = part<QTableView>("pregnancyTable")->model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(model->rowCount(), 2);
    EXPECT_EQ(model->index(0, 2).data().toString(), QStringLiteral("118 mmHg"));
    EXPECT_EQ(model->index(0, 3).data().toString(), QStringLiteral("72 mmHg"));
    EXPECT_EQ(model->index(1, 1).data(Qt::AccessibleTextRole).toString(), QStringLiteral("week not known"));
    EXPECT_EQ(model->index(1, 2).data().toString(), QStringLiteral("—"));
    EXPECT_TRUE(notes().contains(QStringLiteral("1 value(s) in the table only.")));
}

TEST_F(PregnancyChartViewTest, namesEveryLineWithSourceAndCertainty)
{
    open(PregnancyMeasure::BloodPressure);
    EXPECT_TRUE(notes().contains(QStringLiteral("140/90 mmHg"))) << qPrintable(notes());
    EXPECT_TRUE(notes().contains(QStringLiteral("160/110 mmHg")));
    EXPECT_TRUE(notes().contains(QStringLiteral("read at second hand, 20 Nov 2026")));
    EXPECT_TRUE(notes().contains(QStringLiteral("not a diagnosis")));
    view.setMeasure(PregnancyMeasure::FundalHeight);
    EXPECT_TRUE(notes().contains(QStringLiteral("a rough guide only")));
    view.setMeasure(PregnancyMeasure::Haemoglobin);
    EXPECT_TRUE(notes().contains(QStringLiteral("11.0 g/dL")));
    view.setMeasure(PregnancyMeasure::Glucose);
    EXPECT_TRUE(notes().contains(QStringLiteral("100 mg/dL when taken so: At any time")));
    home.say(keys::pregnancy::height, 1600);
    home.say(keys::pregnancy::usualWeight, 54'000);
    take();
    view.setMeasure(PregnancyMeasure::Weight);
    EXPECT_TRUE(notes().contains(QStringLiteral("10 to 13 kg by the birth of one baby, with a BMI of 18.5 or more and below 25.0"))) << qPrintable(notes());
    EXPECT_TRUE(notes().contains(QStringLiteral("official, 21 Nov 2026")));
}

TEST_F(PregnancyChartViewTest, drawsADotForTheUpperAndACrossForTheLowerPressure)
{
    home.put(records::antenatalVisit, 20, {{keys::antenatalVisit::systolic, qint64(118)}, {keys::antenatalVisit::diastolic, qint64(72)}});
    open(PregnancyMeasure::BloodPressure);
    const QImage picture = view.grab().toImage();
    const ChartPalette palette = ChartPalette::matching(view.palette());
    EXPECT_EQ(picture.pixelColor(view.placeOf(0) * picture.devicePixelRatio()), palette.marks[0]);
    bool hasCross = false;
    const int x = view.placeOf(0).x();
    for (int y = view.placeOf(0).y(); y < picture.height(); ++y)
        hasCross = hasCross || picture.pixelColor(x, y) == palette.correctedMark;
    EXPECT_TRUE(hasCross);
    EXPECT_TRUE(notes().contains(QStringLiteral("Cross: lower value.")));
}

TEST_F(PregnancyChartViewTest, saysNothingOfWhatComesNextAfterALoss)
{
    home.put(records::antenatalVisit, 16, {{keys::antenatalVisit::weight, qint64(55'500)}});
    home.own.setValue(*home.own.type->find(keys::pregnancy::outcome), QStringLiteral("stillbirth"));
    home.own.setValue(*home.own.type->find(keys::pregnancy::outcomeOn), PartialDate(due.addDays(20 * 7 - 280)));
    home.family.put(home.own);
    open(PregnancyMeasure::Weight);
    EXPECT_EQ(notes(), QString());
    EXPECT_EQ(view.chart().weeks.max, 20);
}

TEST_F(PregnancyChartViewTest, forgetsWhatItHeldWhileItIsOutOfSight)
{
    home.put(records::antenatalVisit, 16, {{keys::antenatalVisit::weight, qint64(55'500)}});
    open(PregnancyMeasure::Weight);
    ASSERT_EQ(view.chart().rows.size(), 1u);
    view.hide();
    take();
    EXPECT_TRUE(view.chart().rows.empty());
    EXPECT_EQ(part<QTableView>("pregnancyTable")->model()->rowCount(), 0);
    EXPECT_EQ(view.readOut(), QString());
    EXPECT_EQ(view.accessibleDescription(), QString());
    view.show();
    EXPECT_EQ(view.chart().rows.size(), 1u);
}

TEST_F(PregnancyChartViewTest, saysSoWhereNothingIsRecorded)
{
    view.show();
    press(Qt::Key_Right);
    press(Qt::Key_Return);
    EXPECT_TRUE(asked.isEmpty());
    EXPECT_TRUE(view.readOut().contains(QStringLiteral("no values recorded")));
}

TEST_F(PregnancyChartViewTest, takesThousands)
{
    for (int i = 0; i < manyRecords; ++i)
        home.put(records::weightLog, 4 + i % 36, {{keys::antenatalVisit::weight, qint64(54'000 + i)}});
    open(PregnancyMeasure::Weight);
    EXPECT_EQ(view.chart().points.size(), std::size_t(manyRecords));
    press(Qt::Key_End);
    EXPECT_TRUE(view.readOut().startsWith(QStringLiteral("Value 3000 of 3000.")));
}

} // namespace
} // namespace boshi::ui::pregnancy_chart_tests
