// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_reader.h"
#include "core/exchange/layout_pack.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

namespace boshi::exchange::test {

struct ReadFile {
    std::vector<CsvRow> rows;
    std::optional<Error> error;

    QString cell(std::size_t row, std::size_t column) const { return rows.at(row).cells.at(column).text; }
};

inline Result<TextForm> detect(QByteArray bytes, std::optional<Encoding> forced = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    return detectEncoding(buffer, forced);
}

inline ReadFile readAll(QByteArray bytes, CsvOptions options = {})
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ReadFile result;
    const auto read = readCsv(buffer, options, [&](const CsvRow &row) {
        result.rows.push_back(row);
        return true;
    });
    if (!read)
        result.error = read.error();
    return result;
}

inline QByteArray sampleBytes()
{
    QFile file(QStringLiteral(BOSHI_SOURCE_DIR "/resources/samples/infant_checkups_cp932.csv"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline QString samplePackFolder()
{
    return shippedPacksFolder() + QStringLiteral("/sample-infant-checkups/2026-11");
}

inline QByteArray utf16(QStringView text, bool bigEndian, bool bom)
{
    const QString whole = (bom ? QString(QChar(0xFEFF)) : QString()) + text.toString();
    QByteArray bytes;
    for (const QChar c : whole) {
        const char high = char(c.unicode() >> 8);
        const char low = char(c.unicode() & 0xFF);
        bytes += bigEndian ? high : low;
        bytes += bigEndian ? low : high;
    }
    return bytes;
}

} // namespace boshi::exchange::test
