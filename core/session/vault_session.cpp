// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/vault_session.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/schema/individual_numbers.h"
#include "core/schema/value_codec.h"
#include "core/store/guarded.h"
#include "core/store/revision_writer.h"

#include <QSysInfo>

namespace boshi {
namespace {

namespace keys = records::keys;

QByteArrayView view(std::string_view key) { return {key.data(), qsizetype(key.size())}; }

bool isReserved(QByteArrayView key) { return key.startsWith('@'); }

const Field *fieldOf(const RecordType &type, QByteArrayView key)
{
    return type.find(std::string_view(key.data(), std::size_t(key.size())));
}

Error refusal(const std::vector<Issue> &issues)
{
    const auto first = std::ranges::find(issues, Severity::Error, &Issue::severity);
    return {ErrorCode::RefusedByRule, {}, QString::fromUtf8(view(first->field))};
}

} // namespace

VaultSession::VaultSession(std::unique_ptr<Vault> vault, Surroundings surroundings)
    : m_vault(std::move(vault))
    , m_surroundings(std::move(surroundings))
{
}

Result<std::unique_ptr<VaultSession>> VaultSession::create(const QString &path, const Secret &passphrase, KeyProfile profile,
                                                           Surroundings surroundings)
{
    auto vault = Vault::create(path, passphrase, profile);
    if (!vault)
        return vault.error();
    return std::make_unique<VaultSession>(std::move(*vault), std::move(surroundings));
}

Result<std::unique_ptr<VaultSession>> VaultSession::open(const QString &path, const Secret &passphrase, Surroundings surroundings,
                                                         Access access)
{
    auto vault = Vault::open(path, passphrase, access);
    if (!vault)
        return vault.error();
    return std::make_unique<VaultSession>(std::move(*vault), std::move(surroundings));
}

Result<QUuid> VaultSession::chooseAuthor(const QString &name, const QString &role)
{
    std::optional<QUuid> known;
    const auto read = reader().eachRecord(&records::author, [&](const RecordLine &line) {
        const auto author = recordOf(line);
        const auto *itsName = author ? author->get<QString>(keys::author::name) : nullptr;
        const auto *itsRole = author ? author->get<QString>(keys::author::role) : nullptr;
        if (itsName && *itsName == name && (itsRole ? *itsRole : QString()) == role)
            known = line.id;
    });
    if (!read)
        return read.error();
    if (known)
        return m_author = *known;
    const QUuid before = std::exchange(m_author, m_surroundings.newId());
    RecordEdit edit{.record = m_author, .type = &records::author};
    edit.set(keys::author::name, name);
    edit.set(keys::author::role, role.isEmpty() ? Value() : Value(role));
    const auto applied = apply(Change::of(ChangeKind::Setup, {edit}));
    if (!applied) {
        m_author = before;
        return applied.error();
    }
    return m_author;
}

Result<Done> VaultSession::openFamily(const QUuid &id)
{
    auto loaded = reader().family(id);
    if (!loaded)
        return loaded.error();
    if (loaded->size() == 0)
        return Error{ErrorCode::UnknownRecord};
    m_family = std::move(*loaded);
    return Done{};
}

std::vector<Issue> VaultSession::issuesOf(const Record &record) const
{
    if (m_family)
        return validate(record, *m_family, m_surroundings.today());
    return validate(record, EmptyFamilyView(), m_surroundings.today());
}

Result<Record> VaultSession::after(const RecordEdit &edit) const
{
    Record record{.id = edit.record, .type = edit.type, .subject = edit.subject, .privacy = edit.privacy};
    const auto stored = reader().record(edit.record);
    if (!stored)
        return stored.error();
    if (*stored)
        record = **stored;
    if (record.isReadOnly)
        return Error{ErrorCode::ReadOnlyRecord};
    for (const auto &[key, value] : edit.sets)
        if (const Field *field = fieldOf(*edit.type, key))
            record.setValue(*field, value);
    return record;
}

/// Typed entries must leave a whole, valid record; imports have judged their rows and are held to each value.
Result<Done> VaultSession::check(const RecordEdit &edit, QDate today) const
{
    for (const auto &[key, value] : edit.sets) {
        if (isReserved(key))
            continue;
        const Field *field = fieldOf(*edit.type, key);
        if (!field)
            return Error{ErrorCode::UnknownField, {}, QString::fromUtf8(key)};
        if (const auto issues = validateField(*field, value, today); hasErrors(issues))
            return refusal(issues);
    }
    const bool onlyReserved = std::ranges::all_of(edit.sets, [](const auto &set) { return isReserved(set.first); });
    if (edit.mode == EntryMode::Imported || onlyReserved)
        return Done{};
    const auto record = after(edit);
    if (!record)
        return record.error();
    if (const auto issues = issuesOf(*record); hasErrors(issues))
        return refusal(issues);
    return Done{};
}

/// The one place where values become what is stored; `numbers` counts individual numbers left out.
Revision VaultSession::revisionFrom(const RecordEdit &edit, const Moment &at, int &numbers) const
{
    Revision revision;
    revision.record = edit.record;
    revision.type = view(edit.type->key).toByteArray();
    revision.subject = edit.subject;
    revision.privacy = edit.privacy;
    revision.author = m_author;
    revision.device = m_surroundings.device;
    revision.at = at;
    revision.mode = edit.mode;
    revision.nonce = m_surroundings.random(16);
    revision.sets.reserve(edit.sets.size());
    for (const auto &[key, value] : edit.sets) {
        // A source's own key for a person may have twelve digits; it never is a text of somebody's.
        const bool isKey = QByteArrayView(key) == reserved::naturalKey;
        const QByteArray encoded = encodeValue(isKey ? value : withoutIndividualNumbers(value, numbers));
        const auto twice = std::ranges::find(revision.sets, key, &FieldSet::key);
        if (twice == revision.sets.end())
            revision.sets.push_back({key, encoded});
        else
            twice->value = encoded;
    }
    return revision;
}

/// The device's record belongs to no change: it is no work of the user's, and nothing takes it back.
void VaultSession::appendDevice(db::RevisionWriter &writer)
{
    if (m_deviceKnown || writer.rows().find(m_surroundings.device).isKnown)
        return;
    RecordEdit edit{.record = m_surroundings.device, .type = &records::device};
    edit.set(keys::device::name, QSysInfo::prettyProductName());
    int numbers = 0;
    Revision revision = revisionFrom(edit, m_surroundings.now(), numbers);
    writer.append(revision, {});
}

ErrorCode VaultSession::whyNotAppended(const RecordEdit &edit) const
{
    const auto stored = reader().record(edit.record);
    if (!stored || !*stored)
        return isSealed(edit.privacy) ? ErrorCode::ClassClosed : ErrorCode::UnknownRecord;
    return (*stored)->isReadOnly ? ErrorCode::ReadOnlyRecord : ErrorCode::UnknownRecord;
}

/// Writes one edit after the other; the caller's transaction makes all of them or none.
Result<ChangeReport> VaultSession::writeAll(const Change &change, db::RevisionWriter &writer, const ChangeLine *undone)
{
    ChangeReport report;
    const Moment now = m_surroundings.now(); // What is done together happened at once.
    db::ErasedIds erased(m_vault->handle());
    const auto writeOne = [&](const RecordEdit &edit) -> Result<Done> {
        if (edit.sets.empty())
            return Done{};
        if (change.kind == ChangeKind::Import && (erased.contains(edit.record) || erased.contains(edit.subject))) {
            ++report.erased;
            return Done{};
        }
        if (const auto checked = undone ? Result<Done>(Done{}) : check(edit, now.localDay()); !checked)
            return checked.error();
        if (report.change == 0) {
            appendDevice(writer);
            // A title stands in clear: it must not tell what kind of private record was written.
            report.change = writer.beginChange({int(change.kind), isSealed(edit.privacy) ? QString() : change.title, now.utcMilliseconds,
                                                undone ? undone->key : 0, change.batch});
        }
        Revision revision = revisionFrom(edit, now, report.individualNumbers);
        if (writer.append(revision, edit.near, edit.expectsNew).isEmpty())
            return Error{whyNotAppended(edit)};
        ++report.revisions;
        return Done{};
    };
    const auto produced = change.produce([&](const RecordEdit &edit) -> Result<Done> {
        if (edit.files.empty())
            return writeOne(edit);
        const auto whole = withFiles(edit, writer);
        return whole ? writeOne(*whole) : whole.error();
    });
    if (!produced)
        return produced.error();
    if (undone && report.change != 0)
        markUndone(*undone, report.change);
    report.records = writer.finish();
    return report;
}

/// When the very last flush of a commit fails, the change can be read and yet is not certain to survive a power cut: that
/// is told as an error, and what is shown follows what the file says.
Result<ChangeReport> VaultSession::write(const Change &change, const ChangeLine *undone)
{
    ChangeReport last;
    Result<ChangeReport> written = db::guarded(ErrorCode::WriteFailed, [&]() -> Result<ChangeReport> {
        db::Transaction transaction(m_vault->handle());
        db::RevisionWriter writer(*m_vault);
        Result<ChangeReport> report = writeAll(change, writer, undone);
        if (!report)
            return report;
        last = *report;
        transaction.commit();
        return report;
    });
    const bool stands = written || isStored(last.change);
    m_deviceKnown = m_deviceKnown || (stands && last.change != 0);
    if (stands && last.change != 0)
        announce(last.records);
    return written;
}

bool VaultSession::isStored(qint64 change) const
{
    const auto line = change != 0 ? reader().change(change) : Result(std::optional<ChangeLine>());
    return line && *line;
}

Result<ChangeReport> VaultSession::apply(const Change &change)
{
    if (change.kind == ChangeKind::Import)
        if (const auto made = backUp(); !made)
            return made.error();
    return write(change, nullptr);
}

Result<ChangeReport> VaultSession::save(const Record &record, EntryMode mode)
{
    const auto stored = reader().record(record.id);
    if (!stored)
        return stored.error();
    RecordEdit edit = *stored ? editBetween(**stored, record) : additionOf(record);
    edit.mode = mode;
    // Saving a field in conflict decides it, even when the value shown is kept.
    if (*stored)
        for (const std::string_view key : (*stored)->conflicts)
            if ((*stored)->value(key) == record.value(key))
                edit.set(key, record.value(key));
    const bool resolves = *stored && !(*stored)->conflicts.empty();
    return apply(Change::of(*stored ? (resolves ? ChangeKind::Resolve : ChangeKind::Edit) : ChangeKind::Add, {edit}));
}

Result<ChangeReport> VaultSession::setVoided(const QUuid &id, const QString &reason)
{
    const auto stored = reader().record(id);
    if (!stored)
        return stored.error();
    if (!*stored)
        return Error{ErrorCode::UnknownRecord};
    RecordEdit edit{.record = id, .type = (*stored)->type, .subject = (*stored)->subject, .privacy = (*stored)->privacy};
    edit.setReserved(reserved::voided, reason.isEmpty() ? Value() : Value(reason));
    return apply(Change::of(ChangeKind::Void, {edit}));
}

Result<MergeReport> VaultSession::merge(const Vault &other)
{
    if (const auto made = backUp(); !made)
        return made.error();
    Result<MergeReport> report = mergeQuietly(other);
    noteMerged(report);
    return report;
}

Result<MergeReport> VaultSession::mergeQuietly(const Vault &other)
{
    m_isChanged = true; // Files and keys may have come without any record.
    return mergeVault(*m_vault, other);
}

void VaultSession::noteMerged(const Result<MergeReport> &report)
{
    if (!report)
        readAgain();
    else if (!report->records.isEmpty())
        announce(report->records);
}

/// For a merge, which leaves no line of its own by which to see whether it stands.
void VaultSession::readAgain()
{
    if (m_family)
        if (auto loaded = reader().family(m_family->id()))
            m_family = std::move(*loaded);
    emit changed({});
}

Result<Done> VaultSession::erase(const ErasurePlan &plan)
{
    const auto now = QDateTime::fromMSecsSinceEpoch(m_surroundings.now().utcMilliseconds, Qt::UTC);
    if (auto erased = eraseFrom(*m_vault, plan, now); !erased)
        return erased;
    forgetErased(plan);
    return Done{};
}

void VaultSession::forgetErased(const ErasurePlan &plan)
{
    const QSet<QUuid> records(plan.records.begin(), plan.records.end());
    if (m_family && records.contains(m_family->id()))
        m_family.reset();
    announce(records);
}

Result<qint64> VaultSession::liftErasure(qint64 at)
{
    auto lifted = boshi::liftErasure(*m_vault, at);
    m_isChanged = m_isChanged || lifted;
    return lifted;
}

Result<QString> VaultSession::backUp()
{
    if (!m_backups)
        return QString();
    const auto now = QDateTime::fromMSecsSinceEpoch(m_surroundings.now().utcMilliseconds, Qt::UTC);
    auto made = makeBackup(*m_vault, *m_backups, now);
    m_isChanged = m_isChanged && !made;
    return made;
}

Result<QString> VaultSession::backUpWhenChanged() { return m_isChanged ? backUp() : QString(); }

void VaultSession::announce(const QSet<QUuid> &records)
{
    m_isChanged = true;
    if (m_family)
        refresh(records);
    emit changed(records);
}

/// One record is put in its place. Several may bring each other in (a pregnancy and its visits), and a membership brings
/// or takes away a person with everything: then the family is read again.
void VaultSession::refresh(const QSet<QUuid> &touched)
{
    const auto only = touched.size() == 1 ? reader().record(*touched.begin()) : Result(std::optional<Record>());
    if (only && *only && (*only)->type != &records::membership) {
        if (m_family->concerns(**only))
            m_family->put(**only);
    } else if (auto loaded = reader().family(m_family->id())) {
        m_family = std::move(*loaded);
    }
}

} // namespace boshi
