// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/batch_rows.h"

#include "core/base/decimal.h"
#include "core/exchange/csv_writer.h"

#include <algorithm>

namespace boshi::exchange {
namespace {

constexpr std::size_t bufferBytes = 64 * 1024;
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
    m_onFault({m_row->number, cell(idColumn).toByteArray(), fault, column ? m_columns[*column] : ""});
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

Result<BatchTotals> answerRows(QIODevice &in, QIODevice &out, std::span<const char *const> columns, QByteArrayView header,
                               const OnFault &onFault, const std::function<void(BatchRow &, std::string &)> &answer)
{
    const auto form = detectEncoding(in);
    if (!form)
        return form.error();
    BatchTotals totals;
    BatchRow current(columns, onFault);
    std::string buffer(header.data(), std::size_t(header.size()));
    buffer += '\n';
    buffer.reserve(bufferBytes + 4096);
    const auto flush = [&] {
        const bool isWritten = out.write(buffer.data(), qint64(buffer.size())) == qint64(buffer.size());
        buffer.clear();
        return isWritten;
    };
    bool hasHeader = false, wrote = true;
    const auto read = readCsvBytes(in, {.form = *form}, [&](const CsvByteRow &row) {
        if (!std::exchange(hasHeader, true)) {
            totals.missingColumns = current.readHeader(row);
            return totals.missingColumns.size() < qsizetype(columns.size());
        }
        current.begin(row);
        appendCell(buffer, current.cell(idColumn));
        answer(current, buffer);
        buffer += '\n';
        ++totals.rows;
        totals.mistaken += current.isMistaken();
        return buffer.size() < bufferBytes || (wrote = flush());
    });
    if (!read)
        return read.error();
    if (totals.missingColumns.size() == qsizetype(columns.size()))
        return Error{ErrorCode::MissingColumns, totals.missingColumns.join(QStringLiteral(", "))};
    if (!wrote || !flush())
        return Error{ErrorCode::WriteFailed, out.errorString()};
    return totals;
}

} // namespace boshi::exchange
