// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vault_check.h"

#include "core/store/attachments.h"

#include "core/base/hash.h"
#include "core/records/catalogue.h"
#include "core/store/statement.h"
#include "tests/support/vaults.h"

#include <gtest/gtest.h>

namespace boshi::check_tests {
namespace {

struct Planted {
    test::Folder folder;
    std::unique_ptr<VaultSession> session = test::openSession(test::emptyVault(folder));
    test::People people = test::addPeople(*session);
    QUuid weight = session->surroundings().newId();

    Planted()
    {
        RecordEdit edit = additionOf(test::measurement(weight, people.child, QDate(2025, 4, 3), 9000));
        edit.mode = EntryMode::Imported;
        edit.setReserved(reserved::source, QUuid::fromRfc4122(QByteArray(16, 's')));
        edit.setReserved(reserved::naturalKey, QStringLiteral("row 1"));
        EXPECT_TRUE(session->apply(Change::of(ChangeKind::Import, {edit})));
        EXPECT_TRUE(session->save(test::measurement(weight, people.child, QDate(2025, 4, 3), 9100)));
    }
    CheckReport check(const char *sql = nullptr) const
    {
        if (sql)
            test::plant(session->vault(), sql);
        const auto report = checkVault(session->vault());
        EXPECT_TRUE(report);
        return report ? *report : CheckReport();
    }
};

TEST(VaultCheck, findsNothingInASoundVault)
{
    const CheckReport report = Planted().check();
    EXPECT_TRUE(report.isClean());
    EXPECT_EQ(report.revisions, 8); // The device, five of the family, the measurement twice.
    EXPECT_GT(report.pages, 20);
    EXPECT_EQ(report.waiting, 0);
}

TEST(VaultCheck, tellsHowFarItIsAndLeavesNothingBehindWhenCancelled)
{
    const Planted planted;
    int last = 0;
    EXPECT_TRUE(checkVault(planted.session->vault(), [&](int percent) {
        EXPECT_GE(percent, last);
        last = percent;
        return true;
    }));
    EXPECT_EQ(last, 100);
    for (int most = 0; most < 6; ++most) {
        int asked = 0;
        const auto stopped = checkVault(planted.session->vault(), [&](int) { return asked++ < most; });
        ASSERT_FALSE(stopped) << "after " << most;
        EXPECT_EQ(stopped.error().code, ErrorCode::Cancelled);
        EXPECT_EQ(asked, most + 1) << "nothing is read any more";
    }
    EXPECT_TRUE(planted.check().isClean());
}

TEST(VaultCheck, findsAnAlteredRevision)
{
    const CheckReport report = Planted().check("UPDATE revision SET payload = replace(payload, x'19238c', x'19238d') WHERE "
                                               "instr(payload, x'19238c')"); // 9100 becomes 9101.
    EXPECT_EQ(report.badRevisions, 1);
    EXPECT_FALSE(report.isClean());
}

TEST(VaultCheck, findsARevisionThatIsNoCbor)
{
    EXPECT_EQ(Planted().check("UPDATE revision SET payload = x'00' WHERE key = (SELECT max(key) FROM revision)").badRevisions, 1);
}

TEST(VaultCheck, findsARevisionUnderAnotherRecordClassOrParent)
{
    EXPECT_EQ(Planted().check("UPDATE revision SET class = 3 WHERE key = (SELECT max(key) FROM revision)").badRevisions, 1);
    EXPECT_EQ(Planted().check("UPDATE revision SET parents = x'' WHERE length(parents) > 0").badRevisions, 1);
    EXPECT_GE(Planted().check("UPDATE revision SET record = 1 WHERE key = (SELECT max(key) FROM revision)").badRevisions, 1);
}

TEST(VaultCheck, findsALostRevision)
{
    const CheckReport report = Planted().check("DELETE FROM revision WHERE key = (SELECT max(key) FROM revision)");
    EXPECT_EQ(report.badStates, 1);
    EXPECT_GE(report.badIndex, 1); // The change still counts it.
}

TEST(VaultCheck, findsAStateThatIsNotWhatTheRevisionsSay)
{
    EXPECT_EQ(Planted().check("UPDATE record SET state = replace(state, x'19238c', x'19238d') WHERE instr(state, x'19238c')").badStates, 1);
    EXPECT_EQ(Planted().check("UPDATE record SET state = NULL WHERE type = 'child_measurement'").badStates, 1);
}

TEST(VaultCheck, findsWrongHeads)
{
    EXPECT_EQ(Planted().check("DELETE FROM head WHERE record = (SELECT key FROM record WHERE type = 'child_measurement')").badStates, 1);
    EXPECT_EQ(Planted().check("INSERT INTO head SELECT record, min(key) FROM revision WHERE length(parents) = 0 AND record = (SELECT "
                              "key FROM record WHERE type = 'child_measurement')").badStates, 1);
    EXPECT_EQ(Planted().check("INSERT INTO head VALUES (999999, 1)").badStates, 1);
}

TEST(VaultCheck, findsARecordThatNoRevisionMade)
{
    EXPECT_EQ(Planted().check("INSERT INTO record (key, id, type) VALUES (999999, x'0102', 'note')").badStates, 1);
}

TEST(VaultCheck, findsWrongColumnsOfARecord)
{
    for (const char *column : {"day = '2020-01-01'", "type = 'note'", "class = 2", "subject = 0", "member = 7", "contested = 1"}) {
        const QByteArray sql = QByteArray("UPDATE record SET ") + column + " WHERE type = 'child_measurement'";
        EXPECT_EQ(Planted().check(sql.constData()).badIndex, 1) << column;
    }
}

TEST(VaultCheck, findsWrongLinesOfThePersonIndex)
{
    EXPECT_EQ(Planted().check("UPDATE person_index SET name = 'somebody else' WHERE role = 'child'").badIndex, 1);
    EXPECT_EQ(Planted().check("DELETE FROM person_index WHERE role = 'child'").badIndex, 1);
    EXPECT_EQ(Planted().check("INSERT INTO person_index (family, person, name) VALUES (0, 999999, 'nobody')").badIndex, 1);
}

TEST(VaultCheck, findsWrongWordsOfPeople)
{
    EXPECT_EQ(Planted().check("DELETE FROM person_word WHERE word = (SELECT max(word) FROM person_word)").badIndex, 1);
    EXPECT_EQ(Planted().check("UPDATE person_word SET person = person + 1").badIndex, 1);
    EXPECT_EQ(Planted().check("INSERT INTO person_word (word, person) SELECT 'x', min(person) FROM person_word").badIndex, 1);
}

TEST(VaultCheck, findsWrongNaturalKeys)
{
    EXPECT_EQ(Planted().check("DELETE FROM external_key").badIndex, 1);
    EXPECT_EQ(Planted().check("INSERT INTO external_key SELECT source, 'row 2', record FROM external_key").badIndex, 1);
}

void addAttachment(const Vault &vault, const QByteArray &content)
{
    const QByteArray salt(16, 's');
    const char privacy = 1;
    const QByteArray id = blake2b256(QByteArray(&privacy, 1) + salt + content);
    db::Statement(vault.handle(), "INSERT INTO attachment (key, id, class, size, salt) VALUES (1, ?, 1, ?, ?)")
        .bindAll(id, qint64(content.size()), salt).run();
    db::Statement chunk(vault.handle(), "INSERT INTO attachment_chunk VALUES (1, ?, ?)");
    const QByteArray first = content.first(db::Attachments::chunkSize);
    const QByteArray second = content.sliced(first.size());
    chunk.bindAll(0, first).run();
    chunk.bindAll(1, second).run();
}

TEST(VaultCheck, takesAnAttachmentWhoseContentIsWholeOrHasNotCome)
{
    const Planted planted;
    addAttachment(planted.session->vault(), QByteArray(db::Attachments::chunkSize, 's') + "can of a page");
    EXPECT_TRUE(planted.check().isClean());
    EXPECT_TRUE(planted.check("DELETE FROM attachment_chunk").isClean());
}

TEST(VaultCheck, findsADamagedAttachment)
{
    for (const char *sql : {"UPDATE attachment_chunk SET content = x'00' WHERE number = 1", "DELETE FROM attachment_chunk WHERE number = 0",
                            "UPDATE attachment_chunk SET number = 2 WHERE number = 1", "UPDATE attachment SET class = 0",
                            "UPDATE attachment SET salt = zeroblob(16)", "UPDATE attachment SET size = 3", "DELETE FROM attachment"}) {
        const Planted planted;
        addAttachment(planted.session->vault(), QByteArray(db::Attachments::chunkSize, 's') + "can of a page");
        EXPECT_EQ(planted.check(sql).badAttachments, 1) << sql;
    }
}

TEST(VaultCheck, countsWhatIsSealedAndWhatWaits)
{
    const Planted planted;
    test::plant(planted.session->vault(), "INSERT INTO revision VALUES (999999, x'05', 1, 2, 1, x'', x'77')");
    test::plant(planted.session->vault(), "INSERT INTO waiting SELECT id, x'01', class, class_key, parents, payload FROM revision "
                                          "WHERE class_key = 0 LIMIT 1");
    const CheckReport report = planted.check();
    EXPECT_EQ(report.sealedNotVerified, 1);
    EXPECT_EQ(report.waiting, 1);
    EXPECT_EQ(report.badRevisions, 0);
    EXPECT_EQ(planted.check("UPDATE waiting SET payload = x'00'").badRevisions, 1);
}

TEST(VaultCheck, tellsWhatSqliteFinds)
{
    const Planted planted;
    test::plant(planted.session->vault(), "PRAGMA writable_schema = ON");
    const CheckReport report = planted.check("UPDATE sqlite_master SET rootpage = 3 WHERE name = 'record_subject'");
    EXPECT_TRUE(report.sqliteProblems.isEmpty()); // The open connection still knows the right page.
    const QString path = planted.session->vault().path();
    test::Folder other;
    test::copyFile(path, other.path("copy.boshi"));
    const auto reopened = Vault::open(other.path("copy.boshi"), test::sharedKey());
    ASSERT_TRUE(reopened);
    EXPECT_FALSE(checkVault(**reopened)->sqliteProblems.isEmpty());
}

} // namespace
} // namespace boshi::check_tests
