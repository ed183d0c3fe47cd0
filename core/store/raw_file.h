// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <memory>

struct sqlite3_file;

namespace boshi::db {

/// Reads a vault's bytes without opening it as a database, through SQLite's own file layer: opening and closing the file
/// in any other way would drop the lock that this process may hold on it through a connection (POSIX).
class RawFile {
public:
    static Result<RawFile> open(const QString &path);

    /// Shorter than `size` at the end of the file. Throws Failure.
    QByteArray read(qint64 offset, qsizetype size) const;
    qint64 size() const;

    /// Whether a program, this one included, has the file open for writing.
    bool isInUse() const;

private:
    struct Close {
        void operator()(sqlite3_file *file) const;
    };
    explicit RawFile(QByteArray name) : m_name(std::move(name)) { }

    QByteArray m_name; ///< SQLite keeps pointing at it.
    std::unique_ptr<char[]> m_memory;
    std::unique_ptr<sqlite3_file, Close> m_file;
};

} // namespace boshi::db
