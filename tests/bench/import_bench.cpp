// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"
#include "tests/bench/bench_vault.h"
#include "tests/bench/memory.h"
#include "tests/bench/scale_vault.h"
#include "tests/bench/town_file.h"
#include "tests/bench/vault_rows.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <map>

namespace boshi::bench {
namespace {

using namespace exchange;

enum class Size { Town, City };

struct TownFile {
    QString path;
    int rows;
};

/// 20,000 rows of three for each child; or BOSHI_SCALE_ROWS rows of ten.
const TownFile &townFile(Size size)
{
    static const QTemporaryDir folder;
    static std::map<Size, TownFile> files;
    const auto known = files.find(size);
    if (known != files.end())
        return known->second;
    const bool isTown = size == Size::Town;
    const TownFile file{folder.filePath(isTown ? QStringLiteral("town.csv") : QStringLiteral("city.csv")),
                        isTown ? 20'000 : fromEnvironment("BOSHI_SCALE_ROWS", 20'000)};
    writeTownFile(file.path, file.rows, isTown ? 3 : 10);
    return files.emplace(size, file).first->second;
}

Importer planFor(const VaultSession &session, const TownFile &file)
{
    static const LayoutPack pack = must(findPack(QStringLiteral("sample-infant-checkups")));
    return must(Importer::plan(file.path, pack, session.reader(), session.surroundings(), {.people = PeopleAdmitted::All}));
}

void importInto(VaultSession &session, const TownFile &file)
{
    Importer importer = planFor(session, file);
    if (importer.count(RowOutcome::New) != file.rows)
        giveUp({ErrorCode::RefusedByRule, QStringLiteral("%1 rows are new").arg(importer.count(RowOutcome::New))});
    must(session.apply(importer.change()));
}

/// The vault that an import makes.
const VaultSession &imported(Size size)
{
    static std::map<Size, std::unique_ptr<VaultSession>> sessions;
    std::unique_ptr<VaultSession> &session = sessions[size];
    if (!session) {
        session = newSession();
        importInto(*session, townFile(size));
    }
    return *session;
}

double megabytes(const Vault &vault) { return double(vault.connection().fileSize()) / 1e6; }

void planFile(benchmark::State &state, Size size)
{
    const TownFile &file = townFile(size);
    for (auto _ : state) {
        const auto session = newSession();
        state.SetIterationTime(secondsOf([&] { planFor(*session, file); }));
    }
}

void importFile(benchmark::State &state, Size size)
{
    const TownFile &file = townFile(size);
    for (auto _ : state) {
        const auto session = newSession();
        const Memory before = Memory::now();
        state.SetIterationTime(secondsOf([&] { importInto(*session, file); }));
        state.counters["MB more"] = before.peakSince();
        state.counters["MB"] = megabytes(session->vault());
    }
}

void insertSameRows(benchmark::State &state, Size size)
{
    const VaultRows rows(imported(size).vault().handle());
    for (auto _ : state) {
        const auto vault = newVault();
        state.SetIterationTime(rows.insertInto(vault->handle()));
        state.counters["MB"] = megabytes(*vault);
        state.counters["rows"] = double(rows.count());
    }
}

void measure(const char *name, void (*work)(benchmark::State &, Size), Size size)
{
    benchmark::RegisterBenchmark(name, work, size)->UseManualTime()->Iterations(1)->Unit(benchmark::kMillisecond);
}

[[maybe_unused]] const bool isRegistered = [] {
    measure("import/plan only", planFile, Size::Town);
    measure("import/whole way", importFile, Size::Town);
    measure("import/same rows inserted", insertSameRows, Size::Town);
    measure("scale/import", importFile, Size::City);
    measure("scale/same rows inserted", insertSameRows, Size::City);
    return true;
}();

} // namespace
} // namespace boshi::bench
