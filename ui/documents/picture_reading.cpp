// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/picture_reading.h"

#include "core/media/media.h"

#include <QBuffer>
#include <QImageReader>

#include <algorithm>

namespace boshi::ui {
namespace {

/// Four bytes for each pixel that core/media lets through, and a copy while it is turned.
constexpr int mostMegabytes = 512;

/// Ends the reading of whoever decodes it as soon as nobody wants it any more.
class StoppableBuffer final : public QBuffer {
public:
    StoppableBuffer(const QByteArray &content, const std::atomic<bool> &isStopped)
        : m_isStopped(isStopped)
    {
        setData(content);
        open(QIODevice::ReadOnly);
    }

protected:
    qint64 readData(char *data, qint64 most) override { return m_isStopped ? -1 : QBuffer::readData(data, most); }

private:
    const std::atomic<bool> &m_isStopped;
};

QByteArray formatOf(MediaKind kind)
{
    switch (kind) {
    case MediaKind::Jpeg: return "jpeg";
    case MediaKind::Png: return "png";
    case MediaKind::Heic: return "heic";
    case MediaKind::Pdf: return {};
    }
    return {};
}

} // namespace

Result<QImage> readPicture(const QByteArray &content, int longest, const std::atomic<bool> &isStopped)
{
    StoppableBuffer file(content, isStopped);
    const auto facts = inspectMedia(file);
    if (isStopped)
        return Error{ErrorCode::Cancelled};
    if (!facts)
        return facts.error();
    const QByteArray format = formatOf(facts->kind);
    if (format.isEmpty() || !QImageReader::supportedImageFormats().contains(format))
        return QImage();
    file.seek(0);
    QImageReader::setAllocationLimit(mostMegabytes);
    QImageReader reader(&file, format);
    reader.setAutoTransform(true);
    if (const QSize size = reader.size(); std::max(size.width(), size.height()) > longest)
        reader.setScaledSize(size.scaled(longest, longest, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage picture = reader.read();
    if (picture.isNull())
        return Error{isStopped ? ErrorCode::Cancelled : ErrorCode::PictureBroken};
    return picture;
}

} // namespace boshi::ui
