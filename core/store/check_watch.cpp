// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/check_watch.h"

#include <sqlite3.h>

namespace boshi::db {

static constexpr int instructionsBetween = 100'000; ///< Of SQLite, between two questions.

CheckWatch::CheckWatch(sqlite3 *handle, const CheckReport &report, const CheckProgress &progress)
    : m_handle(handle)
    , m_report(report)
    , m_progress(progress)
{
    if (m_progress)
        sqlite3_progress_handler(m_handle, instructionsBetween, [](void *self) { return static_cast<CheckWatch *>(self)->goesOn() ? 0 : 1; }, this);
}

CheckWatch::~CheckWatch() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }

bool CheckWatch::reaches(int percent)
{
    m_from = m_to = percent;
    return goesOn();
}

void CheckWatch::countTo(int percent, qint64 revisions)
{
    m_to = percent;
    m_revisions = revisions;
}

bool CheckWatch::goesOn()
{
    const int further = m_to > m_from && m_revisions > 0 ? int((m_to - m_from) * qMin(m_report.revisions, m_revisions) / m_revisions) : 0;
    m_isCancelled = m_isCancelled || (m_progress && !m_progress(m_from + further));
    return !m_isCancelled;
}

} // namespace boshi::db
