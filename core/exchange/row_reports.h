// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cell_note.h"

#include <QStringList>
#include <QUuid>

#include <deque>
#include <iterator>
#include <optional>
#include <unordered_map>
#include <vector>

namespace boshi::exchange {

/// What an import does, or does not do, with a row.
enum class RowOutcome : quint8 {
    New,
    Same,        ///< All of it stands here already.
    Repeated,    ///< Stands earlier in the same file, equal.
    Updated,     ///< This source brought it before and nobody has touched it since; the file is newer.
    Completed,   ///< Stood here on the same day, typed by hand or from elsewhere; blanks are filled, nothing differs.
    Revived,     ///< Was taken back by undoing an import.
    Differs,     ///< Contradicts a person or another source; goes to review, nothing is overwritten.
    Contradicts, ///< Contradicts an earlier row of the same file.
    VoidedHere,  ///< A person voided the record, or the child; it stays void.
    NotAdmitted,
    Ambiguous,
    LeftOut, ///< Somebody said not to import this person.
    Refused, ///< See its notes.
};

QLatin1StringView outcomeText(RowOutcome outcome);
/// Whether the row changes anything in the vault.
bool isWritten(RowOutcome outcome);

struct RowReport {
    qint64 row = 0;
    RowOutcome outcome = RowOutcome::Refused;
    QUuid person = {};
    QUuid record = {};
    std::vector<CellNote> notes = {};
    QStringList differing = {}; ///< Keys of the fields in which the file and the vault disagree.
    qint64 earlier = 0; ///< Repeated, Contradicts: the row of the same file that came first.
};

/// The reports of all rows of a file, in its order. A municipal file has a million of them, and few have anything to
/// remark: such a row takes 28 bytes.
class RowReports {
public:
    /// Makes a report when it is looked at.
    class Iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = RowReport;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = RowReport;

        Iterator() = default;
        Iterator(const RowReports *reports, std::size_t at) : m_reports(reports), m_at(at) { }
        RowReport operator*() const { return (*m_reports)[m_at]; }
        Iterator &operator++() { ++m_at; return *this; }
        Iterator operator++(int) { return {m_reports, m_at++}; }
        friend bool operator==(const Iterator &, const Iterator &) = default;

    private:
        const RowReports *m_reports = nullptr;
        std::size_t m_at = 0;
    };

    std::size_t size() const { return m_lines.size(); }
    bool empty() const { return m_lines.empty(); }
    RowReport operator[](std::size_t at) const;
    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, size()}; }
    qint64 numberOf(std::size_t at) const { return m_lines[at].row; }
    RowOutcome outcomeOf(std::size_t at) const { return m_lines[at].outcome; }
    const QUuid &recordOf(std::size_t at) const { return m_lines[at].record; }
    qint64 count(RowOutcome outcome) const;

    void append(RowReport report);
    void replace(std::size_t at, RowReport report);

private:
    struct Line {
        quint32 row = 0;
        quint32 person = 0; ///< Position in m_persons.
        QUuid record = {};
        RowOutcome outcome = RowOutcome::Refused;
        bool hasRemarks = false;
    };
    struct Remarks {
        std::vector<CellNote> notes;
        QStringList differing;
        qint64 earlier = 0;
    };
    Line lineOf(RowReport &report, std::size_t at);

    std::deque<Line> m_lines;
    std::vector<QUuid> m_persons; ///< Rows about one person mostly follow each other.
    std::unordered_map<std::size_t, Remarks> m_remarks;
};

/// The first row of each record among the rows of a file, and what it said. 16 bytes a row: it looks ids up in the reports.
class FirstRows {
public:
    struct Row {
        std::size_t at = 0;
        quint64 digest = 0; ///< Of all the row says.
    };

    /// The row noted for this record before; nothing, and this one is noted, when it is the first.
    std::optional<Row> note(const RowReports &reports, const QUuid &record, Row row);

private:
    std::size_t slotOf(const RowReports &reports, const QUuid &record) const;
    void grow(const RowReports &reports);

    std::vector<quint32> m_slots; ///< Position of a row in m_rows, plus one; 0: free. At least half of them are free.
    std::vector<Row> m_rows;
};

} // namespace boshi::exchange
