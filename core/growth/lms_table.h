// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/growth/growth_age.h"
#include "core/growth/lms.h"
#include "core/growth/measure.h"
#include "core/growth/monotone_cubic.h"

#include <algorithm>

class QIODevice;

namespace boshi::growth {

/// What is read between two rows. Nearest: the row of the nearest place, as WHO reads its daily tables.
enum class Between { Nearest, Linear, Cubic };

/// Rows of L, M and S of one sex and measure; M in kg, cm or kg/m².
class LmsTable {
public:
    struct Head {
        Sex sex;
        Measure measure;
        std::optional<Posture> posture; ///< Where a reference has one table for each.
        Along order;
        Between between;
        Tails tails;
    };

    /// At `places`, strictly rising in the unit of `order` and by exactly 1 unless `between` is Cubic; as many rows, three at
    /// least.
    LmsTable(const Head &head, std::vector<double> places, std::vector<Lms> rows);

    const Head &head() const { return m_head; }
    double first() const { return m_first; }
    double last() const { return m_last; }
    bool contains(double place) const
    {
        if (m_head.between == Between::Nearest)
            return place >= m_first && place < m_last + 0.5;
        return place > m_first - nudge && place < m_last + nudge;
    }

    /// `place` lies within. Takes no memory.
    Lms at(double place) const
    {
        switch (m_head.between) {
        case Between::Nearest: return m_rows[std::size_t(place - m_first + 0.5)];
        case Between::Linear: return linear(place);
        case Between::Cubic: return cubic(place);
        }
        Q_UNREACHABLE();
    }

    /// `value` in the unit of the table; nothing for one that is not positive.
    std::optional<double> z(double place, double value) const
    {
        return value > 0 && contains(place) ? std::optional(zOf(at(place), value, m_head.tails)) : std::nullopt;
    }

private:
    /// A place this little beside a row is rounding noise (65.1 cm as 650.9999… mm), and stands on it.
    static constexpr double nudge = 1e-6;

    Lms linear(double place) const
    {
        const double fromFirst = std::max(0.0, place - m_first);
        const auto row = std::size_t(fromFirst + nudge);
        const double share = std::max(0.0, fromFirst - double(row));
        if (share <= nudge)
            return m_rows[row];
        const Lms &low = m_rows[row], &high = m_rows[row + 1];
        return {low.l + share * (high.l - low.l), low.m + share * (high.m - low.m), low.s + share * (high.s - low.s)};
    }
    Lms cubic(double place) const { return {m_cubics[0].at(place), m_cubics[1].at(place), m_cubics[2].at(place)}; }

    Head m_head;
    double m_first;
    double m_last;
    std::vector<Lms> m_rows;
    std::vector<MonotoneCubic> m_cubics; ///< Of L, M and S.
};

/// Reads tables of the form described in resources/growth/SOURCES.md. `BrokenReference`, naming the line, when the file is not
/// of that form, or a place does not follow, or M or S is not positive.
Result<std::vector<LmsTable>> readLmsTables(const QString &id, QIODevice &file);

} // namespace boshi::growth
