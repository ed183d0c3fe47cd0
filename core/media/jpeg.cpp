// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/exif.h"
#include "core/media/walk.h"

#include <algorithm>
#include <cstring>

/// JPEG, ITU-T T.81 annex B: segments, and after each start of scan data in which 0xff stands before 0 or a restart only.
namespace boshi::media {
namespace {

enum Marker : int {
    Frame0 = 0xc0, Frame2 = 0xc2, HuffmanTables = 0xc4, Arithmetic = 0xcc, Frame15 = 0xcf,
    Restart0 = 0xd0, Restart7 = 0xd7, End = 0xd9, Scan = 0xda, Quantization = 0xdb, RestartInterval = 0xdd,
    App0 = 0xe0, App1 = 0xe1, App2 = 0xe2, App13 = 0xed, App14 = 0xee, App15 = 0xef, Comment = 0xfe,
};

const QByteArrayView exifHead("Exif\0\0", 6);
const QByteArrayView jfifHead("JFIF\0", 5);
const QByteArrayView profileHead("ICC_PROFILE\0", 12);
const QByteArrayView adobeHead("Adobe", 5);
const QByteArrayView photoshopText("8BIM\4\4", 6); ///< IPTC, among what Photoshop keeps.
constexpr qsizetype jfifSize = 14; ///< Without the small picture that may follow.

QByteArray segment(int marker, QByteArrayView content)
{
    const auto length = quint16(content.size() + 2);
    return QByteArray("\xff", 1) + char(marker) + char(length >> 8) + char(length & 0xff) + content.toByteArray();
}

constexpr bool isFrame(int marker) { return marker >= Frame0 && marker <= Frame15 && marker != HuffmanTables && marker != Arithmetic; }

class JpegWalk {
public:
    explicit JpegWalk(ByteReader &in)
        : m_in(in)
    {
    }

    Walked walk()
    {
        m_in.seek(2);
        m_found.keep(0, 2);
        for (int parts = 0; parts < limits::mediaParts; ++parts)
            if (const int marker = nextMarker(); marker == End)
                return finished();
            else
                takeSegment(marker);
        throw Refusal{ErrorCode::PictureBroken};
    }

private:
    /// Any number of 0xff may stand before a marker.
    int nextMarker()
    {
        if (m_in.byte() != 0xff)
            throw Refusal{ErrorCode::PictureBroken};
        int marker = m_in.byte();
        while (marker == 0xff)
            marker = m_in.byte();
        m_at = m_in.position() - 2;
        return marker;
    }

    Walked finished()
    {
        if (m_found.facts.width == 0 || m_scans == 0)
            throw Refusal{ErrorCode::PictureBroken};
        m_found.keep(m_at, 2);
        if (!m_in.atEnd())
            m_found.leaveOut(true);
        return std::move(m_found);
    }

    void takeSegment(int marker)
    {
        const int length = m_in.number16(ErrorCode::PictureBroken);
        const QByteArray content = length >= 2 ? m_in.take(length - 2) : QByteArray();
        if (length < 2 || content.size() != length - 2)
            throw Refusal{ErrorCode::PictureBroken};
        if (isFrame(marker))
            takeFrame(marker, content);
        else if (marker >= App0 && marker <= App15)
            takeApplication(marker, content);
        else if (marker == Scan)
            takeScan();
        else if (marker == Quantization || marker == HuffmanTables || marker == Arithmetic || marker == RestartInterval)
            keepSegment();
        else if (marker == Comment)
            m_found.leaveOut(mayTellPlace(content));
        else
            throw Refusal{ErrorCode::PictureBroken};
    }

    void keepSegment() { m_found.keep(m_at, m_in.position() - m_at); }

    /// Baseline, extended and progressive, 8 bits: what every decoder reads.
    void takeFrame(int marker, QByteArrayView content)
    {
        if (marker > Frame2 || (!content.isEmpty() && content[0] != 8))
            throw Refusal{ErrorCode::FileKindNotKept};
        const auto byte = [&](qsizetype at) { return qint64(uchar(content[at])); };
        if (m_found.facts.width != 0 || content.size() < 6 || content.size() != 6 + 3 * byte(5))
            throw Refusal{ErrorCode::PictureBroken};
        const qint64 height = byte(1) << 8 | byte(2);
        const qint64 width = byte(3) << 8 | byte(4);
        requireSize(width, height);
        requireComponents(content.sliced(6), width * height);
        m_found.facts.width = int(width);
        m_found.facts.height = int(height);
        keepSegment();
    }

    /// Two bytes for each sample of each component, wherever it is not halved.
    static void requireComponents(QByteArrayView components, qint64 pixels)
    {
        const qsizetype count = components.size() / 3;
        if (count != 1 && count != 3 && count != 4)
            throw Refusal{ErrorCode::FileKindNotKept};
        int most = 1;
        int sum = 0;
        for (qsizetype i = 0; i < count; ++i) {
            const int sampling = uchar(components[3 * i + 1]);
            const int across = sampling >> 4;
            const int down = sampling & 0xf;
            if (across < 1 || across > 4 || down < 1 || down > 4)
                throw Refusal{ErrorCode::PictureBroken};
            most = std::max(most, across * down);
            sum += across * down;
        }
        if (2 * pixels * sum / most > limits::coefficientBytes)
            throw Refusal{ErrorCode::PictureTooLarge};
    }

    void takeScan()
    {
        if (m_found.facts.width == 0 || ++m_scans > limits::jpegScans)
            throw Refusal{ErrorCode::PictureBroken};
        skipScanData();
        keepSegment();
    }

    /// To the 0xff of the next marker.
    void skipScanData()
    {
        while (!m_in.atEnd()) {
            const qint64 from = m_in.position();
            const QByteArrayView piece = m_in.piece(m_in.size());
            const void *found = std::memchr(piece.data(), 0xff, std::size_t(piece.size()));
            if (!found)
                continue;
            const qint64 at = from + (static_cast<const char *>(found) - piece.data());
            m_in.seek(at + 1);
            const int next = m_in.byte();
            const bool isData = next == 0 || (next >= Restart0 && next <= Restart7);
            if (!isData)
                return m_in.seek(at);
        }
        throw Refusal{ErrorCode::PictureBroken};
    }

    void takeApplication(int marker, QByteArrayView content)
    {
        if (marker == App0 && content.startsWith(jfifHead) && content.size() >= jfifSize)
            takeDensity(content);
        else if (marker == App1 && content.startsWith(exifHead))
            takeExif(content);
        else if ((marker == App2 && content.startsWith(profileHead)) || (marker == App14 && content.startsWith(adobeHead)))
            keepSegment();
        else
            m_found.leaveOut(marker == App13 ? content.contains(photoshopText) : mayTellPlace(content));
    }

    void takeDensity(QByteArrayView content)
    {
        const QByteArray bare = content.first(jfifSize - 2).toByteArray() + QByteArray(2, '\0');
        if (content == bare)
            return keepSegment();
        m_found.put(segment(App0, bare));
        m_found.leaveOut(false);
    }

    /// A second one would count for nothing.
    void takeExif(QByteArrayView content)
    {
        const QByteArrayView tiff = content.sliced(exifHead.size());
        const Exif exif = readExif(tiff);
        const QByteArray bare = orientationOnly(exif.orientation);
        const bool isFirst = !std::exchange(m_hasExif, true);
        const bool isTurned = exif.orientation != 1;
        if (isFirst && isTurned && tiff == bare)
            return keepSegment();
        if (isFirst && isTurned)
            m_found.put(segment(App1, exifHead.toByteArray() + bare));
        m_found.leaveOut(exif.holdsPlace);
    }

    ByteReader &m_in;
    Walked m_found{.facts = {.kind = MediaKind::Jpeg}};
    qint64 m_at = 0; ///< Where the present segment begins.
    int m_scans = 0;
    bool m_hasExif = false;
};

} // namespace

Walked walkJpeg(ByteReader &in) { return JpegWalk(in).walk(); }

} // namespace boshi::media
