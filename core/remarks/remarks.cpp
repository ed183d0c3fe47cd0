// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remarks/remarks.h"

#include "core/domain/loss.h"
#include "core/domain/row_days.h"
#include "core/domain/usual_records.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/remarks/growth_places.h"

namespace boshi::remarks {
namespace {

namespace keys = records::keys;

using Found = std::optional<Hit>;

constexpr int daysOfWeek = 7;

/// Numbers, signs and lengths of a pregnancy (in days) can be compared; nothing else is more or less.
std::optional<qint64> amountIn(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *age = std::get_if<GestationalAge>(&value))
        return age->totalDays();
    const auto *sign = std::get_if<Ordinal>(&value);
    return sign ? std::optional<qint64>(sign->level) : std::nullopt;
}

std::optional<qint64> numberIn(const Value &value)
{
    const auto *number = std::get_if<qint64>(&value);
    return number ? std::optional(*number) : std::nullopt;
}

std::optional<qint64> amountAt(const Record &record, const Place &place)
{
    return record.type == place.type ? amountIn(record.value(*place.field)) : std::nullopt;
}

bool holds(const Comparison &comparison, const Record &record)
{
    if (record.type != comparison.place.type)
        return false;
    const Value &value = record.value(*comparison.place.field);
    if (comparison.kind == Comparison::Kind::Is)
        return value == comparison.bound;
    const auto amount = amountIn(value);
    const auto bound = amountIn(comparison.bound);
    return amount && bound && (comparison.kind == Comparison::Kind::AtLeast) == (*amount >= *bound);
}

/// Straight between the points; nothing outside of them.
std::optional<qint64> heightAt(const Line &line, GestationalAge age)
{
    const int days = age.totalDays();
    for (std::size_t i = 1; i < line.points.size(); ++i) {
        const auto &[fromWeek, from] = line.points[i - 1];
        const auto &[toWeek, to] = line.points[i];
        if (days >= fromWeek * daysOfWeek && days <= toWeek * daysOfWeek)
            return from + (to - from) * (days - fromWeek * daysOfWeek) / ((toWeek - fromWeek) * daysOfWeek);
    }
    return std::nullopt;
}

/// The last one of the same type and subject before this one's day in which the field is recorded.
const Record *before(const Record &record, const Place &place, const Family &family)
{
    const auto day = dayOfRow(family, record);
    const Record *last = nullptr;
    for (const Record *other : family.recordsOf(record.subject, *record.type)) // By day.
        if (const auto then = dayOfRow(family, *other); other->id != record.id && then && day && *then < *day && amountAt(*other, place))
            last = other;
    return last;
}

/// Another record of the same subject, about the same time, in which one of these holds.
bool holdsBeside(const Record &record, const Comparisons &comparisons, const Family &family)
{
    const auto day = dayOfRow(family, record);
    return day && std::ranges::any_of(comparisons.with, [&](const Comparison &one) {
        return std::ranges::any_of(family.recordsOf(record.subject, *one.place.type), [&](const Record *other) {
            const auto then = other->id == record.id ? std::nullopt : dayOfRow(family, *other);
            return then && std::abs(then->daysTo(*day)) <= comparisons.withinDays && holds(one, *other);
        });
    });
}

struct Holding {
    const Record &record;
    const Family &family;
    GrowthPlaces &places;

    Found operator()(const Comparisons &comparisons) const
    {
        if (comparisons.fromAgeDays && ageInDaysOfRow(family, record).value_or(-1) < *comparisons.fromAgeDays)
            return {};
        Found first;
        for (const auto &group : comparisons.groups) {
            const auto found = std::ranges::find_if(group, [this](const Comparison &one) { return holds(one, record); });
            if (found == group.end())
                return {};
            if (!first)
                first = Hit{found->place.field, numberIn(found->bound)};
        }
        return comparisons.with.empty() || (first && holdsBeside(record, comparisons, family)) ? first : std::nullopt;
    }
    Found operator()(const Line &line) const
    {
        const auto height = amountAt(record, line.place);
        const auto *age = record.type == line.weeks.type ? record.get<GestationalAge>(line.weeks.field->key) : nullptr;
        const auto guide = age ? heightAt(line, *age) : std::nullopt;
        return height && guide && std::abs(*height - *guide) > line.apart ? Found({line.place.field, *guide}) : std::nullopt;
    }
    Found operator()(const Gain &gain) const
    {
        const auto now = amountAt(record, gain.place);
        const Record *last = now ? before(record, gain.place, family) : nullptr;
        if (!last)
            return {};
        const qint64 more = (*now - *amountAt(*last, gain.place)) * gain.days;
        return more > gain.most * dayOfRow(family, *last)->daysTo(*dayOfRow(family, record)) ? Found({gain.place.field, gain.most}) : std::nullopt;
    }
    Found operator()(const Loss &loss) const
    {
        const auto now = amountAt(record, loss.place);
        const auto others = now ? family.recordsOf(record.subject, *loss.from.type) : std::vector<const Record *>();
        for (const Record *other : others)
            if (const auto first = amountAt(*other, loss.from); first && (*first - *now) * 100 > *first * loss.percent)
                return Hit{loss.place.field, *first};
        return {};
    }
    Found operator()(const OutsideLines &) const { return places.outside(record); }
    Found operator()(const AcrossLines &lines) const { return places.across(record, lines); }
};

/// What is measured on a mother after a loss is still remarked on.
bool isAboutSomebodyLost(const Record &record, const Family &family)
{
    const Record *about = family.record(record.subject);
    return about && about->type == &records::person && isMourned(family, about->id);
}

bool isInTime(const RemarkRule &rule, const Record &record, const Family &family)
{
    const Record *about = rule.weeksAfterPregnancy ? family.record(record.subject) : nullptr;
    const auto end = about && about->type == &records::pregnancy ? endOf(family, *about) : std::nullopt;
    const auto day = dayOfRow(family, record);
    return !end || !day || *day <= end->addDays(*rule.weeksAfterPregnancy * daysOfWeek);
}

bool isWithin(const Family &family, const Record &record, QDate today, int days)
{
    const auto day = dayOfRow(family, record);
    return day && *day <= today && day->daysTo(today) <= days;
}

bool isRecent(const Family &family, const Remark &remark, QDate today, const RuleBook &book)
{
    return remark.rule->level != Level::ContactNow || isWithin(family, *family.record(remark.record), today, book.daysOfUrgency);
}

/// The same was looked at again on a later day.
bool isSuperseded(const Family &family, const Remark &remark, const std::vector<const Record *> &ofType)
{
    const QDate day = *dayOfRow(family, *family.record(remark.record));
    return std::ranges::any_of(ofType, [&](const Record *other) {
        const auto later = dayOfRow(family, *other);
        return later && *later > day && isRecorded(other->value(*remark.field));
    });
}

bool isLater(const Family &family, const Remark &left, const Remark &right)
{
    const auto rank = [&](const Remark &remark) {
        return std::tuple(-int(remark.rule->level), -dayOfRow(family, *family.record(remark.record))->toJulianDay(), remark.rule->id);
    };
    return rank(left) < rank(right);
}

std::vector<Remark> remarksOn(const Record &record, const Family &family, const RuleBook &book, GrowthPlaces &places)
{
    std::vector<Remark> found;
    if (tellsOfLoss(record) || isAboutSomebodyLost(record, family))
        return found;
    for (const RemarkRule &rule : book.rules)
        if (rule.isEnabled() && isInTime(rule, record, family))
            if (const Found hit = std::visit(Holding{record, family, places}, rule.when))
                found.push_back({&rule, record.id, record.type, hit->field, hit->guide});
    const std::vector<Remark> all = found;
    std::erase_if(found, [&](const Remark &remark) {
        return std::ranges::any_of(all, [&](const Remark &other) { return other.rule->replaces.contains(remark.rule->id); });
    });
    return found;
}

} // namespace

std::vector<Remark> remarksOn(const Record &record, const Family &family, const RuleBook &book)
{
    GrowthPlaces places(family, record.subject);
    return remarksOn(record, family, book, places);
}

std::vector<Remark> remarksAbout(const QUuid &person, const Family &family, QDate today, const RuleBook &book)
{
    std::vector<Remark> found;
    for (const QUuid &subject : family.subjectsOf(person)) {
        GrowthPlaces places(family, subject);
        for (const RecordType *type : records::all()) {
            const auto ofType = family.recordsOf(subject, *type);
            for (const Record *record : ofType)
                if (isWithin(family, *record, today, book.daysOnOverview))
                    for (const Remark &remark : remarksOn(*record, family, book, places))
                        if (isRecent(family, remark, today, book) && !isSuperseded(family, remark, ofType))
                            found.push_back(remark);
        }
    }
    std::ranges::stable_sort(found, [&](const Remark &left, const Remark &right) { return isLater(family, left, right); });
    return found;
}

} // namespace boshi::remarks
