// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/setting.h"
#include "tests/core/screening/screening_support.h"

namespace boshi::screening {
namespace {

const QDate day(2026, 5, 1);

struct Asked : SheetFamily {
    Record sheet{.id = QUuid::createUuid(), .type = &records::epds, .subject = mother};

    Asked() { set("day", PartialDate(day)); }
    void set(std::string_view key, const Value &value) { sheet.setValue(*sheet.type->find(key), value); }
    QUuid expect(QDate due, const std::vector<std::pair<std::string_view, Value>> &more = {})
    {
        const QUuid id = QUuid::createUuid();
        auto values = more;
        values.emplace_back(keys::pregnancy::dueDate, PartialDate(due));
        put(id, records::pregnancy, mother, values);
        return id;
    }
    Setting setting() const { return settingOf(sheet, family); }
};

TEST(ScreeningSetting, takesWhoAnsweredFromTheSheet)
{
    Asked asked;
    asked.set(keys::screening::respondent, QStringLiteral("partner"));
    EXPECT_EQ(asked.setting().respondent, Respondent::Partner);
    asked.set(keys::screening::respondent, QStringLiteral("other"));
    EXPECT_EQ(asked.setting().respondent, Respondent::Other);
}

TEST(ScreeningSetting, withoutAWordAboutItTakesAMothersSheetForHerOwn)
{
    Asked asked;
    EXPECT_EQ(asked.setting().respondent, Respondent::Mother);
    const QUuid father = QUuid::createUuid();
    asked.put(father, records::person, {}, {});
    asked.belongs(father, u"father");
    asked.sheet.subject = father;
    EXPECT_EQ(asked.setting().respondent, Respondent::Unknown);
}

TEST(ScreeningSetting, isAfterBirthWhereTheSheetNamesACheckupAfterBirth)
{
    for (const char *occasion : {"two_weeks", "one_month"}) {
        Asked asked;
        asked.set(keys::screening::occasion, QString::fromLatin1(occasion));
        EXPECT_EQ(asked.setting().period, Period::Postpartum) << occasion;
    }
}

TEST(ScreeningSetting, isInPregnancyWhileOneGoesOn)
{
    Asked asked;
    asked.expect(day.addDays(60));
    EXPECT_EQ(asked.setting().period, Period::Pregnancy);
}

TEST(ScreeningSetting, countsFromALossAsFromABirth)
{
    Asked asked;
    asked.expect(day.addDays(100), {{keys::pregnancy::outcome, QStringLiteral("stillbirth")}, {keys::pregnancy::outcomeOn, PartialDate(day.addDays(-20))}});
    EXPECT_EQ(asked.setting().period, Period::Postpartum);
    EXPECT_EQ(asked.setting().daysAfter, 20);
}

TEST(ScreeningSetting, countsFromTheLatestOfSeveralPregnancies)
{
    Asked asked;
    asked.expect(day.addDays(-1000), {{keys::pregnancy::outcome, QStringLiteral("birth")}, {keys::pregnancy::outcomeOn, PartialDate(day.addDays(-1000))}});
    asked.expect(day.addDays(-30), {{keys::pregnancy::outcome, QStringLiteral("birth")}, {keys::pregnancy::outcomeOn, PartialDate(day.addDays(-31))}});
    EXPECT_EQ(asked.setting().daysAfter, 31);
}

TEST(ScreeningSetting, withoutAPregnancyHereCountsFromTheYoungestChild)
{
    Asked asked;
    EXPECT_EQ(asked.setting().period, Period::Unknown);
    const QUuid child = QUuid::createUuid();
    asked.put(child, records::person, {}, {{keys::person::birthDate, PartialDate(day.addDays(-50))}});
    asked.belongs(child, u"child");
    EXPECT_EQ(asked.setting().period, Period::Postpartum);
    EXPECT_EQ(asked.setting().daysAfter, 50);
}

} // namespace
} // namespace boshi::screening
