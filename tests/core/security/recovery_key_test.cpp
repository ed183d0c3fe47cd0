// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/recovery_key.h"
#include "core/security/recovery_line.h"

#include <QFile>
#include <QRandomGenerator>
#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace boshi::recovery_tests {
namespace {

VaultKey sample()
{
    return {Secret::copyOf(QByteArray::fromHex("ffac61f7f6b12244dafa0f320d1c82f998d8c9e3103f58309f47b4868811b56f")),
            {QByteArray::fromHex("424f5348491101020304050607087f24")}};
}

// tests/golden/recovery_sheet.py write HEADER KEY
const QStringList sheet{QStringLiteral("1: 897N-6J29-24B7"), QStringLiteral("2: 0G40-R40M-30XJ"), QStringLiteral("3: E23Z-4KZT-RR1G"),
                        QStringLiteral("4: FQYT-RJ4H-6TVR"), QStringLiteral("5: Z87K-438W-GBEG"), QStringLiteral("6: WSHP-69WC-83G4"),
                        QStringLiteral("7: YP1G-KX3V-9102"), QStringLiteral("8: M826-TPZS-Z36V")};

QString joined(const QStringList &lines) { return lines.join(u'\n'); }

bool opens(const QString &written)
{
    const auto key = recovery::parse(written);
    return key && key->key.view() == sample().key.view() && key->header.bytes == sample().header.bytes;
}

/// A code with the lines it names.
QString fault(ErrorCode code, const char *place = "") { return QString::number(int(code)) + u' ' + QLatin1String(place); }

QString told(const QString &written)
{
    const auto key = recovery::parse(written);
    return key ? QString() : QString::number(int(key.error().code)) + u' ' + key.error().place;
}

VaultKey randomKey(QRandomGenerator &random)
{
    QByteArray bytes(40, '\0');
    for (char &byte : bytes)
        byte = char(random.generate());
    return {Secret::copyOf(bytes.first(32)), makeHeader(KeyProfile::Usual, bytes.sliced(32))};
}

QStringList linesOf(const VaultKey &key)
{
    return QString::fromLatin1(recovery::text(key).view()).split(u'\n', Qt::SkipEmptyParts);
}

TEST(RecoveryKey, isWrittenAsTheFormatSays)
{
    EXPECT_EQ(linesOf(sample()), sheet);
    EXPECT_TRUE(opens(joined(sheet)));
}

TEST(RecoveryKey, comesBackFromItsText)
{
    QRandomGenerator random(1);
    for (int round = 0; round < 500; ++round) {
        const VaultKey key = randomKey(random);
        const auto back = recovery::parse(joined(linesOf(key)));
        ASSERT_TRUE(back) << round;
        EXPECT_EQ(back->key.view(), key.key.view());
        EXPECT_EQ(back->header.bytes, key.header.bytes);
    }
}

TEST(RecoveryKey, isReadAsPeopleWriteIt)
{
    const QString lower = joined(sheet).toLower();
    QString wide;
    for (const QChar character : joined(sheet))
        wide += character.unicode() > 0x20 ? QChar(character.unicode() - u'!' + u'！') : character == u' ' ? QChar(u'　') : character;
    QString lookalike = joined(sheet);
    lookalike.replace(u'0', u'O').replace(u'1', u'l').replace(u'V', u'u');
    QString spread;
    for (const QString &line : sheet)
        spread += line.first(2) + u' ' + QString(line.sliced(3)).remove(u'-').split(QString()).join(u' ') + QStringLiteral("\r\n\r\n");
    EXPECT_TRUE(opens(lower));
    EXPECT_TRUE(opens(wide));
    EXPECT_TRUE(opens(lookalike));
    EXPECT_TRUE(opens(spread));
    EXPECT_TRUE(opens(joined(sheet).replace(u'-', u'ー')));
    EXPECT_TRUE(opens(joined(sheet).replace(u'\n', u' ')));
}

TEST(RecoveryKey, isReadWithoutItsNumbersOrInAnotherOrder)
{
    QStringList bare;
    QStringList dotted;
    QStringList spaced;
    for (const QString &line : sheet) {
        bare << line.sliced(3);
        dotted << QString(line).replace(u':', u'.');
        spaced << QString(line).remove(u':').replace(u'-', u' ');
    }
    EXPECT_TRUE(opens(joined(bare)));
    EXPECT_TRUE(opens(joined(dotted)));
    EXPECT_TRUE(opens(joined(spaced)));
    EXPECT_TRUE(opens(bare.join(QString())));
    EXPECT_TRUE(opens(QString(joined(bare)).remove(u'-')));
    std::ranges::reverse(bare);
    EXPECT_TRUE(opens(joined(bare))) << "each line tells its number by its check letters";
    QStringList reversed = sheet;
    std::ranges::reverse(reversed);
    EXPECT_TRUE(opens(joined(reversed)));
}

TEST(RecoveryKey, isFoundAmongOtherText)
{
    const QString around = QStringLiteral("回復シート Recovery sheet\n作成日：2026-11-20 14:05\nKeep it where only you can reach it.\n\n%1\n\nThis sheet opens the file.\n");
    EXPECT_TRUE(opens(around.arg(joined(sheet))));
    EXPECT_TRUE(opens(joined(sheet) + u'\n' + joined(sheet))) << "the same line twice does no harm";
}

TEST(RecoveryKey, namesTheLineThatIsWrong)
{
    QStringList slip = sheet;
    slip[2][4] = u'7';
    EXPECT_EQ(told(joined(slip)), fault(ErrorCode::WrongRecoveryLine, "3"));
    slip[6].chop(1);
    EXPECT_EQ(told(joined(slip)), fault(ErrorCode::WrongRecoveryLine, "3, 7"));
    QStringList foreign = sheet;
    foreign[4][5] = u'あ';
    EXPECT_EQ(told(joined(foreign)), fault(ErrorCode::WrongRecoveryLine, "5"));
    QStringList bare;
    for (const QString &line : slip)
        bare << line.sliced(3);
    EXPECT_EQ(told(joined(bare)), fault(ErrorCode::WrongRecoveryLine, "3, 7")) << "by their places";
}

TEST(RecoveryKey, namesTheLineThatIsMissingOrThereTwice)
{
    QStringList lines = sheet;
    lines.removeAt(3);
    EXPECT_EQ(told(joined(lines)), fault(ErrorCode::MissingRecoveryLine, "4"));
    QStringList twice;
    for (const QString &line : sheet)
        twice << line.sliced(3);
    twice[3] = twice[2];
    EXPECT_EQ(told(joined(twice)), fault(ErrorCode::DoubledRecoveryLine, "3"));
    QStringList underAnotherNumber = sheet;
    underAnotherNumber[3] = QStringLiteral("4: ") + sheet[2].sliced(3);
    EXPECT_EQ(told(joined(underAnotherNumber)), fault(ErrorCode::WrongRecoveryLine, "4"));
    EXPECT_EQ(told(sheet[0]), fault(ErrorCode::MissingRecoveryLine, "2, 3, 4, 5, 6, 7, 8"));
    EXPECT_EQ(told({}), fault(ErrorCode::NoRecoveryLines));
    EXPECT_EQ(told(QStringLiteral("これは回復シートではありません。\n14:05")), fault(ErrorCode::NoRecoveryLines));
}

TEST(RecoveryKey, isNotPutTogetherFromTwoSheets)
{
    QRandomGenerator random(2);
    for (int line = 0; line < recovery::lineCount; ++line) {
        QStringList mixed = sheet;
        mixed[line] = linesOf(randomKey(random))[line];
        if (mixed == sheet)
            continue;
        EXPECT_EQ(told(joined(mixed)), fault(ErrorCode::MixedRecoverySheet)) << line;
    }
}

constexpr char16_t alphabet[] = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int letterPlaces[] = {3, 4, 5, 6, 8, 9, 10, 11, 13, 14, 15, 16};

TEST(RecoveryKey, findsEveryWrongLetterOfEveryLine)
{
    int tried = 0;
    for (int line = 0; line < recovery::lineCount; ++line)
        for (const int place : letterPlaces)
            for (const char16_t letter : std::u16string_view(alphabet)) {
                QStringList slip = sheet;
                if (slip[line][place] == letter)
                    continue;
                slip[line][place] = letter;
                ++tried;
                ASSERT_EQ(told(joined(slip)), fault(ErrorCode::WrongRecoveryLine, QByteArray::number(line + 1).constData()));
            }
    EXPECT_EQ(tried, 8 * 12 * 31);
    RecordProperty("wrong_letters", tried);
}

TEST(RecoveryKey, findsEveryTwoLettersExchangedWithinALine)
{
    int tried = 0;
    for (int line = 0; line < recovery::lineCount; ++line)
        for (const int left : letterPlaces)
            for (const int right : letterPlaces) {
                QStringList slip = sheet;
                if (left >= right || slip[line][left] == slip[line][right])
                    continue;
                slip[line][left] = sheet[line][right];
                slip[line][right] = sheet[line][left];
                ++tried;
                ASSERT_EQ(told(joined(slip)), fault(ErrorCode::WrongRecoveryLine, QByteArray::number(line + 1).constData()));
            }
    EXPECT_GT(tried, 400);
    RecordProperty("exchanged_letters", tried);
}

TEST(RecoveryLine, findsEveryTwoWrongLetters)
{
    const QByteArray line = QString(sheet[4].sliced(3)).remove(u'-').toLatin1();
    ASSERT_TRUE(recovery::holds(5, line));
    int tried = 0;
    for (qsizetype left = 0; left < line.size(); ++left)
        for (qsizetype right = left + 1; right < line.size(); ++right)
            for (int change = 0; change < 32 * 32; ++change) {
                QByteArray slip = line;
                slip[left] = recovery::letters[change / 32];
                slip[right] = recovery::letters[change % 32];
                if (slip == line)
                    continue;
                ++tried;
                ASSERT_FALSE(recovery::holds(5, slip)) << slip.constData();
            }
    EXPECT_EQ(tried, 66 * (32 * 32 - 1));
    RecordProperty("two_wrong_letters", tried);
}

TEST(RecoveryLine, holdsUnderItsOwnNumberOnly)
{
    for (int line = 0; line < recovery::lineCount; ++line)
        for (int number = 1; number <= recovery::lineCount; ++number)
            EXPECT_EQ(recovery::holds(number, QString(sheet[line].sliced(3)).remove(u'-').toLatin1()), number == line + 1);
}

/// One random change of the kind that fingers and copying make.
void spoil(QString &text, QRandomGenerator &random)
{
    const qsizetype at = text.isEmpty() ? 0 : qsizetype(random.bounded(int(text.size())));
    switch (random.bounded(6)) {
    case 0: text.insert(at, QChar(char16_t(random.bounded(0x10000)))); break;
    case 1: text.remove(at, 1 + random.bounded(4)); break;
    case 2: text.insert(at, text.mid(random.bounded(int(text.size()) + 1), random.bounded(40))); break;
    case 3: text.insert(at, u'\n'); break;
    case 4: text.insert(at, QStringLiteral("%1: ").arg(random.bounded(10))); break;
    default:
        if (!text.isEmpty())
            text[at] = QChar(char16_t(random.bounded(0x20, 0x7f)));
    }
}

TEST(RecoveryKey, isNeverWrongHoweverItsTextIsSpoilt)
{
    QRandomGenerator random(3);
    int refused = 0;
    constexpr int rounds = 20'000;
    for (int round = 0; round < rounds; ++round) {
        QString text = joined(sheet);
        for (int slips = random.bounded(1, 12); slips > 0; --slips)
            spoil(text, random);
        const auto key = recovery::parse(text);
        if (key) {
            ASSERT_EQ(key->key.view(), sample().key.view()) << text.toStdString();
            ASSERT_EQ(key->header.bytes, sample().header.bytes);
        }
        refused += !key;
    }
    EXPECT_GT(refused, rounds / 2);
    RecordProperty("spoilt_refused", refused);
}

TEST(RecoveryLine, ofThisSheetIsKnownByItself)
{
    for (int line = 0; line < recovery::lineCount; ++line)
        for (const QString &typed : {sheet[line], sheet[line].sliced(3), sheet[line].sliced(3).toLower().remove(u'-')}) {
            const auto number = recovery::checkLine(typed, sample());
            ASSERT_TRUE(number) << typed.toStdString();
            EXPECT_EQ(*number, line + 1);
        }
}

TEST(RecoveryLine, ofAFormerSheetIsToldFromASlip)
{
    QRandomGenerator random(4);
    const QStringList other = linesOf(randomKey(random));
    EXPECT_EQ(recovery::checkLine(other[3], sample()).error().code, ErrorCode::OtherRecoverySheet);
    EXPECT_EQ(recovery::checkLine(QString(sheet[3]).replace(u'Q', u'G'), sample()).error().code, ErrorCode::WrongRecoveryLine);
    EXPECT_EQ(recovery::checkLine(QStringLiteral("hello"), sample()).error().code, ErrorCode::NoRecoveryLines);
}

TEST(RecoveryFile, thatIsNotThereOrHoldsNoLinesSaysSo)
{
    const QTemporaryDir folder;
    EXPECT_EQ(recovery::readFile(folder.filePath(QStringLiteral("none.txt"))).error().code, ErrorCode::FileMissing);
    QFile file(folder.filePath(QStringLiteral("sheet.txt")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(1000, '\0'));
    file.close();
    EXPECT_EQ(recovery::readFile(file.fileName()).error().code, ErrorCode::NoRecoveryLines);
}

} // namespace
} // namespace boshi::recovery_tests
