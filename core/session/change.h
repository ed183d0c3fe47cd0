// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/revision.h"
#include "core/schema/record.h"

#include <QSet>

#include <functional>

namespace boshi {

/// The present moment, randomness and the machine; tests own all three.
struct Surroundings {
    std::function<Moment()> now;
    std::function<QByteArray(int)> random;
    QUuid device; ///< Lives outside the vault: copies of a vault must not share it.

    QDate today() const { return now().localDay(); }
    /// A new record id from `random`.
    QUuid newId() const;
};

Surroundings systemSurroundings(const QUuid &device);

/// The id of this machine in the user's configuration folder, made at first use.
QUuid deviceId(const QString &configurationFolder);

/// What one save or import wants of one record. An empty Value clears the field.
struct RecordEdit {
    QUuid record;
    const RecordType *type = nullptr;
    QUuid subject = {};
    std::vector<std::pair<QByteArray, Value>> sets = {}; ///< Field key or reserved key → value.
    EntryMode mode = EntryMode::Typed;
    QUuid near = {}; ///< Stored close to this record when new and without subject; nothing else follows from it.

    void set(std::string_view key, Value value) { sets.emplace_back(QByteArray(key.data(), qsizetype(key.size())), std::move(value)); }
    void setReserved(QByteArrayView key, Value value) { sets.emplace_back(key.toByteArray(), std::move(value)); }
};

/// Numbers are stored.
enum class ChangeKind : int { Add = 1, Edit = 2, Void = 3, Import = 4, Undo = 5, Redo = 6, Resolve = 7, Merge = 8, Setup = 9 };

/// A set of edits applied together, over any families, read one after the other so that memory stays bounded.
/// `title` is the key of the record type (or layout) it is about: never anything a person wrote.
struct Change {
    ChangeKind kind = ChangeKind::Edit;
    QString title = {};
    QUuid batch = {};
    /// The next edit; nothing at the end; an Error gives the whole change up.
    std::function<Result<std::optional<RecordEdit>>()> next = {};

    static Change of(ChangeKind kind, std::vector<RecordEdit> edits);
};

struct ChangeReport {
    qint64 change = 0; ///< 0: there was nothing to do.
    qint64 revisions = 0;
    QSet<QUuid> records = {};
    std::vector<QUuid> skipped = {}; ///< Undo of an import: records that somebody has touched since.
};

/// Sets that lead from `before` to `after`, field by field.
RecordEdit editBetween(const Record &before, const Record &after);
/// A new record with everything `record` holds.
RecordEdit additionOf(const Record &record);

} // namespace boshi
