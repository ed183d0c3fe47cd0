// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/media_files.h"

#include <QtEndian>

namespace boshi::test {
namespace {

const char jpegHex[] =
    "ffd8ffe000104a46494600010100000100010000ffdb0043000d090a0b0a080d0b0a0b0e0e0d0f13201513121213271c1e17202e293130"
    "2e292d2c333a4a3e333646372c2d405741464c4e525352323e5a615a50604a51524fffdb0043010e0e0e131113261515264f352d354f4f"
    "4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4fffc00011080010"
    "001803012200021101031101ffc400160001010100000000000000000000000000000602ffc40016100101010000000000000000000000"
    "0000001562ffc400160101010100000000000000000000000000000304ffc400161101010100000000000000000000000000001314ffda"
    "000c03010002110311003f00ccfc93f2ac9f927e5b7623049cfc8ac9f90d841fffd9"
    ;
const char pngHex[] =
    "89504e470d0a1a0a0000000d4948445200000006000000040203000000d06aa6d00000000c504c5445ff0000aa00555500aa0000ff5000"
    "0739000000144944415408d763606060080d6058b580e1ff07000da403dff493955e0000000049454e44ae426082"
    ;
constexpr qsizetype jpegBeginning = 20; ///< SOI and APP0.
constexpr qsizetype pngBeginning = 33;  ///< Signature and IHDR.

template <typename T>
QByteArray bytesOf(T number)
{
    QByteArray bytes(sizeof number, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = ~0u;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = crc & 1 ? 0xedb8'8320 ^ crc >> 1 : crc >> 1;
    }
    return ~crc;
}

QByteArray entry(quint16 tag, quint16 type, quint32 count, const QByteArray &value)
{
    return bytesOf(tag) + bytesOf(type) + bytesOf(count) + value.leftJustified(4, '\0');
}

QByteArray box(const char *type, const QByteArray &content) { return bytesOf(quint32(content.size() + 8)) + type + content; }

const QByteArray placePacket("<x:xmpmeta><rdf:Description exif:GPSLatitude=\"0,0.0N\"/></x:xmpmeta>");

} // namespace

QByteArray plainJpeg() { return QByteArray::fromHex(jpegHex); }

QByteArray plainPng() { return QByteArray::fromHex(pngHex); }

QByteArray plainPdf()
{
    return "%PDF-1.4\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n"
           "trailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n";
}

QByteArray plainHeic(quint32 width, quint32 height)
{
    const QByteArray size = box("ispe", QByteArray(4, '\0') + bytesOf(width) + bytesOf(height));
    const QByteArray properties = box("iprp", box("ipco", box("ispe", QByteArray(4, '\0') + bytesOf(8u) + bytesOf(8u)) + size));
    return box("ftyp", "heic" + QByteArray(4, '\0') + "mif1heic") + box("meta", QByteArray(4, '\0') + properties) + box("mdat", QByteArray(100, 'x'));
}

QByteArray jpegSegment(int marker, const QByteArray &content)
{
    return QByteArray("\xff") + char(marker) + bytesOf(quint16(content.size() + 2)) + content;
}

QByteArray pngChunk(const char *type, const QByteArray &content)
{
    return bytesOf(quint32(content.size())) + type + content + bytesOf(crcOf(type + content));
}

QByteArray jpegWith(const QByteArray &segments) { return plainJpeg().insert(jpegBeginning, segments); }

QByteArray pngWith(const QByteArray &chunks) { return plainPng().insert(pngBeginning, chunks); }

QByteArray exif(int orientation, bool tellsPlace)
{
    const QByteArray place = tellsPlace ? entry(0x8825, 4, 1, bytesOf(quint32(200))) : QByteArray();
    const QByteArray turn = orientation ? entry(0x0112, 3, 1, bytesOf(quint16(orientation))) : QByteArray();
    const QByteArray entries = entry(0x010f, 2, 4, "Cam") + turn + place;
    const QByteArray whole = QByteArray("MM\0*\0\0\0\x08", 8) + bytesOf(quint16(entries.size() / 12)) + entries + bytesOf(quint32(0));
    const QByteArray gps = bytesOf(quint16(1)) + entry(1, 2, 2, "N") + bytesOf(quint32(0));
    return tellsPlace ? whole.leftJustified(200, '\0') + gps : whole;
}

QByteArray exifSegment(int orientation, bool tellsPlace) { return jpegSegment(0xe1, QByteArray("Exif\0\0", 6) + exif(orientation, tellsPlace)); }

QByteArray telephoneJpeg(int orientation)
{
    const QByteArray plain = plainJpeg();
    const QByteArray withThumbnail = jpegSegment(0xe0, QByteArray("JFIF\0\1\1\1\0\x48\0\x48\1\1", 14) + "rgb");
    const QByteArray packet = jpegSegment(0xe1, QByteArray("http://ns.adobe.com/xap/1.0/\0", 29) + placePacket);
    const QByteArray iptc = jpegSegment(0xed, QByteArray("Photoshop 3.0\0", 14) + QByteArray("8BIM\4\4\0\0\0\0\0\0", 12));
    return plain.first(2) + withThumbnail + exifSegment(orientation, true) + packet + iptc + jpegSegment(0xfe, "made in Mihonchou")
        + plain.sliced(jpegBeginning) + jpegWith(exifSegment(1, true));
}

QByteArray telephonePng(int orientation)
{
    return pngWith(pngChunk("pHYs", QByteArray("\0\0\x0b\x13\0\0\x0b\x13\1", 9)) + pngChunk("eXIf", exif(orientation, true))
                   + pngChunk("iTXt", QByteArray("XML:com.adobe.xmp\0\0\0\0\0", 22) + placePacket)
                   + pngChunk("tEXt", QByteArray("Comment\0made in Mihonchou", 25)) + pngChunk("tIME", QByteArray("\x07\xea\1\1\0\0\0", 7)));
}

QByteArray jpegClaiming(quint16 width, quint16 height)
{
    QByteArray bytes = plainJpeg();
    const qsizetype frame = bytes.indexOf(QByteArray("\xff\xc0", 2));
    return bytes.replace(frame + 5, 4, bytesOf(height) + bytesOf(width));
}

QByteArray pngClaiming(quint32 width, quint32 height)
{
    const QByteArray plain = plainPng();
    const QByteArray header = bytesOf(width) + bytesOf(height) + plain.sliced(24, 5);
    return plain.first(8) + pngChunk("IHDR", header) + plain.sliced(pngBeginning);
}

QByteArray movingPng() { return pngWith(pngChunk("acTL", bytesOf(quint32(2)) + bytesOf(quint32(0)))); }

} // namespace boshi::test
