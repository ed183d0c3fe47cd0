// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell_value.h"

#include "core/exchange/cell_number.h"
#include "core/exchange/column_map.h"
#include "core/records/catalogue.h"
#include "tests/core/exchange/exchange_support.h"

namespace boshi::exchange::test {

static const QDate today(2026, 11, 20);

static const LayoutPack &samplePack()
{
    static const Result<LayoutPack> pack = loadPack(samplePackFolder());
    return *pack;
}

static const Field *fieldOf(const LayoutItem &item)
{
    const RecordType *type = records::find(QStringView(item.recordType));
    return type ? type->find(item.field.toStdString()) : nullptr;
}

static CellValue read(QStringView key, const QString &text, bool bytesLost = false, QDate day = {})
{
    const LayoutItem &item = *samplePack().item(key);
    return CellReader(samplePack(), item, fieldOf(item)).read({text, bytesLost}, today, day);
}

static std::vector<NoteCode> notesOf(const CellValue &cell)
{
    return {cell.notes.begin(), cell.notes.end()};
}

static Value day(int year, int month, int dayOfMonth = 0)
{
    return *PartialDate::of(year, month, dayOfMonth);
}

static Value number(qint64 value)
{
    return value;
}
static Value text(const QString &value)
{
    return value;
}
using Codes = std::vector<NoteCode>;

TEST(CellReader, readsDatesOfBothCalendars)
{
    EXPECT_EQ(read(u"birth_date", QStringLiteral("令和6年4月3日")).value, day(2024, 4, 3));
    EXPECT_EQ(read(u"birth_date", QStringLiteral("2024/04/03")).value, day(2024, 4, 3));
    EXPECT_TRUE(read(u"birth_date", QStringLiteral("2024/04/03")).notes.isEmpty());
}

TEST(CellReader, keepsADateThatIsPartlyUnknown)
{
    const CellValue cell = read(u"checkup_day", QStringLiteral("2026/09/不詳"));
    EXPECT_EQ(cell.value, day(2026, 9));
    EXPECT_EQ(notesOf(cell), Codes {NoteCode::PartialDate});
    EXPECT_EQ(cell.shown, QStringLiteral("2026/09/不詳"));
}

TEST(CellReader, refusesDatesThatCannotBe)
{
    EXPECT_EQ(read(u"checkup_day", QStringLiteral("2024/02/30")).error, NoteCode::ImpossibleDate);
    EXPECT_EQ(read(u"checkup_day", QStringLiteral("令和６年１３月１日")).error, NoteCode::ImpossibleDate);
    EXPECT_EQ(read(u"checkup_day", QStringLiteral("来月の予定")).error, NoteCode::UnreadableDate);
    EXPECT_EQ(read(u"checkup_day", QStringLiteral("2026/11/21")).error, NoteCode::FutureDate);
    EXPECT_EQ(read(u"checkup_day", QStringLiteral("2026/12/不詳")).error, NoteCode::FutureDate);
    EXPECT_FALSE(read(u"checkup_day", QStringLiteral("2026/11/20")).error);
    EXPECT_TRUE(isEmpty(read(u"checkup_day", QStringLiteral("2026/11/21")).value));
}

TEST(CellReader, readsNumbersInTheUnitOfTheColumn)
{
    EXPECT_EQ(read(u"weight", QStringLiteral("6.25")).value, number(6250));
    EXPECT_EQ(read(u"height", QStringLiteral("61.3")).value, number(613));
    EXPECT_EQ(read(u"checkup_age_months", QStringLiteral("１８")).value, number(18));
    EXPECT_TRUE(read(u"checkup_age_months", QStringLiteral("１８")).notes.isEmpty());
}

TEST(CellReader, readsTheUnitInTheCell)
{
    const CellValue sameUnit = read(u"height", QStringLiteral("61.3cm"));
    EXPECT_EQ(sameUnit.value, number(613));
    EXPECT_TRUE(sameUnit.notes.isEmpty());
    EXPECT_EQ(read(u"height", QStringLiteral("６１．３㎝")).value, number(613));
    EXPECT_EQ(read(u"checkup_age_months", QStringLiteral("3か月")).value, number(3));
    const CellValue otherUnit = read(u"weight", QStringLiteral("6,860 g"));
    EXPECT_EQ(otherUnit.value, number(6860));
    EXPECT_EQ(notesOf(otherUnit), Codes {NoteCode::UnitInCell});
    EXPECT_EQ(read(u"height", QStringLiteral("6.2kg")).error, NoteCode::WrongUnit);
    EXPECT_EQ(read(u"weight", QStringLiteral("6.2くらい")).error, NoteCode::NotANumber);
}

TEST(CellReader, takesGramsForKilogramsOnlyWhenNothingElseCanBeMeant)
{
    const CellValue grams = read(u"weight", QStringLiteral("6860"));
    EXPECT_EQ(grams.value, number(6860));
    EXPECT_EQ(notesOf(grams), Codes {NoteCode::GramsForKilograms});
    EXPECT_EQ(read(u"weight", QStringLiteral("90")).value, number(90'000)); // heavy, but a possible reading
    EXPECT_EQ(read(u"weight", QStringLiteral("250")).error, NoteCode::OutOfRange); // 250 g is not usual
    EXPECT_EQ(read(u"weight", QStringLiteral("6860kg")).error, NoteCode::OutOfRange);
    EXPECT_EQ(read(u"height", QStringLiteral("613")).error, NoteCode::OutOfRange); // never for other units
}

TEST(CellReader, remarksOnTheUnusualAndTheTooPrecise)
{
    EXPECT_EQ(notesOf(read(u"height", QStringLiteral("140"))), Codes {NoteCode::OutsideUsual});
    const CellValue precise = read(u"height", QStringLiteral("61.35"));
    EXPECT_EQ(precise.value, number(614));
    EXPECT_EQ(notesOf(precise), Codes {NoteCode::Rounded});
    EXPECT_EQ(read(u"checkup_age_months", QStringLiteral("-1")).error, NoteCode::OutOfRange);
    EXPECT_EQ(read(u"checkup_age_months", QStringLiteral("三")).error, NoteCode::NotANumber);
}

TEST(CellReader, readsCodesAndLabels)
{
    EXPECT_EQ(read(u"sex", QStringLiteral("2")).value, text(QStringLiteral("female")));
    EXPECT_EQ(read(u"sex", QStringLiteral("２")).value, text(QStringLiteral("female")));
    EXPECT_EQ(read(u"sex", QStringLiteral("男")).value, text(QStringLiteral("male")));
    EXPECT_EQ(read(u"verdict", QStringLiteral("4")).value, text(QStringLiteral("refer_examination")));
    EXPECT_EQ(read(u"verdict", QStringLiteral("要紹介(要精密)")).value, text(QStringLiteral("refer_examination")));
    EXPECT_EQ(read(u"nutrition", QStringLiteral(" 要指導　")).value, text(QStringLiteral("guidance")));
    EXPECT_EQ(read(u"verdict", QStringLiteral("6")).error, NoteCode::UnknownCode);
    EXPECT_EQ(read(u"verdict", QStringLiteral("6")).shown, QStringLiteral("6"));
}

TEST(CellReader, readsTheSpellingsOfACheckup)
{
    for (const char16_t *label :
        {u"3～4か月児健診", u"3〜4か月児健診", u"３～４か月児健診", u"3-4か月児健診", u"3～4ヶ月児健診"})
        EXPECT_EQ(read(u"checkup_kind", QString::fromUtf16(label)).value, text(QStringLiteral("m3")));
    EXPECT_EQ(read(u"checkup_kind", QStringLiteral("1歳６か月児健診")).value, text(QStringLiteral("m18")));
    EXPECT_EQ(read(u"checkup_kind", QStringLiteral("３歳児健康診査")).value, text(QStringLiteral("y3")));
}

TEST(CellReader, takesReasonsForAbsence)
{
    EXPECT_EQ(read(u"sex", QStringLiteral("0")).value, Value(Absence::Unknown));
    EXPECT_EQ(read(u"weight", QStringLiteral("測定不可")).value, Value(Absence::NotDone));
    EXPECT_EQ(read(u"weight", QStringLiteral(" 未測定　")).value, Value(Absence::NotDone));
    EXPECT_EQ(read(u"checkup_day", QStringLiteral("不詳")).value, Value(Absence::Unknown));
    EXPECT_EQ(read(u"remarks", QStringLiteral("不詳")).value, text(QStringLiteral("不詳")));
}

TEST(CellReader, minesNothingFromBlankCells)
{
    EXPECT_TRUE(isEmpty(read(u"chest", QString()).value));
    EXPECT_TRUE(isEmpty(read(u"remarks", QStringLiteral("　 ")).value));
    EXPECT_FALSE(read(u"chest", QString()).error);
    EXPECT_EQ(read(u"checkup_day", QString()).error, NoteCode::RequiredMissing);
    EXPECT_EQ(read(u"address_number", QStringLiteral(" ")).error, NoteCode::RequiredMissing);
}

TEST(CellReader, keepsTextExactly)
{
    for (const char16_t *name :
        {u"髙城　湊", u"ｸﾓｲ ｲﾂｷ", u" 渡邉\u3000結 ", u"\"指さし\"は、\nまだ", u"ＢＣＧ痕あり", u"神"}) {
        const CellValue cell = read(u"remarks", QString::fromUtf16(name));
        EXPECT_EQ(cell.value, text(QString::fromUtf16(name)));
        EXPECT_TRUE(cell.notes.isEmpty());
    }
}

TEST(CellReader, dropsIndividualNumbersAndSaysSo)
{
    const CellValue remark = read(u"remarks", QStringLiteral("保護者より番号 123456789018 の申出あり"));
    EXPECT_EQ(remark.value, text(QStringLiteral("保護者より番号 〔個人番号は保存しません〕 の申出あり")));
    EXPECT_EQ(notesOf(remark), Codes {NoteCode::IndividualNumber});
    EXPECT_FALSE(remark.shown.contains(QStringLiteral("123456789018")));
    const CellValue weight = read(u"weight", QStringLiteral("123456789018"));
    EXPECT_EQ(weight.error, NoteCode::IndividualNumber);
    EXPECT_FALSE(weight.shown.contains(QStringLiteral("123456789018")));
}

TEST(CellReader, keepsAddressNumbersOfFifteenDigits)
{
    EXPECT_EQ(
        read(u"address_number", QStringLiteral("000000001002003")).value, text(QStringLiteral("000000001002003")));
    EXPECT_EQ(notesOf(read(u"address_number", QStringLiteral("123456789018"))), Codes {NoteCode::IndividualNumber});
}

TEST(CellReader, reportsLostBytes)
{
    const CellValue cell = read(u"name", QStringLiteral("青\uFFFD"), true);
    EXPECT_EQ(cell.value, text(QStringLiteral("青\uFFFD")));
    EXPECT_EQ(notesOf(cell), Codes {NoteCode::BytesLost});
    EXPECT_EQ(notesOf(read(u"sex", QStringLiteral("\uFFFD"), true)), Codes {NoteCode::BytesLost});
    EXPECT_EQ(read(u"sex", QStringLiteral("\uFFFD"), true).error, NoteCode::UnknownCode);
}

TEST(CellReader, refusesTextOfImpossibleLength)
{
    EXPECT_EQ(read(u"remarks", QString(100'001, u'x')).error, NoteCode::TextTooLong);
}

TEST(CellReader, usesTheCodeThatWasValidOnTheDay)
{
    LayoutPack pack = samplePack();
    pack.codes = {{QStringLiteral("sex"), QStringLiteral("1"), {QStringLiteral("男")}, QStringLiteral("male"), {},
                      QDate(2025, 3, 31)},
        {QStringLiteral("sex"), QStringLiteral("1"), {QStringLiteral("女")}, QStringLiteral("female"),
            QDate(2025, 4, 1), {}}};
    const LayoutItem &item = *pack.item(u"sex");
    const CellReader reader(pack, item, fieldOf(item));
    const CsvCell one {QStringLiteral("1")};
    EXPECT_EQ(reader.read(one, today, QDate(2025, 3, 31)).value, text(QStringLiteral("male")));
    EXPECT_EQ(reader.read(one, today, QDate(2025, 4, 1)).value, text(QStringLiteral("female")));
}

/// Everything there is to remark about a file in the layout of the sample.
static std::vector<CellNote> remarksAbout(const QByteArray &bytes)
{
    const ReadFile file = readAll(bytes, {.form = {Encoding::ShiftJis}});
    const QStringList header = file.rows.at(0).texts();
    const Result<ColumnMap> map = mapColumns(samplePack(), header);
    std::vector<CellNote> remarks;
    for (std::size_t row = 1; row < file.rows.size(); ++row) {
        for (std::size_t i = 0; i < samplePack().items.size(); ++i) {
            const LayoutItem &item = samplePack().items[i];
            const int column = map->columns[i];
            if (column < 0)
                continue;
            const CellReader reader(samplePack(), item, fieldOf(item));
            const CellValue cell = reader.read(file.rows[row].cells[std::size_t(column)], today);
            std::ranges::move(
                cellNotes(cell, file.rows[row].number, column + 1, header[column]), std::back_inserter(remarks));
        }
    }
    return remarks;
}

TEST(CellReader, remarksOnTheSampleExactlyWhatIsOdd)
{
    const std::vector<CellNote> expected {
        {6, 10, QStringLiteral("体重(kg)"), NoteCode::GramsForKilograms, false, QStringLiteral("6860")},
        {8, 7, QStringLiteral("健診受診日"), NoteCode::PartialDate, false, QStringLiteral("2026/09/不詳")},
        {10, 15, QStringLiteral("特記事項"), NoteCode::IndividualNumber, false,
            QStringLiteral("保護者より番号 〔個人番号は保存しません〕 の申出あり")},
    };
    EXPECT_EQ(remarksAbout(sampleBytes()), expected);
}

TEST(CellReader, namesRowAndColumnOfALoneBadByte)
{
    QByteArray bytes = sampleBytes();
    bytes[bytes.indexOf("\x90\xC2\x97\x74")] = '\xFF'; // the first character of the first name
    const std::vector<CellNote> remarks = remarksAbout(bytes);
    ASSERT_FALSE(remarks.empty());
    EXPECT_EQ(remarks[0].row, 2);
    EXPECT_EQ(remarks[0].column, 2);
    EXPECT_EQ(remarks[0].columnName, QStringLiteral("氏名"));
    EXPECT_EQ(remarks[0].code, NoteCode::BytesLost);
}

TEST(ReadNumber, isExact)
{
    const auto plain = readNumber(QStringLiteral("13.70"));
    ASSERT_TRUE(plain);
    EXPECT_EQ(plain->digits, 1370);
    EXPECT_EQ(plain->decimals, 2);
    EXPECT_EQ(scaled(*plain, 3)->value, 13700);
    EXPECT_FALSE(scaled(*plain, 3)->isRounded);
    EXPECT_EQ(scaled({-15, 1}, 0)->value, -2);
    EXPECT_FALSE(scaled({999'999'999'999'999, 0}, 9));
}

TEST(ReadNumber, readsNoNumberWhereThereIsNone)
{
    for (const char *cell : {"", ".", "-", "1.", ".5", "1-2", "1/2", "12,5", "1.2.3", "1e5", "3 4", "9999999999999999"})
        EXPECT_TRUE(!readNumber(QLatin1StringView(cell)) || !readNumber(QLatin1StringView(cell))->unit.isEmpty())
            << cell;
    EXPECT_EQ(readNumber(QStringLiteral("－２．５℃"))->digits, -25);
    EXPECT_EQ(readNumber(QStringLiteral("1,234,567"))->digits, 1'234'567);
}

TEST(ShapeNotes, reportMissingAndExtraCells)
{
    const QStringList headings {QStringLiteral("a"), QStringLiteral("b")};
    const CsvRow shortRow {3, 3, {{QStringLiteral("1")}}};
    const CsvRow longRow {4, 4, {{}, {}, {QStringLiteral("x")}, {}}};
    EXPECT_EQ(shapeNotes(shortRow, headings),
        (std::vector<CellNote> {{3, 2, QStringLiteral("b"), NoteCode::MissingCell, false, {}}}));
    EXPECT_EQ(shapeNotes(longRow, headings),
        (std::vector<CellNote> {{4, 3, {}, NoteCode::ExtraCell, true, QStringLiteral("x")}}));
}

TEST(NoteText, namesEveryCodeDifferently)
{
    QStringList names;
    for (int code = 0; code <= int(NoteCode::TextTooLong); ++code)
        names << noteText(NoteCode(code));
    EXPECT_EQ(names.removeDuplicates(), 0);
    EXPECT_FALSE(names.contains(QString()));
}

} // namespace boshi::exchange::test
