// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/typed_number.h"

#include "core/base/text_key.h"
#include "core/schema/value_text.h"

#include <QRegularExpression>

#include <set>

namespace boshi::ui {
namespace {

/// A way of writing a unit in a field of `unit`; one of it is 10^power of the field's.
struct Spelling {
    Unit unit;
    QStringView text;
    int power = 0;
};

constexpr Spelling spellings[] = {
    {Unit::Kilogram, u"kg"},          {Unit::Kilogram, u"㎏"},          {Unit::Kilogram, u"キロ"},
    {Unit::Kilogram, u"g", -3},       {Unit::Kilogram, u"グラム", -3},  {Unit::Gram, u"g"},
    {Unit::Gram, u"グラム"},          {Unit::Gram, u"kg", 3},           {Unit::Gram, u"㎏", 3},
    {Unit::Gram, u"キロ", 3},         {Unit::Centimetre, u"cm"},        {Unit::Centimetre, u"㎝"},
    {Unit::Centimetre, u"センチ"},    {Unit::Centimetre, u"mm", -1},    {Unit::Centimetre, u"㎜", -1},
    {Unit::Centimetre, u"ミリ", -1},  {Unit::Centimetre, u"m", 2},      {Unit::MmHg, u"mmHg"},
    {Unit::Millilitre, u"mL"},        {Unit::Millilitre, u"㎖"},        {Unit::Millilitre, u"cc"},
    {Unit::Millilitre, u"ミリリットル"}, {Unit::Millilitre, u"L", 3},   {Unit::Months, u"months"},
    {Unit::Months, u"month"},         {Unit::Months, u"か月"},          {Unit::Months, u"ヶ月"},
    {Unit::Months, u"カ月"},          {Unit::Months, u"ヵ月"},          {Unit::Months, u"ケ月"},
    {Unit::Days, u"days"},            {Unit::Days, u"day"},             {Unit::Days, u"日"},
    {Unit::Celsius, u"°C"},           {Unit::Celsius, u"℃"},            {Unit::Celsius, u"度"},
    {Unit::Minutes, u"分"},           {Unit::Minutes, u"min"},          {Unit::Weeks, u"weeks"},
    {Unit::Weeks, u"week"},           {Unit::Weeks, u"週"},             {Unit::Years, u"years"},
    {Unit::Years, u"year"},           {Unit::Years, u"歳"},             {Unit::Years, u"年"},
    {Unit::Percent, u"%"},            {Unit::Percent, u"％"},           {Unit::GramPerDecilitre, u"g/dL"},
    {Unit::MilligramPerDecilitre, u"mg/dL"},                            {Unit::TenThousandPerMicrolitre, u"万"},
    {Unit::TenThousandPerMicrolitre, u"万/µL"},                         {Unit::Yen, u"円"},
    {Unit::Yen, u"yen"},              {Unit::CigarettesPerDay, u"本"},  {Unit::CigarettesPerDay, u"本/日"},
    {Unit::Teeth, u"本"},             {Unit::Teeth, u"歯"},             {Unit::People, u"人"},
    {Unit::People, u"名"},
};

/// The longest that fits: "mm" before "m".
const Spelling *spellingAtEnd(Unit unit, QStringView text)
{
    const Spelling *longest = nullptr;
    for (const Spelling &one : spellings)
        if (one.unit == unit && text.endsWith(one.text, Qt::CaseInsensitive) && (!longest || one.text.size() > longest->text.size()))
            longest = &one;
    return longest;
}

/// 37度2分 as 37.2度.
QString withoutTenths(const Field &field, const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d+)度(\\d)分$"));
    const auto match = form.match(text);
    return field.unit == Unit::Celsius && match.hasMatch() ? QStringLiteral("%1.%2度").arg(match.captured(1), match.captured(2)) : text;
}

/// "3,120" in whole numbers, "6,25" in others; "6,250" with decimals could mean either and stays.
QString withPoint(QString digits, int places)
{
    static const QRegularExpression thousands(QStringLiteral("^\\d{1,3}(,\\d{3})+$"));
    static const QRegularExpression decimals(QStringLiteral("^\\d+,(\\d{1,2}|\\d{4,})$"));
    if (places == 0 && thousands.match(digits).hasMatch())
        return digits.remove(u',');
    if (places > 0 && decimals.match(digits).hasMatch())
        return digits.replace(u',', u'.');
    return digits;
}

/// A bare number, its last digit at 10^-places.
std::optional<qint64> readBare(QString digits, int places)
{
    digits = digits.trimmed().replace(u'。', u'.');
    if (digits.startsWith(u'+'))
        digits.remove(0, 1);
    else if (!digits.isEmpty() && isDashLike(digits.front().unicode()))
        digits[0] = u'-';
    return places < 0 ? std::nullopt : decimalFromText(withPoint(digits, places), places);
}

std::set<int> otherPowers(Unit unit)
{
    std::set<int> powers;
    for (const Spelling &one : spellings)
        if (one.unit == unit && one.power != 0)
            powers.insert(one.power);
    return powers;
}

const Range &plausible(const Field &field) { return field.usual.isSet() ? field.usual : field.hard; }

} // namespace

std::optional<qint64> readNumber(const Field &field, const QString &text)
{
    const QString plain = withoutTenths(field, QString(text).remove(u' '));
    const Spelling *unit = spellingAtEnd(field.unit, plain);
    if (!unit)
        return readBare(plain, field.scale);
    return readBare(plain.chopped(unit->text.size()), field.scale + unit->power);
}

std::optional<qint64> meantNumber(const Field &field, const QString &text)
{
    const auto number = readBare(text, field.scale);
    if (number && plausible(field).contains(*number))
        return {};
    for (const int power : otherPowers(field.unit))
        if (const auto other = readBare(text, field.scale + power); other && plausible(field).contains(*other))
            return other;
    return {};
}

} // namespace boshi::ui
