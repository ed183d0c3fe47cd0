// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cbor.h"

#include <gtest/gtest.h>

#include <limits>
#include <random>

namespace boshi::cbor_tests {
namespace {

QByteArray hex(const char *digits) { return QByteArray::fromHex(digits); }

QByteArray integer(qint64 value)
{
    CborWriter out;
    out.integer(value);
    return out.result();
}

/// The item read and skipped must agree on what is canonical.
bool isCanonical(const QByteArray &bytes)
{
    CborReader in(bytes);
    const QByteArrayView item = in.rawItem();
    return in.finished() && item == bytes;
}

struct IntegerExample {
    qint64 value;
    const char *bytes;
};

// RFC 8949, appendix A.
constexpr IntegerExample integers[] = {
    {0, "00"}, {1, "01"}, {10, "0a"}, {23, "17"}, {24, "1818"}, {25, "1819"}, {100, "1864"}, {1000, "1903e8"},
    {1000000, "1a000f4240"}, {1000000000000, "1b000000e8d4a51000"}, {-1, "20"}, {-10, "29"}, {-100, "3863"}, {-1000, "3903e7"},
};

TEST(Cbor, writesTheIntegersOfTheStandard)
{
    for (const auto &[value, bytes] : integers)
        EXPECT_EQ(integer(value).toHex(), bytes) << value;
}

TEST(Cbor, readsTheIntegersOfTheStandard)
{
    for (const auto &[value, bytes] : integers) {
        const QByteArray data = hex(bytes);
        CborReader in(data);
        EXPECT_EQ(in.type(), CborReader::Type::Integer);
        EXPECT_EQ(in.integer(), value);
        EXPECT_TRUE(in.finished());
        EXPECT_TRUE(isCanonical(data));
    }
}

TEST(Cbor, holdsEveryIntegerOf64Bits)
{
    for (const qint64 value : {std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max(), qint64(-4294967297), qint64(4294967295)}) {
        const QByteArray data = integer(value);
        CborReader in(data);
        EXPECT_EQ(in.integer(), value);
        EXPECT_TRUE(in.finished());
    }
}

TEST(Cbor, refusesIntegersBeyond64Bits)
{
    for (const char *bytes : {"1bffffffffffffffff", "3bffffffffffffffff", "1b8000000000000000", "3b8000000000000000"}) {
        const QByteArray data = hex(bytes);
        CborReader in(data);
        EXPECT_EQ(in.integer(), 0);
        EXPECT_FALSE(in.ok()) << bytes;
    }
}

struct TextExample {
    const char16_t *text;
    const char *bytes;
};

constexpr TextExample texts[] = {{u"", "60"},           {u"a", "6161"},       {u"IETF", "6449455446"},        {u"\"\\", "62225c"},
                                 {u"\u00fc", "62c3bc"}, {u"\u6c34", "63e6b0b4"}, {u"\U00010151", "64f0908591"}};

TEST(Cbor, writesAndReadsTheTextsOfTheStandard)
{
    for (const auto &[text, bytes] : texts) {
        CborWriter out;
        out.text(QString::fromUtf16(text));
        const QByteArray written = out.result();
        EXPECT_EQ(written.toHex(), bytes);
        CborReader in(written);
        EXPECT_EQ(in.text(), QString::fromUtf16(text));
        EXPECT_TRUE(in.finished());
    }
}

TEST(Cbor, writesTheOtherItemsOfTheStandard)
{
    CborWriter out;
    out.boolean(false);
    out.boolean(true);
    out.null();
    out.bytes({});
    out.bytes(hex("01020304"));
    out.array(0);
    out.map(0);
    EXPECT_EQ(out.result().toHex(), "f4f5f6" "40" "4401020304" "80" "a0");
}

TEST(Cbor, readsTheStructuresOfTheStandard)
{
    for (const char *bytes : {"83010203", "8301820203820405", "98190102030405060708090a0b0c0d0e0f101112131415161718181819",
                              "a201020304", "a26161016162820203", "826161a161626163", "a56161614161626142616361436164614461656145",
                              "f4", "f5", "f6", "40", "4401020304", "c11a514b67b0"})
        EXPECT_TRUE(isCanonical(hex(bytes))) << bytes;
}

TEST(Cbor, refusesLongerFormsThanNeeded)
{
    for (const char *bytes : {"1800", "1817", "190018", "1900ff", "1a0000ffff", "1b00000000ffffffff", "3800", "5800", "78016161",
                              "9800", "b800", "d80101", "f814", "f816"})
        EXPECT_FALSE(isCanonical(hex(bytes))) << bytes;
}

TEST(Cbor, refusesFloatingPointAndOtherSimpleValues)
{
    for (const char *bytes : {"f90000", "f93c00", "fa47c35000", "fb3ff199999999999a", "f97e00", "f7", "f0", "f8ff", "e0"})
        EXPECT_FALSE(isCanonical(hex(bytes))) << bytes;
}

TEST(Cbor, refusesIndefiniteLengths)
{
    for (const char *bytes : {"5f42010243030405ff", "7f657374726561646d696e67ff", "9fff", "9f018202039f0405ffff", "bfff",
                              "bf61610161629f0203ffff", "ff"})
        EXPECT_FALSE(isCanonical(hex(bytes))) << bytes;
}

TEST(Cbor, refusesReservedLengths)
{
    for (const char *bytes : {"1c", "1d", "1e", "1f", "3c", "5c", "7d", "9e", "bd", "dc", "fc"})
        EXPECT_FALSE(isCanonical(hex(bytes))) << bytes;
}

TEST(Cbor, refusesUnsortedAndRepeatedKeys)
{
    EXPECT_TRUE(isCanonical(hex("a2616100616200")));
    EXPECT_FALSE(isCanonical(hex("a2616200616100")));
    EXPECT_FALSE(isCanonical(hex("a2616100616101")));
    EXPECT_TRUE(isCanonical(hex("a2617a0062616100"))); // Bytewise order of the encoded keys puts the shorter first.
    EXPECT_FALSE(isCanonical(hex("a262616100617a00")));
}

TEST(Cbor, refusesTextThatIsNotUtf8)
{
    for (const char *bytes : {"61ff", "62c328", "62c080", "63eda080", "64f4908080", "61c3"}) {
        const QByteArray data = hex(bytes);
        EXPECT_FALSE(isCanonical(data)) << bytes;
        CborReader in(data);
        EXPECT_TRUE(in.text().isEmpty());
        EXPECT_FALSE(in.ok()) << bytes;
    }
}

TEST(Cbor, refusesWhatFollowsTheItem)
{
    const QByteArray data = hex("0000");
    CborReader in(data);
    in.integer();
    EXPECT_TRUE(in.ok());
    EXPECT_FALSE(in.finished());
}

TEST(Cbor, refusesCountsThatCannotBeTrue)
{
    for (const char *bytes : {"9affffffff", "bb7fffffffffffffff", "5b7fffffffffffffff", "7affffffff00"}) {
        const QByteArray data = hex(bytes);
        CborReader array(data), map(data), string(data);
        EXPECT_EQ(array.array(), 0);
        EXPECT_EQ(map.map(), 0);
        EXPECT_TRUE(string.bytes().isEmpty());
        EXPECT_FALSE(isCanonical(data));
    }
}

TEST(Cbor, goesSixteenLevelsDeepAndNoDeeper)
{
    EXPECT_TRUE(isCanonical(hex("81").repeated(16) + hex("00")));
    EXPECT_FALSE(isCanonical(hex("81").repeated(17) + hex("00")));
    EXPECT_FALSE(isCanonical(hex("81").repeated(100'000) + hex("00")));
    EXPECT_FALSE(isCanonical(hex("c1").repeated(100'000) + hex("00")));
}

TEST(Cbor, refusesInputCutAtEveryByte)
{
    const QByteArray whole = hex("a3616182010262626244010203046363636383f5f6781a") + QByteArray(26, 'x');
    ASSERT_TRUE(isCanonical(whole));
    for (qsizetype size = 0; size < whole.size(); ++size)
        EXPECT_FALSE(isCanonical(whole.first(size))) << size;
}

TEST(Cbor, answersEmptyAfterTheFirstFault)
{
    const QByteArray data = hex("f900000102");
    CborReader in(data);
    in.rawItem();
    EXPECT_FALSE(in.ok());
    EXPECT_EQ(in.integer(), 0);
    EXPECT_EQ(in.type(), CborReader::Type::End);
    EXPECT_TRUE(in.rawItem().isEmpty());
    EXPECT_FALSE(in.skipNull());
    EXPECT_FALSE(in.boolean());
    EXPECT_FALSE(in.finished());
}

/// Writes what was read, item by item: what the reader takes must be the one canonical form.
void rewrite(CborReader &in, CborWriter &out)
{
    switch (in.type()) {
    case CborReader::Type::Integer: return out.integer(in.integer());
    case CborReader::Type::Bytes: return out.bytes(in.bytes());
    case CborReader::Type::Text: return out.text(in.text());
    case CborReader::Type::Boolean: return out.boolean(in.boolean());
    case CborReader::Type::Null: in.skipNull(); return out.null();
    case CborReader::Type::Array: {
        const qsizetype count = in.array();
        out.array(count);
        for (qsizetype i = 0; i < count && in.ok(); ++i)
            rewrite(in, out);
        return;
    }
    case CborReader::Type::Map: {
        const qsizetype count = in.map();
        out.map(count);
        for (qsizetype i = 0; i < 2 * count && in.ok(); ++i)
            rewrite(in, out);
        return;
    }
    default: return out.raw(in.rawItem()); // A tag: carried, not read.
    }
}

TEST(Cbor, takesNothingInRandomBytesThatItWouldWriteOtherwise)
{
    std::mt19937 source(8949);
    int taken = 0;
    for (int round = 0; round < 300'000; ++round) {
        QByteArray data(1 + qsizetype(source() % 12), '\0');
        for (char &byte : data)
            byte = char(source() % 3 ? source() : source() % 0x20 + (source() % 8 << 5));
        if (!isCanonical(data))
            continue;
        CborReader in(data);
        CborWriter out;
        rewrite(in, out);
        if (!in.finished()) // An integer beyond 64 bits: carried too.
            continue;
        ++taken;
        ASSERT_EQ(out.result().toHex(), data.toHex());
    }
    EXPECT_GT(taken, 5'000);
}

} // namespace
} // namespace boshi::cbor_tests
