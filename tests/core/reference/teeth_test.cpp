// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reference/teeth.h"

#include "core/records/catalogue.h"
#include "core/reference/code_lists.h"

#include <gtest/gtest.h>

#include <set>

namespace boshi::teeth::teeth_tests {
namespace {

const Form &childsForm() { return formOf(*records::childDentalCheckup.find("teeth")); }
const Form &mothersForm() { return formOf(*records::maternalDental.find("teeth")); }

std::set<int> teethOf(const Form &form)
{
    std::set<int> teeth(form.upper.begin(), form.upper.end());
    teeth.insert(form.lower.begin(), form.lower.end());
    return teeth;
}

QString text(std::string_view key) { return QString::fromUtf8(key.data(), qsizetype(key.size())); }

} // namespace

TEST(Teeth, areThoseOfThePrintedForms)
{
    std::set<int> permanent, milk;
    for (int tooth = 0; tooth < 100; ++tooth)
        if (isToothNumber(tooth))
            (tooth < 50 ? permanent : milk).insert(tooth);
    EXPECT_EQ(permanent.size(), 32u);
    EXPECT_EQ(milk.size(), 20u);
    EXPECT_EQ(teethOf(mothersForm()), permanent);
    milk.insert({16, 26, 36, 46});
    EXPECT_EQ(teethOf(childsForm()), milk) << "with the molars of six years";
}

TEST(Teeth, standAsWhoeverFacesTheMouthSeesThem)
{
    for (const Form *form : {&mothersForm(), &childsForm()})
        for (const auto &row : {form->upper, form->lower})
            for (std::size_t i = 0; i < row.size() / 2; ++i) {
                const int quadrant = row[i] / 10, opposite = row[row.size() - 1 - i] / 10;
                EXPECT_EQ(row[i] % 10, row[row.size() - 1 - i] % 10) << "the two halves mirror each other";
                EXPECT_TRUE(quadrant % 4 <= 1) << row[i] << " is on the right side of the mouth";
                EXPECT_TRUE(opposite % 4 >= 2) << "and this one on its left side";
            }
}

TEST(Teeth, haveTheMarksOfTheNationalCodesInTheirOrder)
{
    const auto marksOf = [](const CodeList &list) {
        QStringList marks;
        for (const Code &code : list.codes)
            marks << text(code.code);
        return marks.join(u' ');
    };
    EXPECT_EQ(marksOf(codes::childToothMark), QStringLiteral("／ CO C ○ △"));
    EXPECT_EQ(marksOf(codes::motherToothMark), QStringLiteral("／ C ○ △ ▲ ×"));
    for (const PrintedMark &mark : printedMarks()) {
        EXPECT_FALSE(mark.source.empty()) << mark.mark;
        EXPECT_TRUE(mark.mothersCode > 0 || mark.childsCode > 0) << mark.mark;
    }
}

TEST(Teeth, readMarksAsPeopleTypeThem)
{
    const std::pair<const char16_t *, const char16_t *> typed[] = {{u"/", u"／"}, {u"／", u"／"}, {u"c", u"C"}, {u"Ｃ", u"C"}, {u"co", u"CO"},
                                                                   {u"ＣＯ", u"CO"}, {u"o", u"○"}, {u"〇", u"○"}, {u"◯", u"○"}, {u"△", u"△"}};
    for (const auto &[as, meant] : typed)
        EXPECT_EQ(meantMark(childsForm(), QString::fromUtf16(as)), QString::fromUtf16(meant)) << QString::fromUtf16(as).toStdString();
    EXPECT_EQ(meantMark(mothersForm(), QStringLiteral("x")), QStringLiteral("×"));
    for (const char16_t *unknown : {u"", u"x", u"?", u"C2", u"健全", u"<b>"})
        EXPECT_EQ(meantMark(childsForm(), QString::fromUtf16(unknown)), QString::fromUtf16(unknown)) << "stays as it is";
}

TEST(Teeth, changeOneMarkAndLeaveTheOthersWhereTheyAre)
{
    const ToothChart chart{{55, QStringLiteral("C")}, {18, QStringLiteral("?")}, {61, QStringLiteral("○")}};
    EXPECT_EQ(withMark(chart, 18, QStringLiteral("／")), (ToothChart{chart[0], {18, QStringLiteral("／")}, chart[2]}));
    EXPECT_EQ(withMark(chart, 18, {}), (ToothChart{chart[0], chart[2]}));
    EXPECT_EQ(withMark({{11, QStringLiteral("C")}, {13, QStringLiteral("C")}}, 12, QStringLiteral("C"))[1].tooth, 12) << "by number";
    EXPECT_EQ(withMark({}, 12, {}), ToothChart());
    const ToothChart twice{{55, QStringLiteral("C")}, {55, QStringLiteral("○")}};
    EXPECT_EQ(markOf(twice, 55), QStringLiteral("C+○"));
    EXPECT_EQ(withMark(twice, 55, QStringLiteral("／")), (ToothChart{{55, QStringLiteral("／")}}));
}

} // namespace boshi::teeth::teeth_tests
