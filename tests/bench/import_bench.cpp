// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"
#include "tests/bench/bench_vault.h"
#include "tests/bench/town_file.h"
#include "tests/bench/vault_rows.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

namespace boshi::bench {
namespace {

using namespace exchange;

constexpr int townRows = 20'000;

QString townFile()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString file = folder.filePath(QStringLiteral("town.csv"));
        writeTownFile(file, townRows);
        return file;
    }();
    return path;
}

Importer planFor(const VaultSession &session)
{
    static const LayoutPack pack = must(findPack(QStringLiteral("sample-infant-checkups")));
    return must(Importer::plan(townFile(), pack, session.reader(), session.surroundings(), {.people = PeopleAdmitted::All}));
}

void importInto(VaultSession &session)
{
    Importer importer = planFor(session);
    if (importer.count(RowOutcome::New) != townRows)
        giveUp({ErrorCode::RefusedByRule, QStringLiteral("%1 rows are new").arg(importer.count(RowOutcome::New))});
    must(session.apply(importer.change()));
}

const VaultRows &rowsOfImport()
{
    static const VaultRows rows = [] {
        const auto session = newSession();
        importInto(*session);
        return VaultRows(session->vault().handle());
    }();
    return rows;
}

double megabytes(const Vault &vault) { return double(vault.connection().fileSize()) / 1e6; }

void planFile(benchmark::State &state)
{
    townFile();
    for (auto _ : state) {
        const auto session = newSession();
        state.SetIterationTime(secondsOf([&] { planFor(*session); }));
    }
}

void importFile(benchmark::State &state)
{
    townFile();
    for (auto _ : state) {
        const auto session = newSession();
        state.SetIterationTime(secondsOf([&] { importInto(*session); }));
        state.counters["MB"] = megabytes(session->vault());
    }
}

void insertSameRows(benchmark::State &state)
{
    const VaultRows &rows = rowsOfImport();
    for (auto _ : state) {
        const auto vault = newVault();
        state.SetIterationTime(secondsOf([&] { rows.insertInto(vault->handle()); }));
        state.counters["MB"] = megabytes(*vault);
        state.counters["rows"] = double(rows.count());
    }
}

BENCHMARK(planFile)->Name("import/plan only")->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(importFile)->Name("import/whole way")->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
BENCHMARK(insertSameRows)->Name("import/same rows inserted")->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace boshi::bench
