// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/timeline.h"

#include "core/domain/loss.h"
#include "core/domain/usual_records.h"
#include "core/growth/growth_reading.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"

#include <numeric>

namespace boshi::charts {
namespace {

namespace keys = records::keys;

std::optional<QDate> exactDay(const Record &record, std::string_view key)
{
    const auto *day = record.get<PartialDate>(key);
    return day && day->isExact() ? day->fullDay() : std::nullopt;
}

std::vector<const Record *> bornOf(const Family &family, const QUuid &pregnancy)
{
    std::vector<const Record *> children;
    for (const Member &member : family.members())
        if (const auto *from = member.person->get<QUuid>(keys::person::bornOf); from && *from == pregnancy)
            children.push_back(member.person);
    return children;
}

/// Collects what a timeline shows, and its ends with it.
class Builder {
public:
    Builder(const Family &family, QDate today) : m_family(family), m_today(today) { }

    void addChild(const Record &person)
    {
        const auto facts = growth::childFacts(m_family, person);
        const auto *pregnancy = person.get<QUuid>(keys::person::bornOf);
        if (birthDayOf(person) && facts.gestationAtBirth)
            mark(Milestone::PregnancyBegins, facts.birth.addDays(-facts.gestationAtBirth->totalDays()));
        mark(Milestone::Birth, birthDayOf(person));
        addEnd(person);
        addRecords(person.id, person.id);
        if (const Record *from = pregnancy ? m_family.record(*pregnancy) : nullptr)
            addRecords(from->subject, from->id);
    }

    void addAdult(const Record &person)
    {
        addRecords(person.id, person.id);
        for (const Record *pregnancy : m_family.pregnanciesOf(person.id))
            addPregnancy(*pregnancy);
        addEnd(person);
    }

    void addPregnancy(const Record &pregnancy)
    {
        const auto due = exactDay(pregnancy, keys::pregnancy::dueDate);
        if (due)
            mark(Milestone::PregnancyBegins, due->addDays(-GestationalAge::daysPerTerm));
        if (isOngoing(m_family, pregnancy))
            mark(Milestone::DueDate, due);
        const auto children = bornOf(m_family, pregnancy.id);
        for (const Record *child : children)
            mark(Milestone::Birth, birthDayOf(*child));
        if (children.empty())
            mark(Milestone::PregnancyEnds, exactDay(pregnancy, keys::pregnancy::outcomeOn));
        addRecords(pregnancy.subject, pregnancy.id);
    }

    /// `goesOn`: until today, whatever came before.
    Timeline build(bool goesOn)
    {
        for (TimelineLane &lane : m_timeline.lanes)
            std::ranges::stable_sort(lane.events, {}, &TimelineEvent::day);
        std::ranges::sort(m_timeline.lanes, {}, [](const TimelineLane &lane) { return orderOf(lane.chapter); });
        if (goesOn && !m_hasEnded && !m_timeline.isEmpty())
            mark(Milestone::Today, m_today);
        std::ranges::stable_sort(m_timeline.marks, {}, &TimelineMark::day);
        return std::move(m_timeline);
    }

private:
    static qsizetype orderOf(std::string_view chapter)
    {
        const auto types = records::all();
        return std::ranges::find(types, chapter, &RecordType::chapter) - types.begin();
    }

    void stretch(QDate first, QDate last)
    {
        m_timeline.first = m_timeline.isEmpty() ? first : std::min(m_timeline.first, first);
        m_timeline.last = m_timeline.last.isValid() ? std::max(m_timeline.last, last) : last;
    }

    /// Twins share their days.
    void mark(Milestone what, std::optional<QDate> day)
    {
        if (!day || std::ranges::find(m_timeline.marks, TimelineMark{what, *day}) != m_timeline.marks.end())
            return;
        m_timeline.marks.push_back({what, *day});
        stretch(*day, *day);
    }

    void addEnd(const Record &person)
    {
        m_hasEnded = isMourned(m_family, person.id);
        mark(Milestone::Death, exactDay(person, keys::person::diedOn));
    }

    /// Those about this subject; a pregnancy's own day is its due date, which is no event.
    void addRecords(const QUuid &person, const QUuid &subject)
    {
        for (const Record *record : m_family.recordsOf(subject))
            if (record->type != &records::pregnancy && !record->type->chapter.empty())
                add(*record, person, subject);
        for (const Record *handbook : m_family.recordsOf(subject, records::handbook))
            for (const Record *record : m_family.recordsOf(handbook->id))
                add(*record, person, subject);
    }

    void add(const Record &record, const QUuid &person, const QUuid &subject)
    {
        const PartialDate *day = record.day();
        if (!day) {
            ++m_timeline.withoutDay;
            return;
        }
        auto lane = std::ranges::find(m_timeline.lanes, record.type->chapter, &TimelineLane::chapter);
        if (lane == m_timeline.lanes.end())
            lane = m_timeline.lanes.insert(lane, TimelineLane{record.type->chapter});
        lane->events.push_back({*day, record.id, person, subject});
        stretch(day->firstDay(), day->firstDay());
    }

    const Family &m_family;
    QDate m_today;
    Timeline m_timeline;
    bool m_hasEnded = false;
};

} // namespace

std::size_t Timeline::size() const
{
    return std::transform_reduce(lanes.begin(), lanes.end(), std::size_t(0), std::plus(), [](const TimelineLane &lane) { return lane.events.size(); });
}

Timeline timelineOf(const Family &family, const QUuid &person, const QUuid &subject, QDate today)
{
    Builder builder(family, today);
    const Record *about = family.record(subject);
    const Record *whose = family.record(person);
    if (!about || !whose)
        return {};
    if (about->type == &records::pregnancy) {
        builder.addPregnancy(*about);
        return builder.build(isOngoing(family, *about));
    }
    const auto members = family.members();
    const auto member = std::ranges::find(members, whose, &Member::person);
    if (member != members.end() && isChildRole(member->role))
        builder.addChild(*whose);
    else
        builder.addAdult(*whose);
    return builder.build(true);
}

} // namespace boshi::charts
