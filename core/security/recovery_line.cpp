// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/recovery_line.h"

#include <algorithm>

namespace boshi::recovery {
namespace {

/// An unnumbered line with fewer or more letters is taken for something else that stands around the lines.
constexpr qsizetype fewestLetters = 9;
constexpr qsizetype mostLetters = 15;

/// Multiplication by the generator of GF(32) with x⁵ + x² + 1.
int timesGenerator(int value) { return value & 16 ? (value << 1 ^ 0x25) & 31 : value << 1; }

/// Number and data letters have the columns (1, gⁱ) of a parity check over GF(32), the check letters (1, 0) and (0, 1).
/// No two columns are multiples of each other, so no two wrong letters cancel out.
std::pair<int, int> checkOf(int number, QByteArrayView data)
{
    int sum = number;
    int weighted = number;
    for (const char letter : data) {
        sum ^= valueOf(letter);
        weighted = timesGenerator(weighted) ^ valueOf(letter);
    }
    return {sum, weighted};
}

char16_t narrow(char16_t character)
{
    return character >= u'！' && character <= u'～' ? char16_t(character - u'！' + u'!') : character;
}

bool isGap(char16_t character)
{
    constexpr std::u16string_view gaps = u" \t-_.,;|/)'\"\u00a0\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u3000\u30fb\u30fc\u3001\u3002";
    return gaps.find(character) != std::u16string_view::npos;
}

char folded(char16_t written)
{
    const char16_t character = narrow(written);
    if (character == u'\n' || character == u'\r' || character == u'\u2028' || character == u'\u2029')
        return '\n';
    if (character == u':')
        return ':';
    if (isGap(character))
        return ' ';
    const char upper = character < 0x80 ? char(QChar(character).toUpper().unicode()) : '?';
    switch (upper) {
    case 'O': return '0';
    case 'I':
    case 'L': return '1';
    case 'U': return 'V';
    default: return valueOf(upper) >= 0 ? upper : '?';
    }
}

bool isLetter(uchar folded) { return folded != '\n' && folded != ' ' && folded != ':'; }

int lineNumber(uchar folded)
{
    const int number = folded - '0';
    return number >= 1 && number <= 8 ? number : 0;
}

} // namespace

int valueOf(char letter)
{
    const std::string_view all(letters);
    const std::size_t at = all.find(letter);
    return at == std::string_view::npos ? -1 : int(at);
}

void addCheck(int number, char *line)
{
    const auto [sum, weighted] = checkOf(number, {line, dataLetters});
    line[dataLetters] = letters[sum];
    line[dataLetters + 1] = letters[weighted];
}

bool holds(int number, QByteArrayView line)
{
    if (line.size() != lettersPerLine || std::ranges::any_of(line, [](char letter) { return valueOf(letter) < 0; }))
        return false;
    const auto [sum, weighted] = checkOf(number, line.first(dataLetters));
    return valueOf(line[dataLetters]) == sum && valueOf(line[dataLetters + 1]) == weighted;
}

Written::Written(QStringView text)
    : m_folded(std::size_t(text.size()) + 1)
    , m_letters(std::size_t(text.size()) + 1)
{
    fold(text);
    findNumbered();
    if (m_lines.empty())
        findUnnumbered();
}

void Written::fold(QStringView text)
{
    unsigned char *out = m_folded.data();
    for (const QChar character : text)
        *out++ = static_cast<unsigned char>(folded(character.unicode()));
    *out = '\n';
}

/// Where the number in front of this colon stands; −1 when there is none, as in a time of day.
qsizetype Written::numberBefore(qsizetype colon) const
{
    qsizetype at = colon - 1;
    while (at >= 0 && m_folded.data()[at] == ' ')
        --at;
    const bool isNumber = at >= 0 && lineNumber(m_folded.data()[at]) > 0;
    return isNumber && (at == 0 || !isLetter(m_folded.data()[at - 1])) ? at : -1;
}

/// Lines that carry their number and a colon are found in the midst of any other text.
void Written::findNumbered()
{
    const unsigned char *all = m_folded.data();
    qsizetype from = -1;
    for (qsizetype at = 0; at < qsizetype(m_folded.size()); ++at) {
        const qsizetype number = all[at] == ':' ? numberBefore(at) : -1;
        if (from >= 0 && (all[at] == '\n' || number >= 0)) {
            m_lines.back().letters = pack(from, number >= 0 ? number : at);
            from = -1;
        }
        if (number >= 0) {
            m_lines.push_back({lineNumber(all[number]), {}});
            from = at + 1;
        }
    }
}

void Written::findUnnumbered()
{
    qsizetype from = 0;
    for (qsizetype at = 0; at < qsizetype(m_folded.size()); ++at)
        if (m_folded.data()[at] == '\n') {
            addUnnumbered(from, at);
            from = at + 1;
        }
}

/// A number without a colon is a single digit before longer groups, or the first of thirteen letters.
void Written::addUnnumbered(qsizetype from, qsizetype to)
{
    const unsigned char *all = m_folded.data();
    while (from < to && !isLetter(all[from]))
        ++from;
    if (from == to || std::find(all + from, all + to, '?') != all + to)
        return;
    const auto second = std::find_if(all + from + 1, all + to, isLetter);
    const bool standsAlone = second > all + from + 1 && second + 1 < all + to && isLetter(second[1]);
    QByteArrayView line = pack(from, to);
    int number = 0;
    if (standsAlone || line.size() == lettersPerLine + 1)
        number = lineNumber(uchar(line.front()));
    if (number > 0)
        line = line.sliced(1);
    if (line.size() == lettersPerLine * 8) // All lines in one.
        for (int part = 0; part < 8; ++part)
            m_lines.push_back({part + 1, line.sliced(part * lettersPerLine, lettersPerLine)});
    else if (line.size() >= fewestLetters && line.size() <= mostLetters)
        m_lines.push_back({number, line});
}

QByteArrayView Written::pack(qsizetype from, qsizetype to)
{
    const auto begin = m_letters.data() + m_packed;
    const auto end = std::copy_if(m_folded.data() + from, m_folded.data() + to, begin, isLetter);
    m_packed = end - m_letters.data();
    return {reinterpret_cast<const char *>(begin), end - begin};
}

} // namespace boshi::recovery
