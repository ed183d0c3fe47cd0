// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media.h"
#include "tests/support/media_files.h"

#include <QBuffer>
#include <QFile>

#include <gtest/gtest.h>

/// What may be kept with a record, judged by its bytes before anything decodes them.
namespace boshi::media_tests {
namespace {

using namespace test;

Result<MediaFacts> inspected(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return inspectMedia(buffer);
}

std::optional<ErrorCode> refusal(const QByteArray &bytes)
{
    const auto facts = inspected(bytes);
    return facts ? std::nullopt : std::optional(facts.error().code);
}

TEST(Media, isToldByItsBytes)
{
    const struct {
        QByteArray bytes;
        MediaKind kind;
        int width, height;
    } files[] = {{plainJpeg(), MediaKind::Jpeg, 24, 16}, {plainPng(), MediaKind::Png, 6, 4}, {plainPdf(), MediaKind::Pdf, 0, 0}, {plainHeic(), MediaKind::Heic, 24, 16}};
    for (const auto &file : files) {
        const auto facts = inspected(file.bytes);
        ASSERT_TRUE(facts) << int(file.kind) << ' ' << int(facts.error().code);
        EXPECT_EQ(facts->kind, file.kind);
        EXPECT_EQ(facts->bytes, file.bytes.size());
        EXPECT_EQ(facts->width, file.width);
        EXPECT_EQ(facts->height, file.height);
    }
}

TEST(Media, hasAMediaTypeForEachKind)
{
    for (const MediaKind kind : {MediaKind::Jpeg, MediaKind::Png, MediaKind::Pdf, MediaKind::Heic})
        EXPECT_EQ(mediaKindOf(mediaType(kind)), kind);
    EXPECT_EQ(mediaType(MediaKind::Jpeg), QStringLiteral("image/jpeg"));
    EXPECT_FALSE(mediaKindOf(QStringLiteral("image/gif")));
    EXPECT_FALSE(mediaKindOf({}));
}

TEST(Media, ofAnyOtherKindIsRefused)
{
    for (const QByteArray &bytes : {QByteArray("GIF89a\1\0\1\0\0\0\0;", 14), QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>"),
                                    QByteArray("<html><script>alert(1)</script></html>"), QByteArray("RIFF\x20\0\0\0WEBPVP8X", 16),
                                    QByteArray("II*\0\x08\0\0\0", 8), QByteArray("BM\x36\0"), QByteArray("x"), QByteArray("PK\3\4"),
                                    QByteArray("\0\0\0\x18" "ftypavif\0\0\0\0avifmif1", 24), QByteArray("\0\0\0\x18" "ftypmif1\0\0\0\0mif1avif", 24),
                                    QByteArray("\0\0\0\x18" "ftypisom\0\0\0\0isomiso2", 24)})
        EXPECT_EQ(refusal(bytes), ErrorCode::FileKindNotKept) << bytes.left(12).toHex().toStdString();
    EXPECT_EQ(refusal({}), ErrorCode::EmptyFile);
}

/// Lossless, arithmetic and 12-bit JPEG have no decoder everywhere.
TEST(Media, ofAnUncommonJpegIsRefused)
{
    for (const int frame : {0xc3, 0xc5, 0xc9, 0xca, 0xcf}) {
        QByteArray bytes = plainJpeg();
        bytes[bytes.indexOf(QByteArray("\xff\xc0", 2)) + 1] = char(frame);
        EXPECT_EQ(refusal(bytes), ErrorCode::FileKindNotKept) << frame;
    }
    QByteArray deep = plainJpeg();
    deep[deep.indexOf(QByteArray("\xff\xc0", 2)) + 4] = 12;
    EXPECT_EQ(refusal(deep), ErrorCode::FileKindNotKept);
}

/// Wherever it is cut off; a PDF may lose the blank after its last line.
TEST(Media, thatIsNotWholeIsRefused)
{
    for (const QByteArray &whole : {plainJpeg(), plainPng(), plainHeic(), telephonePng()})
        for (qsizetype size = 12; size < whole.size(); ++size)
            EXPECT_TRUE(refusal(whole.first(size))) << size << " of " << whole.left(4).toHex().toStdString();
    EXPECT_EQ(refusal(plainPdf().chopped(3)), ErrorCode::PictureBroken);
    EXPECT_EQ(refusal(plainPdf() + QByteArray(3000, ' ')), ErrorCode::PictureBroken);
}

TEST(Media, withAFlippedBitInAPngIsRefused)
{
    const QByteArray whole = plainPng();
    for (qsizetype at = 8; at < whole.size(); ++at) {
        QByteArray bytes = whole;
        bytes[at] ^= 0x10;
        EXPECT_TRUE(refusal(bytes)) << at;
    }
}

TEST(Media, withMorePixelsThanAnybodyNeedsIsRefusedBeforeItIsDecoded)
{
    for (const auto &[width, height] : {std::pair(60'000, 1000), {1000, 60'000}, {30'001, 1}, {20'000, 3'001}, {65'535, 65'535}}) {
        EXPECT_EQ(refusal(jpegClaiming(quint16(width), quint16(height))), ErrorCode::PictureTooLarge) << width;
        EXPECT_EQ(refusal(pngClaiming(quint32(width), quint32(height))), ErrorCode::PictureTooLarge) << width;
        EXPECT_EQ(refusal(plainHeic(quint32(width), quint32(height))), ErrorCode::PictureTooLarge) << width;
    }
    EXPECT_EQ(refusal(pngClaiming(0xffff'ffff, 0xffff'ffff)), ErrorCode::PictureTooLarge);
    EXPECT_EQ(refusal(pngClaiming(0, 4)), ErrorCode::PictureBroken);
    EXPECT_EQ(refusal(jpegClaiming(24, 0)), ErrorCode::PictureBroken);
    EXPECT_FALSE(refusal(pngClaiming(20'000, 3'000)));
    EXPECT_FALSE(refusal(jpegClaiming(20'000, 3'000)));
}

TEST(Media, thatMovesIsRefused)
{
    EXPECT_EQ(refusal(movingPng()), ErrorCode::PictureMoves);
    EXPECT_EQ(refusal(plainHeic() + QByteArray("\0\0\0\x08moov", 8)), ErrorCode::PictureMoves);
    EXPECT_EQ(refusal(plainHeic().replace(8, 4, "hevc")), ErrorCode::PictureMoves);
}

/// A telephone's second view of the same moment: its first picture counts.
TEST(Media, isAPictureWithWhateverFollows)
{
    EXPECT_TRUE(inspected(plainJpeg() + plainJpeg()));
    EXPECT_TRUE(inspected(plainJpeg() + plainJpeg())->holdsMetadata);
    EXPECT_TRUE(inspected(plainPng() + "tail")->holdsMetadata);
}

/// A file with holes takes no room on the disk.
TEST(Media, beyondAHundredMegabytesIsRefusedUnread)
{
    QFile file(QStringLiteral("/dev/shm/boshi_large_media_test"));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite | QIODevice::Truncate));
    file.write(plainJpeg());
    ASSERT_TRUE(file.resize(limits::fileBytes + 1));
    const auto facts = inspectMedia(file);
    EXPECT_FALSE(facts);
    EXPECT_EQ(facts.error().code, ErrorCode::FileTooLarge);
    ASSERT_TRUE(file.resize(limits::fileBytes));
    EXPECT_TRUE(inspectMedia(file));
    file.remove();
}

TEST(Media, ofTooManyPartsIsRefused)
{
    const QByteArray part = jpegSegment(0xfe, {}) + jpegSegment(0xdd, QByteArray(2, '\0'));
    EXPECT_EQ(refusal(jpegWith(part.repeated(limits::mediaParts / 2))), ErrorCode::PictureBroken);
    EXPECT_EQ(refusal(pngWith(pngChunk("tEXt", {}).repeated(limits::mediaParts))), ErrorCode::PictureBroken);
    const QByteArray scan = plainJpeg().sliced(plainJpeg().indexOf(QByteArray("\xff\xda", 2))).chopped(2);
    QByteArray bytes = plainJpeg();
    EXPECT_EQ(refusal(bytes.insert(bytes.size() - 2, scan.repeated(limits::jpegScans))), ErrorCode::PictureBroken);
}

/// Devices that fail, or cannot go back, are told apart from broken files.
TEST(Media, thatCannotBeReadIsNotCalledBroken)
{
    class Failing : public QBuffer {
        qint64 readData(char *data, qint64 most) override { return pos() > 100 ? -1 : QBuffer::readData(data, qMin<qint64>(most, 50)); }
    } failing;
    failing.setData(plainJpeg());
    failing.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    EXPECT_EQ(inspectMedia(failing).error().code, ErrorCode::ReadFailed);
    QBuffer closed;
    EXPECT_EQ(inspectMedia(closed).error().code, ErrorCode::ReadFailed);
}

} // namespace
} // namespace boshi::media_tests
