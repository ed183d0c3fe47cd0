// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media.h"

#include "core/media/walk.h"

#include <algorithm>
#include <array>

namespace boshi {
namespace media {

void Walked::keep(qint64 from, qint64 length)
{
    const bool continues = !kept.empty() && kept.back().instead.isEmpty() && kept.back().from + kept.back().length == from;
    if (continues)
        kept.back().length += length;
    else
        kept.push_back({from, length});
}

void Walked::leaveOut(bool mayTellPlace)
{
    facts.holdsMetadata = true;
    facts.holdsPlace |= mayTellPlace;
}

void requireSize(qint64 width, qint64 height)
{
    if (width <= 0 || height <= 0)
        throw Refusal{ErrorCode::PictureBroken};
    if (width > limits::pictureSide || height > limits::pictureSide || width * height > limits::picturePixels)
        throw Refusal{ErrorCode::PictureTooLarge};
}

namespace {

Walked walkAny(ByteReader &in)
{
    if (in.size() == 0)
        throw Refusal{ErrorCode::EmptyFile};
    if (in.size() > limits::fileBytes)
        throw Refusal{ErrorCode::FileTooLarge};
    const QByteArray head = in.take(12);
    if (head.startsWith("\xff\xd8\xff"))
        return walkJpeg(in);
    if (head.startsWith("\x89PNG\r\n\x1a\n"))
        return walkPng(in);
    if (head.startsWith("%PDF-"))
        return walkPdf(in);
    if (beginsHeic(head))
        return walkHeic(in);
    throw Refusal{ErrorCode::FileKindNotKept};
}

Result<Walked> walk(QIODevice &file)
{
    try {
        ByteReader in(file);
        Walked found = walkAny(in);
        found.facts.bytes = in.size();
        return found;
    } catch (const Refusal &refusal) {
        return Error{refusal.code};
    } catch (const std::bad_alloc &) {
        return Error{ErrorCode::OutOfMemory};
    }
}

/// The pieces of a file one after the other, as a file of its own.
class PiecewiseFile : public QIODevice {
public:
    PiecewiseFile(QIODevice &file, std::vector<Piece> pieces)
        : m_file(file)
        , m_pieces(std::move(pieces))
    {
        for (const Piece &piece : m_pieces) {
            m_starts.push_back(m_size);
            m_size += piece.length;
        }
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    qint64 size() const override { return m_size; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        qint64 read = 0;
        while (read < most && pos() + read < m_size) {
            const qint64 more = readPiece(data + read, most - read, pos() + read);
            if (more <= 0)
                return read > 0 ? read : -1;
            read += more;
        }
        return read;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 readPiece(char *data, qint64 most, qint64 at)
    {
        const auto index = std::size_t(std::ranges::upper_bound(m_starts, at) - m_starts.begin()) - 1;
        const Piece &piece = m_pieces[index];
        const qint64 within = at - m_starts[index];
        const qint64 count = std::min(most, piece.length - within);
        if (piece.instead.isEmpty())
            return m_file.seek(piece.from + within) ? m_file.read(data, count) : -1;
        std::copy_n(piece.instead.constData() + within, count, data);
        return count;
    }

    QIODevice &m_file;
    std::vector<Piece> m_pieces;
    std::vector<qint64> m_starts;
    qint64 m_size = 0;
};

} // namespace
} // namespace media

namespace {

constexpr std::array mediaTypes{
    std::pair{MediaKind::Jpeg, "image/jpeg"},
    std::pair{MediaKind::Png, "image/png"},
    std::pair{MediaKind::Pdf, "application/pdf"},
    std::pair{MediaKind::Heic, "image/heic"},
};

} // namespace

QString mediaType(MediaKind kind)
{
    return QString::fromLatin1(std::ranges::find(mediaTypes, kind, &std::pair<MediaKind, const char *>::first)->second);
}

std::optional<MediaKind> mediaKindOf(const QString &mediaType)
{
    for (const auto &[kind, name] : mediaTypes)
        if (mediaType == QLatin1StringView(name))
            return kind;
    return std::nullopt;
}

Result<MediaFacts> inspectMedia(QIODevice &file)
{
    const auto walked = media::walk(file);
    return walked ? Result<MediaFacts>(walked->facts) : walked.error();
}

Result<std::unique_ptr<QIODevice>> withoutMetadata(QIODevice &file)
{
    auto walked = media::walk(file);
    if (!walked)
        return walked.error();
    if (!canLoseMetadata(walked->facts.kind))
        return Error{ErrorCode::FileKindNotKept};
    return std::unique_ptr<QIODevice>(std::make_unique<media::PiecewiseFile>(file, std::move(walked->kept)));
}

Result<Done> copyWithoutMetadata(QIODevice &from, QIODevice &to)
{
    const auto shown = withoutMetadata(from);
    if (!shown)
        return shown.error();
    constexpr qint64 pieceSize = 256 * 1024;
    qint64 left = (*shown)->size();
    while (left > 0) {
        const QByteArray piece = (*shown)->read(pieceSize);
        if (piece.isEmpty())
            return Error{ErrorCode::ReadFailed};
        if (to.write(piece) != piece.size())
            return Error{ErrorCode::WriteFailed};
        left -= piece.size();
    }
    return Done{};
}

} // namespace boshi
