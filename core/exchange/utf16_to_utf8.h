// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/encoding.h"

namespace boshi::exchange {

/// Streams UTF-16 into UTF-8. Half a character (a lone surrogate, an odd last byte) becomes the byte FF, which is
/// never UTF-8, so that the cell decoder reports it where it lies.
class Utf16ToUtf8 {
public:
    explicit Utf16ToUtf8(Encoding encoding);

    QByteArray append(QByteArrayView bytes);
    QByteArray finish();

private:
    QStringDecoder m_decoder;
    QString m_held; ///< A high surrogate whose other half is still to come.
    bool m_odd = false;
};

} // namespace boshi::exchange
