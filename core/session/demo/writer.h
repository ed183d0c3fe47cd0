// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/change.h"

#include <QRandomGenerator>

#include <array>

namespace boshi::demo {

using Sets = std::vector<std::pair<std::string_view, Value>>;

inline QString text(const char16_t *utf16) { return QString::fromUtf16(utf16); }
inline QString code(const char *latin1) { return QString::fromLatin1(latin1); }
inline Value number(qint64 amount) { return amount; }
inline Value on(QDate day) { return day.isValid() ? Value(PartialDate(day)) : Value(); }
inline Value codes(std::initializer_list<const char *> chosen)
{
    QStringList all;
    for (const char *one : chosen)
        all << code(one);
    return all;
}

/// Draws from one seed, and hands on what lies before the demo's day: the rest has not happened yet.
class Writer {
public:
    Writer(QDate today, quint32 seed, const Change::Take &take);

    QDate today() const { return m_today; }
    bool hasCome(QDate day) const { return day < m_today; }
    const Result<Done> &outcome() const { return m_outcome; }

    int draw(int below);
    bool oneIn(int many) { return draw(many) == 0; }
    double drawReal(double low, double high);
    QUuid newId();
    template <typename T, std::size_t N>
    const T &pick(const std::array<T, N> &all)
    {
        return all[std::size_t(draw(int(N)))];
    }

    /// The id of the new record; null when its day has not come.
    QUuid write(const RecordType &type, const QUuid &subject, const Sets &sets, const QUuid &near = {});
    /// The same with everything said; the day must have come.
    void hand(const RecordEdit &edit);

private:
    bool isAhead(const RecordType &type, const Field &field, const Value &value) const;

    QDate m_today;
    QRandomGenerator m_random;
    const Change::Take &m_take;
    Result<Done> m_outcome = Done{};
};

} // namespace boshi::demo
