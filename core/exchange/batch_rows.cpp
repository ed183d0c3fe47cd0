// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/batch_rows.h"

#include "core/base/decimal.h"
#include "core/exchange/csv_writer.h"

#include <algorithm>
#include <future>
#include <utility>

namespace boshi::exchange {
namespace {

constexpr std::size_t bufferBytes = 512 * 1024; ///< Enough that starting a thread costs nothing beside it.
constexpr std::size_t idColumn = 0;

bool needsQuotes(QByteArrayView cell)
{
    return std::ranges::any_of(cell, [](char c) { return c == ',' || c == '"' || c == '\n' || c == '\r' || c == ' ' || c == '\t'; });
}

/// As it came, quoted where it must be.
void appendCell(std::string &out, QByteArrayView cell)
{
    if (needsQuotes(cell))
        out += csvCell(cell).toStdString();
    else
        out.append(cell.data(), std::size_t(cell.size()));
}

std::optional<int> digits(QByteArrayView text)
{
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

/// `2026-11-22`
std::optional<QDate> isoDay(QByteArrayView text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = digits(text.first(4)), month = digits(text.sliced(5, 2)), day = digits(text.sliced(8, 2));
    const QDate found = year && month && day ? QDate(*year, *month, *day) : QDate();
    return found.isValid() ? std::optional(found) : std::nullopt;
}

} // namespace

QStringList BatchRow::readHeader(const CsvByteRow &header)
{
    QStringList missing;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto found = std::ranges::find_if(header.cells, [&](QByteArrayView cell) { return cell.trimmed() == m_columns[i]; });
        m_places[i] = found == header.cells.end() ? -1 : found - header.cells.begin();
        if (m_places[i] < 0)
            missing.append(QString::fromLatin1(m_columns[i]));
    }
    return missing;
}

void BatchRow::begin(const CsvByteRow &row)
{
    m_row = &row;
    m_first.reset();
    m_isMistaken = false;
}

QByteArrayView BatchRow::cell(std::size_t column) const
{
    const qsizetype place = m_places[column];
    if (place < 0 || place >= qsizetype(m_row->cells.size()))
        return {};
    const QByteArrayView cell = m_row->cells[std::size_t(place)];
    const bool isBare = column == idColumn || cell.isEmpty() || (uchar(cell.front()) > ' ' && uchar(cell.back()) > ' ');
    return isBare ? cell : cell.trimmed();
}

void BatchRow::fault(RowFault fault, std::optional<std::size_t> column)
{
    if (!m_first)
        m_first = fault;
    m_isMistaken = m_isMistaken || isMistake(fault);
    (*m_onFault)({m_row->number, cell(idColumn).toByteArray(), fault, column ? m_columns[*column] : ""});
}

std::optional<double> BatchRow::number(std::size_t column)
{
    const QByteArrayView text = cell(column);
    if (text.isEmpty())
        return std::nullopt;
    const auto number = decimalFrom(text);
    if (!number)
        fault(RowFault::NotANumber, column);
    return number;
}

std::optional<double> BatchRow::positive(std::size_t column)
{
    const auto value = number(column);
    if (!value || *value > 0)
        return value;
    fault(RowFault::NotPositive, column);
    return std::nullopt;
}

std::optional<QDate> BatchRow::day(std::size_t column)
{
    const QByteArrayView text = cell(column);
    if (text.isEmpty())
        return std::nullopt;
    const auto day = isoDay(text);
    if (!day)
        fault(RowFault::NotADate, column);
    return day;
}

std::optional<growth::Sex> BatchRow::sex(std::size_t column)
{
    const QByteArrayView text = cell(column);
    if (text == "male")
        return growth::Sex::Male;
    if (text == "female")
        return growth::Sex::Female;
    fault(RowFault::UnknownSex, column);
    return std::nullopt;
}

namespace {

/// Rows by their bytes, apart from the reader's.
class Rows {
public:
    bool isFull() const { return m_bytes.size() >= bufferBytes; }

    /// Keeps the memory for the next rows.
    void clear()
    {
        m_bytes.clear();
        m_ends.clear();
        m_rows.clear();
    }

    void add(const CsvByteRow &row)
    {
        for (const QByteArrayView cell : row.cells) {
            m_bytes.append(cell.data(), std::size_t(cell.size()));
            m_ends.push_back(m_bytes.size());
        }
        m_rows.push_back({row.number, m_ends.size()});
    }

    template <typename Visit> void visit(Visit visit) const
    {
        CsvByteRow row;
        std::size_t cell = 0, begin = 0;
        for (const Row &each : m_rows) {
            row.number = each.number;
            row.cells.clear();
            for (; cell < each.cellsEnd; begin = m_ends[cell++])
                row.cells.emplace_back(m_bytes.data() + begin, qsizetype(m_ends[cell] - begin));
            visit(row);
        }
    }

private:
    struct Row {
        qint64 number;
        std::size_t cellsEnd; ///< In m_ends.
    };
    std::string m_bytes;
    std::vector<std::size_t> m_ends; ///< Of the cells, in m_bytes.
    std::vector<Row> m_rows;
};

/// Answers rows on a thread while the next ones are read, and gives the answers out in their order.
class Answering {
public:
    using Answer = std::function<void(BatchRow &, std::string &)>;

    Answering(QIODevice &out, BatchRow row, const OnFault &onFault, const Answer &answer)
        : m_out(out)
        , m_row(std::move(row))
        , m_onFault(onFault)
        , m_answer(answer)
    {
    }

    /// After finish().
    const BatchTotals &totals() const { return m_totals; }

    /// Takes the rows and leaves none. False when what was answered before could not be written.
    bool give(Rows &rows)
    {
        const bool wasWritten = finish();
        std::swap(m_rows, rows);
        rows.clear();
        m_work = std::async(std::launch::async, [this] { answerRows(); });
        return wasWritten;
    }

    bool finish()
    {
        if (!m_work.valid())
            return true;
        m_work.get();
        for (const RowRemark &fault : m_faults)
            m_onFault(fault);
        return m_out.write(m_text.data(), qint64(m_text.size())) == qint64(m_text.size());
    }

private:
    /// On its thread; nobody else looks at these members before it has ended.
    void answerRows()
    {
        const OnFault keep = [this](const RowRemark &remark) { m_faults.push_back(remark); };
        m_row.tell(keep);
        m_text.clear();
        m_faults.clear();
        m_rows.visit([this](const CsvByteRow &row) {
            m_row.begin(row);
            appendCell(m_text, m_row.cell(idColumn));
            m_answer(m_row, m_text);
            m_text += '\n';
            ++m_totals.rows;
            m_totals.mistaken += m_row.isMistaken();
        });
    }

    QIODevice &m_out;
    BatchRow m_row;
    const OnFault &m_onFault;
    const Answer &m_answer;
    Rows m_rows;
    std::string m_text;
    std::vector<RowRemark> m_faults;
    BatchTotals m_totals;
    std::future<void> m_work; ///< Last: it goes first and waits.
};

} // namespace

Result<BatchTotals> answerRows(QIODevice &in, QIODevice &out, std::span<const char *const> columns, QByteArrayView header,
                               const OnFault &onFault, const std::function<void(BatchRow &, std::string &)> &answer)
{
    const auto form = detectEncoding(in);
    if (!form)
        return form.error();
    BatchRow known(columns);
    std::optional<Answering> answering;
    QStringList missing;
    Rows rows;
    bool wrote = true;
    const auto read = readCsvBytes(in, {.form = *form}, [&](const CsvByteRow &row) {
        if (!answering) {
            missing = known.readHeader(row);
            wrote = out.write(header.data(), header.size()) == header.size() && out.putChar('\n');
            answering.emplace(out, known, onFault, answer);
            return wrote && missing.size() < qsizetype(columns.size());
        }
        rows.add(row);
        if (rows.isFull())
            wrote = answering->give(rows);
        return wrote;
    });
    if (missing.size() == qsizetype(columns.size()))
        return Error{ErrorCode::MissingColumns, missing.join(QStringLiteral(", "))};
    if (!read)
        return read.error();
    if (!answering)
        return Error{ErrorCode::EmptyFile};
    wrote = wrote && answering->give(rows) && answering->finish();
    if (!wrote)
        return Error{ErrorCode::WriteFailed, out.errorString()};
    BatchTotals totals = answering->totals();
    totals.missingColumns = missing;
    return totals;
}

} // namespace boshi::exchange
