// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

/// The few file operations whose order on disk matters.
namespace boshi::durable {

/// Creates an empty file that only its owner may read and write; FileExists when there is one.
Result<Done> createPrivate(const QString &path);

/// Writes a whole new file that only its owner may read, and waits until it is on the disk; FileExists when there is one.
Result<Done> writePrivate(const QString &path, QByteArrayView content);

/// Waits until the file's content is on the disk.
Result<Done> flushFile(const QString &path);

/// Puts `from` in the place of `to` in one step and waits until the folder knows it.
Result<Done> replaceFile(const QString &from, const QString &to);

/// The same at a name that is free; FileExists, and nothing moved, when there is a file.
Result<Done> placeFile(const QString &from, const QString &to);

/// Gives the file a second name, or copies it where the file system knows none, so that `path` can be replaced in one step.
/// On an error there is nothing under `name`.
Result<Done> keepBeside(const QString &path, const QString &name);

/// Whether files can be written in the folder of `path`.
bool canWriteBeside(const QString &path);

/// Whether an errno (on Windows: an error number of the system) means that there is no room left.
bool isFull(int systemError);

/// Removes a vault file that was never finished, with its journal.
void removeLeftover(const QString &path);

} // namespace boshi::durable
