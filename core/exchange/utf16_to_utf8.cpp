// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/utf16_to_utf8.h"

#include <utility>

namespace boshi::exchange {

namespace {

constexpr char lostByte = '\xFF';

/// Length of the character at `at`; 0 for half a character.
int unitsAt(QStringView text, qsizetype at)
{
    if (!text[at].isSurrogate())
        return 1;
    const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
    return isPair ? 2 : 0;
}

QByteArray utf8WithMarks(QStringView text)
{
    if (text.isValidUtf16())
        return text.toUtf8();
    QByteArray result;
    qsizetype begin = 0;
    for (qsizetype at = 0; at < text.size();) {
        const int units = unitsAt(text, at);
        if (units == 0) {
            result += text.sliced(begin, at - begin).toUtf8() + lostByte;
            begin = at + 1;
        }
        at += std::max(units, 1);
    }
    return result + text.sliced(begin).toUtf8();
}

} // namespace

Utf16ToUtf8::Utf16ToUtf8(Encoding encoding)
    : m_decoder(encoding == Encoding::Utf16Be ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE,
        QStringDecoder::Flag::ConvertInitialBom)
{
}

QByteArray Utf16ToUtf8::append(QByteArrayView bytes)
{
    m_odd = m_odd != (bytes.size() % 2 != 0);
    QString text = std::exchange(m_held, {}) + QString(m_decoder(bytes));
    if (!text.isEmpty() && text.back().isHighSurrogate()) {
        m_held = text.right(1);
        text.chop(1);
    }
    return utf8WithMarks(text);
}

QByteArray Utf16ToUtf8::finish()
{
    const bool isCut = !m_held.isEmpty() || m_odd;
    m_held.clear();
    m_odd = false;
    return isCut ? QByteArray(1, lostByte) : QByteArray();
}

} // namespace boshi::exchange
