// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

/// Small pictures and papers for tests, whole and with whatever is put into them. Nobody and nothing is on them.
namespace boshi::test {

/// 24 × 16, baseline, JFIF.
QByteArray plainJpeg();
/// 6 × 4, with a palette.
QByteArray plainPng();
QByteArray plainPdf();
/// The boxes of a HEIC of this size around nothing; no decoder shows it.
QByteArray plainHeic(quint32 width = 24, quint32 height = 16);

QByteArray jpegSegment(int marker, const QByteArray &content);
QByteArray pngChunk(const char *type, const QByteArray &content);
/// Before everything but the very beginning: SOI and APP0, or IHDR.
QByteArray jpegWith(const QByteArray &segments);
QByteArray pngWith(const QByteArray &chunks);

/// The TIFF part: orientation (0: none), a camera's name and, when asked for, a directory of GPS data.
QByteArray exif(int orientation, bool tellsPlace);
QByteArray exifSegment(int orientation, bool tellsPlace);

/// What a telephone writes: EXIF with place, thumbnail in JFIF, XMP, IPTC, comment, and a second picture after the end.
QByteArray telephoneJpeg(int orientation = 6);
QByteArray telephonePng(int orientation = 6);

/// The same picture claiming another size.
QByteArray jpegClaiming(quint16 width, quint16 height);
QByteArray pngClaiming(quint32 width, quint32 height);
/// A PNG that is a film.
QByteArray movingPng();

} // namespace boshi::test
