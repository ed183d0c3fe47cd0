// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/utf8_survey.h"

#include <QString>

#include <algorithm>

namespace boshi::exchange {

namespace {

constexpr qint64 goodPerBad = 20;

int sequenceLength(uchar lead)
{
    return lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : lead >= 0xC2 ? 2 : 1;
}

/// How many bytes at the end begin a character without finishing it.
qsizetype openTail(QByteArrayView bytes)
{
    for (qsizetype back = 1; back <= std::min<qsizetype>(3, bytes.size()); ++back) {
        const uchar byte = uchar(bytes[bytes.size() - back]);
        if ((byte & 0xC0) != 0x80)
            return sequenceLength(byte) > back ? back : 0;
    }
    return 0;
}

} // namespace

void Utf8Survey::add(QByteArrayView chunk)
{
    QByteArray joined;
    if (!m_open.isEmpty()) {
        joined = m_open + chunk.toByteArray();
        chunk = joined;
    }
    const qsizetype open = openTail(chunk);
    count(chunk.chopped(open));
    m_open = chunk.last(open).toByteArray();
}

void Utf8Survey::count(QByteArrayView bytes)
{
    if (bytes.isValidUtf8()) {
        m_good += std::ranges::count_if(bytes, [](char c) { return uchar(c) >= 0xC0; });
        return;
    }
    for (const QChar c : QString::fromUtf8(bytes)) {
        m_bad += c == QChar::ReplacementCharacter;
        m_good += c.unicode() > 0x7F && c != QChar::ReplacementCharacter;
    }
}

bool Utf8Survey::looksLikeUtf8() const
{
    return m_good >= m_bad * goodPerBad && (m_open.isEmpty() || m_good > 0);
}

} // namespace boshi::exchange
