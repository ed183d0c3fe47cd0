// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/survey_band.h"

#include "core/growth/position.h"
#include "tests/core/growth/growth_support.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace boshi::growth {
namespace {

/// Calls `visit` for every row of one kind with its table.
template <typename Visit> void forRows(RowKind kind, Visit visit)
{
    for (const SurveyBand *band : bands())
        for (const SurveyRow &row : band->rows())
            if (row.kind == kind)
                visit(*band, row);
}

std::string name(const SurveyBand &band, double age)
{
    return qPrintable(QStringLiteral("%1 %2 at %3").arg(toText(band.sex()), toText(band.measure())).arg(age));
}

void expectEachFigureAtItsLine(const SurveyBand &band, const SurveyRow &row)
{
    const Lines lines = band.lines(row.ageMonths());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        EXPECT_EQ(lines[i], row.figures[i]) << name(band, row.ageMonths());
        EXPECT_EQ(linesReached(lines, row.figures[i]), i + 1) << name(band, row.ageMonths());
        EXPECT_EQ(linesReached(lines, row.figures[i] - 1), i) << name(band, row.ageMonths());
        EXPECT_DOUBLE_EQ(*band.z(row.ageMonths(), row.figures[i]), band.marks()[i].z()) << name(band, row.ageMonths());
    }
}

TEST(SurveyBand, putsBandsAtTheirMidpoints)
{
    EXPECT_EQ((SurveyRow{RowKind::Birth, 0, 0, {}}.ageMonths()), 0);
    EXPECT_EQ((SurveyRow{RowKind::Band, 1, 2, {}}.ageMonths()), 1.5);
    EXPECT_EQ((SurveyRow{RowKind::Band, 12, 18, {}}.ageMonths()), 15);
    EXPECT_NEAR((SurveyRow{RowKind::Check, 30, 30, {}}.ageMonths()), 0.9856, 0.0001);
}

TEST(SurveyBand, readsEveryPublishedFigureBackAtItsLine)
{
    forRows(RowKind::Birth, expectEachFigureAtItsLine);
    forRows(RowKind::Band, expectEachFigureAtItsLine);
}

/// Day 30 is published but not drawn through: it measures how far off the lines can be between birth and the first
/// midpoint, where newborns first lose weight and a curve cannot know it. Measured 2026-11-22: weight at most 0.037 kg, height
/// 1.8 mm, head 1.6 mm; drawn over age itself instead of its logarithm it would be 0.11 kg and 2.9 mm.
TEST(SurveyBand, comesNearThePublishedDay30)
{
    int checked = 0;
    forRows(RowKind::Check, [&](const SurveyBand &band, const SurveyRow &row) {
        const Lines lines = band.lines(row.ageMonths());
        const double allowed = band.measure() == Measure::Weight ? 50 : 2;
        for (std::size_t i = 0; i < lines.size(); ++i, ++checked)
            EXPECT_NEAR(lines[i], row.figures[i], allowed) << name(band, row.ageMonths());
    });
    EXPECT_EQ(checked, 6 * 7);
}

/// Why midpoints: drawn at the start of the bands, day 30 of the boys' median would be 0.6 kg too heavy.
TEST(SurveyBand, wouldMissDay30IfBandsStoodAtTheirStart)
{
    std::vector<double> starts, medians;
    for (const SurveyRow &row : bandOf(Sex::Male, Measure::Weight).rows()) {
        if (row.kind == RowKind::Check)
            continue;
        starts.push_back(std::log1p(row.from));
        medians.push_back(row.figures[3]);
    }
    const MonotoneCubic line(starts, medians, MonotoneCubic::Slopes::Spline);
    EXPECT_GT(line.at(std::log1p(30 / daysPerMonth)), 4150 + 550);
}

TEST(SurveyBand, keepsItsLinesApartAndRisingAtEveryAge)
{
    for (const auto &curve : {jp2023().curves, shipped("jp2010").curves}) {
        for (const auto &each : curve) {
            const auto *band = dynamic_cast<const SurveyBand *>(each.get());
            if (!band)
                continue;
            Lines before = band->lines(0);
            for (double age = 0.05; age <= band->last(); age += 0.05) {
                const Lines lines = band->lines(age);
                EXPECT_TRUE(std::ranges::adjacent_find(lines, std::greater_equal<>()) == lines.end()) << name(*band, age);
                EXPECT_TRUE(std::ranges::equal(before, lines, std::less_equal<>())) << name(*band, age);
                before = lines;
            }
        }
    }
}

TEST(SurveyBand, hasNoLinesBeforeBirthNorBeyondTheLastMidpoint)
{
    const SurveyBand &head = bandOf(Sex::Female, Measure::Head);
    EXPECT_EQ(head.last(), 33);
    EXPECT_TRUE(head.contains(33));
    EXPECT_FALSE(head.contains(33.01));
    EXPECT_FALSE(head.contains(-0.01));
    EXPECT_FALSE(head.contains(std::nan("")));
    EXPECT_EQ(bandOf(Sex::Male, Measure::Weight).last(), 75);
}

} // namespace
} // namespace boshi::growth
