// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/exif.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace boshi::media {
namespace {

constexpr quint16 orientationTag = 0x0112;
constexpr quint16 placeTag = 0x8825; ///< Where the directory of GPS data lies.
constexpr qsizetype entrySize = 12;

/// Numbers at any place, in the order of bytes that the file has.
class Tiff {
public:
    explicit Tiff(QByteArrayView bytes) : m_bytes(bytes), m_isLittle(bytes.startsWith("II")) { }

    bool holds(qint64 at, qint64 count) const { return at >= 0 && count >= 0 && at + count <= m_bytes.size(); }
    quint16 number16(qint64 at) const { return number<quint16>(at); }
    quint32 number32(qint64 at) const { return number<quint32>(at); }

private:
    template <typename T>
    T number(qint64 at) const
    {
        return m_isLittle ? qFromLittleEndian<T>(m_bytes.data() + at) : qFromBigEndian<T>(m_bytes.data() + at);
    }

    QByteArrayView m_bytes;
    bool m_isLittle;
};

bool beginsTiff(QByteArrayView bytes) { return bytes.startsWith(QByteArrayView("II*\0", 4)) || bytes.startsWith(QByteArrayView("MM\0*", 4)); }

void readEntry(const Tiff &tiff, qint64 at, Exif &exif)
{
    const quint16 tag = tiff.number16(at);
    const int value = tiff.number16(at + 8);
    if (tag == orientationTag && value >= 1 && value <= 8)
        exif.orientation = value;
    exif.holdsPlace |= tag == placeTag;
}

} // namespace

Exif readExif(QByteArrayView bytes)
{
    const Tiff tiff(bytes);
    Exif damaged{.holdsPlace = true};
    if (!beginsTiff(bytes) || !tiff.holds(0, 8))
        return damaged;
    const qint64 directory = tiff.number32(4);
    if (!tiff.holds(directory, 2) || !tiff.holds(directory + 2, tiff.number16(directory) * entrySize))
        return damaged;
    Exif exif;
    for (int entry = 0; entry < tiff.number16(directory); ++entry)
        readEntry(tiff, directory + 2 + entry * entrySize, exif);
    return exif;
}

QByteArray orientationOnly(int orientation)
{
    // Big-endian; the directory lies at 8 and has one entry, a single SHORT.
    QByteArray bytes("MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x01\0\0\0\0\0\0", 26);
    bytes[19] = char(orientation);
    return bytes;
}

bool mayTellPlace(QByteArrayView text)
{
    static constexpr std::array words{"GPS", "gps", "City", "Location", "Country"};
    return std::ranges::any_of(words, [&](const char *word) { return text.contains(word); });
}

} // namespace boshi::media
