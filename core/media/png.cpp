// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/exif.h"
#include "core/media/walk.h"

#include <QtEndian>

#include <algorithm>
#include <array>

/// PNG, ISO/IEC 15948: chunks of length, type, content and CRC.
namespace boshi::media {
namespace {

constexpr qsizetype signatureSize = 8;
constexpr quint32 longestChunk = 0x7fff'ffff;
constexpr qsizetype longestText = 1024 * 1024; ///< Of metadata that is looked into; beyond it nothing is ruled out.

constexpr std::array<quint32, 256> crcTable = [] {
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        table[i] = i;
        for (int bit = 0; bit < 8; ++bit)
            table[i] = table[i] & 1 ? 0xedb8'8320 ^ table[i] >> 1 : table[i] >> 1;
    }
    return table;
}();

quint32 crcOver(QByteArrayView bytes, quint32 crc)
{
    for (const char byte : bytes)
        crc = crcTable[(crc ^ uchar(byte)) & 0xff] ^ crc >> 8;
    return crc;
}

QByteArray chunk(QByteArrayView type, const QByteArray &content)
{
    const QByteArray body = type.toByteArray() + content;
    char length[4];
    char crc[4];
    qToBigEndian(quint32(content.size()), length);
    qToBigEndian(~crcOver(body, ~0u), crc);
    return QByteArray(length, 4) + body + QByteArray(crc, 4);
}

bool isType(QByteArrayView type)
{
    const auto isLetter = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); };
    return type.size() == 4 && std::ranges::all_of(type, isLetter);
}

/// What decides how it looks.
bool isKept(QByteArrayView type)
{
    static constexpr std::array kept{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT",
                                     "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "pHYs", "hIST"};
    return std::ranges::find(kept, type) != kept.end();
}

bool isText(QByteArrayView type) { return type == "tEXt" || type == "zTXt" || type == "iTXt"; }

bool isFilm(QByteArrayView type) { return type == "acTL" || type == "fcTL" || type == "fdAT"; }

/// Compressed ones, and profiles of other formats, are not unpacked.
bool textMayTellPlace(QByteArrayView type, QByteArrayView text)
{
    return type == "zTXt" || text.size() == longestText || text.contains("Raw profile") || mayTellPlace(text)
        || (type == "iTXt" && text.startsWith("XML:com.adobe.xmp") && !text.contains('<'));
}

class PngWalk {
public:
    explicit PngWalk(ByteReader &in)
        : m_in(in)
    {
    }

    Walked walk()
    {
        m_in.seek(signatureSize);
        m_found.keep(0, signatureSize);
        for (int parts = 0; parts < limits::mediaParts; ++parts)
            if (takeChunk() == "IEND")
                return finished();
        throw Refusal{ErrorCode::PictureBroken};
    }

private:
    Walked finished()
    {
        if (!m_hasData)
            throw Refusal{ErrorCode::PictureBroken};
        if (!m_in.atEnd())
            m_found.leaveOut(true);
        return std::move(m_found);
    }

    QByteArray takeChunk()
    {
        const qint64 from = m_in.position();
        const quint32 length = m_in.number32(ErrorCode::PictureBroken);
        const QByteArray type = m_in.take(4);
        const bool isFirst = from == signatureSize;
        if (!isType(type) || length > longestChunk || (type == "IHDR") != isFirst)
            throw Refusal{ErrorCode::PictureBroken};
        if (isFilm(type))
            throw Refusal{ErrorCode::PictureMoves};
        const QByteArray content = checked(type, length);
        if (isFirst)
            takeHeader(content);
        m_hasData |= type == "IDAT";
        sort(type, content, from);
        return type;
    }

    /// Reads to the end of the chunk; what it begins with.
    QByteArray checked(const QByteArray &type, qint64 length)
    {
        QByteArray content;
        quint32 crc = crcOver(type, ~0u);
        while (length > 0) {
            const QByteArrayView piece = m_in.piece(length);
            if (piece.isEmpty())
                throw Refusal{ErrorCode::PictureBroken};
            length -= piece.size();
            crc = crcOver(piece, crc);
            if (type != "IDAT" && content.size() < longestText)
                content += piece.first(std::min(piece.size(), longestText - content.size())).toByteArray();
        }
        if (m_in.number32(ErrorCode::PictureBroken) != ~crc)
            throw Refusal{ErrorCode::PictureBroken};
        return content;
    }

    void takeHeader(const QByteArray &content)
    {
        if (content.size() != 13)
            throw Refusal{ErrorCode::PictureBroken};
        const qint64 width = qFromBigEndian<quint32>(content.constData());
        const qint64 height = qFromBigEndian<quint32>(content.constData() + 4);
        requireSize(width, height);
        m_found.facts.width = int(width);
        m_found.facts.height = int(height);
    }

    void sort(const QByteArray &type, const QByteArray &content, qint64 from)
    {
        const bool isNeeded = !(type[0] & 0x20);
        if (isKept(type))
            m_found.keep(from, m_in.position() - from);
        else if (isNeeded)
            throw Refusal{ErrorCode::PictureBroken};
        else if (type == "eXIf")
            takeExif(content, from);
        else
            m_found.leaveOut(isText(type) && textMayTellPlace(type, content));
    }

    void takeExif(const QByteArray &content, qint64 from)
    {
        const Exif exif = readExif(content);
        const QByteArray bare = orientationOnly(exif.orientation);
        if (exif.orientation != 1 && content == bare)
            return m_found.keep(from, m_in.position() - from);
        if (exif.orientation != 1)
            m_found.put(chunk("eXIf", bare));
        m_found.leaveOut(exif.holdsPlace);
    }

    ByteReader &m_in;
    Walked m_found{.facts = {.kind = MediaKind::Png}};
    bool m_hasData = false;
};

} // namespace

Walked walkPng(ByteReader &in) { return PngWalk(in).walk(); }

} // namespace boshi::media
