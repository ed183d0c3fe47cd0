// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/layout_pack.h"

#include "core/exchange/column_map.h"
#include "core/exchange/layout_names.h"
#include "core/exchange/pack_check.h"
#include "core/records/catalogue.h"
#include "tests/core/exchange/exchange_support.h"

#include <QTemporaryDir>

namespace boshi::exchange::test {

static const RecordType *knownType(QStringView key)
{
    return records::find(key);
}

/// A copy of the sample pack to be spoilt.
class LayoutPackFaults : public testing::Test {
protected:
    void SetUp() override
    {
        QDir(folder()).removeRecursively();
        QDir().mkpath(folder());
        for (const QString &file : QDir(samplePackFolder()).entryList(QDir::Files)) {
            ASSERT_TRUE(QFile::copy(samplePackFolder() + u'/' + file, folder() + u'/' + file));
            QFile::setPermissions(folder() + u'/' + file, QFile::ReadOwner | QFile::WriteOwner);
        }
    }

    QString userFolder() const { return m_directory.path(); }
    QString folder() const { return m_directory.filePath(QStringLiteral("sample-infant-checkups/2026-11")); }

    void replace(const char *file, const char *before, const char *after)
    {
        QFile device(folder() + u'/' + QLatin1StringView(file));
        ASSERT_TRUE(device.open(QIODevice::ReadWrite));
        QByteArray bytes = device.readAll();
        const qsizetype at = bytes.indexOf(before);
        ASSERT_GE(at, 0) << before;
        bytes.replace(at, qsizetype(strlen(before)), after);
        device.resize(0);
        device.seek(0);
        device.write(bytes);
    }

    void expectFault(PackFault fault, const char *file, int row, const char *column)
    {
        const std::vector<PackIssue> issues = checkPack(folder(), knownType);
        const PackIssue expected {fault, QLatin1StringView(file), row, QLatin1StringView(column)};
        EXPECT_NE(std::ranges::find(issues, expected), issues.end()) << issues.size() << faultText(fault).data();
    }

private:
    QTemporaryDir m_directory;
};

TEST(ShippedPacks, areClean)
{
    const std::vector<PackInfo> packs = listPacks();
    ASSERT_FALSE(packs.empty());
    for (const PackInfo &info : packs)
        for (const PackIssue &issue : checkPack(info.folder, knownType))
            ADD_FAILURE() << info.id.toStdString() << ' ' << faultText(issue.fault).data() << ' '
                          << issue.file.toStdString() << ' ' << issue.row << ' ' << issue.column.toStdString();
}

TEST(ShippedPacks, claimNoOfficialCode)
{
    for (const PackInfo &info : listPacks()) {
        const auto pack = loadPack(info.folder);
        ASSERT_TRUE(pack);
        if (info.status == PackStatus::Official)
            continue;
        for (const LayoutItem &item : pack->items)
            EXPECT_TRUE(item.officialCode.isEmpty()) << info.id.toStdString() << ' ' << item.key.toStdString();
    }
}

TEST(ShippedPacks, listTheSample)
{
    const std::vector<PackInfo> packs = listPacks();
    const auto found = std::ranges::find(packs, QStringLiteral("sample-infant-checkups"), &PackInfo::id);
    ASSERT_NE(found, packs.end());
    EXPECT_EQ(found->revision, QStringLiteral("2026-11"));
    EXPECT_EQ(found->status, PackStatus::Provisional);
    EXPECT_EQ(packStatusNames.of(found->status), QLatin1StringView("provisional"));
    EXPECT_EQ(encodingNames.of(found->encoding), QLatin1StringView("shift_jis"));
    EXPECT_TRUE(found->isShipped && found->isUsable && found->imports);
}

TEST(LoadPack, readsTheSample)
{
    const auto pack = loadPack(samplePackFolder());
    ASSERT_TRUE(pack);
    EXPECT_EQ(pack->recordType, QStringLiteral("infant_checkup"));
    EXPECT_EQ(pack->person.birth, QStringLiteral("birth_date"));
    EXPECT_EQ(pack->delimiter, ',');
    EXPECT_EQ(pack->newline, Newline::CrLf);
    const LayoutItem *weight = pack->item(u"weight");
    ASSERT_TRUE(weight);
    EXPECT_EQ(weight->unit, kilogram);
    EXPECT_EQ(weight->headings.first(), QStringLiteral("体重(kg)"));
    EXPECT_FALSE(pack->item(u"nothing"));
}

TEST(LoadPack, knowsNoPackThatIsNotThere)
{
    EXPECT_EQ(loadPack(QStringLiteral(":/layouts/none/1")).error().code, ErrorCode::UnknownLayout);
    EXPECT_EQ(findPack(QStringLiteral("none")).error().code, ErrorCode::UnknownLayout);
    EXPECT_EQ(findPack(QStringLiteral("sample-infant-checkups@1999")).error().code, ErrorCode::UnknownLayout);
    EXPECT_TRUE(findPack(QStringLiteral("sample-infant-checkups@2026-11")));
}

TEST_F(LayoutPackFaults, areNoneInTheCopy)
{
    EXPECT_TRUE(checkPack(folder(), knownType).empty());
    EXPECT_TRUE(loadPack(folder()));
}

TEST_F(LayoutPackFaults, findTheUsersPackBeforeTheShippedOne)
{
    const auto pack = findPack(QStringLiteral("sample-infant-checkups"), userFolder());
    ASSERT_TRUE(pack);
    EXPECT_FALSE(pack->info.isShipped);
    EXPECT_EQ(listPacks(userFolder()).size(), listPacks().size() + 1);
}

TEST_F(LayoutPackFaults, nameAMissingFile)
{
    for (const char *file : {"layout.json", "items.csv", "codelists.csv", "SOURCES.md"}) {
        SetUp();
        QFile::remove(folder() + u'/' + QLatin1StringView(file));
        expectFault(PackFault::MissingFile, file, 0, "");
        EXPECT_EQ(checkPack(folder(), knownType).size(), 1U) << file;
    }
}

TEST_F(LayoutPackFaults, nameBadJson)
{
    replace("layout.json", "\"title_ja\":", "\"title_ja\"");
    expectFault(PackFault::BadJson, "layout.json", 0, "");
}

TEST_F(LayoutPackFaults, nameMissingEntries)
{
    replace("layout.json", "\"authority\": \"Boshi project\",", "");
    replace("layout.json", "\"imports\": true", "\"imports\": \"perhaps\"");
    replace("items.csv", "年月日|児生年月日", "");
    replace("items.csv", "official_code", "code");
    expectFault(PackFault::MissingEntry, "layout.json", 0, "authority");
    expectFault(PackFault::MissingEntry, "layout.json", 0, "imports");
    expectFault(PackFault::MissingEntry, "items.csv", 1, "official_code");
}

TEST_F(LayoutPackFaults, nameUnknownWords)
{
    replace("layout.json", "provisional", "certain");
    replace("layout.json", "csv_flat", "xml");
    replace("layout.json", "!refused", "!maybe");
    replace("items.csv", ",date,", ",moment,");
    replace("items.csv", ",kg,", ",stone,");
    expectFault(PackFault::UnknownWord, "layout.json", 0, "status");
    expectFault(PackFault::UnknownWord, "layout.json", 0, "driver");
    expectFault(PackFault::UnknownWord, "layout.json", 0, "nulls");
    expectFault(PackFault::UnknownWord, "items.csv", 5, "type");
    expectFault(PackFault::UnknownWord, "items.csv", 11, "unit");
}

TEST_F(LayoutPackFaults, nameBadDatesAndNumbers)
{
    replace("layout.json", "2026-11-01", "2026-11-31");
    replace("codelists.csv", "male,,", "male,soon,");
    replace("items.csv", "cm,1,", "cm,one,");
    expectFault(PackFault::BadDate, "layout.json", 0, "effective_from");
    expectFault(PackFault::BadDate, "codelists.csv", 2, "valid_from");
    expectFault(PackFault::BadNumber, "items.csv", 10, "scale");
}

TEST_F(LayoutPackFaults, nameDuplicates)
{
    replace("items.csv", "\nkana,", "\nname,");
    replace("codelists.csv", "sex,2", "sex,1");
    expectFault(PackFault::DuplicateKey, "items.csv", 4, "key");
    expectFault(PackFault::DuplicateCode, "codelists.csv", 3, "code");
}

TEST_F(LayoutPackFaults, allowACodeWhoseMeaningChangesOnADay)
{
    replace("codelists.csv", "sex,1,男|男性|男児,male,,", "sex,1,男,male,,2025-03-31");
    replace("codelists.csv", "sex,2,女|女性|女児,female,,", "sex,1,女,female,2025-04-01,");
    EXPECT_TRUE(checkPack(folder(), knownType).empty());
}

TEST_F(LayoutPackFaults, nameUnknownItems)
{
    replace("layout.json", "\"kana\": \"kana\"", "\"kana\": \"reading\"");
    replace("layout.json", "\"issuer\": \"municipality\"", "\"issuer\": \"town\"");
    replace("layout.json", "\"checkup_day\"", "\"day\"");
    expectFault(PackFault::UnknownItem, "layout.json", 0, "person");
    expectFault(PackFault::UnknownItem, "layout.json", 0, "issuer");
    expectFault(PackFault::UnknownItem, "layout.json", 0, "natural_key");
}

TEST_F(LayoutPackFaults, nameUnknownTargets)
{
    replace("items.csv", ",,,sex,", ",,,gender,");
    replace("items.csv", "infant_checkup,height", "checkup,height");
    replace("items.csv", "infant_checkup,chest", "infant_checkup,bust");
    replace("layout.json", "\"infant_checkup\"", "\"checkup\"");
    expectFault(PackFault::UnknownCodeList, "items.csv", 6, "code_list");
    expectFault(PackFault::UnknownRecordType, "items.csv", 10, "record_type");
    expectFault(PackFault::UnknownField, "items.csv", 12, "field");
    expectFault(PackFault::UnknownRecordType, "layout.json", 0, "record_type");
}

TEST_F(LayoutPackFaults, nameTypesUnitsAndValuesThatDoNotFit)
{
    replace("items.csv", "頭囲,,decimal", "頭囲,,date");
    replace("items.csv", "胸囲,,decimal,cm", "胸囲,,decimal,kg");
    replace("codelists.csv", "要指導,guidance", "要指導,advice");
    expectFault(PackFault::TypeMismatch, "items.csv", 13, "type");
    expectFault(PackFault::TypeMismatch, "items.csv", 12, "unit");
    expectFault(PackFault::UnknownValue, "codelists.csv", 18, "value");
}

TEST_F(LayoutPackFaults, nameCodesThatLookOfficial)
{
    replace("items.csv", "宛名番号,,", "宛名番号,TK00000000000001,");
    replace("items.csv", "カナ氏名|氏名カナ", "カナ氏名|１９０１１５３００１");
    replace("codelists.csv", "sex,2", "sex,01901153");
    replace("layout.json", "Boshi project", "Boshi project tm00000000000080");
    expectFault(PackFault::OfficialCode, "items.csv", 2, "official_code");
    expectFault(PackFault::OfficialCode, "items.csv", 4, "headings");
    expectFault(PackFault::OfficialCode, "codelists.csv", 3, "code");
    expectFault(PackFault::OfficialCode, "layout.json", 0, "authority");
}

TEST_F(LayoutPackFaults, allowOfficialCodesInAnOfficialPack)
{
    replace("items.csv", "宛名番号,,", "宛名番号,TK00000000000001,");
    replace("layout.json", "provisional", "official");
    EXPECT_TRUE(checkPack(folder(), knownType).empty());
}

TEST_F(LayoutPackFaults, nameAFolderWithAnotherName)
{
    replace("layout.json", "\"revision\": \"2026-11\"", "\"revision\": \"2027-11\"");
    expectFault(PackFault::WrongFolder, "layout.json", 0, "id");
}

TEST_F(LayoutPackFaults, nameTablesThatCannotBeRead)
{
    replace("items.csv", "sex,person,sex", "sex,person");
    expectFault(PackFault::UnreadableFile, "items.csv", 6, "");
    replace("codelists.csv", "sex,1,", "sex,\"1,");
    expectFault(PackFault::UnreadableFile, "codelists.csv", 2, "");
}

TEST_F(LayoutPackFaults, keepAPackFromLoadingAndShowItsPlace)
{
    replace("items.csv", "\nkana,", "\nname,");
    const auto pack = loadPack(folder());
    ASSERT_FALSE(pack);
    EXPECT_EQ(pack.error().code, ErrorCode::BrokenLayout);
    EXPECT_EQ(pack.error().place, QStringLiteral("items.csv:4:key"));
    const std::vector<PackInfo> packs = listPacks(userFolder());
    EXPECT_NE(std::ranges::find(packs, false, &PackInfo::isUsable), packs.end());
}

TEST(FaultText, namesEveryFaultDifferently)
{
    QStringList names;
    for (int fault = 0; fault <= int(PackFault::WrongFolder); ++fault)
        names << faultText(PackFault(fault));
    EXPECT_EQ(names.removeDuplicates(), 0);
    EXPECT_FALSE(names.contains(QString()));
}

TEST(MapColumns, findsHeadingsInAnyOrderAndSpelling)
{
    const auto pack = loadPack(samplePackFolder());
    const QStringList header {QStringLiteral("受診日"), QStringLiteral("体重（ｋｇ）"), QStringLiteral("氏 名"),
        QStringLiteral("宛名番号"), QStringLiteral("生年月日"), QStringLiteral("健診種別"), QStringLiteral("係"),
        QStringLiteral("宛名番号")};
    const auto map = mapColumns(*pack, header);
    ASSERT_TRUE(map) << map.error().place.toStdString();
    const auto columnOf
        = [&](QStringView key) { return map->columns[std::size_t(pack->item(key) - pack->items.data())]; };
    EXPECT_EQ(columnOf(u"checkup_day"), 0);
    EXPECT_EQ(columnOf(u"weight"), 1);
    EXPECT_EQ(columnOf(u"name"), 2);
    EXPECT_EQ(columnOf(u"address_number"), 3);
    EXPECT_EQ(columnOf(u"height"), -1);
    EXPECT_EQ(map->unmapped, (std::vector<int> {6, 7}));
}

TEST(MapColumns, namesMissingHeadings)
{
    const auto map = mapColumns(*loadPack(samplePackFolder()),
        {QStringLiteral("宛名番号"), QStringLiteral("氏名"), QStringLiteral("生年月日")});
    ASSERT_FALSE(map);
    EXPECT_EQ(map.error().code, ErrorCode::MissingColumns);
    EXPECT_EQ(map.error().place, QStringLiteral("健診種別, 健診受診日"));
}

} // namespace boshi::exchange::test
