// SPDX-License-Identifier: GPL-3.0-or-later
// A midwives' association or a town: 100,000 families when packaging/bench --scale asks for it.
#include "core/store/page_check.h"
#include "core/store/vault_check.h"
#include "tests/bench/memory.h"
#include "tests/bench/scale_vault.h"

#include <benchmark/benchmark.h>

#include <QTemporaryDir>

namespace boshi::bench {
namespace {

/// As many as the window asks for at first.
constexpr int linesInSight = 50;

void openEmpty(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("empty.boshi"));
    const VaultKey key = must(Vault::create(path, passphraseBytes(QStringLiteral("bench")), KeyProfile::Small))->key().copy();
    for (auto _ : state)
        state.SetIterationTime(secondsOf([&] { must(VaultReader(*must(Vault::open(path, key.copy()))).caseload(linesInSight)); }));
}

/// With the first lines that the window shows.
void openLarge(benchmark::State &state)
{
    const ScaleVault &scale = scaleVault(Arrival::Scattered);
    const VaultKey key = scale.key();
    for (auto _ : state)
        state.SetIterationTime(secondsOf([&] { must(VaultReader(*must(Vault::open(scale.path, key.copy()))).caseload(linesInSight)); }));
}

/// A family nobody has looked at since unlocking.
void openFamily(benchmark::State &state, Arrival arrival)
{
    const ScaleVault &scale = scaleVault(arrival);
    int family = scale.families / 2;
    for (auto _ : state) {
        const auto vault = scale.open();
        const QUuid id = ScaleVault::familyId(family = (family + 7919) % scale.families);
        std::optional<Family> loaded;
        state.SetIterationTime(secondsOf([&] { loaded = must(VaultReader(*vault).family(id)); }));
        if (loaded->size() != ScaleVault::familySize)
            giveUp({ErrorCode::ReadFailed, QStringLiteral("%1 records").arg(loaded->size())});
    }
}

/// One with ten years of records.
void openBigFamily(benchmark::State &state, Arrival arrival)
{
    const ScaleVault &scale = scaleVault(arrival);
    for (auto _ : state) {
        const auto vault = scale.open();
        std::optional<Family> loaded;
        state.SetIterationTime(secondsOf([&] { loaded = must(VaultReader(*vault).family(ScaleVault::familyId(ScaleVault::bigFamily))); }));
        if (loaded->size() != bigFamilySize)
            giveUp({ErrorCode::ReadFailed, QStringLiteral("%1 records").arg(loaded->size())});
    }
}

/// Each key typed of one name, in a vault just unlocked; the slowest counts.
void search(benchmark::State &state)
{
    const ScaleVault &scale = scaleVault(Arrival::Scattered);
    int family = scale.families / 3;
    for (auto _ : state) {
        const auto vault = scale.open();
        const VaultReader reader(*vault);
        const QString name = ScaleVault::motherName(family = (family + 7919) % scale.families);
        double slowest = 0;
        for (qsizetype typed = 1; typed <= name.size(); ++typed)
            slowest = std::max(slowest, secondsOf([&] {
                if (must(reader.named(name.left(typed), linesInSight)).empty())
                    giveUp({ErrorCode::UnknownRecord, name.left(typed)});
            }));
        state.SetIterationTime(slowest);
    }
}

void checkPages(benchmark::State &state)
{
    const auto vault = scaleVault(Arrival::Scattered).open();
    for (auto _ : state)
        if (!db::damagedPages(vault->connection(), vault->key()).empty())
            giveUp({ErrorCode::DamagedPage});
    state.SetBytesProcessed(state.iterations() * vault->connection().fileSize());
}

void checkEverything(benchmark::State &state)
{
    const auto vault = scaleVault(Arrival::Scattered).open();
    const Memory before = Memory::now();
    for (auto _ : state)
        if (!must(checkVault(*vault)).isClean())
            giveUp({ErrorCode::DamagedPage});
    state.SetBytesProcessed(state.iterations() * vault->connection().fileSize());
    state.counters["MB more"] = before.peakSince();
}

/// What unlocking, looking at many families and searching leave in memory.
void memoryOfWork(benchmark::State &state)
{
    const ScaleVault &scale = scaleVault(Arrival::Scattered);
    for (auto _ : state) {
        const auto vault = scale.open();
        const VaultReader reader(*vault);
        const Memory before = Memory::now();
        for (int family = 0; family < scale.families; family += qMax(1, scale.families / 2000))
            must(reader.family(ScaleVault::familyId(family)));
        for (int family = 0; family < scale.families; family += qMax(1, scale.families / 200))
            must(reader.named(ScaleVault::motherName(family), linesInSight));
        state.counters["MB more"] = before.peakSince();
    }
}

BENCHMARK(openEmpty)->Name("scale/unlock empty")->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK(openLarge)->Name("scale/unlock large")->UseManualTime()->Iterations(3)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(openFamily, together, Arrival::Together)->Name("scale/family together")->UseManualTime()->Iterations(5)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(openFamily, scattered, Arrival::Scattered)->Name("scale/family scattered")->UseManualTime()->Iterations(5)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(openBigFamily, together, Arrival::Together)->Name("scale/3000 together")->UseManualTime()->Iterations(5)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(openBigFamily, scattered, Arrival::Scattered)->Name("scale/3000 scattered")->UseManualTime()->Iterations(5)->Unit(benchmark::kMillisecond);
BENCHMARK(search)->Name("scale/search per key")->UseManualTime()->Iterations(5)->Unit(benchmark::kMillisecond);
BENCHMARK(memoryOfWork)->Name("scale/memory")->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(checkPages)->Name("scale/check pages")->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(checkEverything)->Name("scale/check everything")->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace boshi::bench
