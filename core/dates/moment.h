// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <compare>
#include <optional>

namespace boshi {

/// When something was entered: the instant, and the clock on the wall there.
struct Moment {
    qint64 utcMilliseconds = 0;
    int offsetMinutes = 0;

    static Moment of(const QDateTime &time);
    QDate localDay() const;
    QTime localTime() const;

    /// Orders by the instant.
    friend constexpr auto operator<=>(const Moment &, const Moment &) = default;
};

/// `2024-03-10T14:05:07+09:00`; milliseconds (`07.250`) only where there are any, so that nothing is lost.
/// Empty outside the years 1..9999.
QString toText(const Moment &moment);
/// Seconds may be missing; `Z` reads as +00:00.
std::optional<Moment> momentFromText(QStringView text);

} // namespace boshi
