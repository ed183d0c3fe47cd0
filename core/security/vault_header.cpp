// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/vault_header.h"

#include <QtEndian>

namespace boshi {
namespace {

constexpr QByteArrayView magic = "BOSHI";

/// CRC-16/CCITT-FALSE: polynomial 0x1021, start 0xffff, nothing reflected.
quint16 checksum(QByteArrayView data)
{
    quint16 crc = 0xffff;
    for (const char byte : data) {
        crc = quint16(crc ^ uchar(byte) << 8);
        for (int bit = 0; bit < 8; ++bit)
            crc = quint16(crc & 0x8000 ? crc << 1 ^ 0x1021 : crc << 1);
    }
    return crc;
}

QByteArray withChecksum(QByteArray first14)
{
    char crc[2];
    qToBigEndian(checksum(first14), crc);
    return first14.append(crc, 2);
}

/// A vault whose first five bytes alone were damaged still carries its checksum.
bool isVaultWithDamagedName(QByteArrayView header)
{
    const QByteArray mended = magic.toByteArray() + header.sliced(5, 9).toByteArray();
    return withChecksum(mended) == magic.toByteArray() + header.sliced(5).toByteArray();
}

bool resemblesName(QByteArrayView header)
{
    int same = 0;
    for (qsizetype i = 0; i < magic.size(); ++i)
        same += header[i] == magic[i];
    return same >= 3;
}

} // namespace

VaultHeader makeHeader(KeyProfile profile, QByteArrayView random)
{
    QByteArray bytes = magic.toByteArray();
    bytes.append(char(VaultHeader::currentFormat << 4 | int(profile)));
    bytes.append(random.first(8));
    return {withChecksum(bytes)};
}

Result<VaultHeader> readHeader(QByteArrayView start)
{
    if (start.isEmpty())
        return Error{ErrorCode::EmptyVault};
    if (start.startsWith("SQLite format 3"))
        return Error{ErrorCode::PlainDatabase};
    if (start.size() < VaultHeader::size)
        return Error{start.startsWith(magic) ? ErrorCode::DamagedHeader : ErrorCode::NotAVault};
    const QByteArray bytes = start.first(VaultHeader::size).toByteArray();
    if (!start.startsWith(magic)) {
        const bool wasVault = isVaultWithDamagedName(bytes) || resemblesName(bytes);
        return Error{wasVault ? ErrorCode::DamagedHeader : ErrorCode::NotAVault};
    }
    if (withChecksum(bytes.first(14)) != bytes)
        return Error{ErrorCode::DamagedHeader};
    const VaultHeader header{bytes};
    if (header.format() != VaultHeader::currentFormat || int(header.profile()) > int(KeyProfile::Strong))
        return Error{ErrorCode::NewerFormat};
    return header;
}

} // namespace boshi
