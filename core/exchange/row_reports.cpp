// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_reports.h"

#include <QtEndian>

#include <algorithm>

namespace boshi::exchange {

QLatin1StringView outcomeText(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::New: return QLatin1StringView("new");
    case RowOutcome::Same: return QLatin1StringView("same");
    case RowOutcome::Repeated: return QLatin1StringView("repeated");
    case RowOutcome::Updated: return QLatin1StringView("updated");
    case RowOutcome::Completed: return QLatin1StringView("completed");
    case RowOutcome::Revived: return QLatin1StringView("revived");
    case RowOutcome::Differs: return QLatin1StringView("differs");
    case RowOutcome::Contradicts: return QLatin1StringView("contradicts");
    case RowOutcome::VoidedHere: return QLatin1StringView("voided_here");
    case RowOutcome::NotAdmitted: return QLatin1StringView("not_admitted");
    case RowOutcome::Ambiguous: return QLatin1StringView("ambiguous");
    case RowOutcome::LeftOut: return QLatin1StringView("left_out");
    case RowOutcome::Refused: return QLatin1StringView("refused");
    }
    Q_UNREACHABLE();
}

bool isWritten(RowOutcome outcome)
{
    return outcome == RowOutcome::New || outcome == RowOutcome::Updated || outcome == RowOutcome::Completed
        || outcome == RowOutcome::Revived;
}

RowReport RowReports::operator[](std::size_t at) const
{
    const Line &line = m_lines[at];
    RowReport report{.row = line.row, .outcome = line.outcome, .person = m_persons[line.person], .record = line.record};
    if (line.hasRemarks) {
        const Remarks &remarks = m_remarks.at(at);
        report.notes = remarks.notes;
        report.differing = remarks.differing;
        report.earlier = remarks.earlier;
    }
    return report;
}

qint64 RowReports::count(RowOutcome outcome) const { return std::ranges::count(m_lines, outcome, &Line::outcome); }

void RowReports::append(RowReport report) { m_lines.push_back(lineOf(report, m_lines.size())); }

void RowReports::replace(std::size_t at, RowReport report)
{
    m_remarks.erase(at);
    m_lines[at] = lineOf(report, at);
}

RowReports::Line RowReports::lineOf(RowReport &report, std::size_t at)
{
    if (m_persons.empty() || m_persons.back() != report.person)
        m_persons.push_back(report.person);
    const bool hasRemarks = !report.notes.empty() || !report.differing.isEmpty() || report.earlier != 0;
    if (hasRemarks)
        m_remarks.insert_or_assign(at, Remarks{std::move(report.notes), std::move(report.differing), report.earlier});
    return {quint32(report.row), quint32(m_persons.size() - 1), report.record, report.outcome, hasRemarks};
}

std::optional<FirstRows::Row> FirstRows::note(const RowReports &reports, const QUuid &record, Row row)
{
    if (m_slots.size() < 2 * (m_rows.size() + 1))
        grow(reports);
    quint32 &slot = m_slots[slotOf(reports, record)];
    if (slot != 0)
        return m_rows[slot - 1];
    m_rows.push_back(row);
    slot = quint32(m_rows.size());
    return {};
}

/// Where the record is, or the free slot where it would be. Ids are evenly spread, drawn or hashed, but for the byte with
/// their variant.
std::size_t FirstRows::slotOf(const RowReports &reports, const QUuid &record) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = (qFromUnaligned<quint64>(record.data4) >> 8) & mask;
    while (m_slots[slot] != 0 && reports.recordOf(m_rows[m_slots[slot] - 1].at) != record)
        slot = (slot + 1) & mask;
    return slot;
}

void FirstRows::grow(const RowReports &reports)
{
    constexpr std::size_t smallest = 1024;
    m_slots.assign(std::max(smallest, 2 * m_slots.size()), 0);
    for (std::size_t at = 0; at < m_rows.size(); ++at)
        m_slots[slotOf(reports, reports.recordOf(m_rows[at].at))] = quint32(at + 1);
}

} // namespace boshi::exchange
