// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// EXIF as pictures carry it: a small TIFF file without pictures.
namespace boshi::media {

struct Exif {
    int orientation = 1; ///< 1 to 8; 1: upright.
    bool holdsPlace = false; ///< Or it is damaged, so that nobody can tell.
};

Exif readExif(QByteArrayView tiff);

/// An EXIF that says nothing but how to turn the picture.
QByteArray orientationOnly(int orientation);

/// Whether an XMP packet, or a text of a PNG, may tell a place.
bool mayTellPlace(QByteArrayView text);

} // namespace boshi::media
