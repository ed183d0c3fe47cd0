// SPDX-License-Identifier: GPL-3.0-or-later
/// Pictures of strangers: what core/media lets through, Qt's decoders read within their limits, and without its metadata
/// it is the same picture.
#include "core/media/media.h"
#include "tests/fuzz/fuzz_target.h"
#include "tests/support/media_files.h"

#include <QBuffer>
#include <QFile>
#include <QImageReader>
#include <QImageWriter>
#include <QLoggingCategory>
#include <QtEndian>

namespace boshi::fuzz {
namespace {

constexpr int megabytesOfPicture = 256; ///< What the window's reader allows itself.
/// Beside the picture: coefficients of a JPEG, and what decoders hold themselves.
constexpr double mostMegabytes = megabytesOfPicture + double(limits::coefficientBytes) / (1024 * 1024) + 64;
constexpr qint64 largePicture = 1'000'000; ///< Pixels; below it nobody looks at memory.

double megabytesOf(const char *line)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (QByteArray read = status.readLine(); !read.isEmpty(); read = status.readLine())
            if (read.startsWith(line))
                return read.simplified().split(' ').value(1).toDouble() / 1024;
    return 0;
}

void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

QByteArray formatOf(MediaKind kind) { return kind == MediaKind::Png ? "png" : "jpeg"; }

QImage decoded(const QByteArray &bytes, MediaKind kind)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader::setAllocationLimit(megabytesOfPicture);
    return QImageReader(&buffer, formatOf(kind)).read();
}

QImage decodedWithinLimits(const QByteArray &bytes, const MediaFacts &facts)
{
    const bool isLarge = qint64(facts.width) * facts.height > largePicture;
    if (isLarge)
        forgetPeak();
    const double before = isLarge ? megabytesOf("VmRSS") : 0;
    QImage image = decoded(bytes, facts.kind);
#ifndef __SANITIZE_ADDRESS__ // It keeps for a while what was given back.
    require(!isLarge || megabytesOf("VmHWM") - before < mostMegabytes, "a picture that is let through needs no more memory than the limits say");
#endif
    return image;
}

Result<MediaFacts> inspected(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return inspectMedia(buffer);
}

Result<QByteArray> cleaned(const QByteArray &bytes)
{
    QBuffer from;
    from.setData(bytes);
    from.open(QIODevice::ReadOnly);
    QBuffer to;
    to.open(QIODevice::WriteOnly);
    const auto copied = copyWithoutMetadata(from, to);
    return copied ? Result<QByteArray>(to.data()) : copied.error();
}

void requireLimits(const QByteArray &bytes, const MediaFacts &facts)
{
    require(facts.bytes == bytes.size(), "the facts tell the size of the file");
    require(facts.width <= limits::pictureSide && facts.height <= limits::pictureSide, "no side is longer than allowed");
    require(qint64(facts.width) * facts.height <= limits::picturePixels, "there are no more pixels than allowed");
    require(!canLoseMetadata(facts.kind) || facts.width > 0, "a picture has a size");
}

void requireSamePicture(const QByteArray &bytes, const MediaFacts &facts)
{
    const auto rest = cleaned(bytes);
    require(bool(rest), "what is let through can lose its metadata");
    require(rest->size() <= bytes.size(), "less is no longer");
    const auto left = inspected(*rest);
    require(left && left->width == facts.width && left->height == facts.height, "it is a picture of the same size");
    require(!left->holdsMetadata && !left->holdsPlace, "it tells nothing any more");
    require(*cleaned(*rest) == *rest, "there is nothing left to take out");
    const QImage whole = decodedWithinLimits(bytes, facts);
    require(whole.isNull() || whole == decoded(*rest, facts.kind), "it looks the same");
}

void readMedia(const QByteArray &bytes)
{
    const auto facts = inspected(bytes);
    if (!facts)
        return require(!cleaned(bytes), "what is refused is not copied");
    requireLimits(bytes, *facts);
    if (canLoseMetadata(facts->kind))
        requireSamePicture(bytes, *facts);
    else
        require(cleaned(bytes).error().code == ErrorCode::FileKindNotKept, "what cannot lose its metadata says so");
}

/// Only a PNG whose sums are right gets any further.
QByteArray withRightSums(const QByteArray &bytes)
{
    QByteArray right = bytes.first(std::min<qsizetype>(8, bytes.size()));
    for (qsizetype at = 8; at + 12 <= bytes.size();) {
        const qsizetype length = qsizetype(std::min<quint32>(qFromBigEndian<quint32>(bytes.constData() + at), quint32(bytes.size() - at - 12)));
        right += test::pngChunk(bytes.sliced(at + 4, 4).constData(), bytes.sliced(at + 8, length));
        at += 12 + length;
    }
    return right;
}

void readAnyMedia(QByteArrayView input)
{
    const QByteArray bytes = input.toByteArray();
    readMedia(bytes);
    if (bytes.startsWith("\x89PNG"))
        readMedia(withRightSums(bytes));
}

QByteArray written(const QImage &image, const char *format, bool isProgressive)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setProgressiveScanWrite(isProgressive);
    writer.write(image);
    return buffer.data();
}

std::vector<QByteArray> media()
{
    QLoggingCategory::setFilterRules(QStringLiteral("qt.gui.imageio*=false"));
    QImage image(40, 30, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, qRgb(6 * x, 8 * y, 3 * (x + y)));
    return {test::plainJpeg(), test::telephoneJpeg(), test::plainPng(), test::telephonePng(), test::plainPdf(), test::plainHeic(),
            written(image, "jpeg", true), written(image, "jpeg", false), written(image.convertToFormat(QImage::Format_Grayscale8), "jpeg", false),
            written(image, "png", false), written(image.convertToFormat(QImage::Format_RGBA64), "png", false), test::movingPng()};
}

} // namespace

const Target mediaTarget{"media", readAnyMedia, media, 4};

} // namespace boshi::fuzz
