// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/exif.h"
#include "core/media/media.h"
#include "tests/support/media_files.h"

#include <QBuffer>

#include <gtest/gtest.h>

#include <random>

/// Pictures without what they tell besides the picture.
namespace boshi::without_metadata_tests {
namespace {

using namespace test;

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

TEST(WithoutMetadata, leavesAPlainPictureAsItIs)
{
    for (const QByteArray &plain : {plainJpeg(), plainPng()}) {
        EXPECT_EQ(*cleaned(plain), plain);
        EXPECT_FALSE(factsOf(plain).holdsMetadata);
        EXPECT_FALSE(factsOf(plain).holdsPlace);
    }
}

TEST(WithoutMetadata, tellsNoPlaceAndNoWordAnyMore)
{
    for (const QByteArray &told : {telephoneJpeg(), telephonePng()}) {
        EXPECT_TRUE(factsOf(told).holdsPlace);
        EXPECT_TRUE(factsOf(told).holdsMetadata);
        const QByteArray rest = *cleaned(told);
        EXPECT_FALSE(factsOf(rest).holdsPlace);
        EXPECT_FALSE(factsOf(rest).holdsMetadata);
        for (const char *word : {"GPS", "Mihonchou", "Cam", "adobe", "8BIM", "rgb"})
            EXPECT_FALSE(rest.contains(word)) << word;
        EXPECT_EQ(*cleaned(rest), rest);
    }
}

TEST(WithoutMetadata, keepsHowThePictureIsTurned)
{
    for (int orientation = 1; orientation <= 8; ++orientation) {
        const QByteArray jpeg = *cleaned(telephoneJpeg(orientation));
        const QByteArray png = *cleaned(telephonePng(orientation));
        const QByteArray tiff = media::orientationOnly(orientation);
        EXPECT_EQ(jpeg.contains(tiff), orientation != 1);
        EXPECT_EQ(png.contains(tiff), orientation != 1);
        EXPECT_EQ(media::readExif(tiff).orientation, orientation);
        EXPECT_FALSE(media::readExif(tiff).holdsPlace);
    }
}

TEST(WithoutMetadata, keepsColourProfileAndDensity)
{
    const QByteArray profile = jpegSegment(0xe2, QByteArray("ICC_PROFILE\0\1\1", 14) + "profile");
    const QByteArray adobe = jpegSegment(0xee, "Adobe" + QByteArray(7, '\0'));
    EXPECT_EQ(*cleaned(jpegWith(profile + adobe)), jpegWith(profile + adobe));
    EXPECT_TRUE(cleaned(telephoneJpeg())->contains(QByteArray("JFIF\0\1\1\1\0\x48\0\x48\0\0", 14)));
    EXPECT_TRUE(cleaned(telephonePng())->contains("pHYs"));
}

/// Where the place cannot be ruled out it counts as told.
TEST(WithoutMetadata, takesThePlaceForToldWhereNobodyCanTell)
{
    EXPECT_FALSE(factsOf(jpegWith(exifSegment(6, false))).holdsPlace);
    EXPECT_TRUE(factsOf(jpegWith(exifSegment(0, true))).holdsPlace);
    EXPECT_TRUE(factsOf(jpegWith(jpegSegment(0xe1, QByteArray("Exif\0\0damaged", 13)))).holdsPlace);
    EXPECT_TRUE(factsOf(plainJpeg() + plainJpeg()).holdsPlace);
    EXPECT_TRUE(factsOf(pngWith(pngChunk("zTXt", "compressed"))).holdsPlace);
    EXPECT_FALSE(factsOf(pngWith(pngChunk("tEXt", "Software"))).holdsPlace);
    EXPECT_TRUE(factsOf(plainPdf()).holdsPlace);
    EXPECT_TRUE(factsOf(plainHeic()).holdsPlace);
}

TEST(WithoutMetadata, isRefusedForWhatIsNoPicture)
{
    EXPECT_EQ(cleaned(plainPdf()).error().code, ErrorCode::FileKindNotKept);
    EXPECT_EQ(cleaned(plainHeic()).error().code, ErrorCode::FileKindNotKept);
    EXPECT_EQ(cleaned(movingPng()).error().code, ErrorCode::PictureMoves);
    EXPECT_EQ(cleaned(plainJpeg().chopped(2)).error().code, ErrorCode::PictureBroken);
}

TEST(WithoutMetadata, isReadAtAnyPlace)
{
    QByteArray bytes = telephoneJpeg();
    const QByteArray whole = *cleaned(bytes);
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    const auto shown = withoutMetadata(file);
    ASSERT_TRUE(shown);
    ASSERT_EQ((*shown)->size(), whole.size());
    std::mt19937 random(1);
    for (int round = 0; round < 500; ++round) {
        const auto from = qint64(random() % std::size_t(whole.size()));
        const auto count = qint64(random() % 60);
        ASSERT_TRUE((*shown)->seek(from));
        EXPECT_EQ((*shown)->read(count), whole.mid(from, count)) << from << ' ' << count;
    }
}

} // namespace
} // namespace boshi::without_metadata_tests
