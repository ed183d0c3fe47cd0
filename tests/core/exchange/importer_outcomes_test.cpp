// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/importer_support.h"

#include <iostream>
#include <set>

/// The sample file against tests/golden/infant_checkups_outcomes.csv, which says for every row what must come of it.
namespace boshi::import_tests {

/// Row, column heading, code, value.
using OutcomeLine = std::array<QString, 4>;

static std::multiset<OutcomeLine> expectedOutcomes()
{
    QFile file(QStringLiteral(BOSHI_SOURCE_DIR "/tests/golden/infant_checkups_outcomes.csv"));
    std::multiset<OutcomeLine> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    const auto read = readCsv(file, {}, [&](const CsvRow &row) {
        const QStringList cells = row.texts();
        if (row.number > 1)
            lines.insert({cells.value(0), cells.value(1), cells.value(2), cells.value(3)});
        return true;
    });
    EXPECT_TRUE(read);
    return lines;
}

/// What became of the file: one row's lines after the other, values read back from the vault.
class ActualOutcomes {
public:
    explicit ActualOutcomes(const TownVault &town) : m_town(town) { }

    const std::multiset<OutcomeLine> &lines() const { return m_lines; }
    std::set<QUuid> persons() const { return {m_persons.cbegin(), m_persons.cend()}; }

    void add(const RowReport &report)
    {
        m_row = QString::number(report.row);
        m_persons.push_back(report.person);
        put({}, outcomeText(report.outcome), m_town.text(report.person, records::keys::person::name));
        for (const CellNote &note : report.notes)
            put(note.columnName, noteText(note.code), note.shown);
        if (report.earlier != 0)
            put({}, QLatin1StringView("earlier"), QString::number(report.earlier));
        if (!isWritten(report.outcome))
            return;
        addFields(m_town.record(report.person));
        addFields(m_town.record(report.record));
        addNumber(report.person);
    }

private:
    void put(const QString &column, QLatin1StringView code, QString value)
    {
        value.replace(u'\\', u"\\\\"_s).replace(u'\r', u"\\r"_s).replace(u'\n', u"\\n"_s);
        m_lines.insert({m_row, column, code, value});
    }

    void addFields(const Record &record)
    {
        for (const auto &[key, value] : record.values)
            put(headingOf(*record.type, key), QLatin1StringView("value"), toText(*record.type->find(key), value));
    }

    static QString headingOf(const RecordType &type, std::string_view key)
    {
        for (const LayoutItem &item : townPack().items)
            if (fieldOf(item) == type.find(key) && item.recordType.toStdString() == type.key)
                return item.headings.first();
        return QString::fromUtf8(key.data(), qsizetype(key.size()));
    }

    /// By which number the source would find this person again.
    void addNumber(const QUuid &person)
    {
        const auto state = m_town.reader().state(person);
        const auto number = decodeValue((*state)->shown(reserved::naturalKey));
        const QString text = std::get<QString>(*number);
        EXPECT_EQ(*m_town.reader().externalKey(sourceId(townPack(), u"三ノ宮市"_s), text), person);
        put(u"宛名番号"_s, QLatin1StringView("value"), text);
    }

    const TownVault &m_town;
    std::multiset<OutcomeLine> m_lines;
    QString m_row;
    std::vector<QUuid> m_persons;
};

static QString printed(const OutcomeLine &line) { return QStringList(line.begin(), line.end()).join(u" | "_s); }

static void expectNone(const std::multiset<OutcomeLine> &lines, const char *what)
{
    for (const OutcomeLine &line : lines)
        ADD_FAILURE() << what << ": " << printed(line).toStdString();
}

static std::multiset<OutcomeLine> without(const std::multiset<OutcomeLine> &lines, const std::multiset<OutcomeLine> &others)
{
    std::multiset<OutcomeLine> rest;
    std::ranges::set_difference(lines, others, std::inserter(rest, rest.end()));
    return rest;
}

TEST(ImporterOutcomes, sayOfEveryRowOfTheSampleWhatComesOfIt)
{
    TownVault town;
    const auto rows = town.take(exchange::test::sampleBytes());
    ActualOutcomes actual(town);
    for (const RowReport &row : rows)
        actual.add(row);
    const auto expected = expectedOutcomes();
    expectNone(without(expected, actual.lines()), "missing");
    expectNone(without(actual.lines(), expected), "not expected");
    EXPECT_EQ(rows.size(), 21u);
    EXPECT_EQ(actual.persons().size(), 9u) << "twins stay two, spellings of one name do not make another";
    EXPECT_EQ(town.count("person_index"), 9);
    EXPECT_TRUE(town.isClean());
    std::cout << "[ outcomes ] " << rows.size() << " rows, " << expected.size() << " outcomes, values and notes compared\n";
}

/// A checkup of that day stands in the mother's private area; the file fills its blanks.
static Record privateCheckup(TownVault &town)
{
    const QUuid child = typedChild(town, u"青葉　さくら"_s, QDate(2024, 4, 3));
    Record record{.id = town.session().surroundings().newId(), .type = &records::infantCheckup, .subject = child};
    record.privacy = Privacy::Mother;
    const Field *day = record.type->sortDay();
    record.setValue(*day, *valueFromText(*day, u"2024-07-24"_s));
    EXPECT_TRUE(town.session().save(record));
    return record;
}

static QStringList fileNames(TownVault &town)
{
    QStringList names;
    const auto read = town.reader().eachRecord(&records::batch, [&](const RecordLine &line) {
        const auto record = recordOf(line);
        const auto *name = record->get<QString>(records::keys::batch::fileName);
        names << (name ? *name : QString());
    });
    EXPECT_TRUE(read);
    return names;
}

TEST(PrivateImport, leavesNeitherLayoutNorFileInClear)
{
    TownVault town;
    const Record checkup = privateCheckup(town);
    EXPECT_EQ(outcomesOf(town.take(fileOf({TownRow()}), PeopleAdmitted::Known)), Outcomes{RowOutcome::Completed});
    EXPECT_NE(town.text(checkup.id, "height"), QString());
    EXPECT_EQ(fileNames(town), QStringList{QString()});
    EXPECT_EQ(town.live("source"), 0);
    EXPECT_EQ(town.reader().changes(1)->front().title, QString());
    EXPECT_TRUE(town.isClean());
    EXPECT_TRUE(town.undoLast().skipped.empty());
    EXPECT_EQ(town.text(checkup.id, "height"), QString());
}

TEST(PrivateImport, tellsItsOriginOnceSomethingGoesInClear)
{
    TownVault town;
    privateCheckup(town);
    TownRow later;
    later.day = u"2025/04/10"_s;
    later.kind = u"1歳児健診"_s;
    later.months = u"12"_s;
    town.take(fileOf({TownRow()}), PeopleAdmitted::Known);
    town.take(fileOf({TownRow(), later}), PeopleAdmitted::Known);
    EXPECT_EQ(fileNames(town).filter(u"town.csv"_s).size(), 1);
    EXPECT_EQ(town.live("source"), 1);
    EXPECT_EQ(town.reader().changes(1)->front().title, townPack().info.id);
}

} // namespace boshi::import_tests
