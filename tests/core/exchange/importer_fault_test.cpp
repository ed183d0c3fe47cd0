// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/importer_support.h"
#include "tests/support/fault_walk.h"

#include <QFile>

/// An import with the disk failing or the process dying at every operation on the vault.
namespace boshi::import_tests {

static Result<Done> importInto(const QString &vault, const QString &file)
{
    auto opened = Vault::open(vault, test::sharedKey());
    if (!opened)
        return opened.error();
    VaultSession session(std::move(*opened), inNovember());
    auto importer = Importer::plan(file, townPack(), session.reader(), session.surroundings(), {.people = PeopleAdmitted::All});
    return importer ? test::onlyDone(session.apply(importer->change())) : importer.error();
}

/// The sample file, and in later rounds longer and longer ones of the same town.
static QByteArray townFile(int round)
{
    if (round == 0)
        return exchange::test::sampleBytes();
    std::vector<TownRow> rows;
    for (int i = 0; i < 60 * round; ++i) {
        TownRow row;
        row.number = QStringLiteral("%1").arg(100 + i, 15, 10, QLatin1Char('0'));
        rows.push_back(row);
    }
    return fileOf(rows);
}

TEST(FaultyImport, leavesAllOfTheFileOrNothing)
{
    for (int round = 0; round < test::faultRounds(); ++round) {
        const test::Folder folder;
        const QString path = test::emptyVault(folder);
        const QString file = folder.path("town.csv");
        test::writeBytes(file, townFile(round));
        const QByteArray start = test::bytesOf(path);
        const auto putDown = [&] {
            test::writeBytes(path, start);
            QFile::remove(path + u"-journal"_s);
        };
        test::walk({"import", putDown, [&] { return importInto(path, file); }, [&] { return test::wholeContent(path); }});
    }
}

} // namespace boshi::import_tests
