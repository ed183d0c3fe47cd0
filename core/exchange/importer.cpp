// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importer.h"

#include "core/base/hash.h"
#include "core/base/individual_number.h"
#include "core/exchange/row_stream.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/schema/value_codec.h"

#include <QFile>
#include <QFileInfo>

namespace boshi::exchange {
namespace {

namespace keys = records::keys;

QByteArrayView view(std::string_view key) { return {key.data(), qsizetype(key.size())}; }

Result<QByteArray> hashOf(QFile &file)
{
    Hasher hasher;
    while (!file.atEnd()) {
        const QByteArray piece = file.read(1 << 20);
        if (piece.isEmpty())
            return Error{ErrorCode::ReadFailed};
        hasher.add(piece);
    }
    file.seek(0);
    return hasher.result();
}

DateTime nowIn(const Surroundings &surroundings)
{
    const Moment now = surroundings.now();
    const QTime time = now.localTime();
    return {now.localDay(), time.hour() * 60 + time.minute(), now.offsetMinutes};
}

Value textValue(const QString &text) { return text.isEmpty() ? Value() : Value(text); }

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

/// Undoing an import, or redoing it, is no entry of a hand; no hand sets a batch.
bool isTakingBack(const Revision &revision)
{
    return std::ranges::any_of(revision.sets, [](const FieldSet &set) { return set.key == reserved::batch; });
}

/// Which fields of a record a hand has touched: typed, changed or cleared. Such fields are closed to imports for ever.
class TouchedByHand {
public:
    TouchedByHand(const VaultReader &reader, const QUuid &record) : m_reader(reader), m_record(record) { }

    Result<bool> operator()(const QByteArray &key)
    {
        if (!m_keys)
            if (const auto read = readKeys(); !read)
                return read.error();
        return m_keys->contains(key);
    }

private:
    Result<Done> readKeys()
    {
        const auto history = m_reader.history(m_record);
        if (!history)
            return history.error();
        m_keys.emplace();
        for (const HistoryStep &step : *history)
            if (step.revision.mode != EntryMode::Imported && !isTakingBack(step.revision))
                for (const FieldSet &set : step.revision.sets)
                    m_keys->insert(set.key);
        return Done{};
    }

    const VaultReader &m_reader;
    QUuid m_record;
    std::optional<QSet<QByteArray>> m_keys;
};

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
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        if (m_fields[i] && !isEmpty(row.values[i]))
            wanted.set(m_fields[i]->key, row.values[i]);
    return wanted;
}

Result<Done> Importer::compareWithVault(const ImportRow &row, const QUuid &planned, Decision &decision)
{
    const QString &key = row.naturalKey;
    const PersonMatch &person = decision.person;
    const bool isDerived = planned.isNull() || person.outcome != PersonOutcome::New;
    decision.edit = editOf(row, isDerived ? importedId(person.source, m_pack.recordType, key, person.person) : planned, person);
    decision.report.outcome = RowOutcome::New;
    const auto line = decision.person.outcome == PersonOutcome::New ? Result<std::optional<RecordLine>>(std::optional<RecordLine>())
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

Change Importer::change()
{
    Change change{.kind = ChangeKind::Import, .title = m_writesInClear ? m_pack.info.id : QString(), .batch = m_batch};
    change.produce = [this](const Change::Take &take) { return produce(take); };
    return change;
}

Result<Done> Importer::produce(const Change::Take &take)
{
    QFile file(m_path);
    if (const auto opened = openForReading(file); !opened)
        return opened;
    const auto hash = hashOf(file);
    if (!hash || *hash != m_fileHash)
        return Error{ErrorCode::ReadFailed};
    file.close();
    m_written.clear();
    matchAnew();
    if (m_isKept)
        return produceReady(take);
    std::size_t next = 0;
    return eachRow([&](const ImportRow &row) -> Result<Done> {
        const std::size_t at = next++;
        if (at >= m_rows.size() || m_rows.numberOf(at) != row.number)
            return Error{ErrorCode::ReadFailed};
        return isWritten(m_rows.outcomeOf(at)) ? applyRow(row, at, take) : Result<Done>(Done{});
    });
}

Result<Done> Importer::applyRow(const ImportRow &row, std::size_t at, const Change::Take &take)
{
    auto decision = decide(row, m_standsAsPlanned ? m_rows.recordOf(at) : QUuid());
    if (!decision)
        return decision.error();
    m_rows.replace(at, decision->report);
    if (!isWritten(decision->report.outcome))
        return Done{};
    return writeRow(decision->person, textAt(m_pack, row, m_issuerItem), decision->edit, take);
}

Result<Done> Importer::produceReady(const Change::Take &take)
{
    for (const Ready &ready : m_ready) {
        if (m_options.goesOn && !m_options.goesOn(m_rows.numberOf(ready.report)))
            return Error{ErrorCode::Cancelled};
        if (const auto written = writeRow(ready.person, ready.issuer, ready.edit, take); !written)
            return written;
    }
    return Done{};
}

Result<Done> Importer::writeRow(const PersonMatch &person, const QString &issuer, const RecordEdit &edit, const Change::Take &take)
{
    if (const auto written = writeSource(person, issuer, take); !written)
        return written;
    if (const auto written = writePerson(person, take); !written)
        return written;
    return take(edit);
}

Result<Done> Importer::writeSource(const PersonMatch &person, const QString &issuer, const Change::Take &take)
{
    if (m_written.contains(person.source))
        return Done{};
    m_written.insert(person.source);
    if (!m_writesInClear)
        return writeBatch(person, take);
    RecordEdit source = edit(person.source, records::source);
    source.set(keys::source::layout, m_pack.info.id);
    source.set(keys::source::issuer, textValue(issuer));
    if (const auto taken = takeOrRevive(std::move(source), take); !taken)
        return taken;
    return writeBatch(person, take);
}

Result<Done> Importer::writeBatch(const PersonMatch &person, const Change::Take &take)
{
    if (m_written.contains(m_batch))
        return Done{};
    m_written.insert(m_batch);
    RecordEdit batch = edit(m_batch, records::batch);
    batch.set(keys::batch::importedAt, nowIn(m_surroundings));
    if (!m_writesInClear)
        return take(batch);
    batch.set(keys::batch::source, person.source);
    batch.set(keys::batch::fileName, withoutIndividualNumbers(QFileInfo(m_path).fileName()));
    batch.set(keys::batch::fileHash, QString::fromLatin1(m_fileHash.toHex()));
    batch.set(keys::batch::revision, m_pack.info.revision);
    batch.set(keys::batch::rows, qint64(m_rows.size()));
    return take(batch);
}

Result<Done> Importer::writePerson(const PersonMatch &person, const Change::Take &take)
{
    if (m_written.contains(person.person))
        return Done{};
    m_written.insert(person.person);
    return person.outcome == PersonOutcome::New ? writeNewPerson(person, take) : completePerson(person, take);
}

/// An unknown person starts a family of its own.
Result<Done> Importer::writeNewPerson(const PersonMatch &match, const Change::Take &take)
{
    RecordEdit family = edit(importedId(match.source, u"family", match.number), records::family);
    family.setReserved(reserved::batch, m_batch);
    RecordEdit person = edit(match.person, records::person);
    person.near = family.record;
    person.set(keys::person::name, textValue(match.name));
    person.set(keys::person::kana, textValue(match.kana));
    person.set(keys::person::birthDate, match.birth);
    person.set(keys::person::sex, match.sex);
    person.setReserved(reserved::source, match.source);
    person.setReserved(reserved::naturalKey, match.number);
    person.setReserved(reserved::batch, m_batch);
    RecordEdit membership = edit(importedId(match.source, u"membership", match.number), records::membership, family.record);
    membership.set(keys::membership::person, match.person);
    membership.set(keys::membership::role, QStringLiteral("child"));
    const bool mayStandHere = match.outcome != PersonOutcome::New;
    for (RecordEdit *step : {&family, &person, &membership}) {
        step->expectsNew = !mayStandHere;
        if (const auto taken = mayStandHere ? takeOrRevive(std::move(*step), take) : take(*step); !taken)
            return taken;
    }
    return Done{};
}

/// Blanks are filled, what stands is left; the source's number is kept so that the next file finds the person at once.
Result<Done> Importer::completePerson(const PersonMatch &match, const Change::Take &take)
{
    const auto stored = m_reader.record(match.person);
    if (!stored || !*stored)
        return stored ? Result<Done>(Error{ErrorCode::UnknownRecord}) : Result<Done>(stored.error());
    if ((*stored)->isVoided)
        return writeNewPerson(match, take);
    if ((*stored)->isReadOnly)
        return Done{};
    RecordEdit person = edit(match.person, records::person);
    TouchedByHand touchedByHand(m_reader, match.person);
    for (const auto &[key, value] : {std::pair(keys::person::name, textValue(match.name)),
                                     std::pair(keys::person::kana, textValue(match.kana)),
                                     std::pair(keys::person::birthDate, match.birth), std::pair(keys::person::sex, match.sex)}) {
        if (!isEmpty((*stored)->value(key)) || isEmpty(value))
            continue;
        const auto byHand = touchedByHand(view(key).toByteArray());
        if (!byHand)
            return byHand.error();
        if (!*byHand)
            person.set(key, value);
    }
    const auto takesTheNumber = takesNumber(match);
    if (!takesTheNumber)
        return takesTheNumber.error();
    if (*takesTheNumber && m_writesInClear) {
        person.setReserved(reserved::source, match.source);
        person.setReserved(reserved::naturalKey, match.number);
    }
    if (person.sets.empty())
        return Done{};
    person.setReserved(reserved::batch, m_batch);
    return take(person);
}

/// Whoever was chosen by hand keeps a number that they have, and takes none that means somebody else here.
Result<bool> Importer::takesNumber(const PersonMatch &match) const
{
    if (match.outcome != PersonOutcome::Chosen)
        return match.outcome == PersonOutcome::Matched;
    const auto known = m_reader.externalKey(match.source, match.number);
    const auto state = m_reader.state(match.person);
    if (!known || !state)
        return known ? state.error() : known.error();
    return !*known && *state && (*state)->shown(reserved::source).isEmpty();
}

/// New, or brought back after an undone import with what the file says now. What stands is left, and so is what a person
/// voided.
Result<Done> Importer::takeOrRevive(RecordEdit wanted, const Change::Take &take)
{
    const auto state = m_reader.state(wanted.record);
    if (!state)
        return state.error();
    if (!*state)
        return take(wanted);
    if (!isTakenBack(**state))
        return Done{};
    std::erase_if(wanted.sets, [&](const auto &set) { return (*state)->shown(set.first) == encodeValue(set.second) || isEmpty(set.second); });
    wanted.setReserved(reserved::voided, Value());
    return take(wanted);
}

} // namespace boshi::exchange
