// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/position.h"
#include "tests/core/growth/growth_support.h"

#include <QFile>
#include <QStringList>
#include <QTextStream>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace boshi::growth {
namespace {

enum Column { Id, ReferenceId, SexCell, AgeValue, AgeUnit, MeasureCell, Value, Unit, Posture, Oedema, Quantity, Expected };

Lines linesOf(const QStringList &cells)
{
    const double age = cells[AgeValue].toDouble() / (cells[AgeUnit] == QStringLiteral("day") ? 30.4375 : 1);
    return *jp2023().band(*sexFromText(cells[SexCell]), *measureFromText(cells[MeasureCell]))->at(age);
}

qint64 storedValue(const QStringList &cells)
{
    return std::llround(cells[Value].toDouble() * (cells[Unit] == QStringLiteral("kg") ? 1000 : 10));
}

/// `=p50`: the published figure of day 30, which the lines are not drawn through. Equal once the line is rounded to
/// the published precision: 10 g, 1 mm.
void expectOnLine(const QStringList &cells)
{
    const int percentile = cells[Expected].mid(2).toInt();
    const auto line = std::size_t(std::ranges::find(percentiles, percentile) - percentiles.begin());
    const int step = cells[Unit] == QStringLiteral("kg") ? 10 : 1;
    EXPECT_EQ(std::llround(linesOf(cells)[line] / step) * step, storedValue(cells)) << qPrintable(cells[Id]);
}

void expectVector(const QStringList &cells)
{
    if (cells[Expected].startsWith(u'='))
        return expectOnLine(cells);
    EXPECT_EQ(toText(positionBetween(linesOf(cells), storedValue(cells))), cells[Expected]) << qPrintable(cells[Id]);
}

TEST(GrowthVectors, ofTheJapaneseSurveyAreMet)
{
    QFile file(QStringLiteral(BOSHI_SHARED_DIR "/reference/growth/test_vectors.csv"));
    if (!file.open(QIODevice::ReadOnly))
        GTEST_SKIP() << "growth vectors not there: " << qPrintable(file.fileName());
    int compared = 0;
    QTextStream lines(&file);
    for (QString line = lines.readLine(); !line.isNull(); line = lines.readLine()) {
        const QStringList cells = line.split(u',');
        if (cells[ReferenceId] != QStringLiteral("JP2023") || cells[Quantity] != QStringLiteral("band"))
            continue;
        expectVector(cells);
        ++compared;
    }
    EXPECT_EQ(compared, 4);
}

} // namespace
} // namespace boshi::growth
