// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"
#include "tests/core/exchange/importer_support.h"
#include "tests/support/child_process.h"

#include <random>
#include <unistd.h>

/// Files that are not what they should be, on their whole way to a vault: the right word, nothing written.
namespace boshi::import_tests {

static const TownRow secondRow{.kind = u"1歳6か月児健診"_s, .day = u"2025/10/21"_s, .months = u"18"_s, .height = u"78.9"_s, .weight = u"9.89"_s};

class BadTownFile : public testing::Test {
protected:
    Error refusal(const QByteArray &bytes, std::optional<Encoding> forced = {})
    {
        const auto importer = town.plan(town.put(bytes), {.people = PeopleAdmitted::All, .encoding = forced});
        EXPECT_FALSE(importer);
        EXPECT_EQ(town.content(), empty) << "nothing is written";
        return importer ? Error{ErrorCode::Cancelled} : importer.error();
    }

    /// A file whose second row is as given between two good ones, taken whole.
    RowReport rowBetween(const QByteArray &line)
    {
        const auto rows = town.take(townHeader() + lineOf(TownRow().cells()) + line + lineOf(secondRow.cells()));
        EXPECT_TRUE(town.isClean());
        EXPECT_GE(rows.size(), 3u);
        if (rows.size() < 3)
            return {};
        EXPECT_EQ(rows.front().outcome, RowOutcome::New);
        EXPECT_EQ(rows.back().outcome, RowOutcome::New);
        return rows[1];
    }
    RowReport rowBetween(const TownRow &row) { return rowBetween(lineOf(row.cells())); }

    TownVault town;
    const QByteArray empty = town.content();
};

/// A third child; what is wrong with the row is added.
static TownRow other(const std::function<void(TownRow &)> &spoil)
{
    TownRow row{.number = u"000000000000019"_s, .name = u"若宮　蓮"_s, .kana = u"ワカミヤ　レン"_s, .birth = u"2024/02/04"_s, .sex = u"1"_s,
                .day = u"2024/05/25"_s};
    spoil(row);
    return row;
}

TEST_F(BadTownFile, isRefusedEmptyOrBlank)
{
    EXPECT_EQ(refusal("").code, ErrorCode::EmptyFile);
    EXPECT_EQ(refusal("\xEF\xBB\xBF").code, ErrorCode::EmptyFile);
    EXPECT_EQ(refusal("\r\n \r\n\r\n").code, ErrorCode::EmptyFile);
}

TEST_F(BadTownFile, withNothingButAHeaderChangesNothing)
{
    const auto importer = town.plan(town.put(townHeader()));
    ASSERT_TRUE(importer);
    EXPECT_TRUE(importer->rows().empty());
    EXPECT_FALSE(importer->changesAnything());
    EXPECT_TRUE(town.take(townHeader()).empty());
    EXPECT_EQ(town.content(), empty);
}

TEST_F(BadTownFile, isRefusedWhenItIsNoText)
{
    const QByteArray rest(4000, '\x01');
    EXPECT_EQ(refusal("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n" + rest).code, ErrorCode::NotText);
    EXPECT_EQ(refusal(QByteArray("PK\x03\x04\x14\x00\x06\x00", 8) + "[Content_Types].xml" + rest).code, ErrorCode::NotText);
    EXPECT_EQ(refusal(QByteArray("PK\x03\x04\x0a\x00", 6) + rest).code, ErrorCode::NotText);
    EXPECT_EQ(refusal(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8) + rest).code, ErrorCode::NotText);
    EXPECT_EQ(refusal(QByteArray("\x00\x01\x02\x00", 4) + rest).code, ErrorCode::NotText);
}

TEST_F(BadTownFile, isRefusedInAWrongEncodingByItsHeadings)
{
    for (const Encoding wrong : {Encoding::Utf8, Encoding::Utf16Le, Encoding::Utf16Be}) {
        const Error error = refusal(exchange::test::sampleBytes(), wrong);
        EXPECT_TRUE(error.code == ErrorCode::MissingColumns || error.code == ErrorCode::NotText) << int(error.code);
    }
    EXPECT_EQ(refusal(fileOf({{}}), Encoding::ShiftJis).code, ErrorCode::MissingColumns);
}

TEST_F(BadTownFile, namesTheColumnsItLacks)
{
    const QByteArray header = u"氏名,生年月日,性別,健診種別,身長(cm)\r\n"_s.toUtf8();
    const Error error = refusal(header + u"青葉　さくら,2024/04/03,2,3～4か月児健診,61.3\r\n"_s.toUtf8());
    EXPECT_EQ(error.code, ErrorCode::MissingColumns);
    EXPECT_EQ(error.place, u"宛名番号, 健診受診日");
}

TEST_F(BadTownFile, isRefusedWithALineOfTenMegabytes)
{
    const Error error = refusal(fileOf({{}}) + QByteArray(10 * 1024 * 1024, 'a') + "\r\n" + fileOf({{}}));
    EXPECT_EQ(error.code, ErrorCode::LineTooLong);
    EXPECT_EQ(error.place, u"3");
}

TEST_F(BadTownFile, isRefusedWithAQuoteThatNeverEnds)
{
    const Error error = refusal(townHeader() + lineOf(TownRow().cells()) + u"000000000000019,\"若宮　蓮,ワカミヤ\r\n"_s.toUtf8() + lineOf(secondRow.cells()));
    EXPECT_EQ(error.code, ErrorCode::BrokenQuotes);
    EXPECT_EQ(error.place, u"3");
}

TEST_F(BadTownFile, isReadAsFarAsATruncatedLastCharacter)
{
    const QByteArray sample = exchange::test::sampleBytes();
    const QByteArray cut = sample.left(sample.lastIndexOf("\r\n") - 1);
    const auto rows = town.take(cut);
    ASSERT_EQ(rows.size(), 21u);
    EXPECT_EQ(rows.back().outcome, RowOutcome::New);
    EXPECT_EQ(notesOf(rows.back()), std::vector<NoteCode>{NoteCode::BytesLost});
    EXPECT_EQ(rows.back().notes[0].row, 22);
    EXPECT_EQ(rows.back().notes[0].columnName, u"実施市区町村");
    EXPECT_EQ(rows.back().person, rows[19].person) << "a town's name that lost a byte makes no second child";
    EXPECT_EQ(town.live("person"), 9);
    EXPECT_TRUE(town.isClean());
}

TEST_F(BadTownFile, tellsWhereAByteWasLost)
{
    QByteArray sample = exchange::test::sampleBytes();
    const auto at = sample.indexOf("\x82\x61\x82\x62\x82\x66"); // ＢＣＧ, row 3
    ASSERT_GT(at, 0);
    sample[at + 1] = '\xFD';
    const auto rows = town.take(sample);
    ASSERT_EQ(rows.size(), 21u);
    EXPECT_EQ(rows[1].outcome, RowOutcome::New);
    EXPECT_EQ(notesOf(rows[1]), std::vector<NoteCode>{NoteCode::BytesLost});
    EXPECT_EQ(rows[1].notes[0].row, 3);
    EXPECT_EQ(rows[1].notes[0].column, 15);
    EXPECT_TRUE(town.text(rows[1].record, "remarks").contains(QChar::ReplacementCharacter));
}

TEST_F(BadTownFile, doesNotGuessANumberThatLostAByte)
{
    QByteArray line = lineOf(other([](TownRow &) {}).cells());
    line[5] = '\xFF';
    const RowReport row = rowBetween(line);
    EXPECT_EQ(row.outcome, RowOutcome::Refused);
    EXPECT_EQ(notesOf(row), std::vector<NoteCode>{NoteCode::BytesLost});
    EXPECT_TRUE(row.notes[0].isError);
    EXPECT_EQ(row.notes[0].columnName, u"宛名番号");
    EXPECT_EQ(town.live("person"), 1);
}

TEST_F(BadTownFile, mayHaveRowsThatAreTooShortOrTooLong)
{
    QStringList cells = other([](TownRow &) {}).cells();
    const RowReport tooLong = rowBetween(lineOf(cells + QStringList{u"余分"_s}));
    EXPECT_EQ(tooLong.outcome, RowOutcome::Refused);
    EXPECT_EQ(notesOf(tooLong), std::vector<NoteCode>{NoteCode::ExtraCell});
    const auto blanks = town.take(townHeader() + lineOf(cells + QStringList{QString(), QString()}));
    EXPECT_EQ(outcomesOf(blanks), Outcomes{RowOutcome::New});
    const auto tooShort = town.take(townHeader() + lineOf(cells.first(3)));
    EXPECT_EQ(outcomesOf(tooShort), Outcomes{RowOutcome::Refused});
    EXPECT_TRUE(std::ranges::any_of(tooShort[0].notes, [](const CellNote &note) {
        return note.code == NoteCode::RequiredMissing && note.columnName == u"生年月日";
    }));
    const auto onlyTheEndMissing = town.take(townHeader() + lineOf(other([](TownRow &row) { row.day = u"2024/05/26"_s; }).cells().first(14)));
    EXPECT_EQ(outcomesOf(onlyTheEndMissing), Outcomes{RowOutcome::New});
}

TEST_F(BadTownFile, mayHaveDaysThatCannotBe)
{
    const std::vector<std::pair<QString, NoteCode>> days{{u"2024/02/30"_s, NoteCode::ImpossibleDate},
                                                         {u"令和6年13月1日"_s, NoteCode::ImpossibleDate},
                                                         {u"2026/11/21"_s, NoteCode::FutureDate},
                                                         {u"来月"_s, NoteCode::UnreadableDate},
                                                         {QString(), NoteCode::RequiredMissing}};
    for (const auto &[day, note] : days) {
        TownVault fresh;
        const auto rows = fresh.take(fileOf({other([&](TownRow &row) { row.day = day; })}));
        EXPECT_EQ(outcomesOf(rows), Outcomes{RowOutcome::Refused}) << day.toStdString();
        EXPECT_EQ(notesOf(rows[0]), std::vector<NoteCode>{note}) << day.toStdString();
        EXPECT_EQ(fresh.content(), empty);
    }
}

TEST_F(BadTownFile, mayHaveACheckupBeforeBirth)
{
    const RowReport row = rowBetween(other([](TownRow &spoilt) { spoilt.day = u"2024/02/03"_s; }));
    EXPECT_EQ(row.outcome, RowOutcome::Refused);
    ASSERT_EQ(notesOf(row), std::vector<NoteCode>{NoteCode::ImpossibleDate});
    EXPECT_EQ(row.notes[0].columnName, u"健診受診日");
    EXPECT_EQ(row.notes[0].column, 7);
    EXPECT_EQ(row.notes[0].shown, u"2024/02/03");
    const auto partial = town.take(fileOf({other([](TownRow &spoilt) { spoilt.day = u"2024/02/不詳"_s; })}));
    EXPECT_EQ(outcomesOf(partial), Outcomes{RowOutcome::New}) << "the month may lie after birth";
}

TEST_F(BadTownFile, mayHaveGramsForKilograms)
{
    const RowReport row = rowBetween(other([](TownRow &spoilt) { spoilt.weight = u"6130"_s; }));
    EXPECT_EQ(row.outcome, RowOutcome::New);
    EXPECT_EQ(notesOf(row), std::vector<NoteCode>{NoteCode::GramsForKilograms});
    EXPECT_EQ(town.text(row.record, "weight"), u"6.13");
}

TEST_F(BadTownFile, mayHaveValuesNobodyCanHold)
{
    const RowReport row = rowBetween(other([](TownRow &spoilt) {
        spoilt.height = u"六十一"_s;
        spoilt.weight = u"613000"_s;
        spoilt.verdict = u"9"_s;
    }));
    EXPECT_EQ(row.outcome, RowOutcome::New) << "the rest of the row is good";
    EXPECT_EQ(notesOf(row), (std::vector<NoteCode>{NoteCode::NotANumber, NoteCode::OutOfRange, NoteCode::UnknownCode}));
    EXPECT_EQ(town.text(row.record, "weight"), u"");
    EXPECT_EQ(town.text(row.record, "head"), u"40.3");
}

static bool holdsTheNumber(const TownVault &town)
{
    const QByteArray bytes = "123456789018";
    const QByteArray wide = u"１２３４５６７８９０１８"_s.toUtf8();
    db::Statement rows(town.vault().handle(), "SELECT payload FROM revision UNION ALL SELECT state FROM record UNION ALL "
                                              "SELECT CAST(natural_key AS BLOB) FROM external_key UNION ALL "
                                              "SELECT CAST(name || kana || search AS BLOB) FROM person_index");
    while (rows.next())
        if (rows.blobView(0).contains(bytes) || rows.blobView(0).contains(wide))
            return true;
    return false;
}

TEST_F(BadTownFile, leavesNoIndividualNumberWhateverItsColumn)
{
    const QStringList headings = QString::fromUtf8(townHeader().trimmed()).split(u',');
    for (qsizetype column = 0; column < headings.size(); ++column) {
        for (const QString &number : {u"123456789018"_s, u"1234-5678-9018"_s, u"１２３４５６７８９０１８"_s}) {
            TownVault fresh;
            QStringList cells = other([](TownRow &) {}).cells();
            cells[column] = number;
            const auto rows = fresh.take(townHeader() + lineOf(cells));
            ASSERT_EQ(rows.size(), 1u);
            const bool told = std::ranges::any_of(rows[0].notes, [&](const CellNote &note) {
                return note.code == NoteCode::IndividualNumber && note.columnName == headings[column];
            });
            EXPECT_TRUE(told) << headings[column].toStdString();
            for (const CellNote &note : rows[0].notes)
                EXPECT_FALSE(note.shown.contains(number));
            for (const PersonMatch &match : fresh.lastPeople())
                EXPECT_FALSE((match.number + match.name + match.kana).contains(number));
            EXPECT_FALSE(holdsTheNumber(fresh)) << headings[column].toStdString();
            EXPECT_TRUE(fresh.isClean());
        }
    }
}

TEST_F(BadTownFile, doesNotTakeTwoChildrenForOneBecauseBothLostANumber)
{
    TownRow first;
    TownRow second = other([](TownRow &row) { row.birth = u"2024/04/03"_s; row.day = u"2024/07/24"_s; });
    first.number = second.number = u"123456789018"_s;
    EXPECT_EQ(outcomesOf(town.take(fileOf({first, second}))), (Outcomes{RowOutcome::Refused, RowOutcome::Refused}));
    EXPECT_EQ(town.content(), empty);
    first.number = u"1"_s;
    second.number = u"2"_s;
    first.name = second.name = u"123456789018"_s;
    first.kana = second.kana = QString();
    const auto rows = town.take(fileOf({first, second}));
    EXPECT_NE(rows[0].person, rows[1].person);
    const QByteArray content = town.content();
    second.number = u"3"_s;
    town.take(fileOf({second}), PeopleAdmitted::Known);
    EXPECT_EQ(town.content(), content);
}

TEST_F(BadTownFile, isRefusedWhenMissingOrForbidden)
{
    EXPECT_EQ(test::codeOf(town.plan(town.folder().path("nowhere.csv"))), ErrorCode::FileMissing);
    const QString file = town.put(fileOf({{}}));
    ASSERT_TRUE(QFile::setPermissions(file, {}));
    ASSERT_TRUE(QFile::setPermissions(town.folder().path(), QFile::Permissions(0x7755)));
    EXPECT_EQ(test::runAsNobody([&] { return int(test::codeOf(town.plan(file))); }), int(ErrorCode::PermissionDenied));
    EXPECT_EQ(town.content(), empty);
}

TEST_F(BadTownFile, isRefusedByALayoutThatImportsNothing)
{
    LayoutPack pack = townPack();
    pack.info.imports = false;
    const auto importer = Importer::plan(town.put(fileOf({{}})), pack, town.reader(), town.session().surroundings(), {});
    EXPECT_EQ(test::codeOf(importer), ErrorCode::UnknownLayout);
}

static QByteArray mutated(const QByteArray &sample, std::mt19937 &random)
{
    static const QByteArray favourites("\"\",,\r\n\t\x81\x83\xE3\xFF\xFE\xD8 0129.-/");
    const auto below = [&](qsizetype limit) { return qsizetype(random() % std::size_t(std::max<qsizetype>(limit, 1))); };
    const auto anyLine = [&](const QByteArray &bytes) {
        const QList<QByteArray> lines = bytes.split('\n');
        return lines[below(lines.size())] + '\n';
    };
    QByteArray bytes = sample;
    for (int change = 1 + int(below(8)); change > 0; --change) {
        const qsizetype at = below(bytes.size());
        switch (random() % 6) {
        case 0: bytes[at] = char(random() % 256); break;
        case 1: bytes[at] = favourites[below(favourites.size())]; break;
        case 2: bytes.remove(at, 1 + below(30)); break;
        case 3: bytes.insert(at, favourites.sliced(below(favourites.size()))); break;
        case 4: bytes += anyLine(bytes); break;
        default: bytes.replace(at, 1, QByteArray::number(int(random() % 10))); break;
        }
        if (bytes.isEmpty())
            bytes = sample;
    }
    return bytes;
}

static qint64 dataRowsOf(const QString &path, Encoding encoding)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const auto form = detectEncoding(file, encoding);
    const auto totals = readCsv(file, {.form = *form}, [](const CsvRow &) { return true; });
    return totals ? totals->rows - 1 : -1;
}

TEST(ImporterFuzz, neverBreaksAVault)
{
    std::mt19937 random(20261122);
    const QByteArray sample = exchange::test::sampleBytes();
    TownVault town;
    int taken = 0;
    for (int round = 0; round < 300; ++round) {
        const QString file = town.put(mutated(sample, random));
        auto importer = town.plan(file, {.people = random() % 4 ? PeopleAdmitted::All : PeopleAdmitted::Known,
                                         .encoding = random() % 4 ? std::optional(Encoding::ShiftJis) : std::nullopt});
        if (!importer)
            continue;
        EXPECT_EQ(qint64(importer->rows().size()), dataRowsOf(file, importer->encoding()));
        const auto applied = town.session().apply(importer->change());
        ASSERT_TRUE(applied) << "round " << round << ", error " << int(applied.error().code) << ' ' << applied.error().place.toStdString();
        ++taken;
        if (random() % 8 == 0 && applied->change != 0) {
            ASSERT_TRUE(town.session().undo(applied->change)) << "round " << round;
        }
        if (round % 25 == 0) {
            ASSERT_TRUE(town.isClean()) << "round " << round;
        }
    }
    EXPECT_TRUE(town.isClean());
    EXPECT_GT(taken, 100);
    EXPECT_FALSE(holdsTheNumber(town));
}

} // namespace boshi::import_tests
