// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/recovery_key.h"

#include "core/base/hash.h"
#include "core/security/recovery_line.h"

#include <QFile>
#include <QStringList>

#include <sodium.h>

#include <array>
#include <cstring>

namespace boshi::recovery {
namespace {

constexpr qsizetype keySize = 32;
constexpr qsizetype checkedSize = VaultHeader::size + keySize;
constexpr qsizetype checkSize = 2;
constexpr qsizetype allLetters = lineCount * lettersPerLine;
static_assert((checkedSize + checkSize) * 8 == lineCount * dataLetters * 5);

/// No sheet is longer, whatever stands around its lines.
constexpr qint64 largestFile = 256 * 1024;

QByteArray wholeCheck(QByteArrayView headerAndKey)
{
    Hasher hasher;
    hasher.add("boshi recovery");
    hasher.add(headerAndKey);
    return hasher.result().first(checkSize);
}

/// Header, key and their check.
Secret contentOf(const VaultKey &key)
{
    Secret content(checkedSize + checkSize);
    std::memcpy(content.data(), key.header.bytes.constData(), VaultHeader::size);
    std::memcpy(content.data() + VaultHeader::size, key.key.data(), keySize);
    const QByteArray check = wholeCheck(content.view().first(checkedSize));
    std::memcpy(content.data() + checkedSize, check.constData(), checkSize);
    return content;
}

/// Where the n-th letter of the content stands among the letters of all lines.
qsizetype placeOf(qsizetype letter) { return letter / dataLetters * lettersPerLine + letter % dataLetters; }

/// The letters of all lines, check letters included.
Secret lettersOf(const VaultKey &key)
{
    const Secret content = contentOf(key);
    Secret all(allLetters);
    for (qsizetype letter = 0; letter < lineCount * dataLetters; ++letter) {
        int value = 0;
        for (qsizetype bit = letter * 5; bit < letter * 5 + 5; ++bit)
            value = value << 1 | (content.data()[bit / 8] >> (7 - bit % 8) & 1);
        all.data()[placeOf(letter)] = static_cast<unsigned char>(letters[value]);
    }
    for (int line = 0; line < lineCount; ++line)
        addCheck(line + 1, reinterpret_cast<char *>(all.data()) + line * lettersPerLine);
    return all;
}

Secret contentFrom(const Secret &all)
{
    Secret content(checkedSize + checkSize);
    std::memset(content.data(), 0, content.size());
    for (qsizetype letter = 0; letter < lineCount * dataLetters; ++letter) {
        const int value = valueOf(char(all.data()[placeOf(letter)]));
        for (qsizetype bit = 0; bit < 5; ++bit) {
            const qsizetype to = letter * 5 + bit;
            content.data()[to / 8] |= static_cast<unsigned char>((value >> (4 - bit) & 1) << (7 - to % 8));
        }
    }
    return content;
}

/// The number a line was written with, else the one number under which it holds, else 0.
int numberOf(const WrittenLine &line)
{
    if (line.number > 0)
        return line.number;
    for (int number = 1; number <= lineCount; ++number)
        if (holds(number, line.letters))
            return number;
    return 0;
}

struct Found {
    int right = 0;
    bool isWrong = false;
};

using FoundLines = std::array<Found, lineCount>;

/// Copies the lines that hold to their place in `all` and counts.
FoundLines sort(const Written &written, Secret &all)
{
    FoundLines found;
    int position = 0;
    for (const WrittenLine &line : written.lines()) {
        ++position;
        const int number = numberOf(line);
        if (number > 0 && holds(number, line.letters)) {
            std::memcpy(all.data() + (number - 1) * lettersPerLine, line.letters.data(), lettersPerLine);
            ++found[std::size_t(number - 1)].right;
        } else if (const int shown = number > 0 ? number : position; shown <= lineCount) {
            found[std::size_t(shown - 1)].isWrong = true;
        }
    }
    return found;
}

template <typename Condition>
QString numbersOf(const FoundLines &found, Condition condition)
{
    QStringList numbers;
    for (std::size_t line = 0; line < found.size(); ++line)
        if (condition(found[line]))
            numbers << QString::number(line + 1);
    return numbers.join(QStringLiteral(", "));
}

std::optional<Error> faultOf(const Written &written, const FoundLines &found)
{
    if (written.lines().empty())
        return Error{ErrorCode::NoRecoveryLines};
    const QString missing = numbersOf(found, [](const Found &line) { return line.right == 0; });
    if (missing.isEmpty())
        return std::nullopt;
    const QString wrong = numbersOf(found, [](const Found &line) { return line.right == 0 && line.isWrong; });
    if (!wrong.isEmpty())
        return Error{ErrorCode::WrongRecoveryLine, {}, wrong};
    const QString doubled = numbersOf(found, [](const Found &line) { return line.right > 1; });
    if (!doubled.isEmpty())
        return Error{ErrorCode::DoubledRecoveryLine, {}, doubled};
    return Error{ErrorCode::MissingRecoveryLine, {}, missing};
}

} // namespace

Secret text(const VaultKey &key)
{
    const Secret all = lettersOf(key);
    Secret lines(lineCount * std::size_t(3 + lettersPerLine + 2 + 1));
    unsigned char *out = lines.data();
    for (qsizetype letter = 0; letter < allLetters; ++letter) {
        const qsizetype within = letter % lettersPerLine;
        if (within == 0) {
            *out++ = static_cast<unsigned char>('1' + letter / lettersPerLine);
            *out++ = ':';
            *out++ = ' ';
        } else if (within % 4 == 0) {
            *out++ = '-';
        }
        *out++ = all.data()[letter];
        if (within == lettersPerLine - 1)
            *out++ = '\n';
    }
    return lines;
}

Result<VaultKey> parse(QStringView text)
{
    const Written written(text);
    Secret all(allLetters);
    const FoundLines found = sort(written, all);
    if (const auto fault = faultOf(written, found))
        return *fault;
    const Secret content = contentFrom(all);
    const QByteArrayView headerAndKey = content.view().first(checkedSize);
    if (content.view().sliced(checkedSize) != wholeCheck(headerAndKey))
        return Error{ErrorCode::MixedRecoverySheet};
    const auto header = readHeader(headerAndKey);
    if (!header)
        return header.error();
    return VaultKey{Secret::copyOf(headerAndKey.sliced(VaultHeader::size)), *header};
}

Result<VaultKey> readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{ErrorCode::FileMissing};
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::PermissionDenied};
    QByteArray bytes = file.read(largestFile);
    QString decoded = QString::fromUtf8(bytes);
    wipe(bytes);
    Result<VaultKey> key = parse(decoded);
    wipe(decoded);
    return key;
}

Result<int> checkLine(QStringView text, const VaultKey &key)
{
    const Written written(text);
    if (written.lines().empty())
        return Error{ErrorCode::NoRecoveryLines};
    const WrittenLine &line = written.lines().front();
    const int number = numberOf(line);
    if (number == 0 || !holds(number, line.letters))
        return Error{ErrorCode::WrongRecoveryLine};
    const Secret all = lettersOf(key);
    const auto *expected = all.data() + (number - 1) * lettersPerLine;
    if (sodium_memcmp(expected, line.letters.data(), lettersPerLine) != 0)
        return Error{ErrorCode::OtherRecoverySheet};
    return number;
}

} // namespace boshi::recovery
