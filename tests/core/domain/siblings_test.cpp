// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/siblings.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "tests/support/vaults.h"

#include <gtest/gtest.h>

namespace boshi::siblings_tests {
namespace {

namespace keys = records::keys;

struct Household {
    QUuid id = QUuid::createUuid(), pregnancy = QUuid::createUuid();
    Family family{id};

    QUuid child(const char16_t *name, QDate born, int order, bool tellsPregnancy = true)
    {
        Record record = test::person(QUuid::createUuid(), QString::fromUtf16(name), born);
        if (order > 0)
            record.setValue(*record.type->find(keys::person::multipleOrder), qint64(order));
        if (tellsPregnancy)
            record.setValue(*record.type->find(keys::person::bornOf), pregnancy);
        family.put(record);
        family.put(test::membership(QUuid::createUuid(), id, record.id, u"child"));
        return record.id;
    }
    std::vector<QUuid> together(const QUuid &child) const
    {
        std::vector<QUuid> ids;
        for (const Record *one : filledTogether(family, child))
            ids.push_back(one->id);
        return ids;
    }
    void die(const QUuid &child)
    {
        Record record = *family.record(child);
        record.setValue(*record.type->find(keys::person::diedOn), PartialDate(QDate(2026, 1, 5)));
        family.put(record);
    }
};

const QDate born(2026, 1, 2);

TEST(Siblings, areInTheOrderOfTheirBirth)
{
    Household home;
    const QUuid third = home.child(u"c", born, 3), first = home.child(u"a", born, 1), second = home.child(u"b", born.addDays(1), 2);
    EXPECT_EQ(home.together(second), (std::vector{first, second, third}));
}

TEST(Siblings, whoWasBornAloneIsFilledInAlone)
{
    Household home;
    const QUuid one = home.child(u"a", born, 0);
    home.child(u"b", born.addYears(-2), 0, false);
    EXPECT_TRUE(home.together(one).empty());
}

TEST(Siblings, areKnownByDayAndOrderWhereNobodyWroteThePregnancy)
{
    Household home;
    const QUuid first = home.child(u"a", born, 1, false), second = home.child(u"b", born, 2, false);
    const QUuid adopted = home.child(u"c", born, 0, false);
    EXPECT_EQ(home.together(second), (std::vector{first, second}));
    EXPECT_TRUE(home.together(adopted).empty());
}

TEST(Siblings, whoDiedIsNotProposed)
{
    Household home;
    const QUuid first = home.child(u"a", born, 1), second = home.child(u"b", born, 2), third = home.child(u"c", born, 3);
    home.die(second);
    EXPECT_EQ(home.together(first), (std::vector{first, third}));
    EXPECT_TRUE(home.together(second).empty());
    home.die(third);
    EXPECT_TRUE(home.together(first).empty());
}

TEST(Siblings, areNumberedAsEverybodyIsListed)
{
    Household home;
    const QUuid elder = home.child(u"e", born.addYears(-3), 0, false), first = home.child(u"a", born, 1), second = home.child(u"b", born, 2);
    EXPECT_EQ(childNumber(home.family, elder), 0);
    EXPECT_EQ(childNumber(home.family, first), 1);
    EXPECT_EQ(childNumber(home.family, second), 2);
    EXPECT_EQ(childNumber(home.family, QUuid::createUuid()), -1);
}

} // namespace
} // namespace boshi::siblings_tests
