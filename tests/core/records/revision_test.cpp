// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/revision.h"

#include "core/base/cbor.h"
#include "core/base/hash.h"
#include "core/schema/value_codec.h"

#include <QFile>
#include <gtest/gtest.h>

#include <random>

namespace boshi::revision_tests {
namespace {

QUuid id(char byte) { return QUuid::fromRfc4122(QByteArray(16, byte)); }

QByteArray counting(int size)
{
    QByteArray bytes;
    for (int i = 0; i < size; ++i)
        bytes.append(char(i));
    return bytes;
}

/// What tests/golden/make_revision.py encodes.
Revision goldenRevision()
{
    Revision revision;
    revision.record = id(0x11);
    revision.type = "note";
    revision.subject = id(0x22);
    revision.privacy = Privacy::Family;
    revision.parents = {RevisionId(32, 0x44), RevisionId(32, 0x33)};
    const std::vector<std::pair<const char *, Value>> values{
        {"text", QStringLiteral("塚神羽 é😀")},
        {"none", Value()},
        {"unknown", Absence::Unknown},
        {"refused", Absence::Refused},
        {"notdone", Absence::NotDone},
        {"withheld", Absence::Withheld},
        {"yes", true},
        {"no", false},
        {"number", qint64(3120)},
        {"negative", qint64(-1)},
        {"large", qint64(4294967296)},
        {"date", PartialDate(QDate(2024, 3, 10))},
        {"month", *PartialDate::of(2024, 3, 0, true)},
        {"year", *PartialDate::of(2024)},
        {"time", TimeOfDay{14 * 60 + 5}},
        {"moment", DateTime{QDate(2024, 3, 10), 14 * 60 + 5, 9 * 60}},
        {"duration", Duration{9 * 60 + 30}},
        {"gestation", *GestationalAge::of(31, 4)},
        {"pregnancy_month", PregnancyMonth{5}},
        {"ordinal", Ordinal{Ordinal::Plus1, QStringLiteral("＋")}},
        {"teeth", ToothChart{{55, QStringLiteral("C")}, {54, QStringLiteral("O")}}},
        {"attachment", AttachmentId{counting(32)}},
        {"reference", QUuid::fromRfc4122(counting(16))},
        {"choices", QStringList{QStringLiteral("a"), QStringLiteral("b")}},
        {"@key", QStringLiteral("row 1")},
    };
    for (const auto &[key, value] : values)
        revision.sets.push_back({key, encodeValue(value)});
    revision.sets.push_back({"later", QByteArray::fromHex("821863a16466726f6d6f61206e657765722076657273696f6e")});
    revision.author = id(0x55);
    revision.device = id(0x66);
    revision.at = {1717200000123, 540};
    revision.mode = EntryMode::Imported;
    revision.nonce = QByteArray(16, 0x77);
    return revision;
}

QByteArray golden(const char *name)
{
    QFile file(QStringLiteral(BOSHI_SOURCE_DIR "/tests/golden/revision_format1.txt"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    while (!file.atEnd())
        if (const QByteArray line = file.readLine().trimmed(); line.startsWith(QByteArray(name) + ' '))
            return QByteArray::fromHex(line.mid(line.indexOf(' ')));
    return {};
}

TEST(RevisionFormat, isPinned)
{
    Revision revision = goldenRevision();
    const QByteArray payload = encodeRevision(revision);
    EXPECT_EQ(payload.toHex(), golden("payload").toHex());
    EXPECT_EQ(blake2b256(payload).toHex(), golden("id").toHex());
}

TEST(RevisionFormat, readsAsItWasWritten)
{
    const auto read = decodeRevision(golden("payload"));
    ASSERT_TRUE(read);
    Revision again = *read;
    EXPECT_EQ(encodeRevision(again), golden("payload"));
    Revision written = goldenRevision();
    encodeRevision(written);
    EXPECT_EQ(read->sets, written.sets);
    EXPECT_EQ(read->parents, written.parents);
    EXPECT_EQ(read->record, id(0x11));
    EXPECT_EQ(read->subject, id(0x22));
    EXPECT_EQ(read->privacy, Privacy::Family);
    EXPECT_EQ(read->author, id(0x55));
    EXPECT_EQ(read->device, id(0x66));
    EXPECT_EQ(read->at, (Moment{1717200000123, 540}));
    EXPECT_EQ(read->mode, EntryMode::Imported);
}

ErrorCode refusal(const QByteArray &payload)
{
    const auto read = decodeRevision(payload);
    return read ? ErrorCode(-1) : read.error().code;
}

TEST(RevisionFormat, isRefusedCutAnywhereOrContinued)
{
    const QByteArray payload = golden("payload");
    for (qsizetype size = 0; size < payload.size(); ++size)
        EXPECT_EQ(refusal(payload.first(size)), ErrorCode::BadRevision) << size;
    EXPECT_EQ(refusal(payload + '\0'), ErrorCode::BadRevision);
}

/// Two byte strings must never read as the same revision: what is read encodes to the same bytes or is refused.
TEST(RevisionFormat, neverReadsTwoEncodingsAsOne)
{
    std::mt19937 source(5);
    const QByteArray payload = golden("payload");
    int accepted = 0;
    for (int round = 0; round < 60'000; ++round) {
        QByteArray altered = payload;
        for (quint32 i = 0; i < 1 + source() % 2; ++i)
            altered[qsizetype(source() % quint32(altered.size()))] = char(source());
        auto read = decodeRevision(altered);
        if (!read)
            continue;
        ++accepted;
        ASSERT_EQ(encodeRevision(*read), altered);
    }
    EXPECT_GT(accepted, 1000);
}

/// The twelve members, each of which a test can replace.
QByteArray revisionWith(int member, const QByteArray &hex)
{
    std::vector<QByteArray> members{"01", "50" + QByteArray(32, '1'), "646e6f7465", "f6", "01", "80", "a0", "50" + QByteArray(32, '5'),
                                    "50" + QByteArray(32, '6'), "820000", "00", "40"};
    members[std::size_t(member)] = hex;
    QByteArray all = "8c";
    for (const QByteArray &part : members)
        all += part;
    return QByteArray::fromHex(all);
}

TEST(RevisionFormat, takesThePlainestRevision) { EXPECT_TRUE(decodeRevision(revisionWith(0, "01"))); }

TEST(RevisionFormat, tellsANewerFormat)
{
    EXPECT_EQ(refusal(revisionWith(0, "02")), ErrorCode::NewerFormat);
    EXPECT_EQ(refusal(QByteArray::fromHex("8302f6f6")), ErrorCode::NewerFormat);
    EXPECT_EQ(refusal(revisionWith(0, "00")), ErrorCode::BadRevision);
    EXPECT_EQ(refusal(revisionWith(0, "20")), ErrorCode::BadRevision);
}

TEST(RevisionFormat, refusesMembersOfAnotherShape)
{
    const QByteArray shortId = "4f" + QByteArray(30, '1');
    const QByteArray parent = "5820" + QByteArray(64, '3');
    const QByteArray greater = "5820" + QByteArray(64, '4');
    const std::vector<std::pair<int, QByteArray>> wrong{
        {1, shortId}, {1, "f6"}, {1, "50" + QByteArray(32, '0')}, {2, "60"}, {2, "01"}, {2, "62c328"}, {3, shortId}, {3, "40"},
        {4, "04"}, {4, "20"}, {4, "f6"}, {5, "f6"}, {5, "8141ff"}, {5, "82" + parent + parent}, {5, "82" + greater + parent},
        {6, "80"}, {6, "a1016161"}, {6, "a16000"}, {6, "a2617a00616100"}, {6, "a2616100616101"}, {6, "a162616161ff"},
        {6, "a16161fb3ff0000000000000"}, {6, "a161617f6161ff"}, {6, "a161611800"}, {6, "bf616100ff"}, {7, "f6"}, {8, shortId},
        {9, "83000000"}, {9, "8100"}, {9, "820019" "05a0"}, {9, "8200" "3b7fffffffffffffff"}, {10, "20"}, {10, "190100"}, {11, "60"}};
    for (const auto &[member, hex] : wrong)
        EXPECT_EQ(refusal(revisionWith(member, hex)), ErrorCode::BadRevision) << member << ' ' << hex.constData();
}

TEST(RevisionFormat, takesParentsAndKeysInCanonicalOrderOnly)
{
    const QByteArray parent = "5820" + QByteArray(64, '3');
    const QByteArray greater = "5820" + QByteArray(64, '4');
    EXPECT_TRUE(decodeRevision(revisionWith(5, "82" + parent + greater)));
    EXPECT_TRUE(decodeRevision(revisionWith(6, "a2617a0062616100"))); // "z" before "aa": the shorter first.
    EXPECT_FALSE(decodeRevision(revisionWith(6, "a262616100617a00")));
}

TEST(RevisionFormat, keepsModesOfNewerVersions)
{
    const auto read = decodeRevision(revisionWith(10, "182a"));
    ASSERT_TRUE(read);
    EXPECT_EQ(int(read->mode), 42);
}

} // namespace
} // namespace boshi::revision_tests
