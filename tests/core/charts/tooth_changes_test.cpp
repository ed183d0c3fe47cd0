// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charts/tooth_changes.h"

#include "core/records/catalogue.h"

#include <gtest/gtest.h>

namespace boshi::charts::tooth_changes_tests {
namespace {

const Field &teethField() { return *records::childDentalCheckup.find("teeth"); }

QString mark(const char16_t *text) { return QString::fromUtf16(text); }

std::vector<ToothChange> changes(const ToothChart &before, const ToothChart &after)
{
    return toothChanges(teeth::formOf(teethField()), before, after);
}

Record examination(QDate day, const ToothChart &chart)
{
    Record record{.id = QUuid::createUuid(), .type = &records::childDentalCheckup};
    if (day.isValid())
        record.setValue(*record.type->sortDay(), PartialDate(day));
    if (!chart.empty())
        record.setValue(teethField(), chart);
    return record;
}

} // namespace

TEST(ToothChanges, areTheTeethMarkedDifferentlyTheOnesMarkedTwiceFirst)
{
    const ToothChart before{{85, mark(u"C")}, {51, mark(u"／")}, {61, mark(u"／")}};
    const ToothChart after{{61, mark(u"／")}, {55, mark(u"／")}, {85, mark(u"○")}};
    EXPECT_EQ(changes(before, after), (std::vector<ToothChange>{{85, mark(u"C"), mark(u"○")}, {55, {}, mark(u"／")}, {51, mark(u"／"), {}}}));
    EXPECT_TRUE(changes(before, before).empty());
}

TEST(ToothChanges, takeTheSameMarkForTheSameHoweverItIsWritten)
{
    EXPECT_TRUE(changes({{51, mark(u"/")}, {52, mark(u"o")}}, {{52, mark(u"○")}, {51, mark(u"／")}}).empty());
    EXPECT_EQ(changes({{51, mark(u"?")}}, {{51, mark(u"!")}}).size(), 1u) << "unknown marks are compared as they are";
}

TEST(ToothChanges, leaveOutNoToothThatTheFormDoesNotHave)
{
    EXPECT_EQ(changes({}, {{11, mark(u"／")}}), (std::vector<ToothChange>{{11, {}, mark(u"／")}}));
}

TEST(ToothExaminations, areThoseWithAChartAndADayTheEarliestFirst)
{
    const Record later = examination(QDate(2026, 4, 2), {{51, mark(u"C")}});
    const Record earlier = examination(QDate(2025, 4, 2), {{51, mark(u"／")}});
    const Record blank = examination(QDate(2025, 5, 2), {});
    const Record dayless = examination({}, {{51, mark(u"C")}});
    const auto found = toothExaminations({&later, &blank, &dayless, &earlier});
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].record, earlier.id);
    EXPECT_EQ(found[1].record, later.id);
    EXPECT_EQ(found[1].chart, (ToothChart{{51, mark(u"C")}}));
    EXPECT_EQ(found[1].field, &teethField());
}

} // namespace boshi::charts::tooth_changes_tests
