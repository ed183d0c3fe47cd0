// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/revision.h"
#include "core/schema/record.h"

#include <functional>

class QIODevice;

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

/// A file to be stored with a record; the field then names it. Read twice, from its beginning.
struct NewFile {
    std::string_view field;
    QIODevice *content = nullptr;
    QString mediaType = {};
};

/// What one save or import wants of one record. An empty Value clears the field.
struct RecordEdit {
    QUuid record;
    const RecordType *type = nullptr;
    QUuid subject = {};
    std::vector<std::pair<QByteArray, Value>> sets = {}; ///< Field key or reserved key → value.
    EntryMode mode = EntryMode::Typed;
    Privacy privacy = type ? type->privacy : Privacy::Child; ///< That of the record; a record never changes its class.
    QUuid near = {}; ///< Stored close to this record when new and without subject; nothing else follows from it.
    bool expectsNew = false; ///< Nothing of this record was found; spares another search. To be wrong does no harm.
    std::vector<NewFile> files = {}; ///< Stored in the same transaction, in the class of the record.

    /// Keys are literals of the tables and of `reserved`: they outlive every edit and are not copied.
    void set(std::string_view key, Value value) { setReserved({key.data(), qsizetype(key.size())}, std::move(value)); }
    void setReserved(QByteArrayView key, Value value)
    {
        sets.emplace_back(QByteArray::fromRawData(key.data(), key.size()), std::move(value));
    }
};

/// Numbers are stored.
enum class ChangeKind : int { Add = 1, Edit = 2, Void = 3, Import = 4, Undo = 5, Redo = 6, Resolve = 7, Merge = 8, Setup = 9 };

/// A set of edits applied together, over any families, handed over one by one so that memory stays bounded.
/// `title` is the key of the record type (or layout) it is about: never anything a person wrote.
struct Change {
    using Take = std::function<Result<Done>(const RecordEdit &)>;

    ChangeKind kind = ChangeKind::Edit;
    QString title = {};
    QUuid batch = {};
    /// Hands each edit to `take`, and passes on the first Error of its own or of `take`: then nothing is changed.
    std::function<Result<Done>(const Take &take)> produce = {};

    static Change of(ChangeKind kind, std::vector<RecordEdit> edits);
};

/// Sets that lead from `before` to `after`, field by field.
RecordEdit editBetween(const Record &before, const Record &after);
/// A new record with everything `record` holds.
RecordEdit additionOf(const Record &record);

} // namespace boshi
