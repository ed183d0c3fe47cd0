// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/page_check.h"

#include "core/store/guarded.h"
#include "core/store/raw_file.h"

#include <QtEndian>

#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <algorithm>

namespace boshi::db {
namespace {

constexpr qsizetype reserve = 48; ///< IV 16, HMAC-SHA1 20, padding 12.
constexpr qsizetype ivSize = 16;
constexpr qsizetype macSize = 20;
constexpr int macKeyRounds = 2; ///< SQLCipher's fast_kdf_iter.
constexpr int pagesAtOnce = 64;

/// SQLCipher 3 derives the key of the HMAC from the page key and the masked salt.
Secret macKey(const VaultKey &key)
{
    QByteArray salt = key.header.bytes;
    for (char &byte : salt)
        byte = char(byte ^ 0x3a);
    Secret result(32);
    PKCS5_PBKDF2_HMAC(reinterpret_cast<const char *>(key.key.data()), int(key.key.size()),
                      reinterpret_cast<const unsigned char *>(salt.constData()), int(salt.size()), macKeyRounds, EVP_sha1(),
                      int(result.size()), result.data());
    return result;
}

void appendDamaged(QByteArrayView pages, quint32 first, const PageCheck &check, std::vector<quint32> &damaged)
{
    for (qsizetype offset = 0; offset < pages.size(); offset += Connection::pageSize) {
        const quint32 number = first + quint32(offset / Connection::pageSize);
        if (!check.holds(pages.sliced(offset, qMin<qsizetype>(Connection::pageSize, pages.size() - offset)), number))
            damaged.push_back(number);
    }
}

template <typename Read>
std::vector<quint32> damagedAmong(qint64 fileSize, const VaultKey &key, Read read, const PagesGoOn &goesOn = {})
{
    const PageCheck check(key);
    std::vector<quint32> damaged;
    constexpr qint64 block = qint64(pagesAtOnce) * Connection::pageSize;
    for (qint64 offset = 0; offset < fileSize && (!goesOn || goesOn(offset)); offset += block) {
        const QByteArray pages = read(offset, qsizetype(qMin(block, fileSize - offset)));
        appendDamaged(pages, quint32(offset / Connection::pageSize) + 1, check, damaged);
    }
    return damaged;
}

} // namespace

struct PageCheck::Mac {
    EVP_MAC *algorithm = EVP_MAC_fetch(nullptr, "HMAC", nullptr);
    EVP_MAC_CTX *context = EVP_MAC_CTX_new(algorithm);
    ~Mac()
    {
        EVP_MAC_CTX_free(context);
        EVP_MAC_free(algorithm);
    }
};

PageCheck::PageCheck(const VaultKey &key)
    : m_mac(std::make_unique<Mac>())
{
    char digest[] = "SHA1";
    const OSSL_PARAM parameters[] = {OSSL_PARAM_construct_utf8_string("digest", digest, 0), OSSL_PARAM_construct_end()};
    const Secret secret = macKey(key);
    EVP_MAC_init(m_mac->context, secret.data(), secret.size(), parameters);
}

PageCheck::~PageCheck() = default;

bool PageCheck::holds(QByteArrayView page, quint32 number) const
{
    if (page.size() != Connection::pageSize)
        return false;
    const qsizetype start = number == 1 ? VaultHeader::size : 0;
    const QByteArrayView content = page.sliced(start, Connection::pageSize - reserve + ivSize - start);
    const QByteArrayView stored = page.sliced(Connection::pageSize - reserve + ivSize, macSize);
    unsigned char littleEndianNumber[4];
    qToLittleEndian(number, littleEndianNumber);
    unsigned char mac[macSize];
    std::size_t size = 0;
    EVP_MAC_init(m_mac->context, nullptr, 0, nullptr);
    EVP_MAC_update(m_mac->context, reinterpret_cast<const unsigned char *>(content.data()), std::size_t(content.size()));
    EVP_MAC_update(m_mac->context, littleEndianNumber, sizeof littleEndianNumber);
    EVP_MAC_final(m_mac->context, mac, &size, sizeof mac);
    if (stored == QByteArrayView(mac, macSize))
        return true;
    return std::ranges::all_of(page, [](char byte) { return byte == 0; });
}

std::vector<quint32> damagedPages(const Connection &connection, const VaultKey &key, const PagesGoOn &goesOn)
{
    return damagedAmong(connection.fileSize(), key,
                        [&](qint64 offset, qsizetype size) { return connection.rawBytes(offset, size); }, goesOn);
}

Result<std::vector<quint32>> damagedPages(const QString &path, const VaultKey &key)
{
    return guarded(ErrorCode::ReadFailed, [&]() -> Result<std::vector<quint32>> {
        const Result<RawFile> file = RawFile::open(path);
        if (!file)
            return file.error();
        return damagedAmong(file->size(), key, [&](qint64 offset, qsizetype size) { return file->read(offset, size); });
    });
}

} // namespace boshi::db
