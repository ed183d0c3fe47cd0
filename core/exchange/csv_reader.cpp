// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include "core/exchange/utf16_to_utf8.h"

#include <csv.h>

#include <algorithm>
#include <cstring>

namespace boshi::exchange {

namespace {

constexpr qint64 chunkBytes = 64 * 1024;

/// libcsv with its callbacks collected into rows. Fed line by line, so that at most one row ends per call, lines and
/// lengths are known exactly, and the caller's code never runs inside the C library.
class Parser {
public:
    Parser(const CsvOptions &options, const std::function<bool(const CsvByteRow &)> &onRow);
    ~Parser() { csv_free(&m_csv); }
    Q_DISABLE_COPY_MOVE(Parser)

    Result<Done> feed(QByteArrayView bytes);
    Result<Done> finish();
    const CsvTotals &totals() const { return m_totals; }

private:
    Result<Done> feedLine(QByteArrayView line);
    void endRow(bool completesCrLf);
    void deliver();
    Error error(ErrorCode code) const { return {code, {}, QString::number(m_row.number)}; }

    static void addCell(void *bytes, size_t size, void *self);
    static void markEnd(int, void *self);

    csv_parser m_csv;
    const std::function<bool(const CsvByteRow &)> &m_onRow;
    qsizetype m_maxRowBytes;
    std::string m_cells; ///< The finished cells of the row, end to end.
    std::vector<qsizetype> m_ends; ///< Where each of them ends.
    CsvByteRow m_row {1, 1, {}};
    CsvTotals m_totals;
    qint64 m_line = 1;
    qsizetype m_rowBytes = 0;
    char m_lastByte = '\0';
    bool m_rowEnded = false;
};

Parser::Parser(const CsvOptions &options, const std::function<bool(const CsvByteRow &)> &onRow)
    : m_onRow(onRow)
    , m_maxRowBytes(options.maxRowBytes)
{
    csv_init(&m_csv, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
    csv_set_delim(&m_csv, uchar(options.delimiter));
    csv_set_blk_size(&m_csv, 4096);
    csv_set_space_func(&m_csv, [](unsigned char) { return 0; }); // blanks belong to the text
}

void Parser::addCell(void *bytes, size_t size, void *self)
{
    auto &parser = *static_cast<Parser *>(self);
    parser.m_cells.append(static_cast<const char *>(bytes), size);
    parser.m_ends.push_back(qsizetype(parser.m_cells.size()));
}

void Parser::markEnd(int, void *self)
{
    static_cast<Parser *>(self)->m_rowEnded = true;
}

/// Up to the first LF or CR, which belongs to it.
qsizetype lineSize(QByteArrayView bytes)
{
    const auto upTo = [&](char end, qsizetype most) {
        const void *found = std::memchr(bytes.data(), end, std::size_t(most));
        return found ? static_cast<const char *>(found) - bytes.data() + 1 : most;
    };
    return upTo('\r', upTo('\n', bytes.size()));
}

Result<Done> Parser::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !m_totals.stopped) {
        const QByteArrayView line = bytes.first(lineSize(bytes));
        if (const auto fed = feedLine(line); !fed)
            return fed;
        bytes = bytes.sliced(line.size());
    }
    return Done {};
}

Result<Done> Parser::feedLine(QByteArrayView line)
{
    m_rowBytes += line.size();
    if (m_rowBytes > m_maxRowBytes)
        return error(ErrorCode::LineTooLong);
    const size_t parsed = csv_parse(&m_csv, line.data(), size_t(line.size()), addCell, markEnd, this);
    if (parsed != size_t(line.size()))
        return error(csv_error(&m_csv) == CSV_EPARSE ? ErrorCode::BrokenQuotes : ErrorCode::OutOfMemory);
    const bool completesCrLf = m_lastByte == '\r' && line.front() == '\n';
    m_lastByte = line.back();
    m_line += (m_lastByte == '\r' || m_lastByte == '\n') && !completesCrLf;
    if (m_rowEnded)
        endRow(completesCrLf);
    return Done {};
}

void Parser::endRow(bool completesCrLf)
{
    if (!m_ends.empty())
        deliver();
    m_row.number += !completesCrLf;
    m_row.line = m_line;
    m_cells.clear();
    m_ends.clear();
    m_rowBytes = 0;
    m_rowEnded = false;
}

void Parser::deliver()
{
    m_row.cells.clear();
    qsizetype begin = 0;
    for (const qsizetype end : m_ends) {
        m_row.cells.emplace_back(m_cells.data() + begin, end - begin);
        begin = end;
    }
    ++m_totals.rows;
    m_totals.stopped = !m_onRow(m_row);
}

Result<Done> Parser::finish()
{
    if (m_totals.stopped)
        return Done {};
    if (csv_fini(&m_csv, addCell, markEnd, this) != 0)
        return error(ErrorCode::BrokenQuotes);
    if (m_rowEnded)
        endRow(false);
    return Done {};
}

/// The bytes of a device as UTF-8 or as they are.
class Source {
public:
    Source(QIODevice &device, const TextForm &form)
        : m_device(device)
        , m_transcoder(form.encoding)
        , m_isUtf16(isUtf16(form.encoding))
    {
        m_device.skip(form.bomBytes);
    }

    /// Empty at the end.
    Result<QByteArray> next()
    {
        while (!m_atEnd) {
            const qint64 got = m_device.read(m_chunk.data(), m_chunk.size());
            if (got < 0)
                return Error {ErrorCode::ReadFailed, m_device.errorString()};
            m_atEnd = got == 0;
            const QByteArray piece = converted(QByteArrayView(m_chunk).first(got));
            if (!piece.isEmpty())
                return piece;
        }
        return QByteArray();
    }

private:
    QByteArray converted(QByteArrayView bytes)
    {
        if (!m_isUtf16)
            return bytes.toByteArray();
        return bytes.isEmpty() ? m_transcoder.finish() : m_transcoder.append(bytes);
    }

    QIODevice &m_device;
    Utf16ToUtf8 m_transcoder;
    QByteArray m_chunk = QByteArray(chunkBytes, Qt::Uninitialized);
    bool m_isUtf16;
    bool m_atEnd = false;
};

} // namespace

QStringList CsvRow::texts() const
{
    QStringList result;
    result.reserve(qsizetype(cells.size()));
    for (const CsvCell &cell : cells)
        result.append(cell.text);
    return result;
}

Result<CsvTotals> readCsvBytes(
    QIODevice &device, const CsvOptions &options, const std::function<bool(const CsvByteRow &)> &onRow)
{
    if (!device.isReadable())
        return Error {ErrorCode::ReadFailed, QStringLiteral("the device is not open")};
    Parser parser(options, onRow);
    Source source(device, options.form);
    for (;;) {
        const Result<QByteArray> piece = source.next();
        if (!piece)
            return piece.error();
        const Result<Done> parsed = piece->isEmpty() ? parser.finish() : parser.feed(*piece);
        if (!parsed)
            return parsed.error();
        if (piece->isEmpty() || parser.totals().stopped)
            return parser.totals();
    }
}

Result<CsvTotals> readCsv(
    QIODevice &device, const CsvOptions &options, const std::function<bool(const CsvRow &)> &onRow)
{
    Result<CellDecoder> decoder = CellDecoder::of(options.form.encoding);
    if (!decoder)
        return decoder.error();
    CsvRow decoded;
    return readCsvBytes(device, options, [&](const CsvByteRow &row) {
        decoded.number = row.number;
        decoded.line = row.line;
        decoded.cells.clear();
        for (const QByteArrayView cell : row.cells)
            decoded.cells.push_back((*decoder)(cell));
        return onRow(decoded);
    });
}

} // namespace boshi::exchange
