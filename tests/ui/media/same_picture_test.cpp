// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/media.h"
#include "tests/support/media_files.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageReader>
#include <QImageWriter>
#include <QRandomGenerator>

#include <gtest/gtest.h>

/// Without its metadata a picture is the same to the last pixel, for the decoder that shows it.
namespace boshi::ui::same_picture_tests {
namespace {

constexpr qsizetype jpegBeginning = 20; ///< SOI and APP0, as every writer begins.
constexpr qsizetype pngBeginning = 33;  ///< Signature and IHDR.

QImage noise(QRandomGenerator &random)
{
    constexpr QImage::Format formats[] = {QImage::Format_RGB32, QImage::Format_ARGB32, QImage::Format_Grayscale8, QImage::Format_RGBA64, QImage::Format_Indexed8};
    QImage image(1 + random.bounded(70), 1 + random.bounded(70), QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgba(x * 3, y * 3, random.bounded(256), 255 - random.bounded(2) * 80));
    image = image.convertToFormat(formats[random.bounded(int(std::size(formats)))]);
    if (!image.isGrayscale() && random.bounded(2))
        image.setColorSpace(QColorSpace::AdobeRgb);
    image.setDotsPerMeterX(1000 + random.bounded(5000));
    return image;
}

QByteArray written(const QImage &image, const QByteArray &format, QRandomGenerator &random)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setProgressiveScanWrite(random.bounded(2));
    writer.setText(QStringLiteral("Description"), QStringLiteral("made in Mihonchou"));
    EXPECT_TRUE(writer.write(image));
    return buffer.data();
}

/// As a telephone would have written it.
QByteArray told(QByteArray bytes, bool isPng, int orientation)
{
    if (isPng)
        return bytes.insert(pngBeginning, test::pngChunk("eXIf", test::exif(orientation, true)) + test::pngChunk("tIME", QByteArray(7, '\1')));
    return bytes.insert(jpegBeginning, test::exifSegment(orientation, true) + test::jpegSegment(0xfe, "comment")) + test::plainJpeg();
}

QImage shown(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    return reader.read();
}

Result<QByteArray> cleaned(QByteArray bytes)
{
    QBuffer from(&bytes);
    from.open(QIODevice::ReadOnly);
    QBuffer to;
    to.open(QIODevice::WriteOnly);
    const auto copied = copyWithoutMetadata(from, to);
    return copied ? Result<QByteArray>(to.data()) : copied.error();
}

MediaFacts factsOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto facts = inspectMedia(buffer);
    EXPECT_TRUE(facts);
    return facts ? *facts : MediaFacts();
}

TEST(WithoutMetadata, isTheSamePictureToTheLastPixel)
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        const bool isPng = random.bounded(2);
        const int orientation = 1 + random.bounded(8);
        const QByteArray whole = told(written(noise(random), isPng ? "png" : "jpeg", random), isPng, orientation);
        const QImage before = shown(whole);
        ASSERT_FALSE(before.isNull()) << round;
        EXPECT_TRUE(factsOf(whole).holdsPlace);
        const auto rest = cleaned(whole);
        ASSERT_TRUE(rest) << round;
        const QImage after = shown(*rest);
        EXPECT_TRUE(before == after) << round << (isPng ? " png" : " jpeg") << " turned " << orientation;
        EXPECT_EQ(before.colorSpace(), after.colorSpace()) << round;
        EXPECT_EQ(before.dotsPerMeterX(), after.dotsPerMeterX()) << round;
        EXPECT_FALSE(factsOf(*rest).holdsPlace);
        EXPECT_FALSE(factsOf(*rest).holdsMetadata);
        EXPECT_FALSE(rest->contains("Mihonchou"));
    }
}

} // namespace
} // namespace boshi::ui::same_picture_tests
