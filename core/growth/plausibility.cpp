// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/growth/plausibility.h"

#include <algorithm>
#include <cmath>

namespace boshi::growth {
namespace {

// Bounds of ours, in SD; wide, so that a question is seldom and means something.
constexpr double mostAlone = 6;      ///< WHO flags there.
constexpr double mostMoved = 3;      ///< From the nearest other value within the days below.
constexpr double fitsAlone = 4;      ///< What may have been meant lies well within,
constexpr double fitsMoved = 1.5;    ///< and close to the other value.
constexpr int daysCompared = 400;
constexpr int daysOfNewborn = 28;    ///< They lose weight and gain it fast.
constexpr qint64 heightShrinks = 15; ///< mm; lying and standing differ by 7, and so do two people who measure.
constexpr qint64 headShrinks = 10;

/// By WHO's tables, plain or restricted as WHO has them; INTERGROWTH's children are judged by corrected age alone.
std::optional<double> whoZ(const GrowthPoint &point, const ChildFacts &child)
{
    for (const char *id : {"who2006", "who2007"}) {
        const Reference *reference = shippedReference(QString::fromLatin1(id));
        if (!reference)
            continue;
        const GrowthPoint at = placed(point, child, *reference);
        const auto *position = std::get_if<Position>(&at.usualPlacement());
        if (position && position->z)
            return position->z;
    }
    return std::nullopt;
}

/// Of the same measure, with a day, nearest in time; another record.
const GrowthPoint *nearest(const GrowthPoint &entry, const std::vector<GrowthPoint> &others)
{
    const GrowthPoint *found = nullptr;
    const auto apart = [&](const GrowthPoint &other) { return std::abs(other.day.daysTo(entry.day)); };
    for (const GrowthPoint &other : others)
        if (other.measure == entry.measure && other.record != entry.record && other.day.isValid() && apart(other) <= daysCompared
            && (!found || apart(other) < apart(*found)))
            found = &other;
    return found;
}

/// How well values fit a child.
class Judge {
public:
    Judge(const GrowthPoint &entry, const ChildFacts &child, const GrowthPoint *other)
        : m_entry(entry)
        , m_child(child)
        , m_otherZ(other ? whoZ(*other, child) : std::nullopt)
    {
        const auto isNewborn = [&](const GrowthPoint &point) { return child.birth.daysTo(point.day) < daysOfNewborn; };
        if (other && (isNewborn(*other) || isNewborn(entry)))
            m_otherZ.reset();
    }

    std::optional<double> z(qint64 value) const
    {
        GrowthPoint point = m_entry;
        point.value = value;
        return whoZ(point, m_child);
    }
    bool isOff(double z) const { return std::abs(z) > mostAlone || (m_otherZ && std::abs(z - *m_otherZ) > mostMoved); }
    bool fits(qint64 value) const
    {
        const auto score = value > 0 ? z(value) : std::nullopt;
        return score && std::abs(*score) <= fitsAlone && (!m_otherZ || std::abs(*score - *m_otherZ) <= fitsMoved);
    }

private:
    const GrowthPoint &m_entry;
    const ChildFacts &m_child;
    std::optional<double> m_otherZ;
};

std::optional<qint64> inAnotherUnit(qint64 value, const Judge &judge)
{
    for (const qint64 factor : {1000, 10}) {
        if (value % factor == 0 && judge.fits(value / factor))
            return value / factor;
        if (judge.fits(value * factor))
            return value * factor;
    }
    return std::nullopt;
}

/// 9.87 for 8.97; zeros at the end are not typed and stay.
std::optional<qint64> withSwappedDigits(qint64 value, const Judge &judge)
{
    QString digits = QString::number(value);
    for (qsizetype i = 0; i + 1 < digits.size(); ++i) {
        QString swapped = digits;
        std::swap(swapped[i], swapped[i + 1]);
        if (swapped != digits && swapped[0] != u'0' && judge.fits(swapped.toLongLong()))
            return swapped.toLongLong();
    }
    return std::nullopt;
}

/// The largest earlier value that this one falls short of by more than measuring explains.
std::optional<GrowthPoint> shrankFrom(const GrowthPoint &entry, const std::vector<GrowthPoint> &others)
{
    if (entry.measure != Measure::Height && entry.measure != Measure::Head)
        return std::nullopt;
    const qint64 allowed = entry.measure == Measure::Height ? heightShrinks : headShrinks;
    std::optional<GrowthPoint> found;
    for (const GrowthPoint &other : others)
        if (other.measure == entry.measure && other.record != entry.record && other.day.isValid() && other.day < entry.day
            && other.value > entry.value + allowed && (!found || other.value > found->value))
            found = other;
    return found;
}

} // namespace

std::optional<GrowthQuestion> questionAbout(const GrowthPoint &entry, const ChildFacts &child, const std::vector<GrowthPoint> &others)
{
    if (!entry.day.isValid() || !child.birth.isValid() || entry.day < child.birth)
        return std::nullopt;
    const GrowthPoint *other = nearest(entry, others);
    const Judge judge(entry, child, other);
    const auto z = judge.z(entry.value);
    const auto compared = other ? std::optional(*other) : std::nullopt;
    if (z && judge.isOff(*z)) {
        if (const auto meant = inAnotherUnit(entry.value, judge))
            return GrowthQuestion{Doubt::OtherUnit, meant, compared};
        if (const auto meant = withSwappedDigits(entry.value, judge))
            return GrowthQuestion{Doubt::SwappedDigits, meant, compared};
        return GrowthQuestion{Doubt::FarOff, {}, compared};
    }
    if (const auto before = shrankFrom(entry, others))
        return GrowthQuestion{Doubt::Shrank, {}, before};
    return std::nullopt;
}

} // namespace boshi::growth
