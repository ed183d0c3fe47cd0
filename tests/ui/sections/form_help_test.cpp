// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/form_help.h"

#include "tests/ui/sections/family_at_home.h"
#include "ui/sections/record_panel.h"

#include <QPushButton>

#include <gtest/gtest.h>

namespace boshi::ui::form_help_tests {
namespace {

const QString clinic = QStringLiteral("見本産院");
const QString counsellor = QStringLiteral("こころの見本医院");

struct Visits {
    test::FamilyAtHome home;
    const RecordType &type = records::antenatalVisit;
    const Field &facility = *type.find("facility");

    Record visit(QDate day, const QString &place, Privacy privacy = Privacy::Family) const
    {
        Record record{.id = home.session->surroundings().newId(), .type = &type, .subject = home.pregnancy};
        record.privacy = privacy;
        record.setValue(*type.sortDay(), PartialDate(day));
        record.setValue(facility, place);
        home.keep(home.session->save(record));
        return record;
    }
    QStringList offered(Privacy privacy, const QUuid &subject) const
    {
        Record record{.id = home.session->surroundings().newId(), .type = &type, .subject = subject};
        record.privacy = privacy;
        return formHelp(*home.session).earlierTexts(facility, record);
    }
};

TEST(FormHelp, proposesTheCheckupOfTheChildsAge)
{
    const test::FamilyAtHome home;
    Record child = *home.family().record(home.people.child);
    child.setValue(*child.type->find(records::keys::person::birthDate), PartialDate(test::today.addMonths(-4)));
    home.keep(home.session->save(child));
    const Record checkup = newRecord(*home.session, records::infantCheckup, home.people.child);
    EXPECT_EQ(*checkup.get<QString>(records::keys::checkup::kind), QStringLiteral("m3"));
    EXPECT_FALSE(newRecord(*home.session, records::homeVisit, home.people.child).get<QString>("kind")) << "another list of kinds";
}

TEST(FormHelp, proposesTodayWhereRecordsAreWrittenOnTheDay)
{
    const test::FamilyAtHome home;
    const Record measurement = newRecord(*home.session, records::childMeasurement, home.people.child);
    ASSERT_TRUE(measurement.day());
    EXPECT_EQ(*measurement.day(), PartialDate(test::today));
    EXPECT_FALSE(newRecord(*home.session, records::birth, home.people.child).day()) << "a birth is not of today";
    RecordPanel panel(*home.session);
    panel.openNew(records::childMeasurement, home.people.child);
    EXPECT_FALSE(panel.isEdited());
}

TEST(FormHelp, findsTheLatestVisitOfTheSameSubjectAndClass)
{
    const Visits visits;
    const Record late = visits.visit(QDate(2024, 4, 20), clinic);
    visits.visit(QDate(2024, 3, 20), QStringLiteral("前の見本産院"));
    visits.visit(QDate(2024, 5, 1), counsellor, Privacy::Mother);
    Record next{.id = visits.home.session->surroundings().newId(), .type = &visits.type, .subject = visits.home.pregnancy};
    ASSERT_TRUE(lastLike(*visits.home.session, next));
    EXPECT_EQ(lastLike(*visits.home.session, next)->id, late.id);
    next.subject = visits.home.people.child;
    EXPECT_FALSE(lastLike(*visits.home.session, next));
}

TEST(FormHelp, offersSealedTextsToTheirOwnClassAndSubjectOnly)
{
    const Visits visits;
    visits.visit(QDate(2024, 3, 20), clinic);
    visits.visit(QDate(2024, 4, 20), counsellor, Privacy::Mother);
    EXPECT_EQ(visits.offered(Privacy::Family, visits.home.pregnancy), QStringList({clinic}));
    EXPECT_EQ(visits.offered(Privacy::Professional, visits.home.pregnancy), QStringList({clinic}));
    EXPECT_EQ(visits.offered(Privacy::Mother, visits.home.people.child), QStringList({clinic}));
    EXPECT_EQ(visits.offered(Privacy::Mother, visits.home.pregnancy), QStringList({counsellor, clinic}));
}

TEST(FormHelp, offersNothingOfAClosedArea)
{
    const Visits visits;
    visits.visit(QDate(2024, 4, 20), counsellor, Privacy::Mother);
    const auto areas = visits.home.session->privateAreas();
    ASSERT_TRUE(areas && areas->size() == 1);
    ASSERT_TRUE(visits.home.session->protect(areas->front().area, test::passphrase(QStringLiteral("ひみつの合い言葉")), KeyProfile::Small));
    ASSERT_TRUE(visits.home.session->closePrivate());
    EXPECT_EQ(visits.offered(Privacy::Mother, visits.home.pregnancy), QStringList());
}

QPushButton *copyButton(RecordPanel &panel)
{
    for (QPushButton *button : panel.findChildren<QPushButton *>())
        if (button->text().contains(QStringLiteral("last time")))
            return button;
    return nullptr;
}

TEST(FormHelp, putsTheCopyIntoTheFormByOneButton)
{
    const Visits visits;
    RecordPanel panel(*visits.home.session);
    panel.openNew(visits.type, visits.home.pregnancy);
    ASSERT_TRUE(copyButton(panel));
    EXPECT_TRUE(copyButton(panel)->isHidden()) << "there is no visit before";
    visits.visit(QDate(2024, 4, 20), clinic);
    panel.openNew(visits.type, visits.home.pregnancy);
    EXPECT_FALSE(copyButton(panel)->isHidden());
    copyButton(panel)->click();
    EXPECT_EQ(panel.form()->record().value(visits.facility), Value(clinic));
    EXPECT_TRUE(copyButton(panel)->isHidden());
}

} // namespace
} // namespace boshi::ui::form_help_tests
