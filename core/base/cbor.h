// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVarLengthArray>

namespace boshi {

/// Writes RFC 8949 core deterministic CBOR. The caller gives map keys in canonical order (see canonicalLess).
class CborWriter {
public:
    void integer(qint64 value);
    void bytes(QByteArrayView value) { string(2, value); }
    void utf8(QByteArrayView value) { string(3, value); }
    void text(QStringView value) { utf8(value.toUtf8()); }
    void array(qsizetype count) { head(4, quint64(count)); }
    void map(qsizetype count) { head(5, quint64(count)); }
    void boolean(bool value) { *room(1) = value ? char(0xf5) : char(0xf4); }
    void null() { *room(1) = char(0xf6); }
    void raw(QByteArrayView item);

    QByteArray result() const { return QByteArray(m_out.constData(), m_out.size()); }

private:
    /// Where so many further bytes go.
    char *room(qsizetype size)
    {
        const qsizetype before = m_out.size();
        if (before + size > m_out.capacity())
            m_out.reserve(qMax(before + size, 2 * m_out.capacity()));
        m_out.resize(before + size);
        return m_out.data() + before;
    }
    void head(int major, quint64 argument);
    void string(int major, QByteArrayView value);

    QVarLengthArray<char, 512> m_out; ///< On the stack, as most revisions fit; QByteArray appends slowly.
};

/// Order of text keys in a canonical map: shorter first, then bytewise.
inline bool canonicalLess(QByteArrayView left, QByteArrayView right)
{
    return left.size() != right.size() ? left.size() < right.size() : left.compare(right) < 0;
}

/// Reads canonical CBOR strictly: shortest integers, no floating point, no indefinite lengths, sorted unique map keys,
/// valid UTF-8, at most 16 levels. After the first fault every call answers empty and ok() is false.
class CborReader {
public:
    enum class Type { Integer, Bytes, Text, Array, Map, Boolean, Null, Other, End };

    explicit CborReader(QByteArrayView data) : m_data(data) {}

    bool ok() const { return m_ok; }
    bool atEnd() const { return m_position == m_data.size(); }
    /// Everything was read and nothing was wrong.
    bool finished() const { return m_ok && atEnd(); }
    Type type() const;

    qint64 integer();
    QByteArrayView bytes() { return string(2); }
    QByteArrayView utf8();
    QString text();
    qsizetype array() { return count(4); }
    qsizetype map() { return count(5); }
    bool boolean();
    bool skipNull();
    /// The next item whole, checked to be canonical.
    QByteArrayView rawItem();
    void fail() { m_ok = false; }

private:
    struct Head {
        int major = -1;
        quint64 argument = 0;
    };
    Head head();
    QByteArrayView string(int major);
    qsizetype count(int major);
    void skip(int depth);
    void skipMap(quint64 entries, int depth);

    QByteArrayView m_data;
    qsizetype m_position = 0;
    bool m_ok = true;
};

} // namespace boshi
