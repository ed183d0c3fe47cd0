// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cbor.h"

#include <QStringDecoder>
#include <QUtf8StringView>
#include <QtEndian>

#include <algorithm>
#include <limits>

namespace boshi {
namespace {

constexpr int deepest = 16;

} // namespace

void CborWriter::head(int major, quint64 argument)
{
    const auto initial = [major](int low) { return char(uchar(major << 5 | low)); };
    const auto put = [&](int low, auto value) {
        char *out = room(1 + qsizetype(sizeof value));
        *out = initial(low);
        qToBigEndian(value, out + 1);
    };
    if (argument < 24)
        *room(1) = initial(int(argument));
    else if (argument <= 0xff)
        put(24, quint8(argument));
    else if (argument <= 0xffff)
        put(25, quint16(argument));
    else if (argument <= 0xffffffff)
        put(26, quint32(argument));
    else
        put(27, argument);
}

void CborWriter::integer(qint64 value)
{
    if (value >= 0)
        head(0, quint64(value));
    else
        head(1, quint64(-(value + 1)));
}

void CborWriter::string(int major, QByteArrayView value)
{
    head(major, quint64(value.size()));
    raw(value);
}

void CborWriter::raw(QByteArrayView item) { std::ranges::copy(item, room(item.size())); }

CborReader::Type CborReader::type() const
{
    if (!m_ok || atEnd())
        return Type::End;
    const uchar initial = uchar(m_data[m_position]);
    switch (initial >> 5) {
    case 0:
    case 1: return Type::Integer;
    case 2: return Type::Bytes;
    case 3: return Type::Text;
    case 4: return Type::Array;
    case 5: return Type::Map;
    default: break;
    }
    if (initial == 0xf4 || initial == 0xf5)
        return Type::Boolean;
    return initial == 0xf6 ? Type::Null : Type::Other;
}

CborReader::Head CborReader::head()
{
    if (!m_ok || atEnd()) {
        fail();
        return {};
    }
    const uchar initial = uchar(m_data[m_position++]);
    const int low = initial & 0x1f;
    if (low < 24)
        return {initial >> 5, quint64(low)};
    const int width = low == 24 ? 1 : low == 25 ? 2 : low == 26 ? 4 : low == 27 ? 8 : 0;
    if (width == 0 || m_data.size() - m_position < width) {
        fail();
        return {};
    }
    quint64 argument = 0;
    for (int i = 0; i < width; ++i)
        argument = argument << 8 | uchar(m_data[m_position++]);
    constexpr quint64 smallest[] = {0, 24, 0x100, 0, 0x10000, 0, 0, 0, 0x100000000};
    if (argument < smallest[width])
        fail();
    return {initial >> 5, argument};
}

qint64 CborReader::integer()
{
    const Head item = head();
    if ((item.major != 0 && item.major != 1) || item.argument > quint64(std::numeric_limits<qint64>::max()))
        fail();
    if (!m_ok)
        return 0;
    return item.major == 0 ? qint64(item.argument) : -1 - qint64(item.argument);
}

QByteArrayView CborReader::string(int major)
{
    const Head item = head();
    if (item.major != major || item.argument > quint64(m_data.size() - m_position))
        fail();
    if (!m_ok)
        return {};
    const QByteArrayView value = m_data.sliced(m_position, qsizetype(item.argument));
    m_position += value.size();
    return value;
}

QByteArrayView CborReader::utf8()
{
    const QByteArrayView value = string(3);
    if (!QUtf8StringView(value.data(), value.size()).isValidUtf8())
        fail();
    return m_ok ? value : QByteArrayView();
}

/// Qt takes a mark of byte order off the front of a text; here it is a character that somebody wrote.
QString CborReader::text()
{
    const QByteArrayView value = utf8();
    if (!value.startsWith("\xef\xbb\xbf"))
        return QString::fromUtf8(value);
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom).decode(value);
}

qsizetype CborReader::count(int major)
{
    const Head item = head();
    if (item.major != major || item.argument > quint64(m_data.size() - m_position))
        fail();
    return m_ok ? qsizetype(item.argument) : 0;
}

bool CborReader::boolean()
{
    const Head item = head();
    if (item.major != 7 || (item.argument != 20 && item.argument != 21))
        fail();
    return m_ok && item.argument == 21;
}

bool CborReader::skipNull()
{
    if (type() != Type::Null)
        return false;
    ++m_position;
    return true;
}

QByteArrayView CborReader::rawItem()
{
    const qsizetype start = m_position;
    skip(0);
    return m_ok ? m_data.sliced(start, m_position - start) : QByteArrayView();
}

void CborReader::skip(int depth)
{
    if (depth > deepest)
        fail();
    const qsizetype start = m_position;
    const Head item = head();
    if (!m_ok)
        return;
    switch (item.major) {
    case 0:
    case 1: return;
    case 2:
    case 3:
        m_position = start;
        item.major == 2 ? void(bytes()) : void(utf8());
        return;
    case 4:
        for (quint64 i = 0; i < item.argument && m_ok; ++i)
            skip(depth + 1);
        return;
    case 5: skipMap(item.argument, depth); return;
    case 6: skip(depth + 1); return;
    default: break;
    }
    const bool simple = item.argument >= 20 && item.argument <= 22 && m_position == start + 1;
    if (!simple)
        fail();
}

void CborReader::skipMap(quint64 entries, int depth)
{
    QByteArrayView previous;
    for (quint64 i = 0; i < entries && m_ok; ++i) {
        const qsizetype start = m_position;
        skip(depth + 1);
        const QByteArrayView key = m_data.sliced(start, m_position - start);
        if (i > 0 && previous.compare(key) >= 0)
            fail();
        previous = key;
        skip(depth + 1);
    }
}

} // namespace boshi
