// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/importer_support.h"
#include "tests/support/killing_vfs.h"

#include <iostream>

/// An import dies by SIGKILL at every single write, flush, truncation, creation and removal.
namespace boshi::import_tests {

#ifdef __SANITIZE_ADDRESS__
static constexpr qint64 importKillStride = 7; ///< Forks are dear there.
#else
static constexpr qint64 importKillStride = 1;
#endif

static int importInto(const QString &vault, const QString &file)
{
    VaultSession session(test::openVault(vault), inNovember());
    auto importer = Importer::plan(file, townPack(), session.reader(), session.surroundings(), {.people = PeopleAdmitted::All});
    return importer && session.apply(importer->change()) ? 0 : 1;
}

static QByteArray checkedContent(const QString &path)
{
    const auto vault = test::openVault(path);
    const auto report = checkVault(*vault);
    EXPECT_TRUE(report && report->isClean());
    return test::contentHash(*vault);
}

TEST(KilledImport, leavesAllOfTheFileOrNothing)
{
    const test::Folder folder;
    const QString path = test::emptyVault(folder);
    const QString file = folder.path("town.csv");
    test::writeBytes(file, exchange::test::sampleBytes());
    ASSERT_EQ(townPack().info.id, u"sample-infant-checkups");
    const QByteArray start = test::bytesOf(path);
    const QByteArray before = checkedContent(path);
    ASSERT_EQ(test::runInChild([&] { return importInto(path, file); }), 0);
    const QByteArray after = checkedContent(path);
    ASSERT_NE(before, after);
    qint64 kills = 0;
    qint64 stoodBefore = 0;
    for (const test::Death death : {test::Death::Before, test::Death::Torn}) {
        for (qint64 at = 1;; at += importKillStride) {
            test::writeBytes(path, start);
            const test::Fate fate = test::runAndKill(at, death, [&] { return importInto(path, file); });
            const QByteArray found = checkedContent(path);
            if (fate.survived) {
                EXPECT_EQ(fate.status, 0);
                EXPECT_EQ(found, after);
                break;
            }
            ++kills;
            stoodBefore += found == before;
            ASSERT_TRUE(found == before || found == after) << "killed at operation " << at;
        }
    }
    EXPECT_GT(stoodBefore, 0);
    std::cout << "[ kills    ] import: " << kills << " kills, " << stoodBefore << " left the state before, " << kills - stoodBefore
              << " the state after\n";
}

} // namespace boshi::import_tests
