// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/tooth_text.h"

#include "ui/words/labels.h"
#include "ui/words/translate.h"

#include <set>

namespace boshi::ui {
namespace {

constexpr std::size_t mostNamed = 4;
constexpr std::size_t mostMarks = 12;
constexpr qsizetype longestMark = 40; ///< Of one that is in no list.

constexpr const char *quadrants[] = {
    QT_TRANSLATE_NOOP("teeth", "upper right"),
    QT_TRANSLATE_NOOP("teeth", "upper left"),
    QT_TRANSLATE_NOOP("teeth", "lower left"),
    QT_TRANSLATE_NOOP("teeth", "lower right"),
};
constexpr const char *permanentTeeth[] = {
    QT_TRANSLATE_NOOP("teeth", "central incisor"), QT_TRANSLATE_NOOP("teeth", "lateral incisor"),
    QT_TRANSLATE_NOOP("teeth", "canine"),          QT_TRANSLATE_NOOP("teeth", "first premolar"),
    QT_TRANSLATE_NOOP("teeth", "second premolar"), QT_TRANSLATE_NOOP("teeth", "first molar"),
    QT_TRANSLATE_NOOP("teeth", "second molar"),    QT_TRANSLATE_NOOP("teeth", "wisdom tooth"),
};
constexpr const char *milkTeeth[] = {
    QT_TRANSLATE_NOOP("teeth", "central milk incisor"), QT_TRANSLATE_NOOP("teeth", "lateral milk incisor"),
    QT_TRANSLATE_NOOP("teeth", "milk canine"),          QT_TRANSLATE_NOOP("teeth", "first milk molar"),
    QT_TRANSLATE_NOOP("teeth", "second milk molar"),
};
constexpr int firstMilkQuadrant = 5;

bool isMilkTooth(int tooth) { return isToothNumber(tooth) && tooth / 10 >= firstMilkQuadrant; }

QString shortened(const QString &mark) { return mark.size() > longestMark ? mark.first(longestMark) + u'…' : mark; }

using Groups = std::vector<std::pair<QString, std::set<int>>>;

/// The teeth by their marks: those of the form in its order, then the others as they come.
Groups groupsOf(const teeth::Form &form, const ToothChart &chart)
{
    Groups groups;
    for (const Code &code : form.marks.codes)
        groups.push_back({QString::fromUtf8(code.code.data(), qsizetype(code.code.size())), {}});
    for (const ToothMark &one : chart) {
        const QString mark = teeth::meantMark(form, one.mark);
        auto group = std::ranges::find(groups, mark, &Groups::value_type::first);
        if (group == groups.end() && groups.size() < mostMarks)
            group = groups.insert(group, {mark, {}});
        if (group != groups.end())
            group->second.insert(one.tooth);
    }
    return groups;
}

QString groupText(const teeth::Form &form, const QString &mark, const std::set<int> &marked)
{
    QStringList names;
    for (const int tooth : marked)
        names << toothName(tooth);
    const QString which = marked.size() > mostNamed ? translate("words", "%n tooth(teeth)", "quantity", int(marked.size()))
                                                   : names.join(translate("words", ", ", "between the parts of a list"));
    return translate("teeth", "%1: %2", "mark, teeth").arg(toothMarkText(form, mark), which);
}

} // namespace

QString toothName(int tooth)
{
    if (!isToothNumber(tooth))
        return translate("teeth", "tooth %1").arg(tooth);
    const auto quadrant = std::size_t(tooth / 10 - 1) % std::size(quadrants);
    const auto place = std::size_t(tooth % 10 - 1);
    const char *kind = isMilkTooth(tooth) ? milkTeeth[place] : permanentTeeth[place];
    return translate("teeth", "%1 %2", "side of the mouth, kind of tooth")
        .arg(QCoreApplication::translate("teeth", quadrants[quadrant]), QCoreApplication::translate("teeth", kind));
}

QString toothNumber(int tooth)
{
    if (!isMilkTooth(tooth))
        return QString::number(tooth);
    return translate("teeth", "%1 (%2)", "number of a milk tooth, its letter").arg(tooth).arg(QChar(u'A' + tooth % 10 - 1));
}

QString toothMarkText(const teeth::Form &form, const QString &mark)
{
    return mark.isEmpty() ? translate("teeth", "no mark") : codeLabel(form.marks, shortened(teeth::meantMark(form, mark)));
}

QString toothText(const teeth::Form &form, int tooth, const QString &mark)
{
    return translate("teeth", "%1, %2", "tooth, mark").arg(toothName(tooth), toothMarkText(form, mark));
}

QString toothChangeText(const teeth::Form &form, const charts::ToothChange &change)
{
    return translate("teeth", "%1: %2 → %3", "tooth, mark before, mark after")
        .arg(toothName(change.tooth), toothMarkText(form, change.before), toothMarkText(form, change.after));
}

QString spokenToothChange(const teeth::Form &form, const charts::ToothChange &change)
{
    return translate("teeth", "%1; before: %2", "tooth and mark, mark before")
        .arg(toothText(form, change.tooth, change.after), toothMarkText(form, change.before));
}

QString teethSummary(const teeth::Form &form, const ToothChart &chart)
{
    QStringList groups;
    for (const auto &[mark, marked] : groupsOf(form, chart))
        if (!marked.empty())
            groups << groupText(form, mark, marked);
    return groups.join(translate("teeth", "; ", "between marks"));
}

} // namespace boshi::ui
