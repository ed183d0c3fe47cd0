// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/pack_table.h"

#include "core/exchange/csv_reader.h"

#include <QDir>
#include <QFile>

namespace boshi::exchange {

PackRow::PackRow(QString file, const QStringList &columns, QStringList cells, int row, std::vector<PackIssue> &issues)
    : m_file(std::move(file))
    , m_columns(columns)
    , m_cells(std::move(cells))
    , m_row(row)
    , m_issues(issues)
{
}

void PackRow::note(PackFault fault, QStringView column) const
{
    m_issues.push_back({fault, m_file, m_row, column.toString()});
}

QString PackRow::requiredText(QStringView column) const
{
    const QString result = text(column);
    if (result.isEmpty())
        note(PackFault::MissingEntry, column);
    return result;
}

QStringList PackRow::alternatives(QStringView column) const
{
    return requiredText(column).split(u'|', Qt::SkipEmptyParts);
}

int PackRow::number(QStringView column) const
{
    const QString digits = text(column);
    bool isNumber = true;
    const int result = digits.isEmpty() ? 0 : digits.toInt(&isNumber);
    if (!isNumber || result < 0 || result > 9)
        note(PackFault::BadNumber, column);
    return result;
}

QDate PackRow::date(QStringView column) const
{
    const QString day = text(column);
    const QDate result = QDate::fromString(day, Qt::ISODate);
    if (!day.isEmpty() && !result.isValid())
        note(PackFault::BadDate, column);
    return result;
}

namespace {

void noteMissingColumns(
    const QString &file, const QStringList &columns, const QStringList &header, std::vector<PackIssue> &issues)
{
    for (const QString &column : columns)
        if (!header.contains(column))
            issues.push_back({PackFault::MissingEntry, file, 1, column});
}

} // namespace

void readPackTable(const QString &folder, const QString &file, const QStringList &columns,
    std::vector<PackIssue> &issues, const std::function<void(const PackRow &)> &onRow)
{
    QFile device(QDir(folder).filePath(file));
    if (!device.open(QIODevice::ReadOnly)) {
        issues.push_back({PackFault::MissingFile, file});
        return;
    }
    QStringList header;
    const auto readRow = [&](const CsvRow &row) {
        if (header.isEmpty()) {
            header = row.texts();
            noteMissingColumns(file, columns, header, issues);
        } else if (qsizetype(row.cells.size()) != header.size())
            issues.push_back({PackFault::UnreadableFile, file, int(row.number)});
        else
            onRow(PackRow(file, header, row.texts(), int(row.number), issues));
        return true;
    };
    const Result<TextForm> form = detectEncoding(device, Encoding::Utf8);
    const Result<CsvTotals> read = form ? readCsv(device, {.form = *form}, readRow) : Result<CsvTotals>(form.error());
    if (!read)
        issues.push_back({PackFault::UnreadableFile, file, read.error().place.toInt()});
}

} // namespace boshi::exchange
