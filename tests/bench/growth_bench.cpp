// SPDX-License-Identifier: GPL-3.0-or-later
// Scores of a population: the arithmetic alone, and a file of 1,000,000 children beside libcsv merely reading it.
#include "core/exchange/growth_batch.h"
#include "core/growth/who2006.h"
#include "tests/bench/bench_vault.h"
#include "tests/bench/memory.h"

#include <benchmark/benchmark.h>

#include <QFile>
#include <QTemporaryDir>

#include <csv.h>

#include <random>

namespace boshi::bench {
namespace {

using growth::Posture;
using growth::Sex;
using growth::Who2006;

constexpr int children = 1'000'000;
constexpr std::size_t drawn = 4096; ///< Children the arithmetic goes round.

struct Drawn {
    Sex sex;
    double days, kg, mm;
};

/// Children of all ages under five with weights and lengths around the medians, and some far out.
std::vector<Drawn> drawChildren()
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> days(0, 1826);
    std::normal_distribution<double> spread(1, 0.1);
    std::vector<Drawn> all;
    for (std::size_t i = 0; i < drawn; ++i) {
        const double age = std::floor(days(random));
        const auto share = [&](std::mt19937 &source) { return std::clamp(spread(source), 0.6, 1.5); };
        const double mm = std::round(500 + 600 * std::sqrt(age / 1826) * share(random) * 0.9);
        all.push_back({i % 2 == 0 ? Sex::Male : Sex::Female, age, (3.4 + 15 * std::sqrt(age / 1826)) * share(random), std::clamp(mm, 450.0, 1100.0)});
    }
    return all;
}

void weightForAge(benchmark::State &state)
{
    const Who2006 &who = *Who2006::shipped();
    const auto all = drawChildren();
    for (auto _ : state)
        for (const Drawn &child : all)
            benchmark::DoNotOptimize(who.weightForAge(child.sex, child.days, child.kg));
    state.SetItemsProcessed(state.iterations() * qint64(drawn));
}

void weightForLength(benchmark::State &state)
{
    const Who2006 &who = *Who2006::shipped();
    const auto all = drawChildren();
    for (auto _ : state)
        for (const Drawn &child : all)
            benchmark::DoNotOptimize(who.weightForLength(child.sex, child.mm, child.kg, Posture::Recumbent));
    state.SetItemsProcessed(state.iterations() * qint64(drawn));
}

/// A survey as `growth zscores` reads it.
const QString &surveyFile()
{
    static QTemporaryDir folder;
    static const QString path = [] {
        QFile file(folder.filePath(QStringLiteral("survey.csv")));
        must(file.open(QIODevice::WriteOnly) ? Result<Done>(Done{}) : Result<Done>(Error{ErrorCode::WriteFailed}));
        file.write("id,sex,age_days,age_months,weight_kg,lenhei_cm,measure,oedema,head_cm\n");
        const auto all = drawChildren();
        for (int i = 0; i < children; ++i) {
            const Drawn &child = all[std::size_t(i) % drawn];
            file.write(QByteArray::number(i) + (child.sex == Sex::Male ? ",male," : ",female,") + QByteArray::number(child.days) + ",,"
                       + QByteArray::number(child.kg, 'f', 2) + ',' + QByteArray::number(child.mm / 10, 'f', 1)
                       + (child.days < 731 ? ",l,n," : ",h,n,") + QByteArray::number(33 + child.mm / 70, 'f', 1) + '\n');
        }
        return file.fileName();
    }();
    return path;
}

void libcsvReads(benchmark::State &state)
{
    for (auto _ : state) {
        QFile file(surveyFile());
        if (!file.open(QIODevice::ReadOnly))
            return state.SkipWithError("no file");
        csv_parser parser;
        csv_init(&parser, CSV_STRICT);
        qint64 cells = 0;
        QByteArray chunk(64 * 1024, Qt::Uninitialized);
        for (qint64 got = file.read(chunk.data(), chunk.size()); got > 0; got = file.read(chunk.data(), chunk.size()))
            csv_parse(&parser, chunk.constData(), size_t(got), [](void *, size_t, void *count) { ++*static_cast<qint64 *>(count); }, nullptr, &cells);
        csv_fini(&parser, nullptr, nullptr, nullptr);
        csv_free(&parser);
        benchmark::DoNotOptimize(cells);
    }
}

void zscoresOfAFile(benchmark::State &state)
{
    QTemporaryDir folder;
    const Memory memory = Memory::now();
    for (auto _ : state) {
        QFile in(surveyFile()), out(folder.filePath(QStringLiteral("scores.csv")));
        if (!in.open(QIODevice::ReadOnly) || !out.open(QIODevice::WriteOnly))
            return state.SkipWithError("no file");
        const auto totals = exchange::scoreByWho2006(in, out, [](const exchange::RowRemark &) {});
        if (!totals || totals->rows != children)
            return state.SkipWithError("not every child");
    }
    state.counters["MB more"] = memory.peakSince();
}

BENCHMARK(weightForAge)->Name("growth/weight_for_age")->Unit(benchmark::kMicrosecond);
BENCHMARK(weightForLength)->Name("growth/weight_for_length")->Unit(benchmark::kMicrosecond);
BENCHMARK(libcsvReads)->Name("growth/libcsv_reads_a_million_children")->Unit(benchmark::kMillisecond);
BENCHMARK(zscoresOfAFile)->Name("growth/zscores_of_a_million_children")->Unit(benchmark::kMillisecond);

} // namespace
} // namespace boshi::bench
