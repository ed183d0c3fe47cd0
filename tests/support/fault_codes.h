// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "tests/support/fault_vfs.h"

/// What people are told when the disk fails: core_test finds exactly these codes when it walks through every fault, and
/// ui_test reads the sentences that belong to them.
namespace boshi::test {

struct ToldCode {
    const char *work;
    Fault fault;
    ErrorCode code;
};

inline constexpr ToldCode toldCodes[] = {
    {"save", Fault::Fail, ErrorCode::WriteFailed},
    {"save", Fault::Short, ErrorCode::WriteFailed},
    {"save", Fault::Full, ErrorCode::DiskFull},
    {"save", Fault::Full, ErrorCode::WriteFailed},
    {"save", Fault::Unread, ErrorCode::ReadFailed},
    {"document", Fault::Fail, ErrorCode::WriteFailed},
    {"document", Fault::Short, ErrorCode::WriteFailed},
    {"document", Fault::Full, ErrorCode::DiskFull},
    {"document", Fault::Full, ErrorCode::WriteFailed},
    {"document", Fault::Unread, ErrorCode::ReadFailed},
    {"undo", Fault::Fail, ErrorCode::WriteFailed},
    {"undo", Fault::Short, ErrorCode::WriteFailed},
    {"undo", Fault::Full, ErrorCode::DiskFull},
    {"undo", Fault::Full, ErrorCode::WriteFailed},
    {"undo", Fault::Unread, ErrorCode::ReadFailed},
    {"change of many records", Fault::Fail, ErrorCode::WriteFailed},
    {"change of many records", Fault::Short, ErrorCode::WriteFailed},
    {"change of many records", Fault::Full, ErrorCode::DiskFull},
    {"change of many records", Fault::Full, ErrorCode::WriteFailed},
    {"change of many records", Fault::Unread, ErrorCode::ReadFailed},
    {"merge", Fault::Fail, ErrorCode::WriteFailed},
    {"merge", Fault::Short, ErrorCode::WriteFailed},
    {"merge", Fault::Full, ErrorCode::DiskFull},
    {"merge", Fault::Full, ErrorCode::WriteFailed},
    {"merge", Fault::Unread, ErrorCode::ReadFailed},
    {"import", Fault::Fail, ErrorCode::WriteFailed},
    {"import", Fault::Short, ErrorCode::WriteFailed},
    {"import", Fault::Full, ErrorCode::DiskFull},
    {"import", Fault::Full, ErrorCode::WriteFailed},
    {"import", Fault::Unread, ErrorCode::ReadFailed},
    {"new vault", Fault::Fail, ErrorCode::WriteFailed},
    {"new vault", Fault::Short, ErrorCode::WriteFailed},
    {"new vault", Fault::Full, ErrorCode::DiskFull},
    {"new vault", Fault::Full, ErrorCode::WriteFailed},
    {"new vault", Fault::Unread, ErrorCode::ReadFailed},
    {"new passphrase", Fault::Fail, ErrorCode::PassphraseKept},
    {"new passphrase", Fault::Short, ErrorCode::PassphraseKept},
    {"new passphrase", Fault::Full, ErrorCode::DiskFull},
    {"new passphrase", Fault::Full, ErrorCode::PassphraseKept},
    {"new passphrase", Fault::Unread, ErrorCode::ReadFailed},
    {"new passphrase", Fault::Unread, ErrorCode::PassphraseKept},
    {"new backup", Fault::Fail, ErrorCode::CopyFailed},
    {"new backup", Fault::Short, ErrorCode::CopyFailed},
    {"new backup", Fault::Full, ErrorCode::DiskFull},
    {"new backup", Fault::Full, ErrorCode::CopyFailed},
    {"new backup", Fault::Unread, ErrorCode::ReadFailed},
    {"new backup", Fault::Unread, ErrorCode::CopyFailed},
    {"backup in place of another", Fault::Fail, ErrorCode::CopyFailed},
    {"backup in place of another", Fault::Short, ErrorCode::CopyFailed},
    {"backup in place of another", Fault::Full, ErrorCode::DiskFull},
    {"backup in place of another", Fault::Full, ErrorCode::CopyFailed},
    {"backup in place of another", Fault::Unread, ErrorCode::ReadFailed},
    {"backup in place of another", Fault::Unread, ErrorCode::CopyFailed},
    {"restore", Fault::Fail, ErrorCode::CopyFailed},
    {"restore", Fault::Short, ErrorCode::CopyFailed},
    {"restore", Fault::Full, ErrorCode::DiskFull},
    {"restore", Fault::Full, ErrorCode::CopyFailed},
    {"restore", Fault::Unread, ErrorCode::ReadFailed},
    {"restore", Fault::Unread, ErrorCode::CopyFailed},
    {"erasure", Fault::Fail, ErrorCode::NotErased},
    {"erasure", Fault::Short, ErrorCode::NotErased},
    {"erasure", Fault::Full, ErrorCode::DiskFull},
    {"erasure", Fault::Full, ErrorCode::NotErased},
    {"erasure", Fault::Unread, ErrorCode::ReadFailed},
    {"erasure", Fault::Unread, ErrorCode::NotErased},
    {"migration", Fault::Fail, ErrorCode::NotMigrated},
    {"migration", Fault::Short, ErrorCode::NotMigrated},
    {"migration", Fault::Full, ErrorCode::DiskFull},
    {"migration", Fault::Full, ErrorCode::NotMigrated},
    {"migration", Fault::Unread, ErrorCode::ReadFailed},
    {"migration", Fault::Unread, ErrorCode::NotMigrated},
    {"rolling backup", Fault::Fail, ErrorCode::CopyFailed},
    {"rolling backup", Fault::Short, ErrorCode::CopyFailed},
    {"rolling backup", Fault::Full, ErrorCode::BackupDiskFull},
    {"rolling backup", Fault::Full, ErrorCode::CopyFailed},
    {"rolling backup", Fault::Unread, ErrorCode::ReadFailed},
    {"rolling backup", Fault::Unread, ErrorCode::CopyFailed},
};

} // namespace boshi::test
