// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/difference.h"
#include "tests/support/vaults.h"

#include <gtest/gtest.h>

namespace boshi::difference_tests {
namespace {

const QDate day(2025, 4, 3);

struct Arranged {
    test::Folder folder;
    QString path = test::emptyVault(folder);
    QString backup = folder.path("backup.boshi");
    test::People people, others;
    QUuid both, here, there;

    Arranged()
    {
        const auto session = test::openSession(path, 1);
        people = test::addPeople(*session);
        others = test::addPeople(*session, u"じろう");
        for (QUuid *weight : {&both, &here, &there})
            EXPECT_TRUE(session->save(test::measurement(*weight = session->surroundings().newId(), people.child, day, 9000)));
        EXPECT_TRUE(session->vault().backup(backup, false));
    }
    VaultDifference difference() const
    {
        const auto result = differenceBetween(*test::openVault(path), *test::openVault(backup));
        EXPECT_TRUE(result);
        return result ? *result : VaultDifference();
    }
};

void weigh(VaultSession &session, const QUuid &id, const QUuid &child, qint64 grams)
{
    EXPECT_TRUE(session.save(test::measurement(id, child, day, grams)));
}

TEST(VaultDifference, ofACopyIsNothing)
{
    const Arranged arranged;
    const VaultDifference difference = arranged.difference();
    EXPECT_EQ(difference.total, DifferenceCounts());
    EXPECT_TRUE(difference.types.empty());
    EXPECT_TRUE(difference.families.empty());
    EXPECT_FALSE(difference.total.losesSomething());
}

TEST(VaultDifference, tellsWhereARecordIsAheadAndWhereItIsAlone)
{
    const Arranged arranged;
    {
        const auto session = test::openSession(arranged.path, 2);
        weigh(*session, arranged.both, arranged.people.child, 9100);
        weigh(*session, arranged.here, arranged.people.child, 9100);
        weigh(*session, session->surroundings().newId(), arranged.others.child, 8000);
        weigh(*session, session->surroundings().newId(), arranged.others.child, 8100);
    }
    {
        const auto session = test::openSession(arranged.backup, 2); // The same device: it adds nothing of its own.
        weigh(*session, arranged.both, arranged.people.child, 9200);
        weigh(*session, arranged.there, arranged.people.child, 9200);
        ASSERT_TRUE(session->save(test::noteAbout(QUuid::createUuid(), arranged.people.child, QStringLiteral("元気"))));
    }
    const VaultDifference difference = arranged.difference();
    const DifferenceCounts weights{.onlyHere = 2, .onlyThere = 0, .newerHere = 1, .newerThere = 1, .bothChanged = 1};
    EXPECT_EQ(difference.types.at("child_measurement"), weights);
    EXPECT_EQ(difference.types.at("note"), DifferenceCounts{.onlyThere = 1});
    const DifferenceCounts first{.onlyHere = 0, .onlyThere = 1, .newerHere = 1, .newerThere = 1, .bothChanged = 1};
    EXPECT_EQ(difference.families.at(arranged.people.family), first);
    EXPECT_EQ(difference.families.at(arranged.others.family), DifferenceCounts{.onlyHere = 2});
    EXPECT_TRUE(difference.total.losesSomething());
}

TEST(VaultDifference, ofAnOlderBackupLosesWhatCameAfter)
{
    const Arranged arranged;
    weigh(*test::openSession(arranged.backup, 1), arranged.both, arranged.people.child, 9300);
    EXPECT_FALSE(arranged.difference().total.losesSomething());
    weigh(*test::openSession(arranged.path, 1), arranged.here, arranged.people.child, 9300);
    EXPECT_TRUE(arranged.difference().total.losesSomething());
}

} // namespace
} // namespace boshi::difference_tests
