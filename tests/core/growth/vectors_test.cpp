// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/growth_point.h"
#include "core/growth/lms_curve.h"
#include "core/growth/who2006.h"
#include "core/growth/who2007.h"
#include "core/reference/weight_gain.h"
#include "tests/core/growth/growth_support.h"

#include <QFile>
#include <QTextStream>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace boshi::growth {
namespace {

enum Column { Id, ReferenceId, SexCell, AgeValue, AgeUnit, MeasureCell, Value, Unit, PostureCell, Oedema, Quantity, Expected, Tolerance };

/// Their tables are not supplied (growth.md §6: licences not cleared).
const std::set<QString> withoutTable{QStringLiteral("JP2000_JSPE_weight"), QStringLiteral("JP2000_JSPE_BMI"), QStringLiteral("JP2000_JSPE_height"),
                                     QStringLiteral("JP2010_birthsize_primipara"), QStringLiteral("JP2010_birthsize_multipara")};

/// A number, or a word.
using Answer = std::variant<std::monostate, double, QString>;

Answer scored(const std::optional<WhoScore> &score) { return score ? Answer(score->hundredths / 100.0) : Answer(); }
Answer flagged(const std::optional<WhoScore> &score) { return score ? Answer(score->isFlagged ? 1.0 : 0.0) : Answer(); }

/// One row of test_vectors.csv.
class Vector {
public:
    explicit Vector(const QStringList &cells)
        : m_cells(cells)
    {
    }
    QString operator[](Column column) const { return m_cells[column]; }
    Sex sex() const { return sexFromText(m_cells[SexCell]).value_or(Sex::Male); }
    bool is(const char *reference) const { return m_cells[ReferenceId].startsWith(QLatin1String(reference)); }

    std::optional<double> valueOf(const char *measure) const
    {
        const auto index = m_cells[MeasureCell].split(u';').indexOf(QLatin1String(measure));
        const QStringList values = m_cells[Value].split(u';');
        const QString value = values.value(index);
        return value.isEmpty() ? std::nullopt : std::optional(value.toDouble());
    }

private:
    QStringList m_cells;
};

Answer byWho2006(const Vector &row)
{
    const double age = row[AgeValue].toDouble() * (row[AgeUnit] == QStringLiteral("month") ? daysPerMonth : 1);
    const auto posture = postureFromText(row[PostureCell]);
    const QString wanted = row[Quantity];
    const auto length = row.valueOf("lenhei");
    if (wanted == QStringLiteral("clenhei"))
        return inPostureOfTable(*length, age, posture);
    if (wanted == QStringLiteral("c9mo_flag"))
        return double(posture && inPosture(60, age, posture, Posture::Recumbent) == 60);
    if (wanted == QStringLiteral("z") || wanted == QStringLiteral("percentile")) {
        const Curve *curve = shipped("who2006").curveAt(row.sex(), length ? Measure::Height : Measure::Weight, age);
        const double z = *curve->z(age, length ? *length * 10 : *row.valueOf("weight") * 1000);
        return wanted == QStringLiteral("z") ? z : percentOf(z);
    }
    // Vector 8 holds for any value: it is missing because of the age.
    const bool isAny = row[Value].isEmpty();
    const Who2006Scores scores = Who2006::shipped()->scores({.sex = row.sex(),
                                                             .ageDays = age,
                                                             .weightKg = isAny ? 18.0 : row.valueOf("weight"),
                                                             .lengthCm = isAny ? 110.0 : length,
                                                             .posture = posture,
                                                             .hasOedema = row[Oedema] == QStringLiteral("y"),
                                                             .headCm = isAny ? 50.0 : row.valueOf("head")});
    const std::map<QString, std::optional<WhoScore>> all{{QStringLiteral("len"), scores.length},
                                                         {QStringLiteral("wei"), scores.weight},
                                                         {QStringLiteral("wfl"), scores.weightForLength},
                                                         {QStringLiteral("bmi"), scores.bmi},
                                                         {QStringLiteral("hc"), scores.head}};
    return wanted.startsWith(u'z') ? scored(all.at(wanted.mid(1))) : flagged(all.at(wanted.mid(1)));
}

Answer byWho2007(const Vector &row)
{
    const Who2007Scores scores = Who2007::shipped()->scores(
        {.sex = row.sex(), .ageMonths = row[AgeValue].toDouble(), .weightKg = row.valueOf("weight"), .heightCm = row.valueOf("height")});
    const QString wanted = row[Quantity];
    return scored(wanted == QStringLiteral("zhfa") ? scores.height : wanted == QStringLiteral("zwfa") ? scores.weight : scores.bmi);
}

Answer byPlainLms(const Vector &row)
{
    const QStringList days = row[AgeValue].split(u';');
    const QDate birth = QDate::fromString(days[0], Qt::ISODate), observed = QDate::fromString(days[1], Qt::ISODate);
    const QStringList gestation = days[2].split(u'+');
    const ChildFacts child{row.sex(), birth, GestationalAge::of(gestation[0].toInt(), gestation[1].toInt())};
    const QString wanted = row[Quantity];
    const double age = double((wanted.startsWith(QStringLiteral("corrected")) ? *child.dueDate() : birth).daysTo(observed));
    if (wanted.endsWith(QStringLiteral("years")))
        return age / daysPerYear;
    const auto &table = dynamic_cast<const LmsCurve &>(*shipped("who2006").curveAt(row.sex(), Measure::Weight, age)).table();
    return zOf(table.at(age), *row.valueOf("weight"), Tails::Plain);
}

Answer byIsojima(const Vector &row)
{
    const bool isHeight = row[MeasureCell] == QStringLiteral("height");
    const Curve *curve = shipped("jp2000").curveAt(row.sex(), isHeight ? Measure::Height : Measure::Weight, row[AgeValue].toDouble() * 12);
    return *curve->value(row[AgeValue].toDouble() * 12, row[Value].toDouble()) / (isHeight ? 10 : 1000);
}

Answer byStandardWeight(const Vector &row)
{
    const StandardWeight formula = row.is("JP_school") ? StandardWeight::School
        : row.is("JP_infant_std_weight_2023")          ? StandardWeight::Infant2023
                                                       : StandardWeight::Infant2000;
    const auto found = obesity(formula, row.sex(), row[AgeValue].toInt(), *row.valueOf("height"), *row.valueOf("weight"));
    return row[Quantity] == QStringLiteral("std_weight_kg") ? found->standardKg : found->percent;
}

/// `=p50`: the published figure of day 30, which the lines are not drawn through. Equal once the line is rounded to
/// the published precision: 10 g, 1 mm.
Answer bySurvey(const Vector &row)
{
    const Measure measure = *measureFromText(row[MeasureCell]);
    const double age = row[AgeValue].toDouble() / (row[AgeUnit] == QStringLiteral("day") ? daysPerMonth : 1);
    const Lines lines = bandOf(row.sex(), measure).lines(age);
    const double value = row[Value].toDouble() * storedPerUnit(measure);
    if (row[Expected].startsWith(u'=')) {
        const int step = measure == Measure::Weight ? 10 : 1;
        for (std::size_t i = 0; i < lines.size(); ++i)
            if (std::lround(lines[i] / step) * step == std::lround(value))
                return QStringLiteral("=%1").arg(toText(jp2023().info.lines[i]));
    }
    return toText(Position{jp2023().info.lines, linesReached(lines, value)});
}

Answer byWeightGain(const Vector &row)
{
    // A BMI is the weight of somebody one metre tall.
    const auto *found = shippedWeightGainGuide().classOf(1000, std::llround(row[Value].toDouble() * 1000));
    if (row[Quantity] == QStringLiteral("gain_class"))
        return found->gain ? QStringLiteral("range") : QStringLiteral("individual");
    return double(row[Quantity] == QStringLiteral("gain_from_kg") ? found->gain->low : found->gain->high) / 1000;
}

/// INTERGROWTH's fundal height; the product draws the Japanese rule and has no table of this one, so the formula of growth.md
/// §1 stands here beside the published cell.
Answer byFundalHeight(const Vector &row)
{
    const double weeks = row[AgeValue].toDouble();
    const double mean = 5.133374 + 0.1058353119 * weeks * weeks - 0.0231295 * weeks * weeks * std::log(weeks);
    return mean + lineMarkFromText(row[Quantity])->z() * (0.9922667 + 0.0258087 * weeks);
}

Answer answerTo(const Vector &row)
{
    if (row.is("WHO2006"))
        return byWho2006(row);
    if (row.is("WHO2007"))
        return byWho2007(row);
    if (row.is("UKWHO") || row.is("\"UKWHO"))
        return byPlainLms(row);
    if (row.is("JP2000_Isojima"))
        return byIsojima(row);
    if (row.is("JP_school") || row.is("JP_infant"))
        return byStandardWeight(row);
    if (row.is("JP2023"))
        return bySurvey(row);
    return row.is("INTERGROWTH21_SFH") ? byFundalHeight(row) : byWeightGain(row);
}

void expectVector(const Vector &row)
{
    const Answer found = answerTo(row);
    bool isNumber = false;
    const double expected = row[Expected].toDouble(&isNumber);
    if (isNumber) {
        ASSERT_TRUE(std::holds_alternative<double>(found)) << qPrintable(row[Id]);
        EXPECT_NEAR(std::get<double>(found), expected, row[Tolerance].toDouble() + 1e-9) << qPrintable(row[Id]);
    } else if (row[Expected] == QStringLiteral("missing")) {
        EXPECT_TRUE(std::holds_alternative<std::monostate>(found)) << qPrintable(row[Id]);
    } else {
        ASSERT_TRUE(std::holds_alternative<QString>(found)) << qPrintable(row[Id]);
        EXPECT_EQ(std::get<QString>(found), row[Expected]) << qPrintable(row[Id]);
    }
}

/// No cell but the last two and one name in quotes holds a comma.
QStringList cellsOf(QString line)
{
    line.replace(QStringLiteral("\"UKWHO (WHO 2006 part, plain LMS)\""), QStringLiteral("UKWHO"));
    return line.split(u',');
}

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
        const Vector row(cellsOf(line));
        if (withoutTable.contains(row[ReferenceId])) {
            skipped << row[Id];
            continue;
        }
        expectVector(row);
        ++compared;
    }
    std::printf("growth vectors: %d compared, %d without a supplied table: %s\n", compared, int(skipped.size()),
                qPrintable(skipped.join(u' ')));
    EXPECT_EQ(compared, 118);
    EXPECT_EQ(skipped.size(), 9);
}

} // namespace
} // namespace boshi::growth
