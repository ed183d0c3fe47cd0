// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace boshi::growth {

/// A line of a reference: a percentile, so many standard deviations from the median, or so many percent from the weight that
/// is usual for a height.
struct LineMark {
    enum class Kind { Percentile, Deviation, StandardWeight };

    Kind kind = Kind::Percentile;
    double number = 50;

    /// By the published z of the usual percentiles (−1.88079 for the 3rd), so that a line and its z agree to the digit.
    /// A percent of the usual weight has none; 0 is said for it.
    double z() const;

    friend bool operator==(const LineMark &, const LineMark &) = default;
};

using LineMarks = std::vector<LineMark>;

/// `p3`, `p97`, `-2sd`, `0sd`, `+1.5sd`, `+20%`.
QString toText(const LineMark &mark);
/// Percentiles and deviations.
std::optional<LineMark> lineMarkFromText(QStringView text);

/// A figure for each line of a reference, in g, mm or mg/m²; seven lines at most.
class Lines {
public:
    static constexpr std::size_t most = 7;

    constexpr Lines() = default;
    constexpr Lines(std::initializer_list<double> values)
    {
        for (const double value : values)
            push_back(value);
    }

    constexpr void push_back(double value) { m_values[m_size++] = value; }
    constexpr std::size_t size() const { return m_size; }
    constexpr double operator[](std::size_t line) const { return m_values[line]; }
    constexpr double &operator[](std::size_t line) { return m_values[line]; }
    constexpr double front() const { return m_values[0]; }
    constexpr double back() const { return m_values[m_size - 1]; }
    constexpr const double *begin() const { return m_values.data(); }
    constexpr const double *end() const { return m_values.data() + m_size; }

private:
    std::array<double, most> m_values{};
    std::size_t m_size = 0;
};

} // namespace boshi::growth
