// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/story.h"

#include "core/dates/age.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/records/usual_time.h"

#include <set>

namespace boshi {
namespace {

namespace keys = records::keys;

bool isMilestone(const Field &field) { return field.kind == FieldKind::Date && !field.has(SortDay); }

/// Who wrote a page is no part of what it says.
bool isInWords(const Field &field) { return field.kind == FieldKind::LongText || (field.kind == FieldKind::Text && !field.has(Steady)); }

bool isPhoto(const Record &document)
{
    const auto *kind = document.get<QString>(keys::document::kind);
    return kind && *kind == u"photo";
}

bool isOfStory(const RecordType &type, const Field &field)
{
    if (type.chapter == guardianChapter)
        return isMilestone(field) || isInWords(field);
    if (&type == &records::familyNote)
        return isInWords(field);
    if (&type == &records::document)
        return field.kind == FieldKind::Attachment;
    const bool isOfBirth = &type == &records::birth && (field.quantity == Quantity::BodyWeight || field.quantity == Quantity::BodyLength);
    return isOfBirth || (&type == &records::childMeasurement && field.quantity == Quantity::BodyLength);
}

class Teller {
public:
    Teller(const Family &family, const QUuid &child)
        : m_child(child)
        , m_family(family)
        , m_birth(family.record(child) ? birthDayOf(*family.record(child)) : std::nullopt)
    {
    }

    std::vector<StoryEntry> tell()
    {
        for (const RecordType *type : records::all())
            if (std::ranges::any_of(type->fields, [type](const Field &field) { return isOfStory(*type, field); }))
                for (const Record *record : m_family.recordsOf(m_child, *type))
                    add(*record);
        std::ranges::stable_sort(m_entries, {}, &StoryEntry::place);
        return std::move(m_entries);
    }

private:
    void add(const Record &record)
    {
        for (const Field &field : record.type->fields)
            if (isOfStory(*record.type, field) && isRecorded(record.value(field)) && isTold(record))
                m_entries.push_back({&record, &field, dayOf(record, field), placeOf(record, field)});
    }

    /// Heights are many, and papers no part of a story.
    bool isTold(const Record &record)
    {
        if (record.type == &records::document)
            return isPhoto(record);
        if (record.type != &records::childMeasurement)
            return true;
        const auto day = record.day() ? record.day()->fullDay() : std::nullopt;
        const auto age = m_birth && day ? CalendarAge::at(*day, *m_birth) : std::nullopt;
        return age && m_months.insert(age->months()).second;
    }

    static std::optional<PartialDate> dayOf(const Record &record, const Field &field)
    {
        const auto *day = isMilestone(field) ? std::get_if<PartialDate>(&record.value(field)) : record.day();
        return day ? std::optional(*day) : std::nullopt;
    }

    QDate placeOf(const Record &record, const Field &field) const
    {
        if (const auto day = dayOf(record, field))
            return day->firstDay();
        const auto *time = records::usualTimeOf(*record.type);
        return time && m_birth ? records::dayOf(time->first, *m_birth) : QDate();
    }

    QUuid m_child;
    const Family &m_family;
    std::optional<QDate> m_birth;
    std::set<int> m_months;
    std::vector<StoryEntry> m_entries;
};

} // namespace

std::vector<StoryEntry> storyOf(const Family &family, const QUuid &child) { return Teller(family, child).tell(); }

} // namespace boshi
