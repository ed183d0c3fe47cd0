// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/vault_key.h"

#include <QStringView>

/// The lines of a recovery sheet (docs/format.md §5): header and key of a vault, to be kept on paper and typed again.
namespace boshi::recovery {

inline constexpr int lineCount = 8;

/// Eight lines such as `3: 7KQM-2Z9A-HW4T`, each ended by a line feed.
Secret text(const VaultKey &key);

/// Takes the lines out of whatever stands around them. Lower case, full-width characters, any spacing, O for 0, I and L
/// for 1, U for V, and lines without their numbers are all understood.
/// NoRecoveryLines; WrongRecoveryLine, MissingRecoveryLine, DoubledRecoveryLine with the numbers as place;
/// MixedRecoverySheet when every line holds by itself but they are not of one sheet.
Result<VaultKey> parse(QStringView written);

/// The same from a text file.
Result<VaultKey> readFile(const QString &path);

/// The number of one typed line of the sheet of `key`: WrongRecoveryLine when it holds a slip, OtherRecoverySheet when it is
/// right in itself but of another sheet.
Result<int> checkLine(QStringView written, const VaultKey &key);

} // namespace boshi::recovery
