// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/schema/value_text.h"
#include "core/store/vault_check.h"
#include "core/store/vault_reader.h"
#include "tests/support/vaults.h"

#include <gtest/gtest.h>

#include <set>

/// tests/golden/vault_format1.boshi, as tests/golden/README.md describes it.
namespace boshi::golden_tests {
namespace {

struct Golden {
    test::Folder folder;
    std::unique_ptr<Vault> vault;

    Golden()
    {
        const QString path = folder.path("golden.boshi");
        test::copyFile(QStringLiteral(BOSHI_SOURCE_DIR "/tests/golden/vault_format1.boshi"), path);
        auto opened = Vault::open(path, test::passphrase(QStringLiteral("さくらの木の下で")));
        EXPECT_TRUE(opened);
        vault = std::move(*opened);
    }
    std::vector<Record> all(const RecordType &type) const
    {
        std::vector<Record> records;
        EXPECT_TRUE(VaultReader(*vault).eachRecord(&type, [&](const RecordLine &line) { records.push_back(*recordOf(line)); }));
        return records;
    }
};

QString text(const Record &record, std::string_view key) { return toText(*record.type->find(key), record.value(key)); }

TEST(GoldenVault, opensAndIsSound)
{
    const Golden golden;
    const auto report = checkVault(*golden.vault);
    ASSERT_TRUE(report);
    EXPECT_TRUE(report->isClean());
}

// Revisions by the README: 2 devices, 5 of the family, author, pregnancy, visit, import, note twice, weight five times, and
// the professional's note; the mother's area is closed.
TEST(GoldenVault, holdsAsManyRevisionsAsWereWritten)
{
    const Golden golden;
    const auto counts = VaultReader(*golden.vault).counts();
    EXPECT_EQ(counts->revisions, 2 + 5 + 1 + 1 + 1 + 1 + 2 + 5 + 1);
    EXPECT_EQ(counts->records, 2 + 5 + 1 + 1 + 1 + 1 + 1 + 1 + 1);
    EXPECT_EQ(counts->persons, 2);
    EXPECT_EQ(counts->waiting, 0);
}

TEST(GoldenVault, listsItsPeople)
{
    const Golden golden;
    const auto caseload = VaultReader(*golden.vault).caseload();
    ASSERT_EQ(caseload->size(), 2u);
    EXPECT_EQ((*caseload)[0].name, QStringLiteral("見本 はなこ"));
    EXPECT_EQ((*caseload)[0].role, QStringLiteral("mother"));
    EXPECT_EQ((*caseload)[0].birth, QStringLiteral("1994-02-03"));
    EXPECT_EQ((*caseload)[0].due, QStringLiteral("2026-09-01"));
    EXPECT_EQ((*caseload)[1].name, QStringLiteral("塚神 羽"));
    EXPECT_EQ((*caseload)[1].birth, QStringLiteral("2024-04-03"));
}

TEST(GoldenVault, keepsTheVisitAsItWasEntered)
{
    const Golden golden;
    const auto visits = golden.all(records::antenatalVisit);
    ASSERT_EQ(visits.size(), 1u);
    EXPECT_EQ(text(visits[0], "day"), QStringLiteral("2026-05-10"));
    EXPECT_EQ(text(visits[0], "gestation"), QStringLiteral("23w5d"));
    EXPECT_EQ(text(visits[0], "urine_protein"), QStringLiteral("1+=＋"));
    EXPECT_EQ(text(visits[0], "urine_sugar"), QStringLiteral("!notdone"));
    EXPECT_EQ(VaultReader(*golden.vault).history(visits[0].id)->front().revision.mode, EntryMode::CopiedFromPaper);
}

TEST(GoldenVault, findsTheImportedRowByItsKey)
{
    const Golden golden;
    const VaultReader reader(*golden.vault);
    const auto found = reader.externalKey(QUuid::fromRfc4122(QByteArray(16, 's')), QStringLiteral("row 1"));
    ASSERT_TRUE(found && *found);
    EXPECT_EQ(text(**reader.record(**found), "weight"), QStringLiteral("6.25"));
}

TEST(GoldenVault, keepsTheConflictAndTheVoid)
{
    const Golden golden;
    const auto conflicts = VaultReader(*golden.vault).inConflict();
    ASSERT_EQ(conflicts->size(), 1u);
    const Record record = *recordOf(conflicts->front());
    EXPECT_EQ(record.conflicts, std::vector<std::string_view>{"weight"});
    EXPECT_TRUE(text(record, "weight") == u"9.05" || text(record, "weight") == u"9.1");
    EXPECT_EQ(VaultReader(*golden.vault).history(record.id)->size(), 5u);
    const std::vector<Record> notes = golden.all(records::note);
    EXPECT_EQ(std::ranges::count(notes, true, &Record::isVoided), 1);
}

TEST(GoldenVault, opensItsPrivateAreas)
{
    const Golden golden;
    const auto texts = [&] {
        std::set<QString> result;
        for (const Record &note : golden.all(records::note))
            if (!note.isVoided)
                result.insert(text(note, "text"));
        return result;
    };
    EXPECT_EQ(texts(), std::set<QString>{QStringLiteral("助産師のメモ")});
    db::SealedRecords &sealed = golden.vault->sealed();
    EXPECT_FALSE(*sealed.keys().open(test::passphrase(QStringLiteral("さくらの木の下で")), {}));
    ASSERT_TRUE(*sealed.keys().open(test::passphrase(QStringLiteral("わたしだけの言葉")), {}));
    sealed.forget();
    EXPECT_EQ(texts(), (std::set<QString>{QStringLiteral("助産師のメモ"), QStringLiteral("前に書いたこと"), QStringLiteral("後に書いたこと")}));
    const auto report = checkVault(*golden.vault);
    EXPECT_TRUE(report->isClean());
    EXPECT_EQ(report->sealedNotVerified, 0);
}

} // namespace
} // namespace boshi::golden_tests
