// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reference/teeth.h"

#include "core/base/text_key.h"
#include "core/reference/code_lists.h"

#include <array>

namespace boshi::teeth {
namespace {

constexpr qsizetype mostJoined = 3; ///< Marks of one tooth; only a broken chart has more than one.
constexpr qsizetype longestMark = 2; ///< Of those that are printed.

constexpr PrintedMark table[] = {
    {"／", QT_TRANSLATE_NOOP("codes", "sound"), 1, 1, u"/∕⁄|", Certainty::Secondhand,
     "pages.md §8 09-2 [implementation I2 #207]; §15 dental block [official S6, secondhand S29; implementation I2 #208]"},
    {"CO", QT_TRANSLATE_NOOP("codes", "to be watched"), 0, 2, {}, Certainty::Secondhand,
     "pages.md §15 dental block [secondhand S29; implementation I2 #208]; not on the mother's form"},
    {"C", QT_TRANSLATE_NOOP("codes", "untreated decay"), 2, 3, {}, Certainty::Secondhand,
     "pages.md §8 09-2 [implementation I2 #207]; §15 dental block [official S6, secondhand S29; implementation I2 #208]"},
    {"○", QT_TRANSLATE_NOOP("codes", "treated"), 3, 4, u"O〇◯", Certainty::Secondhand,
     "pages.md §8 09-2 [implementation I2 #207]; §15 dental block [official S6, secondhand S29; implementation I2 #208]"},
    {"△", QT_TRANSLATE_NOOP("codes", "lost"), 4, 5, u"▵Δ∆", Certainty::Secondhand,
     "pages.md §8 09-2 (喪失), in the national code 要補綴 [implementation I2 #207]; §15 dental block [secondhand S29; implementation I2 #208]"},
    {"▲", QT_TRANSLATE_NOOP("codes", "lost and replaced"), 5, 0, u"▴", Certainty::Implementation,
     "national code only, 欠損補綴 [implementation I2 #207]; not printed on the form"},
    {"×", QT_TRANSLATE_NOOP("codes", "lost, no replacement needed"), 6, 0, u"X✕✖", Certainty::Implementation,
     "national code only, 補綴不要欠損 [implementation I2 #207]; not printed on the form"},
};

consteval std::size_t countOf(int PrintedMark::*code)
{
    return std::size_t(std::ranges::count_if(table, [code](const PrintedMark &mark) { return mark.*code > 0; }));
}

/// In the order of their digits.
template <std::size_t size>
consteval std::array<Code, size> codesBy(int PrintedMark::*code)
{
    std::array<Code, size> codes{};
    for (const PrintedMark &mark : table)
        if (mark.*code > 0)
            codes[std::size_t(mark.*code) - 1] = {mark.mark, mark.label};
    return codes;
}

constexpr auto mothersMarks = codesBy<countOf(&PrintedMark::mothersCode)>(&PrintedMark::mothersCode);
constexpr auto childsMarks = codesBy<countOf(&PrintedMark::childsCode)>(&PrintedMark::childsCode);

constexpr int permanentUpper[] = {18, 17, 16, 15, 14, 13, 12, 11, 21, 22, 23, 24, 25, 26, 27, 28};
constexpr int permanentLower[] = {48, 47, 46, 45, 44, 43, 42, 41, 31, 32, 33, 34, 35, 36, 37, 38};
/// The milk teeth, and the four molars that come behind them at about six years.
constexpr int childsUpper[] = {16, 55, 54, 53, 52, 51, 61, 62, 63, 64, 65, 26};
constexpr int childsLower[] = {46, 85, 84, 83, 82, 81, 71, 72, 73, 74, 75, 36};

const PrintedMark *printed(std::string_view mark)
{
    const auto found = std::ranges::find(table, mark, &PrintedMark::mark);
    return found == std::end(table) ? nullptr : &*found;
}

bool isTypedFor(const PrintedMark &mark, const QString &folded)
{
    if (folded == asciiDigits(QString::fromUtf8(mark.mark.data(), qsizetype(mark.mark.size()))).toUpper())
        return true;
    return folded.size() == 1 && mark.typed.find(folded.front().unicode()) != std::u16string_view::npos;
}

} // namespace

std::span<const PrintedMark> printedMarks() { return table; }

bool Form::has(int tooth) const
{
    return std::ranges::find(upper, tooth) != upper.end() || std::ranges::find(lower, tooth) != lower.end();
}

const Form &formOf(const Field &field)
{
    static const Form child{codes::childToothMark, childsUpper, childsLower};
    static const Form mother{codes::motherToothMark, permanentUpper, permanentLower};
    return field.choices == &codes::childToothMark ? child : mother;
}

QString meantMark(const Form &form, const QString &typed)
{
    if (typed.size() > longestMark)
        return typed;
    const QString folded = asciiDigits(typed).toUpper();
    for (const Code &code : form.marks.codes)
        if (const PrintedMark *mark = printed(code.code); mark && isTypedFor(*mark, folded))
            return QString::fromUtf8(code.code.data(), qsizetype(code.code.size()));
    return typed;
}

QString markOf(const ToothChart &chart, int tooth)
{
    QStringList marks;
    for (const ToothMark &one : chart)
        if (one.tooth == tooth && marks.size() < mostJoined && !marks.contains(one.mark))
            marks << one.mark;
    return marks.join(u'+');
}

ToothChart withMark(ToothChart chart, int tooth, const QString &mark)
{
    const auto first = std::ranges::find(chart, tooth, &ToothMark::tooth);
    const auto place = first != chart.end() ? first : std::ranges::find_if(chart, [tooth](const ToothMark &one) { return one.tooth > tooth; });
    const auto at = place - chart.begin();
    std::erase_if(chart, [tooth](const ToothMark &one) { return one.tooth == tooth; });
    if (!mark.isEmpty())
        chart.insert(chart.begin() + at, {tooth, mark});
    return chart;
}

} // namespace boshi::teeth

namespace boshi::codes {

extern constexpr CodeList childToothMark{"child_tooth_mark", teeth::childsMarks,
                                         "pages.md §15, dental block [official S6, secondhand S29]; municipal code #208 [implementation I2]"};
extern constexpr CodeList motherToothMark{"mother_tooth_mark", teeth::mothersMarks,
                                          "pages.md §8, 09-2; municipal code #207 [implementation I2]"};

} // namespace boshi::codes
