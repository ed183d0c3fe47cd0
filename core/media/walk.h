// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/byte_reader.h"
#include "core/media/media.h"

#include <vector>

namespace boshi::media {

/// A part of what remains without metadata: bytes of the file, or others in their place.
struct Piece {
    qint64 from = 0;
    qint64 length = 0;
    QByteArray instead = {}; ///< When not empty, of this length.
};

/// What one walk through a file finds.
struct Walked {
    MediaFacts facts = {};
    std::vector<Piece> kept = {}; ///< Empty where metadata cannot be taken out.

    void keep(qint64 from, qint64 length);
    void put(const QByteArray &bytes) { kept.push_back({0, bytes.size(), bytes}); }
    void leaveOut(bool mayTellPlace);
};

/// From the beginning to the end; the caller has seen by which bytes the file begins. They throw Refusal.
Walked walkJpeg(ByteReader &in);
Walked walkPng(ByteReader &in);
Walked walkPdf(ByteReader &in);
Walked walkHeic(ByteReader &in);

/// Whether the first 12 bytes are those of a HEIC.
bool beginsHeic(QByteArrayView head);

/// PictureBroken for nothing, PictureTooLarge beyond the limits.
void requireSize(qint64 width, qint64 height);

} // namespace boshi::media
