// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_value.h"
#include "core/exchange/column_map.h"
#include "core/records/catalogue.h"
#include "tests/core/exchange/exchange_support.h"

#include <random>

namespace boshi::exchange::test {

static constexpr int rounds = 3000;

/// Reads bytes as an import would, as far as they let it.
class FuzzedImport {
public:
    FuzzedImport()
        : m_pack(*loadPack(samplePackFolder()))
    {
        for (const LayoutItem &item : m_pack.items) {
            const RecordType *type = records::find(QStringView(item.recordType));
            m_readers.emplace_back(m_pack, item, type ? type->find(item.field.toStdString()) : nullptr);
        }
    }

    void read(QByteArray bytes, std::optional<Encoding> forced)
    {
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto form = detectEncoding(buffer, forced);
        if (form)
            (void)readCsv(
                buffer, {.form = *form, .maxRowBytes = 4096}, [this](const CsvRow &row) { return readRow(row); });
    }

    int cells() const { return m_cells; }

private:
    bool readRow(const CsvRow &row)
    {
        (void)mapColumns(m_pack, row.texts());
        for (std::size_t column = 0; column < row.cells.size(); ++column) {
            const CellReader &reader = m_readers[column % m_readers.size()];
            const CellValue cell = reader.read(row.cells[column], QDate(2026, 11, 20));
            EXPECT_TRUE(!cell.error || isEmpty(cell.value));
            ++m_cells;
        }
        return true;
    }

    const LayoutPack m_pack;
    std::vector<CellReader> m_readers;
    int m_cells = 0;
};

static std::optional<Encoding> anyEncoding(std::mt19937 &random)
{
    const auto pick = random() % 6;
    return pick < 4 ? std::optional(Encoding(pick)) : std::nullopt;
}

TEST(ExchangeFuzz, survivesRandomBytes)
{
    std::mt19937 random(20261120);
    FuzzedImport import;
    static const QByteArray favourites("\"\",,\r\n\t\x81\x83\xE3\xFF\xFE\xD8 0129.-");
    for (int round = 0; round < rounds; ++round) {
        QByteArray bytes(qsizetype(random() % 300), Qt::Uninitialized);
        for (char &byte : bytes)
            byte = random() % 2 ? favourites[qsizetype(random() % std::size_t(favourites.size()))]
                                : char(random() % 256);
        import.read(bytes, anyEncoding(random));
    }
    EXPECT_GT(import.cells(), rounds);
}

TEST(ExchangeFuzz, survivesMutationsOfTheSample)
{
    std::mt19937 random(20261121);
    FuzzedImport import;
    const QByteArray sample = sampleBytes();
    ASSERT_FALSE(sample.isEmpty());
    for (int round = 0; round < rounds / 6; ++round) {
        QByteArray bytes = sample;
        for (int change = 0; change < 8; ++change)
            bytes[qsizetype(random() % std::size_t(bytes.size()))] = char(random() % 256);
        bytes.remove(qsizetype(random() % std::size_t(bytes.size())), qsizetype(random() % 40));
        bytes.truncate(qsizetype(random() % std::size_t(bytes.size())));
        import.read(bytes, random() % 2 ? std::nullopt : std::optional(Encoding::ShiftJis));
    }
    EXPECT_GT(import.cells(), rounds);
}

} // namespace boshi::exchange::test
