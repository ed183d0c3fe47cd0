// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/passphrase_strength.h"

#include "core/security/secret.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <vector>

static void initPassphraseResource() { Q_INIT_RESOURCE(passphrases); }

namespace boshi {
namespace {

/// What stands further behind is not looked at: by then it is strong, or a repetition.
constexpr qsizetype longestJudged = 160;

// Guesses as powers of ten.
constexpr double perCommonWord = 2.7;  // one of some 500
constexpr double perUnknownWord = 4.3; // one of 20,000
constexpr double perDisguise = 0.5;    // 4 for a, capitals
constexpr double perDate = 5.0;        // 36,525 days of a century, in three writings
constexpr double perYear = 2.0;
constexpr double perRow = 2.3;         // a piece of a row of keys or an alphabet, either way
constexpr double perRepetition = 0.5;
constexpr double perSpace = 0.3;
constexpr double unreached = 1e9;

/// What a single character of a kind is worth, and one more in the middle of a long word or sentence.
struct Kind {
    double first;
    double further;
};

constexpr Kind digit{1.0, 1.0};
constexpr Kind latin{1.41, 0.72};  // 26 letters; six letters to a word
constexpr Kind kana{1.9, 1.1};     // 80; four to a word with its particles
constexpr Kind kanji{3.3, 1.7};    // 2,136 of daily use; two to a word
constexpr Kind sign{1.5, 1.5};     // 32

constexpr const char16_t *rows[] = {
    u"1234567890", u"qwertyuiop", u"asdfghjkl", u"zxcvbnm", u"1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p", u"!@#$%^&*()", u"!\"#$%&'()",
    u"abcdefghijklmnopqrstuvwxyz", u"あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをん",
    u"いろはにほへとちりぬるをわかよたれそつねならむ", u"一二三四五六七八九十", u"月火水木金土日", u"子丑寅卯辰巳午未申酉戌亥", u"春夏秋冬",
    u"aiueokakikukekosashisusesotachitsuteto"};
constexpr qsizetype shortestRow = 3;

const QStringList &commonWords()
{
    static const QStringList words = [] {
        initPassphraseResource();
        QFile file(QStringLiteral(":/passphrases/common.txt"));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts) : QStringList();
    }();
    return words;
}

/// Dates as families write them: 20180403, 2018-04-03, 2018年4月3日, 03/04/2018, 180403, 平成30年4月3日, h30.4.3, 0403, 2018.
struct DateForm {
    QRegularExpression form;
    double guesses;
};

const std::vector<DateForm> &dateForms()
{
    static const std::vector<DateForm> forms = [] {
        const QString year = QStringLiteral("(?:19|20)\\d\\d");
        const QString month = QStringLiteral("(?:1[0-2]|0?[1-9])");
        const QString day = QStringLiteral("(?:3[01]|[12]\\d|0?[1-9])");
        const QString era = QStringLiteral("(?:明治|大正|昭和|平成|令和|meiji|taisho|showa|heisei|reiwa|[mtshr明大昭平令])\\s?(?:元|\\d{1,2})");
        const QString apart = QStringLiteral("\\s?[-/.年月,_ ]?\\s?");
        const auto form = [](const QString &pattern) { return QRegularExpression(pattern); };
        return std::vector<DateForm>{
            {form(year + apart + month + apart + day + u'日' + u'?'), perDate},
            {form(day + apart + month + apart + year), perDate},
            {form(month + apart + day + apart + year), perDate},
            {form(era + apart + month + apart + day + u'日' + u'?'), perDate},
            {form(QStringLiteral("\\d\\d(?:1[0-2]|0[1-9])(?:3[01]|[12]\\d|0[1-9])")), perDate},
            {form(month + QStringLiteral("月") + day + QStringLiteral("日")), 2.6},
            {form(QStringLiteral("(?:1[0-2]|0[1-9])(?:3[01]|[12]\\d|0[1-9])")), 2.6},
            {form(era + u'年' + u'?'), perYear + perDisguise},
            {form(year + u'年' + u'?'), perYear},
        };
    }();
    return forms;
}

QChar folded(QChar character)
{
    const char16_t code = character.toLower().unicode();
    return code >= u'ァ' && code <= u'ヶ' ? QChar(char16_t(code - u'ァ' + u'ぁ')) : QChar(code);
}

/// The letter for which a digit or sign often stands.
QChar undisguised(QChar character)
{
    constexpr std::u16string_view disguises = u"4@0315$7!";
    constexpr std::u16string_view letters = u"aaoelssti";
    const std::size_t at = disguises.find(character.unicode());
    return at == std::u16string_view::npos ? character : QChar(letters[at]);
}

const Kind &kindOf(QChar character)
{
    const char16_t code = character.unicode();
    if (character.isDigit())
        return digit;
    if (character.script() == QChar::Script_Latin)
        return latin;
    if (character.script() == QChar::Script_Hiragana || character.script() == QChar::Script_Katakana || code == u'ー')
        return kana;
    return character.script() == QChar::Script_Han ? kanji : sign;
}

/// So many characters of one kind: letters at random while there are few, then words.
double guessesOf(const Kind &kind, qsizetype count)
{
    const double atRandom = kind.first * double(count);
    return std::min(atRandom, std::max(perUnknownWord, kind.further * double(count)));
}

/// Finds the cheapest way from the beginning to each place.
class Judge {
public:
    explicit Judge(const QString &text)
        : m_original(text)
        , m_text(text)
        , m_best(std::size_t(text.size()) + 1, PassphraseStrength{.guesses = unreached})
    {
        for (QChar &character : m_text)
            character = folded(character);
        m_best[0].guesses = 0;
        for (qsizetype at = 0; at < m_text.size(); ++at) {
            addKinds(at);
            addWords(at);
            addDates(at);
            addRows(at);
            addRepetitions(at);
        }
    }
    ~Judge() { wipe(m_text); }

    PassphraseStrength result() const { return m_best.back(); }

private:
    using Step = PassphraseStrength;

    /// Something that begins at `from`, ends before `to` and costs so much.
    Step *offer(qsizetype from, qsizetype to, double guesses)
    {
        const Step &before = m_best[std::size_t(from)];
        Step &there = m_best[std::size_t(to)];
        if (before.guesses + guesses >= there.guesses)
            return nullptr;
        there = before;
        there.guesses += guesses;
        return &there;
    }

    void addKinds(qsizetype from)
    {
        if (m_text[from].isSpace()) {
            offer(from, from + 1, perSpace);
            return;
        }
        const Kind &kind = kindOf(m_text[from]);
        for (qsizetype to = from; to < m_text.size() && &kindOf(m_text[to]) == &kind && !m_text[to].isSpace(); ++to)
            offer(from, to + 1, guessesOf(kind, to + 1 - from));
    }

    /// Where `word` ends when it stands here, spaces left aside; −1 when it does not.
    qsizetype endOf(const QString &word, qsizetype at, bool &isDisguised) const
    {
        for (const QChar letter : word) {
            while (at < m_text.size() && m_text[at].isSpace())
                ++at;
            if (at == m_text.size() || (m_text[at] != letter && undisguised(m_text[at]) != letter))
                return -1;
            isDisguised = isDisguised || m_text[at] != letter || m_original[at].isUpper();
            ++at;
        }
        return at;
    }

    void addWords(qsizetype from)
    {
        for (const QString &word : commonWords()) {
            bool isDisguised = false;
            const qsizetype to = endOf(word, from, isDisguised);
            if (to > 0)
                if (Step *step = offer(from, to, perCommonWord + (isDisguised ? perDisguise : 0)))
                    step->hasCommonWord = true;
        }
    }

    void addDates(qsizetype from)
    {
        for (const DateForm &date : dateForms()) {
            const auto match = date.form.match(m_text, from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
            if (match.hasMatch())
                if (Step *step = offer(from, match.capturedEnd(), date.guesses))
                    step->hasDate = true;
        }
    }

    void addRows(qsizetype from)
    {
        for (const char16_t *all : rows) {
            const QString row = QString::fromUtf16(all);
            for (qsizetype at = row.indexOf(m_text[from]); at >= 0; at = row.indexOf(m_text[from], at + 1))
                for (const qsizetype step : {1, -1})
                    addRow(from, row, at, step);
        }
    }

    void addRow(qsizetype from, const QString &row, qsizetype at, qsizetype step)
    {
        qsizetype to = from;
        while (to < m_text.size() && at >= 0 && at < row.size() && m_text[to] == row[at]) {
            ++to;
            at += step;
            if (to - from >= shortestRow)
                if (Step *found = offer(from, to, perRow))
                    found->hasPattern = true;
        }
    }

    /// What stands right before, or longer pieces of what came earlier.
    void addRepetitions(qsizetype from)
    {
        for (qsizetype length = 1; from + length <= m_text.size(); ++length) {
            const QStringView piece = QStringView(m_text).sliced(from, length);
            const qsizetype earlier = QStringView(m_text).first(from).lastIndexOf(piece);
            if (earlier < 0)
                return;
            if (length < 3 && earlier + length != from)
                continue;
            if (Step *step = offer(from, from + length, perRepetition))
                step->hasPattern = true;
        }
    }

    const QString &m_original;
    QString m_text;
    std::vector<Step> m_best;
};

} // namespace

StrengthGrade PassphraseStrength::grade() const
{
    if (guesses < 9)
        return StrengthGrade::Weak;
    return guesses < 14 ? StrengthGrade::Fair : StrengthGrade::Strong;
}

PassphraseStrength strengthOf(QStringView passphrase)
{
    QString text = passphrase.first(std::min(passphrase.size(), longestJudged)).toString().normalized(QString::NormalizationForm_KC);
    const PassphraseStrength strength = text.isEmpty() ? PassphraseStrength() : Judge(text).result();
    wipe(text);
    return strength;
}

} // namespace boshi
