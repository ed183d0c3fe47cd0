// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/family.h"
#include "core/media/media.h"
#include "core/schema/validation.h"
#include "core/session/change.h"
#include "core/store/erasure.h"
#include "core/store/kept_files.h"
#include "core/store/vault_reader.h"
#include "core/sync/merge.h"

#include <QObject>

#include <memory>

namespace boshi {

namespace db {
class RevisionWriter;
}

/// A private area as it stands now (data.md §6).
struct PrivateArea {
    SealedArea area;
    bool hasOwnSecret = false;
    bool isClosed = false;
};

/// An unlocked vault and the one door through which anything in it changes (house rule 4). Destroying it locks the vault.
class VaultSession : public QObject {
    Q_OBJECT

public:
    static Result<std::unique_ptr<VaultSession>> create(const QString &path, const Secret &passphrase, KeyProfile profile,
                                                        Surroundings surroundings);
    static Result<std::unique_ptr<VaultSession>> open(const QString &path, const Secret &passphrase, Surroundings surroundings,
                                                      Access access = Access::ReadWrite);
    /// Takes over a vault that is open already.
    VaultSession(std::unique_ptr<Vault> vault, Surroundings surroundings);

    Vault &vault() { return *m_vault; }
    const Vault &vault() const { return *m_vault; }
    VaultReader reader() const { return VaultReader(*m_vault); }
    const Surroundings &surroundings() const { return m_surroundings; }

    /// Who writes from now on: the author record of that name and role, made when there is none. The entry is chosen,
    /// not proven.
    Result<QUuid> chooseAuthor(const QString &name, const QString &role);
    QUuid author() const { return m_author; }

    /// Loads a family (or a person without one) and keeps it in step with every change until another is opened.
    Result<Done> openFamily(const QUuid &id);
    /// Null until openFamily succeeded.
    const Family *family() const { return m_family ? &*m_family : nullptr; }

    /// Validates, writes in one transaction, updates the open family, announces. On any error nothing is written, but for
    /// one: when the last flush fails, the change stands and is announced, and only a power cut could still take it away.
    Result<ChangeReport> apply(const Change &change);

    /// Adds the record, or writes the fields that differ from what is stored.
    Result<ChangeReport> save(const Record &record, EntryMode mode = EntryMode::Typed);
    /// `reason` in the user's words; empty restores a voided record.
    Result<ChangeReport> setVoided(const QUuid &record, const QString &reason);

    /// Adds the record with the content that its field `file` then names, sealed in the record's class, in one change.
    /// `content` is read from its beginning, once or twice, and taken as it is: inspectMedia() and withoutMetadata() come before.
    /// Undone, the record is struck out and the content stays; it goes when the record is erased.
    Result<ChangeReport> addDocument(const Record &document, QIODevice &content, MediaKind kind);
    /// Nothing when the vault knows no file of that id.
    std::optional<FileFacts> fileFacts(const QByteArray &id) const;
    /// See readFile().
    Result<Done> writeFile(const QByteArray &id, QIODevice &out) const;
    /// For decoders, at any place, one chunk in memory: null when the content is absent or closed. What it gives is not
    /// held against the id. On the session's own thread; when the session goes, or the area is closed, it reads no more.
    std::unique_ptr<QIODevice> openFile(const QByteArray &id) const;

    /// Takes a change back by setting the former values anew. BuiltUpon when somebody has edited since; a change of
    /// kind Import undoes what it can and tells what it skipped.
    Result<ChangeReport> undo(qint64 change);
    Result<ChangeReport> undoLatest();
    Result<ChangeReport> redoLatest();
    /// The change that undoLatest / redoLatest would take back or bring back.
    std::optional<ChangeLine> undoable() const;
    std::optional<ChangeLine> redoable() const;

    Result<MergeReport> merge(const Vault &other);
    /// The slow half of merge(), after backUp(), for another thread while this one leaves the session alone; noteMerged() is
    /// the rest.
    Result<MergeReport> mergeQuietly(const Vault &other);
    void noteMerged(const Result<MergeReport> &report);

    /// See eraseFrom(). An open family that is erased is no longer open.
    Result<Done> erase(const ErasurePlan &plan);
    /// What is left to do in the session after another thread called eraseFrom(), while this one left the session alone.
    void forgetErased(const ErasurePlan &plan);
    /// Lets what was erased at that moment (erasedFrom()) come back with the next merge or import; the number of ids lifted.
    Result<qint64> liftErasure(qint64 at);

    /// From now on a verified copy is made before each import and merge; without one nothing is imported or merged.
    void keepBackups(BackupPlan plan) { m_backups = std::move(plan); }
    /// Nothing when no backups are kept.
    const std::optional<BackupPlan> &backups() const { return m_backups; }
    /// Makes a copy now: its path, or empty when no backups are kept. Another thread may do it while this one leaves the
    /// session alone.
    Result<QString> backUp();
    /// To be called before closing: makes a copy when anything was written since the last one. Its path, or empty.
    Result<QString> backUpWhenChanged();
    /// The vault has a new passphrase: backups made before open with the old one only.
    void noteNewPassphrase() { m_isChanged = true; }

    /// The private areas that have anything in them, or a second secret.
    Result<std::vector<PrivateArea>> privateAreas() const;
    /// Tries the passphrase on one area, or on all; tells whether it fits any. What is open stays open.
    Result<bool> openPrivate(const Secret &passphrase, const std::optional<SealedArea> &area = {});
    /// The slow half of openPrivate(), for another thread while this one leaves the session alone; showPrivate() is the rest.
    Result<bool> unlockPrivate(const Secret &passphrase, const std::optional<SealedArea> &area);
    Result<Done> showPrivate() { return readFamilyAnew(); }
    /// Closes every area that has a second secret; what was read of them is forgotten.
    Result<Done> closePrivate();
    /// Sets, changes or (empty) takes away the second secret of an area. ClassClosed while the area is closed. Another
    /// thread may do it while this one leaves the session alone.
    Result<Done> protect(const SealedArea &area, const Secret &passphrase, KeyProfile profile);

    /// While another thread has the session nobody else may ask it anything; lists that are read bit by bit wait meanwhile.
    void setLent(bool isLent) { m_isLent = isLent; }
    bool isLent() const { return m_isLent; }

    /// What the rules say about a record as it would be saved.
    std::vector<Issue> issuesOf(const Record &record) const;

signals:
    /// Empty when anything may have changed: so much that nobody counts it, or a merge whose end failed on the disk.
    void changed(const QSet<QUuid> &records);

private:
    void appendDevice(db::RevisionWriter &writer);
    ErrorCode whyNotAppended(const RecordEdit &edit) const;
    Result<Done> check(const RecordEdit &edit, QDate today) const;
    Result<Record> after(const RecordEdit &edit) const;
    Result<RecordEdit> withFiles(const RecordEdit &edit, db::RevisionWriter &writer) const;
    Revision revisionFrom(const RecordEdit &edit, const Moment &at, int &numbers) const;
    /// `undone` is the change that this one takes back; its values stood in the vault before and are not judged again.
    Result<ChangeReport> write(const Change &change, const ChangeLine *undone);
    Result<ChangeReport> writeAll(const Change &change, db::RevisionWriter &writer, const ChangeLine *undone);
    Result<std::optional<ChangeLine>> findUndoable() const;
    Result<std::optional<ChangeLine>> findRedoable() const;
    Result<ChangeReport> takeBack(const Result<std::optional<ChangeLine>> &line);
    Result<ChangeReport> takeBack(const ChangeLine &line);
    Result<ChangeLine> effective(const ChangeLine &line) const;
    void markUndone(const ChangeLine &line, qint64 by);
    void announce(const QSet<QUuid> &records);
    bool isStored(qint64 change) const;
    void readAgain();
    void refresh(const QSet<QUuid> &touched);
    Result<Done> readFamilyAnew();

    std::unique_ptr<Vault> m_vault;
    Surroundings m_surroundings;
    QUuid m_author;
    bool m_deviceKnown = false;
    std::optional<BackupPlan> m_backups;
    bool m_isChanged = false; ///< Since the last backup of this session, or since it began.
    std::optional<Family> m_family;
    bool m_isLent = false;
};

} // namespace boshi
