// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/field.h"

#include <QStringView>

#include <optional>

namespace boshi::exchange {

enum class Dimension {
    None, Mass, Length, Pressure, Volume, Minutes, Days, Weeks, Months, Years, Temperature, Share, Concentration, Cells, Money,
    Cigarettes, Teeth, People,
};

/// A unit as a power of ten of its dimension's base (g, mm, mmHg, ml, months, days, °C, %, mg/dL, cells per µL, yen).
struct MeasureUnit {
    Dimension dimension = Dimension::None;
    int exponent = 0;
    friend constexpr bool operator==(MeasureUnit, MeasureUnit) = default;
};

inline constexpr MeasureUnit kilogram {Dimension::Mass, 3};

MeasureUnit measureUnit(Unit unit);

/// `kg`, `㎝`, `か月` …; empty for an unknown word. No text at all is no unit.
std::optional<MeasureUnit> measureUnitFromText(QStringView text);

} // namespace boshi::exchange
