// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/vault_session.h"

#include "core/records/catalogue.h"
#include "core/schema/value_codec.h"
#include "core/store/guarded.h"
#include "core/store/statement.h"

#include <QHash>

/// Undo as a further change that sets former values; it survives lock and restart because it reads the vault.
namespace boshi {
namespace {

bool isTakenBackByUndo(ChangeKind kind)
{
    return kind == ChangeKind::Add || kind == ChangeKind::Edit || kind == ChangeKind::Void || kind == ChangeKind::Import
        || kind == ChangeKind::Resolve;
}

/// What a change did to one record: its first and last step there.
struct Steps {
    RevisionId first;
    RevisionId last;
    QSet<QByteArray> keys;
};

QHash<QUuid, Steps> stepsByRecord(const std::vector<HistoryStep> &revisions)
{
    QHash<QUuid, Steps> steps;
    for (const HistoryStep &step : revisions) {
        Steps &its = steps[step.revision.record];
        if (its.first.isEmpty())
            its.first = step.id;
        its.last = step.id;
        for (const FieldSet &set : step.revision.sets)
            its.keys.insert(set.key);
    }
    return steps;
}

std::vector<KnownRevision> known(const std::vector<HistoryStep> &history)
{
    std::vector<KnownRevision> result;
    for (const HistoryStep &step : history)
        result.push_back({step.id, step.revision});
    return result;
}

/// Nothing when it was a value that only a newer version understands and this one could not write again.
std::optional<Value> shownBefore(const RecordState &state, const QByteArray &key)
{
    const QByteArray former = state.shown(key);
    // A record whose voiding was contested was shown, so taking its decision back shows it again.
    const bool isEmpty = former.isEmpty() || (key == reserved::voided && !state.isVoided());
    return isEmpty ? Value() : decodeValue(former);
}

/// Tells whether a record stands where a step left it: nobody has built on the step, apart from what was taken back
/// again. Without looking through undone changes, only the latest step on a record could ever be undone.
class Standpoint {
public:
    /// `since` is the change at the bottom of what is asked about.
    Standpoint(sqlite3 *handle, qint64 since)
        : m_since(since)
        , m_change(handle, "SELECT key, kind, undoes FROM change WHERE key >= ? AND EXISTS (SELECT 1 FROM change_revision l WHERE "
                           "l.change = change.key AND l.revision = (SELECT key FROM revision WHERE id = ?))")
        , m_undoes(handle, "SELECT undoes FROM change WHERE key = ?")
    {
    }

    /// `revisions` in the order they were stored.
    bool isAt(const RevisionId &step, std::span<const KnownRevision> revisions)
    {
        const std::vector<RevisionId> heads = headsOf(revisions);
        if (heads.size() != 1)
            return false;
        if (heads.front() == step)
            return true;
        Layers layers;
        std::optional<Layers> wanted;
        bool begun = false;
        for (const KnownRevision &known : revisions) {
            const Layer change = changeOf(known.id);
            begun = begun || change.key == m_since;
            if (begun)
                lay(change, layers);
            if (known.id == step)
                wanted = layers;
        }
        return wanted && layers == *wanted;
    }

private:
    struct Layer {
        qint64 key = 0;
        ChangeKind kind = ChangeKind::Merge;
        qint64 undoes = 0;
    };
    /// Changes in force, one upon the other; negative: taken back; 0: not of this vault's making.
    using Layers = std::vector<qint64>;

    Layer changeOf(const RevisionId &revision)
    {
        m_change.bindAll(m_since, revision);
        Layer change;
        if (m_change.next())
            change = {m_change.integer(0), ChangeKind(m_change.integer(1)), m_change.integer(2)};
        m_change.reset();
        return change;
    }

    /// An undo upon its change, or a redo upon its undo, takes both away.
    void lay(const Layer &change, Layers &layers)
    {
        const qint64 layer = change.kind == ChangeKind::Undo ? -change.undoes
            : change.kind == ChangeKind::Redo                ? undoneBy(change.undoes)
                                                             : change.key;
        const bool isSameChange = layer > 0 && !layers.empty() && layers.back() == layer;
        if (layer != 0 && !layers.empty() && layers.back() == -layer)
            layers.pop_back();
        else if (!isSameChange)
            layers.push_back(layer);
    }

    qint64 undoneBy(qint64 undo)
    {
        m_undoes.bindAll(undo);
        const qint64 line = m_undoes.next() ? m_undoes.integer(0) : 0;
        m_undoes.reset();
        return line;
    }

    qint64 m_since;
    db::Statement m_change;
    db::Statement m_undoes;
};

/// The edit that leads back; nothing when somebody has built on the change. Throws Failure.
std::optional<RecordEdit> wayBack(const std::vector<HistoryStep> &history, const Steps &steps, Standpoint &standpoint)
{
    const std::vector<KnownRevision> revisions = known(history);
    if (!standpoint.isAt(steps.last, revisions))
        return std::nullopt;
    const auto first = std::ranges::find(revisions, steps.first, &KnownRevision::id);
    const Revision &step = first->revision;
    const RecordType *type = records::find(std::string_view(step.type.constData(), std::size_t(step.type.size())));
    if (!type)
        return std::nullopt;
    RecordEdit edit{.record = step.record, .type = type, .subject = step.subject, .privacy = step.privacy};
    if (step.parents.empty()) {
        edit.setReserved(reserved::voided, QString::fromLatin1(reserved::undone));
        return edit;
    }
    const RecordState before = stateOf(ancestry(revisions, steps.first, false));
    for (const QByteArray &key : steps.keys) {
        const auto former = shownBefore(before, key);
        if (!former)
            return std::nullopt;
        edit.sets.emplace_back(key, *former);
    }
    return edit;
}

bool takesAway(const RecordEdit &edit)
{
    return std::ranges::any_of(edit.sets, [](const auto &set) { return set.first == reserved::voided && !isEmpty(set.second); });
}

/// Finds what cannot be taken away because something that stays leans on it: the person somebody has typed records
/// about, with their place in the family, and the source and batch of what stays.
class Ties {
public:
    Ties(sqlite3 *handle, const std::vector<RecordEdit> &edits)
        : m_row(handle, "SELECT s.id, r.state FROM any_record r LEFT JOIN record s ON s.key = r.subject WHERE r.id = ?")
        , m_about(handle, "SELECT r.id, r.state FROM record s JOIN any_record r ON r.subject = s.key WHERE s.id = ?")
        , m_naming(handle, "SELECT r.id, r.state FROM record p JOIN any_record r ON r.member = p.key WHERE p.id = ?")
        , m_brought(handle, "SELECT r.id, r.state FROM external_key k JOIN any_record r ON r.key = k.record WHERE k.source = ?")
    {
        for (const RecordEdit &edit : edits) {
            m_changing.insert(edit.record);
            if (takesAway(edit))
                m_leaving.insert(edit.record, edit.type);
        }
    }

    /// Those of the edits' records that have to stay; `touched` stay anyway.
    QSet<QUuid> staying(const std::vector<QUuid> &touched)
    {
        m_pending = touched;
        const QHash<QUuid, const RecordType *> leaving = m_leaving;
        for (auto at = leaving.cbegin(); at != leaving.cend(); ++at)
            if (isNeededOutside(at.key(), at.value()))
                keep(at.key());
        while (!m_pending.empty()) {
            const QUuid next = m_pending.back();
            m_pending.pop_back();
            keepWhatItNeeds(next);
        }
        return m_kept;
    }

private:
    bool isNeededOutside(const QUuid &id, const RecordType *type)
    {
        const auto any = [](const RecordState &) { return true; };
        const auto isFrom = [bytes = encodeValue(id)](const RecordState &state) { return state.shown(reserved::source) == bytes; };
        return isLiveOutside(m_about, id, any) || (type == &records::person && isLiveOutside(m_naming, id, any))
            || (type == &records::source && isLiveOutside(m_brought, id, isFrom));
    }

    template <typename Fits>
    bool isLiveOutside(db::Statement &rows, const QUuid &id, const Fits &fits)
    {
        const QByteArray bytes = id.toRfc4122();
        rows.bindAll(bytes);
        bool found = false;
        while (!found && rows.next()) {
            const auto state = decodeState(rows.blobView(1));
            found = state && !state->isVoided() && !m_changing.contains(rows.id(0)) && fits(*state);
        }
        rows.reset();
        return found;
    }

    void keep(const QUuid &id)
    {
        if (m_leaving.remove(id) == 0)
            return;
        m_kept.insert(id);
        m_pending.push_back(id);
    }

    /// Its subject, all it refers to, and the memberships that name it.
    void keepWhatItNeeds(const QUuid &id)
    {
        const QByteArray bytes = id.toRfc4122();
        m_row.bindAll(bytes);
        std::optional<RecordState> state;
        if (m_row.next()) {
            state = decodeState(m_row.blobView(1));
            if (state && !state->isVoided() && !m_row.isNull(0))
                keep(m_row.id(0));
        }
        m_row.reset();
        if (!state || state->isVoided())
            return;
        for (const auto &[key, field] : state->fields)
            if (const auto value = decodeValue(field.value); value && std::holds_alternative<QUuid>(*value))
                keep(std::get<QUuid>(*value));
        m_naming.bindAll(bytes);
        while (m_naming.next())
            keep(m_naming.id(0));
    }

    db::Statement m_row;
    db::Statement m_about;
    db::Statement m_naming;
    db::Statement m_brought;
    QSet<QUuid> m_changing;
    QHash<QUuid, const RecordType *> m_leaving;
    QSet<QUuid> m_kept;
    std::vector<QUuid> m_pending;
};

/// Takes out of `edits` what has to stay, and tells it.
Result<std::vector<QUuid>> keepWhatIsBuiltUpon(sqlite3 *handle, std::vector<RecordEdit> &edits, const std::vector<QUuid> &touched)
{
    if (std::ranges::none_of(edits, takesAway))
        return std::vector<QUuid>();
    return db::guarded(ErrorCode::ReadFailed, [&] {
        const QSet<QUuid> staying = Ties(handle, edits).staying(touched);
        std::erase_if(edits, [&](const RecordEdit &edit) { return staying.contains(edit.record); });
        return std::vector<QUuid>(staying.cbegin(), staying.cend());
    });
}

} // namespace

Result<std::optional<ChangeLine>> VaultSession::findUndoable() const
{
    const auto changes = reader().changes(200);
    if (!changes)
        return changes.error();
    for (const ChangeLine &line : *changes) {
        if (ChangeKind(line.kind) == ChangeKind::Merge)
            break;
        if (isTakenBackByUndo(ChangeKind(line.kind)) && line.undoneBy == 0)
            return std::optional(line);
    }
    return std::optional<ChangeLine>();
}

Result<std::optional<ChangeLine>> VaultSession::findRedoable() const
{
    const auto changes = reader().changes(200);
    if (!changes)
        return changes.error();
    for (const ChangeLine &line : *changes) {
        if (ChangeKind(line.kind) == ChangeKind::Undo && line.undoneBy == 0)
            return std::optional(line);
        if (isTakenBackByUndo(ChangeKind(line.kind)) && line.undoneBy == 0)
            break;
    }
    return std::optional<ChangeLine>();
}

Result<ChangeReport> VaultSession::takeBack(const Result<std::optional<ChangeLine>> &line)
{
    if (!line)
        return line.error();
    return *line ? takeBack(**line) : Result<ChangeReport>(Error{ErrorCode::NothingToUndo});
}

std::optional<ChangeLine> VaultSession::undoable() const
{
    const auto line = findUndoable();
    return line ? *line : std::nullopt;
}

std::optional<ChangeLine> VaultSession::redoable() const
{
    const auto line = findRedoable();
    return line ? *line : std::nullopt;
}

Result<ChangeReport> VaultSession::undoLatest() { return takeBack(findUndoable()); }

Result<ChangeReport> VaultSession::redoLatest() { return takeBack(findRedoable()); }

Result<ChangeReport> VaultSession::undo(qint64 change)
{
    const auto line = reader().change(change);
    if (!line)
        return line.error();
    if (!*line || (*line)->undoneBy != 0 || !isTakenBackByUndo(ChangeKind((*line)->kind)))
        return Error{ErrorCode::NothingToUndo};
    return takeBack(**line);
}

/// A change that was undone and redone lives on in the redo.
Result<ChangeLine> VaultSession::effective(const ChangeLine &line) const
{
    return db::guarded(ErrorCode::ReadFailed, [&]() -> Result<ChangeLine> {
        db::Statement redo(m_vault->handle(),
                           "SELECT r.key FROM change r JOIN change u ON r.undoes = u.key WHERE u.undoes = ? AND "
                           "r.undone_by IS NULL ORDER BY r.key DESC LIMIT 1");
        redo.bindAll(line.key);
        if (!redo.next())
            return line;
        const qint64 key = redo.integer(0);
        redo.reset();
        const auto found = reader().change(key);
        if (!found)
            return found.error();
        return found->value_or(line);
    });
}

Result<ChangeReport> VaultSession::takeBack(const ChangeLine &line)
{
    const auto target = effective(line);
    if (!target)
        return target.error();
    const auto revisions = reader().revisionsOfChange(target->key);
    if (!revisions)
        return revisions.error();
    const bool isImport = ChangeKind(line.kind) == ChangeKind::Import;
    const bool redoes = ChangeKind(line.kind) == ChangeKind::Undo;
    std::vector<RecordEdit> edits;
    std::vector<QUuid> skipped;
    const auto collected = db::guarded(ErrorCode::ReadFailed, [&]() -> Result<Done> {
        Standpoint standpoint(m_vault->handle(), redoes ? line.undoes : line.key);
        const QHash<QUuid, Steps> steps = stepsByRecord(*revisions);
        for (auto at = steps.cbegin(); at != steps.cend(); ++at) {
            const auto history = reader().history(at.key());
            if (!history)
                return history.error();
            if (auto edit = wayBack(*history, *at, standpoint))
                edits.push_back(std::move(*edit));
            else if (isImport)
                skipped.push_back(at.key());
            else
                return Error{ErrorCode::BuiltUpon};
        }
        return Done{};
    });
    if (!collected)
        return collected.error();
    const auto kept = keepWhatIsBuiltUpon(m_vault->handle(), edits, skipped);
    if (!kept)
        return kept.error();
    if (!kept->empty() && !isImport)
        return Error{ErrorCode::BuiltUpon};
    skipped.insert(skipped.end(), kept->cbegin(), kept->cend());
    Change change = Change::of(redoes ? ChangeKind::Redo : ChangeKind::Undo, std::move(edits));
    change.title = line.title;
    Result<ChangeReport> report = write(change, &line);
    if (!report)
        return report;
    report->skipped = std::move(skipped);
    return report;
}

void VaultSession::markUndone(const ChangeLine &line, qint64 by)
{
    db::Statement mark(m_vault->handle(), "UPDATE change SET undone_by = ? WHERE key = ?");
    mark.bindAll(by, line.key).run();
    if (ChangeKind(line.kind) == ChangeKind::Undo)
        mark.bindAll(nullptr, line.undoes).run();
}

} // namespace boshi
