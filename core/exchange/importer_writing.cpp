// SPDX-License-Identifier: GPL-3.0-or-later
// What was planned becomes edits, handed over one by one.
#include "core/base/individual_number.h"
#include "core/exchange/importer.h"
#include "core/exchange/row_stream.h"
#include "core/exchange/touched_by_hand.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/schema/value_codec.h"

#include <QFile>
#include <QFileInfo>

namespace boshi::exchange {
namespace {

namespace keys = records::keys;

QByteArrayView view(std::string_view key) { return {key.data(), qsizetype(key.size())}; }

DateTime nowIn(const Surroundings &surroundings)
{
    const Moment now = surroundings.now();
    const QTime time = now.localTime();
    return {now.localDay(), time.hour() * 60 + time.minute(), now.offsetMinutes};
}

Value textValue(const QString &text) { return text.isEmpty() ? Value() : Value(text); }

} // namespace

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
