// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/finder.h"

#include "core/base/word_search.h"
#include "core/records/revision.h"
#include "ui/sections/record_names.h"
#include "ui/words/labels.h"
#include "ui/words/privacy_text.h"

namespace boshi::ui {
namespace {

constexpr std::size_t mostPeople = 6;
constexpr std::size_t mostPages = 6;
constexpr std::size_t mostFields = 6;
constexpr std::size_t mostRecords = 12;

/// The window stays awake: a key waits for one of these at most.
constexpr std::chrono::milliseconds slice{4};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

/// The best first; equal ones in the order they came.
template <typename Thing>
std::vector<Thing> best(std::vector<std::pair<int, Thing>> found, std::size_t most)
{
    std::ranges::stable_sort(found, {}, &std::pair<int, Thing>::first);
    found.resize(std::min(most, found.size()));
    std::vector<Thing> things;
    for (auto &[fit, thing] : found)
        things.push_back(std::move(thing));
    return things;
}

} // namespace

Finder::Finder(VaultSession &session, Pages pages, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_pages(std::move(pages))
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &Finder::readOn);
}

void Finder::setPlace(const Place &place) { m_place = place; }

void Finder::forget()
{
    m_records.clear();
    if (const Family *family = m_session.family())
        m_records.begin(*family);
    m_timer.start();
}

void Finder::stop()
{
    m_timer.stop();
    m_records.clear();
}

void Finder::readOn()
{
    const Family *family = m_session.family();
    if (family && !m_records.readOn(*family, QDeadlineTimer(slice)))
        return;
    m_timer.stop();
    emit learntAll();
}

std::vector<SearchResult> Finder::find(const QString &typed) const
{
    const SearchQuery query = SearchQuery::of(typed, m_session.surroundings().today());
    std::vector<SearchResult> results;
    if (query.isEmpty())
        return results;
    addPeople(results, query.typed);
    addPages(results, query.words());
    if (m_session.family()) {
        addFields(results, query.words());
        addRecords(results, query);
    }
    return results;
}

/// Nobody is found when the disk fails; whatever is asked for next tells why.
void Finder::addPeople(std::vector<SearchResult> &results, const QString &typed) const
{
    const auto lines = m_session.reader().named(typed, mostPeople);
    for (const CaseloadLine &line : lines ? *lines : std::vector<CaseloadLine>())
        results.push_back(personResult(line));
}

SearchResult Finder::personResult(const CaseloadLine &line) const
{
    const auto person = m_session.reader().record(line.person);
    const bool isRead = person && *person;
    const auto birth = partialDateFromText(line.birth);
    return {.target = PersonTarget{line.family, line.person},
            .title = isRead ? personName(**person) : line.name,
            .detail = joined({roleLabel(line.role), birth ? tr("born %1").arg(dateText(*birth)) : QString(),
                              isRead ? disclosureLabel(**person) : QString()})};
}

void Finder::addPages(std::vector<SearchResult> &results, const QStringList &words) const
{
    std::vector<std::pair<int, SearchPage>> found;
    for (SearchPage &page : m_pages()) {
        const auto fit = fitOf(wordKey(page.title), words);
        if (fit || fitOf(wordKey(page.alsoCalled), words))
            found.emplace_back(fit.value_or(2), std::move(page));
    }
    for (SearchPage &page : best(std::move(found), mostPages))
        results.push_back({.target = PageTarget{std::move(page.open)}, .title = std::move(page.title)});
}

void Finder::addFields(std::vector<SearchResult> &results, const QStringList &words) const
{
    std::vector<std::pair<int, FieldTarget>> found;
    for (const Section &section : sectionsOf(*m_session.family(), m_place, m_session.surroundings().today()))
        for (const RecordType *type : section.types)
            for (const Field &field : type->fields)
                if (const auto fit = fitOf(wordKey(label(field)), words); fit && !field.has(Internal))
                    found.emplace_back(2 * *fit + (m_isOpen && m_isOpen(*type) ? 0 : 1), FieldTarget{type, field.key});
    for (const FieldTarget &target : best(std::move(found), mostFields))
        results.push_back({.target = target, .title = label(*target.type->find(target.field)),
                           .detail = joined({chapterTitle(target.type->chapter), title(*target.type)})});
}

void Finder::addRecords(std::vector<SearchResult> &results, const SearchQuery &query) const
{
    for (const RecordTarget &target : m_records.find(query, mostRecords))
        if (m_session.family()->record(target.record))
            results.push_back(recordResult(target));
}

SearchResult Finder::recordResult(const RecordTarget &target) const
{
    const Record &record = *m_session.family()->record(target.record);
    const Record *person = m_session.family()->record(target.place.person);
    const bool isAboutOther = person && person->id != record.id;
    return {.target = target,
            .title = isSealed(record.privacy) ? markedPrivate(recordName(record)) : recordName(record),
            .detail = joined({isAboutOther ? personName(*person) : QString(), person ? disclosureLabel(*person) : QString(),
                              recordLine(record)})};
}

} // namespace boshi::ui
