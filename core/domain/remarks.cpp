// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/remarks.h"

#include "core/domain/loss.h"
#include "core/domain/usual_records.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"

namespace boshi::remarks {
namespace {

namespace keys = records::keys;

/// What a rule holds for.
struct Hit {
    const Field *field;
    std::optional<qint64> guide;
};
using Found = std::optional<Hit>;

constexpr int daysOfWeek = 7;

/// Numbers and signs can be compared; nothing else is more or less.
std::optional<qint64> amountIn(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
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

std::optional<QDate> dayOf(const Record &record) { return record.day() ? record.day()->fullDay() : std::nullopt; }

/// The last one of the same type and subject before this one's day in which the field is recorded.
const Record *before(const Record &record, const Place &place, const Family &family)
{
    const Record *last = nullptr;
    for (const Record *other : family.recordsOf(record.subject, *record.type)) // By day.
        if (other->id != record.id && dayOf(*other) && dayOf(record) && *dayOf(*other) < *dayOf(record) && amountAt(*other, place))
            last = other;
    return last;
}

struct Holding {
    const Record &record;
    const Family &family;

    Found operator()(const Comparisons &comparisons) const
    {
        Found first;
        for (const auto &group : comparisons.groups) {
            const auto found = std::ranges::find_if(group, [this](const Comparison &one) { return holds(one, record); });
            if (found == group.end())
                return {};
            if (!first)
                first = Hit{found->place.field, numberIn(found->bound)};
        }
        return first;
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
        return more > gain.most * dayOf(*last)->daysTo(*dayOf(record)) ? Found({gain.place.field, gain.most}) : std::nullopt;
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
    const auto day = dayOf(record);
    return !end || !day || *day <= end->addDays(*rule.weeksAfterPregnancy * daysOfWeek);
}

bool isWithin(const Record &record, QDate today, int days)
{
    const auto day = dayOf(record);
    return day && *day <= today && day->daysTo(today) <= days;
}

bool isRecent(const Remark &remark, const Record &record, QDate today, const RuleBook &book)
{
    return remark.rule->level != Level::ContactNow || isWithin(record, today, book.daysOfUrgency);
}

/// The same was looked at again on a later day.
bool isSuperseded(const Remark &remark, const Record &record, const std::vector<const Record *> &ofType)
{
    return std::ranges::any_of(ofType, [&](const Record *other) {
        return dayOf(*other) && *dayOf(*other) > *dayOf(record) && isRecorded(other->value(*remark.field));
    });
}

bool isLater(const Family &family, const Remark &left, const Remark &right)
{
    const auto rank = [&](const Remark &remark) {
        return std::tuple(-int(remark.rule->level), -dayOf(*family.record(remark.record))->toJulianDay(), remark.rule->id);
    };
    return rank(left) < rank(right);
}

} // namespace

std::vector<Remark> remarksOn(const Record &record, const Family &family, const RuleBook &book)
{
    std::vector<Remark> found;
    if (tellsOfLoss(record) || isAboutSomebodyLost(record, family))
        return found;
    for (const RemarkRule &rule : book.rules)
        if (rule.isEnabled() && isInTime(rule, record, family))
            if (const Found hit = std::visit(Holding{record, family}, rule.when))
                found.push_back({&rule, record.id, record.type, hit->field, hit->guide});
    const std::vector<Remark> all = found;
    std::erase_if(found, [&](const Remark &remark) {
        return std::ranges::any_of(all, [&](const Remark &other) { return other.rule->replaces.contains(remark.rule->id); });
    });
    return found;
}

std::vector<Remark> remarksAbout(const QUuid &person, const Family &family, QDate today, const RuleBook &book)
{
    std::vector<Remark> found;
    for (const QUuid &subject : family.subjectsOf(person))
        for (const RecordType *type : records::all()) {
            const auto ofType = family.recordsOf(subject, *type);
            for (const Record *record : ofType)
                if (isWithin(*record, today, book.daysOnOverview))
                    for (const Remark &remark : remarksOn(*record, family, book))
                        if (isRecent(remark, *record, today, book) && !isSuperseded(remark, *record, ofType))
                            found.push_back(remark);
        }
    std::ranges::stable_sort(found, [&](const Remark &left, const Remark &right) { return isLater(family, left, right); });
    return found;
}

} // namespace boshi::remarks
