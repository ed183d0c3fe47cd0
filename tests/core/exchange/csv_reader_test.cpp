// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include "core/exchange/csv_writer.h"
#include "tests/core/exchange/exchange_support.h"

namespace boshi::exchange::test {

/// Bytes that come out of nowhere, to see that nobody keeps them.
class EndlessLine : public QIODevice {
public:
    explicit EndlessLine(qint64 size)
        : m_left(size)
    {
    }
    qint64 left() const { return m_left; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        const qint64 size = std::min(most, m_left);
        std::fill_n(data, size, 'x');
        m_left -= size;
        return size;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 m_left;
};

TEST(CsvReader, readsCrLfAndLfAlike)
{
    for (const char *bytes : {"a,b\r\n1,2\r\n", "a,b\n1,2\n", "a,b\r1,2\r", "a,b\n1,2"}) {
        const ReadFile file = readAll(bytes);
        ASSERT_EQ(file.rows.size(), 2U) << bytes;
        EXPECT_EQ(file.rows[1].texts(), QStringList({QStringLiteral("1"), QStringLiteral("2")}));
        EXPECT_EQ(file.rows[1].number, 2);
        EXPECT_EQ(file.rows[1].line, 2);
    }
}

TEST(CsvReader, keepsSeparatorsQuotesAndLineBreaksInsideCells)
{
    const ReadFile file = readAll("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\"dos\r\nlines\"\r\n");
    ASSERT_EQ(file.rows.size(), 1U);
    EXPECT_EQ(file.rows[0].texts(),
        QStringList({QStringLiteral("a,b"), QStringLiteral("say \"hi\""), QStringLiteral("two\nlines"),
            QStringLiteral("dos\r\nlines")}));
}

TEST(CsvReader, countsRowsAsASpreadsheetAndLinesAsAnEditor)
{
    const ReadFile file = readAll("h\r\n\"a\nb\r\nc\"\r\n\r\nlast\r\n");
    ASSERT_EQ(file.rows.size(), 3U);
    EXPECT_EQ(file.rows[1].number, 2);
    EXPECT_EQ(file.rows[1].line, 2);
    EXPECT_EQ(file.rows[2].number, 4);
    EXPECT_EQ(file.rows[2].line, 6);
}

TEST(CsvReader, trimsNothing)
{
    const ReadFile file = readAll(" a , \t,\xE3\x80\x80\n");
    EXPECT_EQ(
        file.rows.at(0).texts(), QStringList({QStringLiteral(" a "), QStringLiteral(" \t"), QStringLiteral("\u3000")}));
}

TEST(CsvReader, readsOtherDelimiters)
{
    EXPECT_EQ(readAll("a\tb c\td\n", {.delimiter = '\t'}).rows.at(0).cells.size(), 3U);
    EXPECT_EQ(readAll("a;b,c\n", {.delimiter = ';'}).rows.at(0).cells.size(), 2U);
}

TEST(CsvReader, readsAFileWithOnlyAHeading)
{
    const ReadFile file = readAll("a,b\n");
    EXPECT_FALSE(file.error);
    EXPECT_EQ(file.rows.size(), 1U);
}

TEST(CsvReader, keepsRaggedRowsAsTheyAre)
{
    const ReadFile file = readAll("a,b,c\n1\n1,2,3,4,5\n,,\n");
    ASSERT_EQ(file.rows.size(), 4U);
    EXPECT_EQ(file.rows[1].cells.size(), 1U);
    EXPECT_EQ(file.rows[2].cells.size(), 5U);
    EXPECT_EQ(file.rows[3].cells.size(), 3U);
}

TEST(CsvReader, namesTheRowWhoseQuoteNeverEnds)
{
    const ReadFile file = readAll("a,b\n1,2\n3,\"four\n5,6\n7,8\n");
    ASSERT_TRUE(file.error);
    EXPECT_EQ(file.error->code, ErrorCode::BrokenQuotes);
    EXPECT_EQ(file.error->place, QStringLiteral("3"));
    EXPECT_EQ(file.rows.size(), 2U);
}

TEST(CsvReader, doesNotGuessAboutStrayQuotes)
{
    for (const char *bytes : {"a\n\"b\"c\"\n", "a\nb\"c\n", "a\n\"b\n\"c\n"}) {
        const ReadFile file = readAll(bytes);
        ASSERT_TRUE(file.error) << bytes;
        EXPECT_EQ(file.error->code, ErrorCode::BrokenQuotes);
        EXPECT_EQ(file.error->place, QStringLiteral("2"));
    }
}

TEST(CsvReader, stopsAtALineThatIsTooLong)
{
    EndlessLine device(10 * 1024 * 1024);
    device.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    const auto read = readCsv(device, {}, [](const CsvRow &) { return true; });
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::LineTooLong);
    EXPECT_EQ(read.error().place, QStringLiteral("1"));
    EXPECT_GT(device.left(), 8 * 1024 * 1024);
}

TEST(CsvReader, countsTheLinesOfOneRowTogetherAgainstTheLimit)
{
    const QByteArray row = "\"" + QByteArray("0123456789\n").repeated(20) + "\"\n";
    EXPECT_TRUE(readAll("ok\n" + row, {.maxRowBytes = 100}).error);
    EXPECT_EQ(readAll("ok\n" + row, {.maxRowBytes = 100}).error->place, QStringLiteral("2"));
    EXPECT_FALSE(readAll(row + row, {.maxRowBytes = row.size()}).error);
}

TEST(CsvReader, stopsWhenToldTo)
{
    QByteArray bytes("a\nb\nc\n");
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    int seen = 0;
    const auto totals = readCsv(buffer, {}, [&](const CsvRow &) { return ++seen < 2; });
    ASSERT_TRUE(totals);
    EXPECT_TRUE(totals->stopped);
    EXPECT_EQ(totals->rows, 2);
    EXPECT_EQ(seen, 2);
}

TEST(CsvReader, reportsALostByteInItsCell)
{
    const ReadFile file = readAll("a,b\n1,\x90\xC2\n\xFF,\x90\n", {.form = {Encoding::ShiftJis}});
    ASSERT_EQ(file.rows.size(), 3U);
    EXPECT_FALSE(file.rows[1].cells[1].bytesLost);
    EXPECT_TRUE(file.rows[2].cells[0].bytesLost);
    EXPECT_TRUE(file.rows[2].cells[1].bytesLost);
}

TEST(CsvReader, readsEachEncodingAlike)
{
    const QString text = QStringLiteral("氏名,体重\r\n\"髙城, 湊\",6.25\r\n𠮷,\"a\nb\"\r\n");
    const std::vector<std::pair<TextForm, QByteArray>> files {{{Encoding::Utf8}, text.toUtf8()},
        {{Encoding::Utf8, 3}, "\xEF\xBB\xBF" + text.toUtf8()}, {{Encoding::Utf16Le, 2}, utf16(text, false, true)},
        {{Encoding::Utf16Be, 2}, utf16(text, true, true)}, {{Encoding::Utf16Le}, utf16(text, false, false)}};
    for (const auto &[form, bytes] : files) {
        const ReadFile file = readAll(bytes, {.form = form});
        ASSERT_EQ(file.rows.size(), 3U);
        EXPECT_EQ(file.cell(0, 0), QStringLiteral("氏名"));
        EXPECT_EQ(file.cell(1, 0), QStringLiteral("髙城, 湊"));
        EXPECT_EQ(file.cell(2, 0), QStringLiteral("𠮷"));
        EXPECT_FALSE(file.rows[2].cells[0].bytesLost);
    }
}

TEST(CsvReader, reportsHalfCharactersOfUtf16)
{
    const QString broken = QStringLiteral("a,") + QChar(0xD842) + QStringLiteral(",b\n");
    const ReadFile lone = readAll(utf16(broken, false, true), {.form = {Encoding::Utf16Le, 2}});
    EXPECT_TRUE(lone.rows.at(0).cells.at(1).bytesLost);
    EXPECT_FALSE(lone.rows.at(0).cells.at(2).bytesLost);
    const ReadFile odd = readAll(utf16(u"a,b", false, true) + 'x', {.form = {Encoding::Utf16Le, 2}});
    EXPECT_TRUE(odd.rows.at(0).cells.at(1).bytesLost);
}

TEST(CsvReader, keepsPairsOfUtf16AcrossItsPieces)
{
    const QString text = QString(32767, u'a') + QStringLiteral("𠮷") + QString(32767, u'b');
    const ReadFile file = readAll(utf16(text, false, true), {.form = {Encoding::Utf16Le, 2}});
    EXPECT_EQ(file.cell(0, 0), text);
    EXPECT_FALSE(file.rows[0].cells[0].bytesLost);
}

TEST(CsvReader, showsTheDamageOfAWrongForcedEncoding)
{
    const ReadFile file = readAll(sampleBytes(), {.form = {Encoding::Utf8}});
    EXPECT_FALSE(file.error);
    EXPECT_TRUE(file.rows.at(0).cells.at(0).bytesLost);
}

TEST(CsvReader, readsTheSample)
{
    const ReadFile file = readAll(sampleBytes(), {.form = {Encoding::ShiftJis}});
    ASSERT_EQ(file.rows.size(), 22U);
    for (const CsvRow &row : file.rows)
        EXPECT_EQ(row.cells.size(), 16U);
    EXPECT_EQ(file.cell(5, 14), QStringLiteral("言葉の様子を次回確認。\n保護者に説明済"));
    EXPECT_EQ(file.cell(8, 1), QStringLiteral("髙城　湊"));
    EXPECT_EQ(file.cell(13, 2), QStringLiteral("ｸﾓｲ ｲﾂｷ"));
    EXPECT_EQ(file.rows[6].number, 7);
    EXPECT_EQ(file.rows[6].line, 8);
}

TEST(CsvReader, saysWhenTheDeviceFails)
{
    QBuffer closed;
    EXPECT_EQ(readCsv(closed, {}, [](const CsvRow &) { return true; }).error().code, ErrorCode::ReadFailed);
}

TEST(CsvRow, quotesOnlyWhereNeeded)
{
    EXPECT_EQ(csvRow({QStringLiteral("a"), QStringLiteral("b c"), {}}), "a,b c,\n");
    EXPECT_EQ(csvRow({QStringLiteral("a,b"), QStringLiteral("\"c\""), QStringLiteral("d\ne")}),
        "\"a,b\",\"\"\"c\"\"\",\"d\ne\"\n");
    EXPECT_EQ(csvRow({QStringLiteral(" a")}), "\" a\"\n");
    EXPECT_EQ(csvRow({QStringLiteral("a\tb"), QStringLiteral("c,d")}, '\t'), "\"a\tb\"\tc,d\n");
}

TEST(CsvRow, comesBackAsItWas)
{
    const QStringList cells {QStringLiteral("\"指さし\"は、まだ"), QStringLiteral(" a,\r\nb "), {},
        QStringLiteral("\u3000"), QStringLiteral("𠮷")};
    EXPECT_EQ(readAll(csvRow(cells)).rows.at(0).texts(), cells);
    EXPECT_EQ(readAll(csvRow({QString()})).rows.at(0).texts(), QStringList {QString()});
}

} // namespace boshi::exchange::test
