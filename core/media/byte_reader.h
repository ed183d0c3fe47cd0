// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QIODevice>

namespace boshi::media {

/// Why a file is refused; thrown within core/media only.
struct Refusal {
    ErrorCode code;
};

/// Reads a file in pieces from any place in it. Throws Refusal ReadFailed when the device does not give what it has.
class ByteReader {
public:
    explicit ByteReader(QIODevice &device);

    qint64 size() const { return m_size; }
    qint64 position() const { return m_start + m_used; }
    bool atEnd() const { return position() >= m_size; }
    void seek(qint64 position);
    void skip(qint64 count) { seek(position() + count); }

    int byte(); ///< −1 at the end.
    QByteArray take(qint64 count); ///< Less at the end.
    QByteArrayView piece(qint64 most); ///< What is at hand, at least one byte before the end; valid until the next call.

    /// Big-endian; Refusal `otherwise` when the file ends before.
    quint16 number16(ErrorCode otherwise);
    quint32 number32(ErrorCode otherwise);

private:
    void fill();

    QIODevice &m_device;
    qint64 m_size;
    QByteArray m_buffer;
    qint64 m_start = 0; ///< Place of the buffer in the file.
    qsizetype m_used = 0;
};

} // namespace boshi::media
