// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/page_check.h"
#include "core/store/vault_check.h"
#include "tests/bench/bench_vault.h"

#include <benchmark/benchmark.h>

namespace boshi::bench {
namespace {

void checkPages(benchmark::State &state)
{
    const BigVault &big = bigVault();
    const auto vault = must(Vault::open(big.path, big.key.copy(), Access::ReadOnly));
    for (auto _ : state)
        if (!db::damagedPages(vault->connection(), vault->key()).empty())
            giveUp({ErrorCode::DamagedPage});
    state.SetBytesProcessed(state.iterations() * vault->connection().fileSize());
}

void checkEverything(benchmark::State &state)
{
    const BigVault &big = bigVault();
    const auto vault = must(Vault::open(big.path, big.key.copy(), Access::ReadOnly));
    for (auto _ : state)
        if (!must(checkVault(*vault)).isClean())
            giveUp({ErrorCode::DamagedPage});
    state.SetBytesProcessed(state.iterations() * vault->connection().fileSize());
}

BENCHMARK(checkPages)->Name("check/every page")->Unit(benchmark::kMillisecond);
BENCHMARK(checkEverything)->Name("check/whole vault")->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace boshi::bench
