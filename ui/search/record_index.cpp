// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/record_index.h"

#include "core/base/word_search.h"
#include "core/records/catalogue.h"
#include "ui/sections/record_names.h"
#include "ui/words/labels.h"

namespace boshi::ui {
namespace {

bool touches(const PartialDate &day, qint64 first, qint64 last)
{
    return first != 0 && day.firstDay().toJulianDay() <= last && day.lastDay().toJulianDay() >= first;
}

/// Grouping of numbers and units stays out of the way: "4,250 mL" is found as 4250.
QString valueKey(const Field &field, const Value &value)
{
    QString text = fieldText(field, value);
    if (std::holds_alternative<qint64>(value))
        text.remove(u',');
    return wordKey(text);
}

std::vector<Place> placesIn(const Family &family)
{
    std::vector<Place> places;
    for (const Member &member : family.members()) {
        const QUuid person = member.person->id;
        for (const Record *pregnancy : family.pregnanciesOf(person))
            places.push_back({person, pregnancy->id}); // Before the person, whose page shows its records too.
        places.push_back({person, person});
    }
    return places;
}

} // namespace

void RecordIndex::clear()
{
    m_sources.clear();
    m_pending.clear();
    m_entries.clear();
}

void RecordIndex::begin(const Family &family)
{
    clear();
    m_entries.reserve(std::size_t(family.size()));
    for (const Place &place : placesIn(family))
        for (const Section &section : sectionsOf(family, place, QDate()))
            for (const RecordType *type : section.types)
                m_sources.push_back({place, type});
    std::ranges::reverse(m_sources); // Taken from the end.
}

bool RecordIndex::readOn(const Family &family, QDeadlineTimer deadline)
{
    while (!deadline.hasExpired()) {
        if (!m_pending.empty()) {
            m_entries.push_back(entryOf(family, m_pending.back()));
            m_pending.pop_back();
        } else if (!m_sources.empty()) {
            const Source source = m_sources.back();
            m_sources.pop_back();
            addRecordsOf(family, source);
        } else {
            return true;
        }
    }
    return m_pending.empty() && m_sources.empty();
}

/// What stands under a pregnancy is not shown a second time under her whose it is.
void RecordIndex::addRecordsOf(const Family &family, const Source &source)
{
    for (const Record *record : recordsAt(family, source.place, *source.type)) {
        const bool isOfPregnancy = source.type->subject == Subject::Pregnancy || source.type == &records::pregnancy;
        if (source.place.subject != source.place.person || !isOfPregnancy)
            m_pending.push_back({source.place, record->id});
    }
}

RecordIndex::Entry RecordIndex::entryOf(const Family &family, const RecordTarget &target)
{
    const Record *record = family.record(target.record);
    if (!record)
        return {target, {}, {}};
    Entry entry{target, labelKey(record->type->title, title(*record->type)), {}};
    for (const Field &field : record->type->fields) {
        const Value &value = record->value(field);
        if (isEmpty(value) || field.kind == FieldKind::Reference)
            continue;
        entry.key += u' ' + labelKey(field.label, label(field)) + u' ' + valueKey(field, value);
    }
    if (const Record *person = family.record(target.place.person))
        entry.person = wordKey(nameOf(*person));
    if (const PartialDate *day = record->day()) {
        entry.firstDay = day->firstDay().toJulianDay();
        entry.lastDay = day->lastDay().toJulianDay();
    }
    return entry;
}

const QString &RecordIndex::labelKey(const char *source, const QString &text)
{
    auto known = m_labelKeys.find(source);
    if (known == m_labelKeys.end())
        known = m_labelKeys.insert(source, wordKey(text));
    return *known;
}

std::optional<int> RecordIndex::fitOf(const Entry &entry, const SearchQuery &query) const
{
    if (query.day && touches(*query.day, entry.firstDay, entry.lastDay))
        return 0;
    int fit = 2;
    for (const SearchQuery::Part &part : query.parts) {
        const qsizetype place = findWord(entry.key, part.word);
        if (place >= 0)
            fit = std::min(fit, place == 0 ? 0 : 1);
        else if (part.day && touches(*part.day, entry.firstDay, entry.lastDay))
            fit = std::min(fit, 1);
        else if (findWord(entry.person, part.word) < 0)
            return {};
    }
    return fit < 2 ? std::optional(fit) : std::nullopt;
}

std::vector<RecordTarget> RecordIndex::find(const SearchQuery &query, std::size_t most) const
{
    struct Hit {
        int fit;
        qint64 day;
        const Entry *entry;
    };
    std::vector<Hit> hits;
    for (const Entry &entry : m_entries)
        if (const auto fit = fitOf(entry, query))
            hits.push_back({*fit, entry.lastDay, &entry});
    const auto middle = hits.begin() + qptrdiff(std::min(most, hits.size()));
    std::ranges::partial_sort(hits, middle, {}, [](const Hit &hit) { return std::tuple(hit.fit, -hit.day, hit.entry->target.record); });
    std::vector<RecordTarget> targets;
    for (auto hit = hits.begin(); hit != middle; ++hit)
        targets.push_back(hit->entry->target);
    return targets;
}

} // namespace boshi::ui
