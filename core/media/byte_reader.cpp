// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/byte_reader.h"

#include <QtEndian>

namespace boshi::media {
namespace {

constexpr qint64 bufferSize = 64 * 1024;

} // namespace

ByteReader::ByteReader(QIODevice &device)
    : m_device(device)
    , m_size(device.size())
{
    if (!device.isReadable() || device.isSequential())
        throw Refusal{ErrorCode::ReadFailed};
}

void ByteReader::seek(qint64 position)
{
    const qint64 within = position - m_start;
    if (within >= 0 && within <= m_buffer.size()) {
        m_used = qsizetype(within);
        return;
    }
    m_start = std::clamp<qint64>(position, 0, m_size);
    m_used = 0;
    m_buffer.clear();
}

/// To be called with nothing left in the buffer, before the end.
void ByteReader::fill()
{
    m_start = position();
    m_used = 0;
    m_buffer.clear();
    if (!m_device.seek(m_start))
        throw Refusal{ErrorCode::ReadFailed};
    m_buffer = m_device.read(std::min(bufferSize, m_size - m_start));
    if (m_buffer.isEmpty())
        throw Refusal{ErrorCode::ReadFailed};
}

QByteArrayView ByteReader::piece(qint64 most)
{
    if (atEnd() || most <= 0)
        return {};
    if (m_used == m_buffer.size())
        fill();
    const qsizetype count = qsizetype(std::min<qint64>(most, m_buffer.size() - m_used));
    m_used += count;
    return QByteArrayView(m_buffer).sliced(m_used - count, count);
}

int ByteReader::byte()
{
    const QByteArrayView one = piece(1);
    return one.isEmpty() ? -1 : uchar(one.front());
}

QByteArray ByteReader::take(qint64 count)
{
    QByteArray taken;
    while (taken.size() < count) {
        const QByteArrayView more = piece(count - taken.size());
        if (more.isEmpty())
            break;
        taken.append(more);
    }
    return taken;
}

quint16 ByteReader::number16(ErrorCode otherwise)
{
    const QByteArray bytes = take(2);
    return bytes.size() == 2 ? qFromBigEndian<quint16>(bytes.constData()) : throw Refusal{otherwise};
}

quint32 ByteReader::number32(ErrorCode otherwise)
{
    const QByteArray bytes = take(4);
    return bytes.size() == 4 ? qFromBigEndian<quint32>(bytes.constData()) : throw Refusal{otherwise};
}

} // namespace boshi::media
