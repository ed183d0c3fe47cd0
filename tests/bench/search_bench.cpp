// SPDX-License-Identifier: GPL-3.0-or-later
// The search of the window in a family of 3,000 records.
#include "core/records/catalogue.h"
#include "tests/bench/bench_vault.h"
#include "ui/search/finder.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>

namespace boshi::bench {
namespace {

/// A session with the big family open, and everything that the window offers to find.
struct Searching {
    std::unique_ptr<VaultSession> session;
    std::unique_ptr<ui::Finder> finder;

    Searching()
    {
        const BigVault &big = bigVault();
        session = std::make_unique<VaultSession>(must(Vault::open(big.path, big.key.copy())), systemSurroundings(QUuid::createUuid()));
        must(session->openFamily(big.family));
        const QUuid child = session->family()->members().front().person->id;
        finder = std::make_unique<ui::Finder>(*session, [] { return std::vector<ui::SearchPage>(20, {QStringLiteral("Settings")}); });
        finder->setPlace({child, child});
    }
    void learn() const
    {
        finder->forget();
        while (!finder->knowsAll())
            QCoreApplication::processEvents();
    }
};

/// The slowest key of a few words, each typed key by key: found often, seldom, never, a day, two words.
void key(benchmark::State &state)
{
    const Searching searching;
    searching.learn();
    const QStringList words{QStringLiteral("体重"), QStringLiteral("ほけんせんたー"), QStringLiteral("五時間ほど眠る"), QStringLiteral("zzz"),
                            QStringLiteral("2020/3/10"), QStringLiteral("meas 3.5"), QStringLiteral("見本 12")};
    for (auto _ : state) {
        double slowest = 0;
        for (const QString &word : words)
            for (qsizetype typed = 1; typed <= word.size(); ++typed)
                slowest = std::max(slowest, secondsOf([&] { benchmark::DoNotOptimize(searching.finder->find(word.left(typed))); }));
        state.SetIterationTime(slowest);
    }
}

/// While the records are still being read: the longest that a key waits for.
void slice(benchmark::State &state)
{
    const Searching searching;
    for (auto _ : state) {
        double longest = secondsOf([&] { searching.finder->forget(); });
        while (!searching.finder->knowsAll())
            longest = std::max(longest, secondsOf([] { QCoreApplication::processEvents(QEventLoop::AllEvents, 0); }));
        state.SetIterationTime(longest);
    }
}

void learn(benchmark::State &state)
{
    const Searching searching;
    for (auto _ : state)
        state.SetIterationTime(secondsOf([&] { searching.learn(); }));
}

BENCHMARK(key)->Name("search/slowest key")->UseManualTime()->Iterations(5)->Unit(benchmark::kMillisecond);
BENCHMARK(slice)->Name("search/longest slice")->UseManualTime()->Iterations(5)->Unit(benchmark::kMillisecond);
BENCHMARK(learn)->Name("search/read all")->UseManualTime()->Iterations(5)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace boshi::bench
