// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/family.h"

#include "core/records/catalogue.h"
#include "tests/support/vaults.h"

#include <gtest/gtest.h>

namespace boshi::family_tests {
namespace {

QUuid id(char byte) { return QUuid::fromRfc4122(QByteArray(16, byte)); }

Family twins()
{
    Family family(id('F'));
    family.put(Record{.id = id('F'), .type = &records::family});
    const std::vector<std::tuple<char, const char16_t *, QDate, const char16_t *>> people{
        {'1', u"年下", QDate(2025, 1, 1), u"child"},
        {'2', u"双子の妹", QDate(2023, 5, 5), u"child"},
        {'3', u"双子の姉", QDate(2023, 5, 5), u"child"},
        {'4', u"父", QDate(1990, 1, 1), u"father"},
        {'5', u"母", QDate(1992, 1, 1), u"mother"}};
    for (const auto &[byte, name, birth, role] : people) {
        family.put(test::person(id(byte), QString::fromUtf16(name), birth));
        family.put(test::membership(id(char(byte + 40)), id('F'), id(byte), role));
    }
    Record elder = *family.record(id('3'));
    elder.setValue(*elder.type->find("multiple_order"), qint64(1));
    family.put(elder);
    Record younger = *family.record(id('2'));
    younger.setValue(*younger.type->find("multiple_order"), qint64(2));
    family.put(younger);
    return family;
}

QStringList names(const Family &family)
{
    QStringList result;
    for (const Member &member : family.members())
        result << nameOf(*member.person);
    return result;
}

TEST(Family, putsTheMotherFirstThenAdultsThenChildrenByBirthAndTwinsInTheirOrder)
{
    EXPECT_EQ(names(twins()).join(u' '), QStringLiteral("母 父 双子の姉 双子の妹 年下"));
}

TEST(Family, leavesOutWhoseMembershipOrPersonIsVoided)
{
    Family family = twins();
    Record membership = *family.record(id(char('4' + 40)));
    membership.isVoided = true;
    family.put(membership);
    Record youngest = *family.record(id('1'));
    youngest.isVoided = true;
    family.put(youngest);
    EXPECT_EQ(names(family).join(u' '), QStringLiteral("母 双子の姉 双子の妹"));
}

TEST(Family, countsAPersonWithTwoMembershipsOnce)
{
    Family family = twins();
    family.put(test::membership(id('z'), id('F'), id('5'), u"guardian"));
    EXPECT_EQ(family.members().size(), 5u);
}

TEST(Family, ofAPersonAloneIsThatPerson)
{
    Family family(id('p'));
    family.put(test::person(id('p'), QStringLiteral("ひとり"), QDate(2024, 1, 1)));
    EXPECT_EQ(names(family), QStringList(QStringLiteral("ひとり")));
}

TEST(Family, sortsRecordsByTypeAndDay)
{
    Family family = twins();
    family.put(test::noteAbout(id('n'), id('1'), QStringLiteral("x")));
    family.put(test::measurement(id('m'), id('1'), QDate(2026, 2, 1), 9000));
    family.put(test::measurement(id('k'), id('1'), QDate(2026, 1, 1), 8000));
    std::vector<QUuid> order;
    for (const Record *record : family.recordsOf(id('1')))
        order.push_back(record->id);
    EXPECT_EQ(order, (std::vector<QUuid>{id('k'), id('m'), id('n')}));
}

TEST(Family, replacesARecordThatIsPutAgain)
{
    Family family = twins();
    const qsizetype before = family.size();
    family.put(test::measurement(id('m'), id('1'), QDate(2026, 2, 1), 9000));
    family.put(test::measurement(id('m'), id('1'), QDate(2026, 2, 1), 9100));
    EXPECT_EQ(family.size(), before + 1);
    EXPECT_EQ(family.recordsOf(id('1'), records::childMeasurement).size(), 1u);
}

TEST(Family, isConcernedByWhatIsAboutItsPeopleOnly)
{
    const Family family = twins();
    EXPECT_TRUE(family.concerns(test::noteAbout(id('n'), id('1'), QStringLiteral("x"))));
    EXPECT_TRUE(family.concerns(test::membership(id('z'), id('F'), id('q'), u"child")));
    EXPECT_FALSE(family.concerns(test::noteAbout(id('n'), id('q'), QStringLiteral("x"))));
    EXPECT_FALSE(family.concerns(Record{.id = id('q'), .type = &records::source}));
}

} // namespace
} // namespace boshi::family_tests
