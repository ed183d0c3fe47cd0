// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/fetal_weight.h"
#include "core/growth/selftest.h"
#include "core/growth/who2006.h"
#include "core/reference/weight_gain.h"
#include "tests/core/growth/growth_support.h"

#include <QFile>
#include <QTextStream>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace boshi::growth {
namespace {

enum Column { Id, ReferenceId, SexCell, AgeValue, AgeUnit, MeasureCell, Value, Unit, PostureCell, Oedema, Quantity, Expected, Tolerance };

/// Their tables are not supplied (growth.md §6: licences not cleared).
const std::set<QString> withoutTable{QStringLiteral("JP2000_JSPE_weight"), QStringLiteral("JP2000_JSPE_BMI"), QStringLiteral("JP2000_JSPE_height"),
                                     QStringLiteral("JP2010_birthsize_primipara"), QStringLiteral("JP2010_birthsize_multipara")};

/// What is no question to a growth reference of this program, as text: the weight gain of a pregnancy, the fundal height of
/// INTERGROWTH-21st (we draw the Japanese rule; the formula of growth.md §1 stands here beside the published cell), and WHO's
/// remark that nobody stands under nine months.
QString answeredElsewhere(const QStringList &cells)
{
    if (cells[Quantity] == QStringLiteral("c9mo_flag"))
        return QString::number(int(inPostureOfTable(60, 8 * daysPerMonth, Posture::Standing) == 60));
    if (cells[ReferenceId] == QStringLiteral("INTERGROWTH21_SFH")) {
        const double weeks = cells[AgeValue].toDouble();
        const double mean = 5.133374 + 0.1058353119 * weeks * weeks - 0.0231295 * weeks * weeks * std::log(weeks);
        return QString::number(mean + lineMarkFromText(cells[Quantity])->z() * (0.9922667 + 0.0258087 * weeks));
    }
    // A BMI is the weight of somebody one metre tall.
    const auto *found = shippedWeightGainGuide().classOf(1000, std::llround(cells[Value].toDouble() * 1000));
    if (cells[Quantity] == QStringLiteral("gain_class"))
        return found->gain ? QStringLiteral("range") : QStringLiteral("individual");
    return QString::number(double(cells[Quantity] == QStringLiteral("gain_from_kg") ? found->gain->low : found->gain->high) / 1000);
}

void expectEqual(const QString &found, const QStringList &cells)
{
    bool isNumber = false;
    const double expected = cells[Expected].toDouble(&isNumber);
    if (isNumber)
        EXPECT_NEAR(found.toDouble(), expected, cells[Tolerance].toDouble() + 1e-9) << qPrintable(cells[Id]);
    else
        EXPECT_EQ(found, cells[Expected]) << qPrintable(cells[Id]);
}

/// No cell but the last and one name in quotes holds a comma.
QStringList cellsOf(QString line)
{
    line.replace(QStringLiteral("\"UKWHO (WHO 2006 part, plain LMS)\""), QStringLiteral("UKWHO"));
    return line.split(u',');
}

/// Each row of the shared file is a shipped vector with the same expectation, or is answered here, or has no table.
TEST(GrowthVectors, areMetWhereTheirTablesAreSupplied)
{
    QFile file(QStringLiteral(BOSHI_SHARED_DIR "/reference/growth/test_vectors.csv"));
    if (!file.open(QIODevice::ReadOnly))
        GTEST_SKIP() << "growth vectors not there: " << qPrintable(file.fileName());
    int compared = 0;
    QStringList skipped;
    QTextStream lines(&file);
    lines.readLine();
    for (QString line = lines.readLine(); !line.isNull(); line = lines.readLine()) {
        const QStringList cells = cellsOf(line);
        if (withoutTable.contains(cells[ReferenceId])) {
            skipped << cells[Id];
            continue;
        }
        ++compared;
        const auto shippedOne = std::ranges::find(shippedVectors(), cells[Id], &Vector::id);
        if (shippedOne == shippedVectors().end()) {
            expectEqual(answeredElsewhere(cells), cells);
            continue;
        }
        EXPECT_EQ(shippedOne->expected, cells[Expected]);
        EXPECT_EQ(shippedOne->tolerance, cells[Tolerance].toDouble());
        const VectorAnswer answer = answered(*shippedOne);
        EXPECT_TRUE(answer.isEqual) << qPrintable(cells[Id]) << " found " << qPrintable(answer.found);
    }
    std::printf("growth vectors: %d compared, %d without a supplied table: %s\n", compared, int(skipped.size()),
                qPrintable(skipped.join(u' ')));
    EXPECT_EQ(compared, 118);
    EXPECT_EQ(skipped.size(), 9);
}

TEST(Selftest, findsEverythingRight)
{
    const auto checks = runSelftest();
    ASSERT_EQ(checks.size(), shippedReferences().size() + 1);
    std::size_t answers = 0;
    for (const FiguresCheck &check : checks) {
        EXPECT_TRUE(check.isRight()) << qPrintable(check.id);
        EXPECT_GT(check.compared, 0) << qPrintable(check.id);
        answers += check.answers.size();
        for (const VectorAnswer &answer : check.answers)
            EXPECT_TRUE(answer.isEqual) << qPrintable(answer.vector.id) << " found " << qPrintable(answer.found);
    }
    EXPECT_EQ(answers, shippedVectors().size()) << "every vector belongs to somebody";
    EXPECT_EQ(answers, 163u) << "no vector is lost on reading";
}

TEST(Selftest, wouldSeeAWrongFigure)
{
    Vector vector = shippedVectors().front();
    vector.expected = QStringLiteral("-3.28");
    EXPECT_FALSE(answered(vector).isEqual);
    vector.expected = QStringLiteral("missing");
    EXPECT_FALSE(answered(vector).isEqual);
}

/// growth.md §1: 1.07·BPD³ + 0.30·AC²·FL. BPD 9 cm, AC 30 cm, FL 6.5 cm by hand: 780.03 + 1755 = 2535 g; with APTD·TTD of
/// 80 cm² for the circumference 780.03 + 1778.4 = 2558 g.
TEST(FetalWeight, isComputedByTheJapaneseFormula)
{
    EXPECT_EQ(estimatedFetalWeight({.biparietal = 90, .abdominalCircumference = 300, .femur = 65}), 2535);
    EXPECT_EQ(estimatedFetalWeight({.biparietal = 90, .abdominalDiameters = 8000, .femur = 65}), 2558);
    EXPECT_FALSE(estimatedFetalWeight({.biparietal = 90, .femur = 65}));
    EXPECT_FALSE(estimatedFetalWeight({.abdominalCircumference = 300, .femur = 65}));
}

} // namespace
} // namespace boshi::growth
