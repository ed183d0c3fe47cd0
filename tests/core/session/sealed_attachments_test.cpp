// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasure.h"
#include "core/store/kept_files.h"
#include "core/store/vault_check.h"
#include "tests/support/private_vaults.h"

#include <QBuffer>

/// Files kept in private areas, under the keys that the vault itself keeps for them.
namespace boshi::sealed_attachment_tests {
namespace {

using test::codeOf;
using test::mothersWord;
using test::Opened;
using test::TwoCopies;

/// More than one chunk, the last one short.
QByteArray content(char first = 'a')
{
    QByteArray bytes(300'000, '\0');
    for (qsizetype i = 0; i < bytes.size(); ++i)
        bytes[i] = char(first + i * 7 + i / 251);
    return bytes;
}

Result<QByteArray> keep(VaultSession &session, const SealedArea &area, const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return keepFile(session.vault(), buffer, {area.privacy, area.scope, QStringLiteral("image/jpeg"), session.surroundings().random(16)});
}

Result<QByteArray> contentOf(const VaultSession &session, const QByteArray &id)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    const auto read = readFile(session.vault(), id, out);
    return read ? Result<QByteArray>(out.data()) : read.error();
}

qint64 count(const VaultSession &session, const char *table)
{
    return test::ask(session.vault(), (QByteArray("SELECT count(*) FROM ") + table).constData());
}

class OfEachClass : public testing::TestWithParam<Privacy> {
protected:
    SealedArea area() const { return {GetParam(), GetParam() == Privacy::Mother ? opened.people.mother : QUuid()}; }
    /// Professional keys are one area, but each is about somebody.
    QByteArray add()
    {
        const auto id = keep(*opened.session, {GetParam(), opened.people.mother}, content());
        EXPECT_TRUE(id);
        return id ? *id : QByteArray();
    }
    CheckReport check() const { return *checkVault(opened.session->vault()); }

    Opened opened;
};

TEST_P(OfEachClass, isReadOnlyWhileTheAreaIsOpen)
{
    const QByteArray id = add();
    EXPECT_EQ(*contentOf(*opened.session, id), content());
    opened.protect(area());
    opened.close();
    EXPECT_EQ(codeOf(contentOf(*opened.session, id)), ErrorCode::ClassClosed);
    EXPECT_EQ(codeOf(keep(*opened.session, {GetParam(), opened.people.mother}, content('b'))), ErrorCode::ClassClosed);
    ASSERT_TRUE(opened.open());
    EXPECT_EQ(*contentOf(*opened.session, id), content());
}

TEST_P(OfEachClass, liesInNoPageInClear)
{
    add();
    db::Statement chunks(opened.session->vault().handle(), "SELECT content FROM attachment_chunk");
    int seen = 0;
    for (; chunks.next(); ++seen)
        for (const qsizetype place : {0, 1000, 262'144, 299'000})
            EXPECT_FALSE(chunks.blob(0).contains(content().sliced(place, 16)));
    EXPECT_EQ(seen, 2);
}

TEST_P(OfEachClass, isVerifiedByTheCheckWhenOpen)
{
    add();
    EXPECT_EQ(check().sealedNotVerified, 0);
    opened.protect(area());
    opened.close();
    EXPECT_TRUE(check().isClean());
    EXPECT_EQ(check().sealedNotVerified, 1);
    test::plant(opened.session->vault(), "UPDATE attachment_chunk SET content = zeroblob(length(content)) WHERE number = 1");
    EXPECT_TRUE(check().isClean()); // Nobody can tell while it is closed.
    ASSERT_TRUE(opened.open());
    EXPECT_EQ(check().badAttachments, 1);
    EXPECT_EQ(check().sealedNotVerified, 0);
}

TEST_P(OfEachClass, staysReadableUnderNewPassphrases)
{
    const QByteArray id = add();
    ASSERT_TRUE(opened.session->vault().rekey(test::passphrase(QStringLiteral("新しい合言葉")), KeyProfile::Small));
    EXPECT_EQ(*contentOf(*opened.session, id), content());
    opened.protect(area());
    opened.protect(area(), QStringLiteral("another"));
    ASSERT_TRUE(opened.session->vault().rekey(test::passphrase(), KeyProfile::Small));
    EXPECT_EQ(codeOf(contentOf(*opened.session, id)), ErrorCode::ClassClosed);
    ASSERT_TRUE(opened.open(QStringLiteral("another")));
    EXPECT_EQ(*contentOf(*opened.session, id), content());
    ASSERT_TRUE(opened.session->protect(area(), {}, KeyProfile::Small));
    opened.close();
    EXPECT_EQ(*contentOf(*opened.session, id), content());
    EXPECT_TRUE(check().isClean());
}

TEST_P(OfEachClass, goesWithItsFamilyEvenWhileClosed)
{
    const QByteArray id = add();
    opened.protect(area());
    opened.lockAndUnlock();
    const auto plan = planErasure(opened.session->vault(), ErasureScope::Family, opened.people.family);
    ASSERT_TRUE(plan);
    ASSERT_TRUE(opened.session->erase(*plan));
    EXPECT_EQ(count(*opened.session, "attachment"), 0);
    EXPECT_EQ(count(*opened.session, "attachment_chunk"), 0);
    db::Statement away(opened.session->vault().handle(), "SELECT 1 FROM erased WHERE id = ?");
    away.bindAll(id);
    EXPECT_TRUE(away.next()); // It does not come back with a merge.
    EXPECT_TRUE(check().isClean());
}

INSTANTIATE_TEST_SUITE_P(SealedFile, OfEachClass, testing::Values(Privacy::Mother, Privacy::Professional));

TEST(SealedFile, goesWithTheOneRecordThatNamesIt)
{
    Opened opened;
    const auto photo = keep(*opened.session, opened.mothers, content());
    const QUuid note = opened.fresh();
    static constexpr Field file{.key = "photo", .kind = FieldKind::Attachment, .label = ""};
    static constexpr Field fields[] = {file};
    static const RecordType type{.key = "note", .title = "", .subject = Subject::Person, .privacy = Privacy::Mother, .fields = fields};
    RecordEdit edit{.record = note, .type = &type, .subject = opened.people.mother, .mode = EntryMode::Imported, .privacy = Privacy::Mother};
    edit.set(file.key, AttachmentId{*photo});
    ASSERT_TRUE(opened.session->apply(Change::of(ChangeKind::Add, {edit})));
    const auto plan = planErasure(opened.session->vault(), ErasureScope::Record, note);
    ASSERT_TRUE(plan);
    EXPECT_EQ(plan->attachments, std::vector{*photo});
}

TEST(SealedFile, isMergedUnopened)
{
    TwoCopies copies;
    copies.copy();
    copies.protect(copies.mothers);
    const auto id = keep(*copies.session, copies.mothers, content());
    ASSERT_TRUE(id);
    copies.close();
    const auto report = copies.other->merge(copies.session->vault());
    ASSERT_TRUE(report);
    EXPECT_EQ(report->attachments, 1);
    EXPECT_EQ(report->refused, 0);
    EXPECT_EQ(codeOf(contentOf(*copies.other, *id)), ErrorCode::ClassClosed);
    EXPECT_EQ(checkVault(copies.other->vault())->sealedNotVerified, 1);
    ASSERT_TRUE(*copies.other->openPrivate(test::passphrase(mothersWord)));
    EXPECT_EQ(*contentOf(*copies.other, *id), content());
    EXPECT_TRUE(checkVault(copies.other->vault())->isClean());
    EXPECT_EQ(copies.other->merge(copies.session->vault())->attachments, 0);
}

TEST(SealedFile, bringsItsContentWithALaterMerge)
{
    TwoCopies copies;
    copies.protect(copies.mothers);
    copies.copy();
    ASSERT_TRUE(copies.open());
    const auto id = keep(*copies.session, copies.mothers, content());
    ASSERT_TRUE(id);
    copies.close();
    const QString path = copies.folder.path("without.boshi");
    ASSERT_TRUE(copies.session->vault().backup(path, false));
    const auto without = test::openVault(path);
    test::plant(*without, "DELETE FROM attachment_chunk");
    ASSERT_TRUE(copies.other->merge(*without));
    EXPECT_EQ(count(*copies.other, "attachment"), 1);
    EXPECT_EQ(count(*copies.other, "attachment_chunk"), 0);
    EXPECT_EQ(checkVault(copies.other->vault())->sealedNotVerified, 0);
    EXPECT_EQ(copies.other->merge(copies.session->vault())->attachments, 1);
    EXPECT_EQ(checkVault(copies.other->vault())->sealedNotVerified, 1);
    ASSERT_TRUE(*copies.other->openPrivate(test::passphrase(mothersWord)));
    EXPECT_EQ(*contentOf(*copies.other, *id), content());
    EXPECT_TRUE(checkVault(copies.other->vault())->isClean());
}

/// Whoever has the vault's passphrase but not hers can put anything in place of her file; the true one still arrives.
TEST(SealedFile, isHealedByACopyThatHoldsOnceItIsOpen)
{
    TwoCopies copies;
    copies.protect(copies.mothers);
    const auto id = keep(*copies.session, copies.mothers, content());
    ASSERT_TRUE(id);
    copies.copy();
    test::plant(copies.session->vault(), "UPDATE attachment_chunk SET content = zeroblob(length(content))");
    EXPECT_EQ(copies.session->merge(copies.other->vault())->attachments, 0); // Closed: nobody can tell them apart.
    ASSERT_TRUE(copies.open());
    EXPECT_EQ(codeOf(contentOf(*copies.session, *id)), ErrorCode::ReadFailed);
    EXPECT_EQ(copies.session->merge(copies.other->vault())->attachments, 1);
    EXPECT_EQ(*contentOf(*copies.session, *id), content());
    EXPECT_TRUE(checkVault(copies.session->vault())->isClean());
}

TEST(SealedFile, isRefusedWhenOpenAndNotWhatItsIdSays)
{
    TwoCopies copies;
    copies.protect(copies.mothers);
    copies.copy();
    ASSERT_TRUE(*copies.other->openPrivate(test::passphrase(mothersWord)));
    ASSERT_TRUE(keep(*copies.other, copies.mothers, content()));
    test::plant(copies.other->vault(), "UPDATE attachment_chunk SET content = zeroblob(length(content)) WHERE number = 0");
    ASSERT_TRUE(copies.open());
    EXPECT_EQ(copies.session->merge(copies.other->vault())->refused, 1);
    EXPECT_EQ(count(*copies.session, "attachment"), 0);
}

TEST(SealedFile, isNeverTakenInClear)
{
    TwoCopies copies;
    copies.copy();
    QBuffer buffer;
    buffer.setData(content());
    buffer.open(QIODevice::ReadOnly);
    db::Attachments theirs(copies.other->vault().handle());
    ASSERT_TRUE(theirs.add(buffer, {.privacy = Privacy::Mother, .salt = QByteArray(16, 's')}));
    EXPECT_EQ(checkVault(copies.other->vault())->badAttachments, 1);
    EXPECT_EQ(copies.session->merge(copies.other->vault())->refused, 1);
    EXPECT_EQ(count(*copies.session, "attachment"), 0);
}

} // namespace
} // namespace boshi::sealed_attachment_tests
