// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace boshi {

/// Completed weeks and days of pregnancy, as written in the handbook ("31 weeks 4 days").
class GestationalAge {
public:
    static constexpr int daysPerTerm = 280;
    static constexpr int longestDays = 44 * 7 + 6;

    /// Empty when `day` lies before the pregnancy or more than 44 weeks 6 days into it.
    static std::optional<GestationalAge> at(QDate day, QDate dueDate);
    /// Empty outside 0w0d..44w6d or when days is not 0..6.
    static std::optional<GestationalAge> of(int weeks, int days);

    constexpr int weeks() const { return m_days / 7; }
    constexpr int days() const { return m_days % 7; }
    constexpr int totalDays() const { return m_days; }
    constexpr bool isPreterm() const { return m_days < 37 * 7; }
    /// Month of pregnancy as the handbook counts it: weeks 4(n-1)..4n-1 are month n.
    constexpr int month() const { return weeks() / 4 + 1; }

    friend constexpr auto operator<=>(GestationalAge, GestationalAge) = default;

private:
    constexpr explicit GestationalAge(int days) : m_days(days) {}
    int m_days;
};

/// `31w4d`, `31w` (data.md §2); 31w reads as 31w0d.
QString toText(GestationalAge age);
std::optional<GestationalAge> gestationalAgeFromText(QStringView text);

} // namespace boshi
