// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault_header.h"

#include <gtest/gtest.h>

namespace boshi::header_tests {
namespace {

// Checksums by Python: binascii.crc_hqx(data, 0xffff), which is CRC-16/CCITT-FALSE ("123456789" gives 0x29b1).
QByteArray header(const char *byte5AndChecksum)
{
    const QByteArray given = QByteArray::fromHex(byte5AndChecksum);
    return "BOSHI" + given.first(1) + QByteArray::fromHex("0102030405060708") + given.sliced(1);
}

ErrorCode codeOf(const QByteArray &bytes)
{
    const auto read = readHeader(bytes);
    return read ? ErrorCode(-1) : read.error().code;
}

TEST(VaultHeader, isMadeAsTheFormatSays)
{
    EXPECT_EQ(makeHeader(KeyProfile::Small, QByteArray::fromHex("0102030405060708")).bytes, header("109407"));
    EXPECT_EQ(makeHeader(KeyProfile::Usual, QByteArray::fromHex("0102030405060708")).bytes, header("117f24"));
    EXPECT_EQ(makeHeader(KeyProfile::Strong, QByteArray::fromHex("0102030405060708")).bytes, header("125260"));
}

TEST(VaultHeader, tellsFormatAndProfile)
{
    const auto read = readHeader(header("125260") + "encrypted");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->format(), 1);
    EXPECT_EQ(read->profile(), KeyProfile::Strong);
    EXPECT_EQ(read->bytes.size(), 16);
}

TEST(VaultHeader, withAnyBitFlippedIsDamaged)
{
    for (const char *whole : {"109407", "117f24", "125260"})
        for (int bit = 0; bit < 128; ++bit) {
            QByteArray bytes = header(whole);
            bytes[bit / 8] = char(bytes[bit / 8] ^ 1 << bit % 8);
            EXPECT_EQ(codeOf(bytes), ErrorCode::DamagedHeader) << "bit " << bit;
        }
}

TEST(VaultHeader, cutShortIsDamaged)
{
    for (int size = 5; size < 16; ++size)
        EXPECT_EQ(codeOf(header("117f24").first(size)), ErrorCode::DamagedHeader) << size;
}

TEST(VaultHeader, ofANewerFormatOrProfileSaysSo)
{
    EXPECT_EQ(codeOf(header("218b26")), ErrorCode::NewerFormat);
    EXPECT_EQ(codeOf(header("f0d390")), ErrorCode::NewerFormat);
    EXPECT_EQ(codeOf(header("13b943")), ErrorCode::NewerFormat);
    EXPECT_EQ(codeOf(header("1f0c53")), ErrorCode::NewerFormat);
}

TEST(VaultHeader, isNotSeenInOtherFiles)
{
    EXPECT_EQ(codeOf({}), ErrorCode::EmptyVault);
    EXPECT_EQ(codeOf("BOSH"), ErrorCode::NotAVault);
    EXPECT_EQ(codeOf("Dear family, this is a letter."), ErrorCode::NotAVault);
    EXPECT_EQ(codeOf(QByteArray::fromHex("89504e470d0a1a0a0000000d49484452")), ErrorCode::NotAVault);
    EXPECT_EQ(codeOf(QByteArray(64, '\0')), ErrorCode::NotAVault);
}

TEST(VaultHeader, tellsPlainDatabasesByTheirOwnName)
{
    EXPECT_EQ(codeOf(QByteArray("SQLite format 3\0and more", 24)), ErrorCode::PlainDatabase);
}

} // namespace
} // namespace boshi::header_tests
