// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/measure_unit.h"

#include <QString>

#include <algorithm>

namespace boshi::exchange {

namespace {

struct UnitName {
    QStringView text;
    MeasureUnit unit;
};

constexpr MeasureUnit gram{Dimension::Mass, 0};
constexpr MeasureUnit centimetre{Dimension::Length, 1};
constexpr MeasureUnit months{Dimension::Months, 0};
constexpr MeasureUnit days{Dimension::Days, 0};
constexpr MeasureUnit celsius{Dimension::Temperature, 0};

constexpr UnitName unitNames[] = {
    {u"", {}},
    {u"kg", kilogram}, {u"キログラム", kilogram}, {u"キロ", kilogram}, {u"g", gram}, {u"グラム", gram},
    {u"cm", centimetre}, {u"センチ", centimetre}, {u"センチメートル", centimetre},
    {u"mm", {Dimension::Length, 0}}, {u"ミリ", {Dimension::Length, 0}}, {u"m", {Dimension::Length, 3}},
    {u"mmhg", {Dimension::Pressure, 0}}, {u"ml", {Dimension::Volume, 0}}, {u"cc", {Dimension::Volume, 0}},
    {u"months", months}, {u"か月", months}, {u"カ月", months}, {u"ヵ月", months}, {u"ヶ月", months}, {u"ケ月", months},
    {u"箇月", months}, {u"ヶ月児", months}, {u"か月児", months},
    {u"minutes", {Dimension::Minutes, 0}}, {u"min", {Dimension::Minutes, 0}}, {u"分", {Dimension::Minutes, 0}},
    {u"weeks", {Dimension::Weeks, 0}}, {u"週", {Dimension::Weeks, 0}}, {u"years", {Dimension::Years, 0}},
    {u"年", {Dimension::Years, 0}}, {u"歳", {Dimension::Years, 0}}, {u"%", {Dimension::Share, 0}},
    {u"g/dl", {Dimension::Concentration, 3}}, {u"mg/dl", {Dimension::Concentration, 0}},
    {u"104/μl", {Dimension::Cells, 4}}, {u"万/μl", {Dimension::Cells, 4}}, {u"/μl", {Dimension::Cells, 0}},
    {u"円", {Dimension::Money, 0}}, {u"yen", {Dimension::Money, 0}}, {u"本/日", {Dimension::Cigarettes, 0}},
    {u"歯", {Dimension::Teeth, 0}}, {u"人", {Dimension::People, 0}},
    {u"days", days}, {u"日", days}, {u"celsius", celsius}, {u"°c", celsius}, {u"度", celsius},
};

} // namespace

MeasureUnit measureUnit(Unit unit)
{
    switch (unit) {
    case Unit::None: return {};
    case Unit::Gram: return gram;
    case Unit::Kilogram: return kilogram;
    case Unit::Centimetre: return centimetre;
    case Unit::MmHg: return {Dimension::Pressure, 0};
    case Unit::Millilitre: return {Dimension::Volume, 0};
    case Unit::Minutes: return {Dimension::Minutes, 0};
    case Unit::Days: return days;
    case Unit::Weeks: return {Dimension::Weeks, 0};
    case Unit::Months: return months;
    case Unit::Years: return {Dimension::Years, 0};
    case Unit::Celsius: return celsius;
    case Unit::Percent: return {Dimension::Share, 0};
    case Unit::GramPerDecilitre: return {Dimension::Concentration, 3};
    case Unit::MilligramPerDecilitre: return {Dimension::Concentration, 0};
    case Unit::TenThousandPerMicrolitre: return {Dimension::Cells, 4};
    case Unit::Yen: return {Dimension::Money, 0};
    case Unit::CigarettesPerDay: return {Dimension::Cigarettes, 0};
    case Unit::Teeth: return {Dimension::Teeth, 0};
    case Unit::People: return {Dimension::People, 0};
    }
    return {};
}

std::optional<MeasureUnit> measureUnitFromText(QStringView text)
{
    const QString folded = text.trimmed().toString().normalized(QString::NormalizationForm_KC).toLower();
    const auto found = std::ranges::find(unitNames, QStringView(folded), &UnitName::text);
    return found == std::end(unitNames) ? std::nullopt : std::optional(found->unit);
}

} // namespace boshi::exchange
