// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/attachments.h"
#include "core/security/sealing.h"
#include "core/store/vault_check.h"
#include "tests/support/vaults.h"

#include <QBuffer>
#include <gtest/gtest.h>

#include <sodium.h>

namespace boshi::attachment_tests {
namespace {

using db::Attachment;
using db::Attachments;
using test::codeOf;

const QByteArray salt(16, 's');

/// Bytes of no particular kind, different in every chunk.
QByteArray content(qsizetype size)
{
    QByteArray bytes(size, '\0');
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = char((i * 31 + i / 257) & 0xff);
    return bytes;
}

struct Arranged {
    test::Folder folder;
    std::unique_ptr<Vault> vault = test::openVault(test::emptyVault(folder));
    Attachments attachments{vault->handle()};

    Result<QByteArray> add(const QByteArray &bytes, const Attachments::Addition &addition = {.mediaType = QStringLiteral("image/jpeg"), .salt = salt})
    {
        QBuffer buffer;
        buffer.setData(bytes);
        buffer.open(QIODevice::ReadOnly);
        return attachments.add(buffer, addition);
    }
    QByteArray read(const QByteArray &id, const db::ContentKey &key = {})
    {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        const auto attachment = attachments.find(id);
        return attachment && attachments.read(*attachment, out, key) ? out.data() : QByteArray();
    }
    CheckReport check() const { return *checkVault(*vault); }
};

TEST(Attachments, keepEveryByteAroundTheSizeOfAChunk)
{
    Arranged arranged;
    for (const qsizetype size : {1, 262143, 262144, 262145, 600000}) {
        const auto id = arranged.add(content(size));
        ASSERT_TRUE(id);
        EXPECT_EQ(arranged.read(*id), content(size)) << size;
        EXPECT_EQ(arranged.attachments.find(*id)->size, size);
    }
    EXPECT_EQ(test::ask(*arranged.vault, "SELECT count(*) FROM attachment_chunk"), 1 + 1 + 1 + 2 + 3);
    EXPECT_TRUE(arranged.check().isClean());
}

TEST(Attachments, areNamedByClassSaltAndContent)
{
    Arranged arranged;
    const QByteArray bytes = content(300000);
    const auto id = arranged.add(bytes, {.privacy = Privacy::Family, .mediaType = {}, .salt = salt});
    const QByteArray hashed = '\1' + salt + bytes;
    QByteArray expected(32, '\0');
    crypto_generichash(reinterpret_cast<unsigned char *>(expected.data()), 32, reinterpret_cast<const unsigned char *>(hashed.constData()),
                       std::size_t(hashed.size()), nullptr, 0);
    EXPECT_EQ(*id, expected);
    EXPECT_NE(*arranged.add(bytes), *id);
    EXPECT_NE(*arranged.add(bytes, {.privacy = Privacy::Family, .mediaType = {}, .salt = QByteArray(16, 't')}), *id);
}

TEST(Attachments, areStoredOnce)
{
    Arranged arranged;
    EXPECT_EQ(*arranged.add(content(300000)), *arranged.add(content(300000)));
    EXPECT_EQ(test::ask(*arranged.vault, "SELECT count(*) FROM attachment_chunk"), 2);
}

/// One that came without its content takes it from whoever adds the same file once more.
TEST(Attachments, takeTheContentThatWasAbsent)
{
    Arranged arranged;
    const auto id = arranged.add(content(300000));
    test::plant(*arranged.vault, "DELETE FROM attachment_chunk");
    EXPECT_FALSE(arranged.attachments.find(*id)->isPresent);
    EXPECT_EQ(*arranged.add(content(300000)), *id);
    EXPECT_EQ(arranged.read(*id), content(300000));
    EXPECT_EQ(test::ask(*arranged.vault, "SELECT count(*) FROM attachment"), 1);
    EXPECT_TRUE(arranged.check().isClean());
}

TEST(Attachments, areReadChunkByChunk)
{
    Arranged arranged;
    const QByteArray bytes = content(600000);
    const auto attachment = arranged.attachments.find(*arranged.add(bytes));
    EXPECT_EQ(arranged.attachments.chunk(*attachment, 1), bytes.sliced(262144, 262144));
    EXPECT_EQ(arranged.attachments.chunk(*attachment, 2), bytes.sliced(524288));
    EXPECT_TRUE(arranged.attachments.chunk(*attachment, 3).isNull());
}

/// A device that can only be read once, or gives other bytes the second time, or fails.
class Fickle : public QBuffer {
public:
    enum class Kind { Changing, Failing };
    explicit Fickle(Kind kind)
        : m_kind(kind)
    {
        setData(content(300000));
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 readData(char *data, qint64 size) override
    {
        if (m_kind == Kind::Failing && pos() > 1000)
            return -1;
        const qint64 read = QBuffer::readData(data, qMin<qint64>(size, 5000)); // Devices may give less than asked for.
        if (read > 0)
            data[0] = char(data[0] + m_round);
        return read;
    }
    bool seek(qint64 position) override
    {
        m_round += position == 0;
        return QBuffer::seek(position);
    }

private:
    Kind m_kind;
    int m_round = 0;
};

TEST(Attachments, areRefusedWhenTheFileCannotBeTrusted)
{
    Arranged arranged;
    EXPECT_EQ(codeOf(arranged.add({})), ErrorCode::EmptyFile);
    const Secret secret = newSealingKey();
    for (const db::ContentKey &key : {db::ContentKey{}, db::ContentKey{7, &secret}})
        for (const auto kind : {Fickle::Kind::Changing, Fickle::Kind::Failing}) {
            db::Transaction transaction(arranged.vault->handle());
            Fickle device(kind);
            const auto added = arranged.attachments.add(device, {.privacy = key.key ? Privacy::Mother : Privacy::Family, .salt = salt, .key = key});
            const bool isReadOnce = kind == Fickle::Kind::Changing && !key.key; // What is read once is what is stored.
            EXPECT_EQ(bool(added), isReadOnce);
            EXPECT_TRUE(isReadOnce ? arranged.attachments.holds(*arranged.attachments.find(*added)) : codeOf(added) == ErrorCode::ReadFailed);
        }
    EXPECT_EQ(test::ask(*arranged.vault, "SELECT count(*) FROM attachment"), 0);
}

TEST(SealedAttachment, opensOnlyUnderItsKeyAndInItsPlace)
{
    Arranged arranged;
    const Secret secret = newSealingKey();
    const db::ContentKey key{7, &secret};
    const QByteArray bytes = content(300000);
    const auto id = arranged.add(bytes, {.privacy = Privacy::Mother, .mediaType = {}, .salt = salt, .key = key});
    ASSERT_TRUE(id);
    const auto attachment = arranged.attachments.find(*id);
    EXPECT_EQ(arranged.read(*id, key), bytes);
    EXPECT_TRUE(arranged.attachments.holds(*attachment, key));
    EXPECT_TRUE(arranged.read(*id).isEmpty());
    const Secret other = newSealingKey();
    EXPECT_FALSE(arranged.attachments.holds(*attachment, {7, &other}));
    EXPECT_FALSE(arranged.attachments.holds(*attachment, {8, &secret}));
    db::Statement stored(arranged.vault->handle(), "SELECT content FROM attachment_chunk");
    while (stored.next())
        EXPECT_FALSE(stored.blob(0).contains(bytes.sliced(1000, 16)));
    EXPECT_EQ(arranged.check().sealedNotVerified, 1);
    test::plant(*arranged.vault, "UPDATE attachment_chunk SET number = 3 - number");
    test::plant(*arranged.vault, "UPDATE attachment_chunk SET number = number - 2");
    EXPECT_FALSE(arranged.attachments.holds(*attachment, key));
}

TEST(AttachmentCheck, findsEveryFault)
{
    Arranged arranged;
    const auto id = arranged.add(content(600000));
    ASSERT_TRUE(arranged.check().isClean());
    for (const char *fault : {"UPDATE attachment_chunk SET content = zeroblob(262144) WHERE number = 1", "DELETE FROM attachment_chunk WHERE number = 2",
                              "UPDATE attachment SET size = size + 1", "UPDATE attachment SET class = 2", "UPDATE attachment SET salt = zeroblob(16)",
                              "INSERT INTO attachment_chunk (attachment, number, content) VALUES (1, 3, x'00')",
                              "UPDATE attachment_chunk SET content = zeroblob(400000) WHERE number = 0",
                              "INSERT INTO attachment_chunk (attachment, number, content) VALUES (99, 0, x'00')"}) {
        db::Transaction transaction(arranged.vault->handle());
        test::plant(*arranged.vault, fault);
        EXPECT_EQ(arranged.check().badAttachments, 1) << fault;
    }
    test::plant(*arranged.vault, "DELETE FROM attachment_chunk"); // Content may be absent.
    EXPECT_TRUE(arranged.check().isClean());
    EXPECT_FALSE(arranged.attachments.find(*id)->isPresent);
    EXPECT_TRUE(arranged.read(*id).isEmpty());
}

TEST(AttachmentsOfAnotherVault, comeWhenMissing)
{
    Arranged arranged;
    Arranged other;
    const auto id = other.add(content(600000));
    const auto theirs = other.attachments.find(*id);
    EXPECT_EQ(arranged.attachments.adopt(other.attachments, *theirs), Attachments::Taken::Added);
    EXPECT_EQ(arranged.read(*id), content(600000));
    EXPECT_EQ(arranged.attachments.adopt(other.attachments, *theirs), Attachments::Taken::Known);
}

TEST(AttachmentsOfAnotherVault, bringContentThatWasAbsent)
{
    Arranged arranged;
    Arranged other;
    const auto id = other.add(content(600000));
    auto absent = *other.attachments.find(*id);
    absent.isPresent = false;
    EXPECT_EQ(arranged.attachments.adopt(other.attachments, absent), Attachments::Taken::Added);
    EXPECT_FALSE(arranged.attachments.find(*id)->isPresent);
    EXPECT_EQ(arranged.attachments.adopt(other.attachments, *other.attachments.find(*id)), Attachments::Taken::Added);
    EXPECT_EQ(arranged.read(*id), content(600000));
    EXPECT_TRUE(arranged.check().isClean());
}

TEST(AttachmentsOfAnotherVault, takeThePlaceOfOneThatLiedAboutItsSizeAndNeverCame)
{
    Arranged arranged;
    Arranged other;
    const auto id = other.add(content(600000));
    auto lying = *other.attachments.find(*id);
    lying.isPresent = false;
    lying.size += 1;
    ASSERT_EQ(arranged.attachments.adopt(other.attachments, lying), Attachments::Taken::Added);
    EXPECT_EQ(arranged.attachments.adopt(other.attachments, *other.attachments.find(*id)), Attachments::Taken::Added);
    EXPECT_EQ(arranged.read(*id), content(600000));
    EXPECT_TRUE(arranged.check().isClean());
    EXPECT_EQ(arranged.attachments.adopt(other.attachments, lying), Attachments::Taken::Known);
}

TEST(AttachmentsOfAnotherVault, areRefusedWhenTheyAreNotWhatTheirIdSays)
{
    for (const char *fault : {"UPDATE attachment_chunk SET content = zeroblob(262144) WHERE number = 1", "UPDATE attachment SET class = 4",
                              "DELETE FROM attachment_chunk WHERE number = 1", "UPDATE attachment SET size = -1",
                              "UPDATE attachment SET size = 9223372036854775807", "UPDATE attachment SET salt = x'00'"}) {
        Arranged arranged;
        Arranged other;
        const auto id = other.add(content(600000));
        test::plant(*other.vault, fault);
        EXPECT_EQ(arranged.attachments.adopt(other.attachments, *other.attachments.find(*id)), Attachments::Taken::Refused) << fault;
        EXPECT_EQ(test::ask(*arranged.vault, "SELECT count(*) FROM attachment"), 0) << fault;
        EXPECT_EQ(test::ask(*arranged.vault, "SELECT count(*) FROM attachment_chunk"), 0) << fault;
    }
}

} // namespace
} // namespace boshi::attachment_tests
