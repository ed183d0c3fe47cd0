// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schema/value_codec.h"

#include <gtest/gtest.h>

#include <random>
#include <set>

namespace boshi::codec_tests {
namespace {

const std::vector<Value> &examples()
{
    static const std::vector<Value> values{
        Value(), Absence::Unknown, Absence::Withheld, true, false, qint64(0), qint64(-1), std::numeric_limits<qint64>::min(),
        std::numeric_limits<qint64>::max(), QStringLiteral(""), QStringLiteral("塚"), QStringList{QStringLiteral("a"), QStringLiteral("b")},
        PartialDate(QDate(2024, 2, 29)), *PartialDate::of(1800), *PartialDate::of(2200, 12, 31, true), TimeOfDay{0}, TimeOfDay{1439},
        DateTime{QDate(2024, 3, 10), 845, -720}, Duration{0}, Duration{Duration::longest}, *GestationalAge::of(0, 0),
        *GestationalAge::of(44, 6), PregnancyMonth{1}, PregnancyMonth{11}, Ordinal{Ordinal::Plus4, QStringLiteral("卌")},
        ToothChart{{11, QStringLiteral("/")}, {85, QStringLiteral("C")}}, AttachmentId{QByteArray(32, 'i')},
        QUuid::fromRfc4122(QByteArray::fromHex("0123456789ab4def8123456789abcdef"))};
    return values;
}

TEST(ValueCodec, readsEveryKindItWrote)
{
    std::set<std::size_t> kinds;
    for (const Value &value : examples()) {
        const auto read = decodeValue(encodeValue(value));
        ASSERT_TRUE(read);
        EXPECT_EQ(*read, value);
        kinds.insert(value.index());
    }
    EXPECT_EQ(kinds.size(), std::variant_size_v<Value>);
}

TEST(ValueCodec, writesTheEmptyValueAsCleared) { EXPECT_EQ(encodeValue(Value()), clearedValue); }

TEST(ValueCodec, refusesInputCutAnywhereOrContinued)
{
    for (const Value &value : examples()) {
        const QByteArray bytes = encodeValue(value);
        for (qsizetype size = 0; size < bytes.size(); ++size)
            EXPECT_EQ(decodeValue(QByteArrayView(bytes).first(size)), std::nullopt);
        EXPECT_EQ(decodeValue(bytes + '\0'), std::nullopt);
    }
}

TEST(ValueCodec, refusesMalformedValues)
{
    for (const char *hex : {
             "80", "8101", "820104", "820120", "83010000", "83020000", "85021907e80d01f4", "8502190707" "0101f4", "85021907e80200", "85021907e8021ef4",
             "8502" "1b00000001000007e8" "0301f4", // A year that would be 2024 in 32 bits.
             "84021907e8030af4", "820319" "05a0", "820320", "86041907e803000000", "86041907e8030a00" "1905a0", "86041907e8030a" "1905a0" "00",
             "8204" "00", "820520", "82051a" "00989681", "82061901" "3b", "820620", "820700", "82070c", "83080660", "830820" "60", "820801",
             "82091837", "830918" "38" "6143", "8309" "1b00000001000000376143", "83091837" "01", "820a40", "820a41ff", "820b40", "820b4f" "000000000000000000000000000000",
             "820c01", "82187f00", "8220" "00", "a0", "40", "f7", "c100"})
        EXPECT_EQ(decodeValue(QByteArray::fromHex(hex)), std::nullopt) << hex;
}

/// Equal values have equal bytes, or copies of a vault would disagree about nothing.
TEST(ValueCodec, neverReadsTwoEncodingsAsOneValue)
{
    std::mt19937 source(11);
    int taken = 0;
    for (int round = 0; round < 200'000; ++round) {
        QByteArray bytes = encodeValue(examples()[source() % examples().size()]);
        bytes[qsizetype(source() % quint32(bytes.size()))] = char(source());
        const auto value = decodeValue(bytes);
        if (!value)
            continue;
        ++taken;
        ASSERT_EQ(encodeValue(*value).toHex(), bytes.toHex());
    }
    EXPECT_GT(taken, 10'000);
}

TEST(ValueCodec, readsForAFieldOnlyItsKindOrAnAbsence)
{
    const Field number{.key = "n", .kind = FieldKind::Integer, .label = "N"};
    EXPECT_EQ(decodeValue(number, encodeValue(qint64(5))), std::optional(Value(qint64(5))));
    EXPECT_EQ(decodeValue(number, encodeValue(Absence::NotDone)), std::optional(Value(Absence::NotDone)));
    EXPECT_EQ(decodeValue(number, clearedValue), std::optional(Value()));
    EXPECT_EQ(decodeValue(number, encodeValue(QStringLiteral("5"))), std::nullopt);
    EXPECT_EQ(decodeValue(number, encodeValue(true)), std::nullopt);
}

TEST(ValueCodec, refusesAnEmptyArrayWithANumberBehindIt) { EXPECT_FALSE(decodeValue(QByteArray::fromHex("800c"))); }

TEST(ValueCodec, keepsAMarkOfByteOrderAtTheBeginningOfAText)
{
    const QString text = QString(2, QChar(0xfeff)) + QStringLiteral("塚");
    EXPECT_EQ(std::get<QString>(*decodeValue(encodeValue(text))), text);
}

} // namespace
} // namespace boshi::codec_tests
