// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace boshi::exchange {

/// Tells UTF-8 from other encodings over a whole stream, piece by piece.
class Utf8Survey {
public:
    void add(QByteArrayView chunk);

    /// Strictly valid, or UTF-8 beyond doubt that was damaged: a last character cut off, a lone bad byte among many
    /// characters (programs that cut columns by bytes do that). Shift_JIS text never comes near that ratio.
    bool looksLikeUtf8() const;

private:
    void count(QByteArrayView bytes);

    QByteArray m_open; ///< Bytes of a character that goes on in the next piece.
    qint64 m_good = 0; ///< Characters beyond ASCII.
    qint64 m_bad = 0;
};

} // namespace boshi::exchange
