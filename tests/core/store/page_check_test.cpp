// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/page_check.h"

#include "core/store/vault_check.h"
#include "tests/support/vaults.h"

#include <QtEndian>
#include <gtest/gtest.h>
#include <openssl/evp.h>

#include <random>

namespace boshi::page_tests {
namespace {

constexpr qsizetype size = 4096;
constexpr qsizetype reserve = 48; // IV 16, HMAC 20, padding 12.
constexpr qsizetype padding = 12;

/// A page in clear, by OpenSSL: AES-256-CBC, the IV at the page's end.
QByteArray plain(const QByteArray &page, int number)
{
    const qsizetype start = number == 1 ? 16 : 0;
    const QByteArray iv = page.sliced(size - reserve, 16);
    const VaultKey key = test::sharedKey();
    QByteArray out(size, '\0');
    EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
    int length = 0;
    EVP_DecryptInit_ex(context, EVP_aes_256_cbc(), nullptr, key.key.data(), reinterpret_cast<const unsigned char *>(iv.constData()));
    EVP_CIPHER_CTX_set_padding(context, 0);
    EVP_DecryptUpdate(context, reinterpret_cast<unsigned char *>(out.data() + start), &length,
                      reinterpret_cast<const unsigned char *>(page.constData() + start), int(size - reserve - start));
    EVP_CIPHER_CTX_free(context);
    return out;
}

quint32 number32(const QByteArray &bytes, qsizetype offset) { return qFromBigEndian<quint32>(bytes.constData() + offset); }

/// One vault with pages of every kind.
struct Pages {
    test::Folder folder;
    QString path = test::emptyVault(folder);
    QByteArray bytes;
    int interior = 0, leaf = 0, overflow = 0, freeTrunk = 0, freeLeaf = 0;

    Pages()
    {
        fill();
        bytes = test::bytesOf(path);
        const QByteArray first = plain(page(1), 1);
        freeTrunk = int(number32(first, 32));
        freeLeaf = freeTrunk ? int(number32(plain(page(freeTrunk), freeTrunk), 8)) : 0;
        for (int at = 2; at <= count(); ++at)
            classify(at, plain(page(at), at));
    }
    int count() const { return int(bytes.size() / size); }
    QByteArray page(int number) const { return bytes.sliced((number - 1) * size, size); }
    std::vector<int> ofEachKind() const { return {1, interior, leaf, overflow, freeTrunk, freeLeaf}; }

private:
    void fill() const
    {
        const auto session = test::openSession(path);
        const test::People people = test::addPeople(*session);
        std::vector<RecordEdit> edits;
        for (int i = 0; i < 120; ++i)
            edits.push_back(additionOf(test::measurement(session->surroundings().newId(), people.child, QDate(2024, 5, 1).addDays(i), 5000)));
        edits.push_back(additionOf(test::noteAbout(session->surroundings().newId(), people.child, QStringLiteral("Z").repeated(40'000))));
        EXPECT_TRUE(session->apply(Change::of(ChangeKind::Import, std::move(edits))));
        test::plant(session->vault(), "CREATE TABLE gone (content BLOB)");
        test::plant(session->vault(), "INSERT INTO gone VALUES (zeroblob(40000))");
        test::plant(session->vault(), "DROP TABLE gone");
    }
    void classify(int number, const QByteArray &content)
    {
        const char kind = content[0];
        if (number == freeTrunk || number == freeLeaf)
            return;
        if (kind == 5 || kind == 2)
            interior = number;
        else if (kind == 13)
            leaf = number;
        else if (content.sliced(4, 2000) == QByteArray(2000, 'Z'))
            overflow = number;
    }
};

TEST(PageCheck, findsEveryFlippedBitOfAPageOfEachKind)
{
    const Pages pages;
    const db::PageCheck check(test::sharedKey());
    qint64 flips = 0;
    for (const int number : pages.ofEachKind()) {
        ASSERT_GT(number, 0);
        QByteArray page = pages.page(number);
        ASSERT_TRUE(check.holds(page, quint32(number)));
        qint64 missed = 0;
        for (qsizetype bit = (number == 1 ? 16 : 0) * 8; bit < (size - padding) * 8; ++bit, ++flips) {
            page[bit / 8] = char(page[bit / 8] ^ 1 << bit % 8);
            missed += check.holds(page, quint32(number));
            page[bit / 8] = char(page[bit / 8] ^ 1 << bit % 8);
        }
        EXPECT_EQ(missed, 0) << "page " << number;
    }
    EXPECT_EQ(flips, (6 * 4084 - 16) * 8);
}

TEST(PageCheck, takesNoNoticeOfPadding)
{
    const Pages pages;
    const db::PageCheck check(test::sharedKey());
    for (const int number : pages.ofEachKind())
        for (qsizetype byte = size - padding; byte < size; ++byte) {
            QByteArray page = pages.page(number);
            page[byte] = char(page[byte] ^ 0xff);
            EXPECT_TRUE(check.holds(page, quint32(number)));
        }
}

TEST(PageCheck, findsAPageInAnothersPlace)
{
    const Pages pages;
    const db::PageCheck check(test::sharedKey());
    EXPECT_FALSE(check.holds(pages.page(pages.leaf), quint32(pages.leaf + 1)));
    EXPECT_FALSE(check.holds(pages.page(2), 3));
}

TEST(PageCheck, namesTheDamagedPagesOfAFile)
{
    const Pages pages;
    std::mt19937 source(4);
    const QString path = pages.folder.path("flipped.boshi");
    for (int i = 0; i < 100; ++i) {
        QByteArray bytes = pages.bytes;
        const qsizetype number = 1 + qsizetype(source() % quint32(pages.count()));
        const qsizetype offset = 16 + qsizetype(source() % quint32(size - padding - 16));
        bytes[(number - 1) * size + offset] = char(bytes[(number - 1) * size + offset] ^ 1 << source() % 8);
        test::writeBytes(path, bytes);
        const auto damaged = db::damagedPages(path, test::sharedKey());
        ASSERT_TRUE(damaged);
        EXPECT_EQ(*damaged, std::vector<quint32>{quint32(number)}) << offset;
    }
}

TEST(VaultCheck, namesTheDamagedPageOfEveryKindThatStillOpens)
{
    const Pages pages;
    const QString path = pages.folder.path("flipped.boshi");
    for (const int number : {pages.overflow, pages.freeTrunk, pages.freeLeaf}) {
        QByteArray bytes = pages.bytes;
        bytes[(number - 1) * size + 77] = char(bytes[(number - 1) * size + 77] ^ 2);
        test::writeBytes(path, bytes);
        const auto report = checkVault(*test::openVault(path));
        ASSERT_TRUE(report);
        EXPECT_EQ(report->damagedPages, std::vector<quint32>{quint32(number)});
        EXPECT_FALSE(report->isClean());
    }
}

TEST(VaultCheck, findsThatPagesAreMissingAtTheEnd)
{
    const Pages pages;
    const QString path = pages.folder.path("short.boshi");
    test::writeBytes(path, pages.bytes.chopped(2 * size));
    const auto vault = Vault::open(path, test::sharedKey());
    if (!vault) {
        EXPECT_EQ(test::codeOf(vault), ErrorCode::DamagedPage);
        return;
    }
    const auto report = checkVault(**vault);
    ASSERT_TRUE(report);
    EXPECT_FALSE(report->isClean());
}

TEST(VaultCheck, findsAHalfPageAtTheEnd)
{
    const Pages pages;
    const QString path = pages.folder.path("half.boshi");
    test::writeBytes(path, pages.bytes + QByteArray(100, 'x'));
    const auto report = checkVault(*test::openVault(path));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->damagedPages, std::vector<quint32>{quint32(pages.count() + 1)});
}

} // namespace
} // namespace boshi::page_tests
