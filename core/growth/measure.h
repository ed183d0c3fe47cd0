// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace boshi::growth {

enum class Sex { Male, Female };

/// What is measured. Values are integers: g for weight, mm for the others.
enum class Measure { Weight, Height, Head, Chest };

inline constexpr std::array sexes{Sex::Male, Sex::Female};
inline constexpr std::array measures{Measure::Weight, Measure::Height, Measure::Head, Measure::Chest};

/// `male`, `female`; `weight`, `height`, `head`, `chest`.
QString toText(Sex sex);
QString toText(Measure measure);
std::optional<Sex> sexFromText(QStringView text);
std::optional<Measure> measureFromText(QStringView text);

} // namespace boshi::growth
