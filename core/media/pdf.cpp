// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/walk.h"

namespace boshi::media {
namespace {

constexpr qint64 tailSize = 2048; ///< Programs put little after the last line of a PDF; Acrobat looks at 1024 bytes.

} // namespace

/// Boshi draws no PDF; it only makes sure that the file is whole. What is in it cannot be told.
Walked walkPdf(ByteReader &in)
{
    in.seek(std::max<qint64>(0, in.size() - tailSize));
    if (!in.take(tailSize).contains("%%EOF"))
        throw Refusal{ErrorCode::PictureBroken};
    return {.facts = {.kind = MediaKind::Pdf, .holdsPlace = true, .holdsMetadata = true}};
}

} // namespace boshi::media
