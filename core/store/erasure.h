// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups.h"

#include <QUuid>

#include <map>
#include <vector>

namespace boshi {

enum class ErasureScope {
    Family, ///< The family, its members who are in no other family, and everything about them.
    Person, ///< The person, everything about them, and their memberships.
    Record, ///< The record and whatever is about it.
};

/// What an erasure would take, told before it does.
struct ErasurePlan {
    std::vector<QUuid> records = {};
    std::map<QByteArray, qint64> counts = {}; ///< Records by type; sealed ones, whose type is closed, under "".
    std::vector<QByteArray> revisions = {};   ///< Ids, those kept aside included.
    std::vector<QByteArray> attachments = {}; ///< Ids of attachments that nothing else refers to.
    std::vector<qint64> classKeys = {};       ///< Local numbers of keys that sealed nothing but these persons' records.
    std::vector<QUuid> staying = {};          ///< Members of the family who belong to another one too.
};

/// UnknownRecord when the id is no such thing here; NotErasable for authors, devices, sources and batches, on which
/// everybody's history rests.
Result<ErasurePlan> planErasure(const Vault &vault, ErasureScope scope, const QUuid &id);

/// Takes everything in the plan out of the vault and writes its file anew, so that nothing remains in free space. The ids
/// are remembered and stay away from merges and imports until lifted. This vault only; killed at any moment it is whole.
Result<Done> eraseFrom(Vault &vault, const ErasurePlan &plan, const QDateTime &now);

/// Ids that stay away, by the moment (UTC milliseconds) of their erasure.
struct ErasedLine {
    qint64 at = 0;
    qint64 records = 0;
    qint64 others = 0; ///< Revisions and attachments.
};
Result<std::vector<ErasedLine>> erasedFrom(const Vault &vault);

/// Lets what was erased at that moment come back with the next merge or import; the number of ids lifted.
Result<qint64> liftErasure(Vault &vault, qint64 at);

/// Whether backups still hold records that were erased. One under an earlier passphrase cannot be asked.
enum class Holding { Yes, No, CannotTell };
struct BackupHolding {
    BackupFile backup;
    Holding holding;
};
Result<std::vector<BackupHolding>> backupsHolding(const Vault &vault, const QString &folder, const std::vector<QUuid> &records);

namespace db {

/// Looks up what stays away. Throws Failure.
class ErasedIds {
public:
    explicit ErasedIds(sqlite3 *connection);
    bool isEmpty() const { return m_isEmpty; }
    bool contains(const QByteArray &id);
    bool contains(const QUuid &record) { return !m_isEmpty && contains(record.toRfc4122()); }

private:
    Statement m_find;
    bool m_isEmpty = true;
};

/// Ids of the records that are, through any number of subjects, about one of `roots`; the roots too. Throws Failure.
std::vector<QUuid> recordsAbout(sqlite3 *connection, const std::vector<QUuid> &roots);

} // namespace db
} // namespace boshi
