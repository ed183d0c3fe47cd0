// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encoding.h"

#include "tests/core/exchange/exchange_support.h"

namespace boshi::exchange::test {

static const QByteArray kanjiShiftJis("\x8E\x81\x96\xBC,\x94\xB2\x8E\xBF\n"); // 氏名,抜質
static const QByteArray kanjiUtf8 = QStringLiteral("氏名,体重\n青葉,6.25\n").toUtf8();

static std::optional<ErrorCode> errorOf(const Result<TextForm> &result)
{
    return result ? std::nullopt : std::optional(result.error().code);
}

static DecodedText decodedFrom(Encoding encoding, QByteArrayView bytes)
{
    auto decoder = CellDecoder::of(encoding);
    return decoder ? (*decoder)(bytes) : DecodedText {};
}

TEST(DetectEncoding, knowsTheByteOrderMarks)
{
    EXPECT_EQ(*detect("\xEF\xBB\xBF" + kanjiUtf8), (TextForm {Encoding::Utf8, 3}));
    EXPECT_EQ(*detect(utf16(u"氏名", false, true)), (TextForm {Encoding::Utf16Le, 2}));
    EXPECT_EQ(*detect(utf16(u"氏名", true, true)), (TextForm {Encoding::Utf16Be, 2}));
}

TEST(DetectEncoding, takesValidUtf8ForUtf8)
{
    EXPECT_EQ(*detect(kanjiUtf8), (TextForm {Encoding::Utf8, 0}));
    EXPECT_EQ(*detect("id,day\n1,2024-01-01\n"), (TextForm {Encoding::Utf8, 0}));
}

TEST(DetectEncoding, takesEverythingElseForShiftJis)
{
    EXPECT_EQ(*detect(kanjiShiftJis), (TextForm {Encoding::ShiftJis, 0}));
    EXPECT_EQ(*detect(sampleBytes()), (TextForm {Encoding::ShiftJis, 0}));
}

TEST(DetectEncoding, readsTheWholeFileBeforeItDecides)
{
    const QByteArray ascii(700'000, 'a');
    EXPECT_EQ(*detect(ascii + kanjiShiftJis), (TextForm {Encoding::ShiftJis, 0}));
    EXPECT_EQ(*detect(ascii + kanjiUtf8), (TextForm {Encoding::Utf8, 0}));
}

TEST(DetectEncoding, isNotMisledByCharactersAcrossItsPieces)
{
    for (int shift = 0; shift < 3; ++shift)
        EXPECT_EQ(
            detect(QByteArray(shift, ' ') + QStringLiteral("健").repeated(200'000).toUtf8())->encoding, Encoding::Utf8);
}

TEST(DetectEncoding, keepsUtf8WhoseLastCharacterIsCut)
{
    EXPECT_EQ(detect(QStringLiteral("氏名,青葉").toUtf8().chopped(1))->encoding, Encoding::Utf8);
}

TEST(DetectEncoding, keepsLongUtf8WithALoneBadByte)
{
    EXPECT_EQ(detect(kanjiUtf8.repeated(20) + '\xE3' + kanjiUtf8)->encoding, Encoding::Utf8);
}

TEST(DetectEncoding, letsTheUserOverrule)
{
    EXPECT_EQ(*detect(kanjiUtf8, Encoding::ShiftJis), (TextForm {Encoding::ShiftJis, 0}));
    EXPECT_EQ(*detect(utf16(u"氏名", true, false), Encoding::Utf16Be), (TextForm {Encoding::Utf16Be, 0}));
    EXPECT_EQ(*detect("\xEF\xBB\xBF" + kanjiUtf8, Encoding::Utf8), (TextForm {Encoding::Utf8, 3}));
}

TEST(DetectEncoding, refusesWhatIsNoText)
{
    EXPECT_EQ(errorOf(detect("%PDF-1.7\n")), ErrorCode::NotText);
    EXPECT_EQ(errorOf(detect(QByteArray("PK\x03\x04rest", 8))), ErrorCode::NotText);
    EXPECT_EQ(errorOf(detect(QByteArray("a,b\0c\n", 6))), ErrorCode::NotText);
    EXPECT_EQ(errorOf(detect(QByteArray(512, '\0'))), ErrorCode::NotText);
    EXPECT_EQ(errorOf(detect(utf16(u"氏名,a", false, false))), ErrorCode::NotText);
    EXPECT_EQ(errorOf(detect("%PDF-1.7\n", Encoding::ShiftJis)), ErrorCode::NotText);
}

TEST(DetectEncoding, refusesAnEmptyFile)
{
    for (const QByteArray &bytes :
        {QByteArray(), QByteArray(" \r\n\t\n"), QByteArray("\xEF\xBB\xBF"), utf16(u" \r\n", false, true)})
        EXPECT_EQ(errorOf(detect(bytes)), ErrorCode::EmptyFile) << bytes.toHex().toStdString();
}

TEST(DetectEncoding, leavesTheDeviceAtItsBeginning)
{
    QByteArray bytes = kanjiUtf8;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    ASSERT_TRUE(detectEncoding(buffer));
    EXPECT_EQ(buffer.pos(), 0);
}

TEST(CellDecoder, readsTheVariantsOfCp932)
{
    const DecodedText text
        = decodedFrom(Encoding::ShiftJis, "\x87\x40\xFB\xFC\x81\x60\xB8\xD3\xB2"); // NEC, IBM, wave, half-width
    EXPECT_EQ(text.text, QStringLiteral("①髙～ｸﾓｲ"));
    EXPECT_FALSE(text.bytesLost);
}

TEST(CellDecoder, tellsOfLostBytes)
{
    for (const auto encoding : {Encoding::ShiftJis, Encoding::Utf8}) {
        const DecodedText text = decodedFrom(encoding,
            "a\xFF"
            "b");
        EXPECT_EQ(text.text, QStringLiteral("a\uFFFDb"));
        EXPECT_TRUE(text.bytesLost);
    }
}

TEST(CellDecoder, tellsOfATruncatedLastCharacter)
{
    const DecodedText cut = decodedFrom(Encoding::ShiftJis, "\x90\xC2\x83");
    EXPECT_EQ(cut.text, QStringLiteral("青\uFFFD"));
    EXPECT_TRUE(cut.bytesLost);
    EXPECT_TRUE(decodedFrom(Encoding::Utf8, "\xE9\x9D\x92\xE8\x91").bytesLost);
}

TEST(CellDecoder, forgetsTheDamageOfTheCellBefore)
{
    auto decoder = CellDecoder::of(Encoding::ShiftJis);
    ASSERT_TRUE(decoder);
    EXPECT_TRUE((*decoder)("\x90\xC2\x83").bytesLost);
    EXPECT_EQ((*decoder)("\x90\xC2").text, QStringLiteral("青"));
    EXPECT_FALSE((*decoder)("\x90\xC2").bytesLost);
}

TEST(CellDecoder, keepsControlsAndReplacementCharactersThatWereThere)
{
    const DecodedText controls = decodedFrom(Encoding::ShiftJis, "\x90\xC2\x1A\x1C\x7F");
    EXPECT_EQ(controls.text, QStringLiteral("青\u001A\u001C\u007F"));
    EXPECT_FALSE(controls.bytesLost);
    EXPECT_FALSE(decodedFrom(Encoding::Utf8, "\xEF\xBF\xBD").bytesLost);
}

TEST(CellDecoder, keepsAMarkInsideTheFile)
{
    EXPECT_EQ(decodedFrom(Encoding::Utf8,
                  "\xEF\xBB\xBF"
                  "a")
                  .text,
        QStringLiteral("\uFEFFa"));
}

TEST(CellDecoder, saysWhenTheBuildHasNoShiftJis)
{
    const auto decoder = CellDecoder::of(Encoding::ShiftJis, "no-such-encoding");
    ASSERT_FALSE(decoder);
    EXPECT_EQ(decoder.error().code, ErrorCode::EncodingUnavailable);
}

} // namespace boshi::exchange::test
