// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault_check.h"

struct sqlite3;

namespace boshi::db {

/// Tells how far a check is, and stops SQLite in the middle of a step when nobody wants it any more.
class CheckWatch {
public:
    CheckWatch(sqlite3 *handle, const CheckReport &report, const CheckProgress &progress);
    ~CheckWatch();
    CheckWatch(const CheckWatch &) = delete;
    CheckWatch &operator=(const CheckWatch &) = delete;

    /// False when the check was cancelled, now or before.
    bool reaches(int percent);
    /// From here to `percent` each of so many revisions counts.
    void countTo(int percent, qint64 revisions);

private:
    bool goesOn();

    sqlite3 *m_handle;
    const CheckReport &m_report;
    const CheckProgress &m_progress;
    int m_from = 0;
    int m_to = 0;
    qint64 m_revisions = 0;
    bool m_isCancelled = false;
};

} // namespace boshi::db
