// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_key.h"

#include <QList>

#include <algorithm>
#include <iterator>

namespace boshi {

namespace {

struct Variant {
    char32_t from;
    char16_t to;
};

// Variant characters met in names, sorted by code; most are 旧字体 of 常用漢字表 (平成22年内閣告示第2号) and 人名用漢字
// (戸籍法施行規則別表第二), the rest (髙 﨑 濵 栁 𠮷 …) are the ones registers keep. NFKC folds compatibility forms.
constexpr Variant variants[] = {
    {U'亞', u'亜'}, {U'傳', u'伝'}, {U'兒', u'児'}, {U'冨', u'富'}, {U'凜', u'凛'}, {U'勳', u'勲'}, {U'吳', u'呉'},
    {U'嚴', u'厳'}, {U'國', u'国'}, {U'圓', u'円'}, {U'堯', u'尭'}, {U'增', u'増'}, {U'壽', u'寿'}, {U'學', u'学'},
    {U'實', u'実'}, {U'寬', u'寛'}, {U'將', u'将'}, {U'峯', u'峰'}, {U'嵜', u'崎'}, {U'嶋', u'島'}, {U'嶌', u'島'},
    {U'巖', u'巌'}, {U'廣', u'広'}, {U'彌', u'弥'}, {U'德', u'徳'}, {U'惠', u'恵'}, {U'應', u'応'}, {U'懷', u'懐'},
    {U'戶', u'戸'}, {U'敎', u'教'}, {U'斎', u'斉'}, {U'晉', u'晋'}, {U'曉', u'暁'}, {U'曾', u'曽'}, {U'會', u'会'},
    {U'栁', u'柳'}, {U'桒', u'桑'}, {U'條', u'条'}, {U'榮', u'栄'}, {U'槇', u'槙'}, {U'樂', u'楽'}, {U'橫', u'横'},
    {U'櫻', u'桜'}, {U'步', u'歩'}, {U'每', u'毎'}, {U'氣', u'気'}, {U'淸', u'清'}, {U'淺', u'浅'}, {U'溫', u'温'},
    {U'澁', u'渋'}, {U'澤', u'沢'}, {U'濱', u'浜'}, {U'濵', u'浜'}, {U'瀧', u'滝'}, {U'瀨', u'瀬'}, {U'爲', u'為'},
    {U'狹', u'狭'}, {U'瑤', u'瑶'}, {U'眞', u'真'}, {U'祿', u'禄'}, {U'禮', u'礼'}, {U'禰', u'祢'}, {U'穗', u'穂'},
    {U'絲', u'糸'}, {U'綠', u'緑'}, {U'緖', u'緒'}, {U'縣', u'県'}, {U'總', u'総'}, {U'聰', u'聡'}, {U'與', u'与'},
    {U'舘', u'館'}, {U'莊', u'荘'}, {U'萬', u'万'}, {U'蔣', u'蒋'}, {U'薗', u'園'}, {U'薰', u'薫'}, {U'藏', u'蔵'},
    {U'藝', u'芸'}, {U'覺', u'覚'}, {U'豐', u'豊'}, {U'賴', u'頼'}, {U'遙', u'遥'}, {U'邉', u'辺'}, {U'邊', u'辺'},
    {U'郞', u'郎'}, {U'鄕', u'郷'}, {U'鐵', u'鉄'}, {U'關', u'関'}, {U'隨', u'随'}, {U'靜', u'静'}, {U'顯', u'顕'},
    {U'髙', u'高'}, {U'鷗', u'鴎'}, {U'麴', u'麹'}, {U'黃', u'黄'}, {U'黑', u'黒'}, {U'齊', u'斉'}, {U'齋', u'斉'},
    {U'龍', u'竜'}, {U'﨑', u'崎'}, {U'𠮷', u'吉'}, {U'𡈽', u'土'}, {U'𣘺', u'橋'},
};
static_assert(std::ranges::is_sorted(variants, {}, &Variant::from));

char32_t plainForm(char32_t character)
{
    constexpr char32_t firstIdeograph = 0x4E00;
    if (character < firstIdeograph)
        return character;
    const auto found = std::ranges::lower_bound(variants, character, {}, &Variant::from);
    return found != std::end(variants) && found->from == character ? char32_t(found->to) : character;
}

char32_t katakana(char32_t character)
{
    const bool isHiragana = (character >= 0x3041 && character <= 0x3096) || character == 0x309D || character == 0x309E;
    return isHiragana ? character + 0x60 : character;
}

/// Spaces, zero-width marks, and the variation selectors that registers attach to ideographs (辻󠄀).
bool isSilent(char32_t character)
{
    return QChar::isSpace(character) || (character >= 0x200B && character <= 0x200D) || character == 0xFEFF
        || (character >= 0xFE00 && character <= 0xFE0F) || (character >= 0xE0100 && character <= 0xE01EF);
}

char32_t keyCharacter(char32_t character)
{
    if (character <= 0xFFFF && isDashLike(char16_t(character)))
        return U'-';
    return plainForm(katakana(character));
}

bool isAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar character) { return character.unicode() < 0x80; });
}

QString asciiKey(const QString &text)
{
    QString key = text.toLower();
    key.removeIf([](QChar character) { return character.isSpace(); });
    return key;
}

} // namespace

QString asciiDigits(QStringView text)
{
    QString result = text.toString();
    for (QChar &character : result)
        character = QChar(asciiForm(character.unicode()));
    return result;
}

QString searchKey(const QString &text)
{
    if (isAscii(text))
        return asciiKey(text);
    const QString folded = text.normalized(QString::NormalizationForm_KC).toCaseFolded();
    QString key;
    key.reserve(folded.size());
    for (const char32_t character : folded.toUcs4()) {
        if (!isSilent(character))
            key += QChar::fromUcs4(keyCharacter(character));
    }
    return key;
}

} // namespace boshi
