// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"

#include "core/base/cbor.h"
#include "core/exchange/row_stream.h"
#include "core/exchange/touched_by_hand.h"
#include "core/records/catalogue.h"
#include "core/schema/value_codec.h"

#include <QFile>

namespace boshi::exchange {
namespace {

QByteArrayView view(std::string_view key) { return {key.data(), qsizetype(key.size())}; }

const Field *fieldOf(const RecordType &type, const QByteArray &key)
{
    return type.find(std::string_view(key.constData(), std::size_t(key.size())));
}

/// The record as the file alone would make it.
Record recordFrom(const RecordEdit &edit)
{
    Record record{.id = edit.record, .type = edit.type, .subject = edit.subject};
    for (const auto &[key, value] : edit.sets)
        if (const Field *field = fieldOf(*edit.type, key))
            record.setValue(*field, value);
    return record;
}

} // namespace

Importer::Importer(const QString &path, const LayoutPack &pack, const VaultReader &reader, const Surroundings &surroundings,
                   const ImportOptions &options)
    : m_path(path)
    , m_pack(pack)
    , m_type(records::find(pack.recordType))
    , m_issuerItem(indexOf(pack, pack.issuer))
    , m_reader(reader)
    , m_surroundings(surroundings)
    , m_today(surroundings.today())
    , m_options(options)
    , m_batch(surroundings.newId())
{
    for (const LayoutItem &item : pack.items)
        m_fields.push_back(item.recordType == pack.recordType ? exchange::fieldOf(item) : nullptr);
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        if (m_fields[i])
            m_inOrder.push_back(i);
    std::ranges::sort(m_inOrder, canonicalLess, [this](std::size_t i) { return view(m_fields[i]->key); });
}

Result<Importer> Importer::plan(const QString &path, const LayoutPack &pack, const VaultReader &reader,
                                const Surroundings &surroundings, const ImportOptions &options)
{
    Importer importer(path, pack, reader, surroundings, options);
    if (!importer.m_type || !pack.info.imports)
        return Error{ErrorCode::UnknownLayout};
    QFile file(path);
    if (const auto opened = openForReading(file); !opened)
        return opened.error();
    const auto form = detectEncoding(file, options.encoding);
    if (!form)
        return form.error();
    importer.m_form = *form;
    file.seek(0);
    const auto hash = hashOf(file);
    if (!hash)
        return hash.error();
    importer.m_fileHash = *hash;
    importer.matchAnew();
    const auto read = importer.eachRow([&](const ImportRow &row) -> Result<Done> {
        auto decision = importer.decide(row);
        if (!decision)
            return decision.error();
        importer.noteRepeats(row, decision->report);
        importer.m_writesInClear |= isWritten(decision->report.outcome) && !isSealed(decision->edit.privacy);
        importer.keepReady(row, *decision);
        importer.m_rows.append(std::move(decision->report));
        return Done{};
    });
    if (!read)
        return read.error();
    importer.m_firstRows = {};
    importer.m_isPlanning = false;
    return importer;
}

/// Forgets who is who, and what to write, when the vault has changed since.
void Importer::matchAnew()
{
    if (m_reader.writes() == m_writes)
        return;
    m_writes = m_reader.writes();
    m_matcher.emplace(m_pack, m_reader, m_options.people, m_options.decisions);
    m_isKept = m_standsAsPlanned = m_rows.empty();
    m_ready.clear();
}

/// Memory stays bounded: a larger file is read a second time instead.
void Importer::keepReady(const ImportRow &row, Decision &decision)
{
    constexpr std::size_t mostKept = 25'000;
    if (!m_isKept || !isWritten(decision.report.outcome))
        return;
    if (m_ready.size() == mostKept) {
        m_isKept = false;
        m_ready = {};
        return;
    }
    m_ready.push_back({m_rows.size(), std::move(decision.person), textAt(m_pack, row, m_issuerItem), std::move(decision.edit)});
}

Result<Done> Importer::eachRow(const std::function<Result<Done>(const ImportRow &)> &take)
{
    return readRows({m_path, m_pack, m_form, m_today}, [&](const ImportRow &row) -> Result<Done> {
        if (m_options.goesOn && !m_options.goesOn(row.number))
            return Error{ErrorCode::Cancelled};
        return take(row);
    });
}

RecordEdit Importer::edit(const QUuid &record, const RecordType &type, const QUuid &subject) const
{
    return {.record = record, .type = &type, .subject = subject, .mode = EntryMode::Imported};
}

Result<Importer::Decision> Importer::decide(const ImportRow &row, const QUuid &planned)
{
    Decision decision;
    decision.report.row = row.number;
    decision.report.notes = row.notes;
    if (row.isRefused)
        return decision;
    auto person = m_matcher->match(row);
    if (!person)
        return person.error();
    decision.person = std::move(*person);
    decision.report.person = decision.person.person;
    if (decision.person.outcome == PersonOutcome::NotAdmitted)
        decision.report.outcome = RowOutcome::NotAdmitted;
    else if (decision.person.outcome == PersonOutcome::Ambiguous)
        decision.report.outcome = RowOutcome::Ambiguous;
    else if (decision.person.outcome == PersonOutcome::LeftOut)
        decision.report.outcome = RowOutcome::LeftOut;
    else if (decision.person.outcome == PersonOutcome::VoidedHere)
        decision.report.outcome = RowOutcome::VoidedHere;
    else if (const auto compared = compareWithVault(row, planned, decision); !compared)
        return compared.error();
    if (isWritten(decision.report.outcome))
        decision.edit.setReserved(reserved::batch, m_batch);
    return decision;
}

RecordEdit Importer::editOf(const ImportRow &row, const QUuid &id, const PersonMatch &person) const
{
    RecordEdit wanted = edit(id, *m_type, person.person);
    wanted.sets.reserve(3 + std::size_t(std::ranges::count_if(row.values, [](const Value &value) { return !isEmpty(value); })));
    for (const std::size_t i : m_inOrder)
        if (!isEmpty(row.values[i]))
            wanted.set(m_fields[i]->key, row.values[i]);
    return wanted;
}

Result<Done> Importer::compareWithVault(const ImportRow &row, const QUuid &planned, Decision &decision)
{
    const QString &key = row.naturalKey;
    const PersonMatch &person = decision.person;
    const bool isDerived = planned.isNull() || person.outcome != PersonOutcome::New;
    const QUuid id = isDerived ? importedId(person.source, m_pack.recordType, key, person.person) : planned;
    const bool isNobodyHere = person.outcome == PersonOutcome::New;
    // While a large file is planned nobody asks what a row about somebody new says: it is read again.
    decision.edit = m_isPlanning && !m_isKept && isNobodyHere ? edit(id, *m_type, person.person) : editOf(row, id, person);
    decision.report.outcome = RowOutcome::New;
    const auto line = isNobodyHere ? Result<std::optional<RecordLine>>(std::optional<RecordLine>())
                                                                    : counterpart(decision, key);
    if (!line)
        return line.error();
    if (*line)
        decision.edit.record = (*line)->id;
    decision.report.record = decision.edit.record;
    if (*line)
        return compare(**line, key, decision);
    decision.edit.expectsNew = true;
    decision.edit.setReserved(reserved::source, decision.person.source);
    decision.edit.setReserved(reserved::naturalKey, key);
    return Done{};
}

/// The record this row brought before, or one that stands here about the same person, kind and day.
Result<std::optional<RecordLine>> Importer::counterpart(const Decision &decision, const QString &naturalKey)
{
    const auto derived = ownLine(decision.edit.record, decision.person);
    if (!derived || *derived)
        return derived;
    const auto linked = m_reader.externalKey(decision.person.source, naturalKey);
    if (!linked)
        return linked.error();
    if (*linked)
        if (const auto line = ownLine(**linked, decision.person); !line || *line)
            return line;
    return sameDay(decision);
}

Result<std::optional<RecordLine>> Importer::ownLine(const QUuid &id, const PersonMatch &person)
{
    auto line = m_reader.line(id);
    const bool isOurs = line && *line && (*line)->type == view(m_type->key) && (*line)->subject == person.person;
    return !line || isOurs ? line : std::optional<RecordLine>();
}

Result<std::optional<RecordLine>> Importer::sameDay(const Decision &decision)
{
    const auto others = m_reader.recordsOf(decision.person.person, *m_type);
    if (!others)
        return others.error();
    const Record wanted = recordFrom(decision.edit);
    const QByteArray source = encodeValue(decision.person.source);
    for (const Record &other : *others) {
        if (other.isVoided || !other.day() || !wanted.day() || *other.day() != *wanted.day())
            continue;
        auto line = m_reader.line(other.id);
        if (!line)
            return line;
        const auto state = *line ? decodeState((*line)->state) : std::nullopt;
        if (state && (state->shown(reserved::source) != source || isSameRow(other, wanted)))
            return line;
    }
    return std::optional<RecordLine>();
}

/// A source that calls two rows of one day by different names (two kinds of checkup) means two.
bool Importer::isSameRow(const Record &other, const Record &wanted) const
{
    return std::ranges::all_of(m_pack.naturalKey, [&](const QString &key) {
        const std::size_t item = indexOf(m_pack, key);
        const Field *field = item < m_fields.size() ? m_fields[item] : nullptr;
        return !field || other.value(*field) == wanted.value(*field);
    });
}

/// Leaves in the edit what may be written; tells what may not.
Result<Done> Importer::compare(const RecordLine &line, const QString &naturalKey, Decision &decision)
{
    RowReport &report = decision.report;
    const auto record = recordOf(line);
    const auto cached = decodeState(line.state);
    if (!record || !cached)
        return Error{ErrorCode::ReadFailed};
    const Record &stored = *record;
    const RecordState &state = *cached;
    decision.edit.privacy = stored.privacy;
    if (stored.isVoided && !isTakenBack(state)) {
        report.outcome = RowOutcome::VoidedHere;
        return Done{};
    }
    if (const auto kept = keepWritable(stored, state, decision); !kept)
        return kept;
    const QByteArray source = state.shown(reserved::source);
    const bool updates = source == encodeValue(decision.person.source) && !decision.edit.sets.empty();
    if (stored.isVoided)
        decision.edit.setReserved(reserved::voided, Value());
    if (source.isEmpty() && !stored.isReadOnly) {
        decision.edit.setReserved(reserved::source, decision.person.source);
        decision.edit.setReserved(reserved::naturalKey, naturalKey);
    }
    report.outcome = !report.differing.isEmpty() ? RowOutcome::Differs
        : stored.isVoided                        ? RowOutcome::Revived
        : updates                                ? RowOutcome::Updated
        : !decision.edit.sets.empty()            ? RowOutcome::Completed
                                                 : RowOutcome::Same;
    return Done{};
}

/// What this source brought and no hand has touched may change; blanks may be filled. All else is left as it stands.
Result<Done> Importer::keepWritable(const Record &stored, const RecordState &state, Decision &decision)
{
    const bool isOurs = state.shown(reserved::source) == encodeValue(decision.person.source);
    TouchedByHand touchedByHand(m_reader, stored.id);
    std::vector<std::pair<QByteArray, Value>> sets;
    for (auto &[key, value] : decision.edit.sets) {
        const QByteArray shown = state.shown(key);
        if (shown == encodeValue(value))
            continue;
        const auto byHand = touchedByHand(key);
        if (!byHand)
            return byHand.error();
        if (*byHand || stored.isReadOnly || (!isOurs && !shown.isEmpty()))
            decision.report.differing << QString::fromUtf8(key);
        else
            sets.emplace_back(key, std::move(value));
    }
    decision.edit.sets = std::move(sets);
    return Done{};
}

void Importer::noteRepeats(const ImportRow &row, RowReport &report)
{
    if (report.record.isNull())
        return;
    const auto earlier = m_firstRows.note(m_rows, report.record, {m_rows.size(), row.digest});
    if (!earlier)
        return;
    report.outcome = earlier->digest == row.digest ? RowOutcome::Repeated : RowOutcome::Contradicts;
    report.earlier = m_rows.numberOf(earlier->at);
    report.differing.clear();
}

bool Importer::changesAnything() const
{
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        if (isWritten(m_rows.outcomeOf(at)))
            return true;
    return false;
}

} // namespace boshi::exchange
