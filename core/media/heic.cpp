// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/walk.h"

#include <QtEndian>

#include <algorithm>
#include <array>

/// HEIC, ISO/IEC 14496-12 and 23008-12: boxes of length, type and content. Boshi decodes none; where the platform can, the
/// sizes told in it are held to the limits first.
namespace boshi::media {
namespace {

constexpr int deepest = 4; ///< meta, iprp, ipco, ispe.
constexpr qint64 longestBrands = 64; ///< Of the further brands, which follow the first.

class HeicWalk {
public:
    explicit HeicWalk(ByteReader &in)
        : m_in(in)
    {
    }

    Walked walk()
    {
        takeBoxes(0, m_in.size(), 0);
        if (!m_hasMeta || !m_hasData)
            throw Refusal{ErrorCode::PictureBroken};
        m_found.facts.holdsPlace = true;
        m_found.facts.holdsMetadata = true;
        return std::move(m_found);
    }

private:
    void takeBoxes(qint64 from, qint64 end, int depth)
    {
        while (from < end) {
            if (++m_boxes > limits::mediaParts)
                throw Refusal{ErrorCode::PictureBroken};
            m_in.seek(from);
            qint64 length = m_in.number32(ErrorCode::PictureBroken);
            const QByteArray type = m_in.take(4);
            if (length == 1)
                length = longLength();
            const qint64 next = length == 0 && depth == 0 ? end : from + length;
            if (m_in.position() > next || next > end)
                throw Refusal{ErrorCode::PictureBroken};
            takeBox(type, next, depth);
            from = next;
        }
    }

    qint64 longLength()
    {
        const qint64 high = m_in.number32(ErrorCode::PictureBroken);
        const qint64 low = m_in.number32(ErrorCode::PictureBroken);
        return high > 0 ? throw Refusal{ErrorCode::PictureBroken} : low; // No file has 4 GB.
    }

    void takeBox(const QByteArray &type, qint64 end, int depth)
    {
        if (depth == 0 && type == "moov")
            throw Refusal{ErrorCode::PictureMoves};
        const bool isMeta = depth == 0 && type == "meta";
        m_hasMeta |= isMeta;
        m_hasData |= type == "mdat" || type == "idat";
        if (isMeta)
            m_in.skip(4); // Version and flags.
        if (isMeta || (depth < deepest && (type == "iprp" || type == "ipco")))
            takeBoxes(m_in.position(), end, depth + 1);
        else if (depth > 0 && type == "ispe")
            takeSize();
    }

    /// Parts of a picture tell theirs too; the largest is the whole.
    void takeSize()
    {
        m_in.skip(4);
        const qint64 width = m_in.number32(ErrorCode::PictureBroken);
        const qint64 height = m_in.number32(ErrorCode::PictureBroken);
        requireSize(width, height);
        if (width * height <= qint64(m_found.facts.width) * m_found.facts.height)
            return;
        m_found.facts.width = int(width);
        m_found.facts.height = int(height);
    }

    ByteReader &m_in;
    Walked m_found{.facts = {.kind = MediaKind::Heic}};
    int m_boxes = 0;
    bool m_hasMeta = false;
    bool m_hasData = false;
};

} // namespace

/// Sequences (hevc, hevx, msf1) are films; mif1 may be of any codec, which a further brand tells.
bool beginsHeic(QByteArrayView head)
{
    static constexpr std::array brands{"heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"};
    return head.size() >= 12 && head.sliced(4, 4) == QByteArrayView("ftyp", 4)
        && std::ranges::any_of(brands, [&](const char *brand) { return head.sliced(8, 4) == QByteArrayView(brand, 4); });
}

Walked walkHeic(ByteReader &in)
{
    in.seek(8);
    const QByteArray brand = in.take(4);
    if (brand == "hevc" || brand == "hevx" || brand == "msf1")
        throw Refusal{ErrorCode::PictureMoves};
    if (brand == "mif1" && !in.take(longestBrands).contains("hei"))
        throw Refusal{ErrorCode::FileKindNotKept};
    return HeicWalk(in).walk();
}

} // namespace boshi::media
