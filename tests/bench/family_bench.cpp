// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_vault.h"

#include <benchmark/benchmark.h>

namespace boshi::bench {
namespace {

std::unique_ptr<Vault> open()
{
    const BigVault &big = bigVault();
    return must(Vault::open(big.path, big.key.copy()));
}

Family load(const Vault &vault)
{
    Family family = must(VaultReader(vault).family(bigVault().family));
    if (family.size() != bigFamilySize)
        giveUp({ErrorCode::ReadFailed, QStringLiteral("%1 records").arg(family.size())});
    return family;
}

void openVault(benchmark::State &state)
{
    bigVault();
    for (auto _ : state) {
        std::unique_ptr<Vault> vault;
        state.SetIterationTime(secondsOf([&] { vault = open(); }));
    }
}

void loadFamily(benchmark::State &state)
{
    for (auto _ : state) {
        const auto vault = open();
        std::optional<Family> family;
        state.SetIterationTime(secondsOf([&] { family = load(*vault); }));
    }
}

void openAndLoad(benchmark::State &state)
{
    bigVault();
    for (auto _ : state) {
        std::unique_ptr<Vault> vault;
        std::optional<Family> family;
        state.SetIterationTime(secondsOf([&] {
            vault = open();
            family = load(*vault);
        }));
    }
}

BENCHMARK(openVault)->Name("family/open vault")->UseManualTime()->Iterations(10)->Unit(benchmark::kMillisecond);
BENCHMARK(loadFamily)->Name("family/load 3000")->UseManualTime()->Iterations(10)->Unit(benchmark::kMillisecond);
BENCHMARK(openAndLoad)->Name("family/both")->UseManualTime()->Iterations(10)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace boshi::bench
