// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>

#include <memory>
#include <optional>

/// What is kept with records as a file. Everything here reads a stranger's bytes before any decoder does, and decodes nothing.
namespace boshi {

/// Closed; anything else is refused.
enum class MediaKind { Jpeg, Png, Pdf, Heic };

namespace limits {
inline constexpr qint64 fileBytes = 100'000'000; ///< A page scanned at 600 dpi without loss has 100 MB.
inline constexpr int pictureSide = 30'000;       ///< Within what painting can address (32,767).
inline constexpr qint64 picturePixels = 60'000'000; ///< 240 MB decoded; the largest sensors of telephones show more only on request.
/// What decoding a JPEG may need beside the picture: 60 million pixels with colours at half width.
inline constexpr qint64 coefficientBytes = 256 * 1024 * 1024;
inline constexpr int jpegScans = 100;    ///< Real ones have about ten; each costs as much time as the whole.
inline constexpr int mediaParts = 100'000; ///< Segments, chunks or boxes of a file; PNG in pieces of 4 KiB has 25,000.
} // namespace limits

struct MediaFacts {
    MediaKind kind = MediaKind::Jpeg;
    qint64 bytes = 0;
    int width = 0; ///< As stored, before any turning; 0 where it is not told (PDF, some HEIC).
    int height = 0;
    bool holdsPlace = false;    ///< It tells where it was made, or that cannot be ruled out.
    bool holdsMetadata = false; ///< Anything besides what decides how it looks, as far as it can be told.
    friend bool operator==(const MediaFacts &, const MediaFacts &) = default;
};

/// RFC 6838: "image/jpeg".
QString mediaType(MediaKind kind);
std::optional<MediaKind> mediaKindOf(const QString &mediaType);

/// Judges a file by its bytes, never by its name: kind, size, number of pixels, one picture only, whole to its end.
/// FileKindNotKept, PictureBroken, PictureTooLarge, PictureMoves, FileTooLarge, EmptyFile, ReadFailed. The device must be
/// open and seekable. What follows the end of a picture is metadata (a second view, a film): decoders do not look at it.
Result<MediaFacts> inspectMedia(QIODevice &file);

/// Metadata can be taken out of these; a PDF or HEIC is kept as it is.
constexpr bool canLoseMetadata(MediaKind kind) { return kind == MediaKind::Jpeg || kind == MediaKind::Png; }

/// The same picture without EXIF, XMP, IPTC, comments and texts, but with what decides how it looks (orientation, colour
/// profile, density). It reads through to `file`, which must outlive it and stay as it is; seekable, and needs no memory
/// to speak of. Errors as inspectMedia, FileKindNotKept also where canLoseMetadata() says no.
Result<std::unique_ptr<QIODevice>> withoutMetadata(QIODevice &file);

/// Copies what withoutMetadata() shows. On an error what was written must be discarded.
Result<Done> copyWithoutMetadata(QIODevice &from, QIODevice &to);

} // namespace boshi
