// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace boshi {

/// Why an operation failed. The ui turns a code into words (ui/words/error_text); every code has its own sentence.
enum class ErrorCode {
    // The file and its key
    NotAVault,
    EmptyVault,
    PlainDatabase,
    DamagedHeader,
    DamagedFirstPage,
    DamagedPage,
    NewerFormat,
    ForeignTables,
    ForeignJournal,
    WrongPassphrase,
    InUse,
    FileMissing,
    FileExists,
    ReadOnlyPlace,
    PermissionDenied,
    DiskFull,
    ReadFailed,
    WriteFailed,
    CopyFailed,
    PassphraseKept, ///< A new passphrase could not be set; the old one holds.
    OutOfMemory,
    NeedsCipher,
    // Copies of the file
    BackupFolderMissing,
    BackupFolderReadOnly,
    BackupDiskFull,
    NoWholeBackup,
    NotErasable,
    NotErased,
    NotMigrated,
    // The recovery sheet
    NoRecoveryLines,
    WrongRecoveryLine,
    MissingRecoveryLine,
    DoubledRecoveryLine,
    MixedRecoverySheet,
    OtherRecoverySheet,
    // What is stored
    BadRevision,
    UnknownRecord,
    UnknownType,
    UnknownField,
    ReadOnlyRecord,
    InvalidValue,
    RefusedByRule,
    NothingToUndo,
    BuiltUpon,
    WrongPrivatePassphrase,
    ClassClosed, ///< What is asked for is sealed, and its private area is not open.
    // Imported files
    EmptyFile,
    NotText,
    EncodingUnavailable,
    MissingColumns,
    LineTooLong,
    BrokenQuotes,
    UnknownLayout,
    BrokenLayout,
    UnknownBatch,
    Cancelled,
    // Files kept with records
    FileKindNotKept,
    FileTooLarge,
    PictureBroken,
    PictureTooLarge,
    PictureMoves, ///< More than one picture, one after the other.
    FileNotHere, ///< The vault knows the file and does not have its content, which may come with a merge.
    // Reference data shipped with the program
    BrokenReference,
};

/// `detail` is for developers only and never holds health data, names, file contents or keys.
/// `place` may name what the user has to look at: a column, a page number, a missing heading.
struct Error {
    ErrorCode code;
    QString detail = {};
    QString place = {};
};

/// A value or an Error; the subset of std::expected we use until C++23.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    explicit operator bool() const { return m_state.index() == 0; }
    const T &operator*() const & { return std::get<0>(m_state); }
    T &operator*() & { return std::get<0>(m_state); }
    T &&operator*() && { return std::get<0>(std::move(m_state)); }
    const T *operator->() const { return &std::get<0>(m_state); }
    T *operator->() { return &std::get<0>(m_state); }
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// The value of an operation that only succeeds or fails.
struct Done {};

} // namespace boshi
