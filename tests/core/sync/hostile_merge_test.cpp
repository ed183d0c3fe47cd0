// SPDX-License-Identifier: GPL-3.0-or-later
/// What a hostile copy can ask for in numbers and sizes; tests/fuzz looks for the rest.
#include "core/base/hash.h"
#include "core/records/catalogue.h"
#include "core/schema/validation.h"
#include "core/schema/value_codec.h"
#include "core/store/statement.h"
#include "core/store/vault_check.h"
#include "core/sync/merge.h"
#include "tests/support/vaults.h"

#include <QElapsedTimer>
#include <gtest/gtest.h>

#include <iostream>

namespace boshi::hostile_merge_tests {
namespace {

/// Two empty vaults under one key; the hostile one is written to without the program's door.
struct Hostile {
    test::Folder folder;
    std::unique_ptr<Vault> own = test::openVault(test::emptyVault(folder, "own.boshi"));
    std::unique_ptr<Vault> other = test::openVault(test::emptyVault(folder, "other.boshi"));
    qint64 nextKey = 1;

    void put(Revision revision)
    {
        const QByteArray payload = encodeRevision(revision);
        const RevisionId id = blake2b256(payload);
        db::Statement(other->handle(), "INSERT INTO revision (key, id, record, class, parents, payload) VALUES (?, ?, 1, 0, x'', ?)")
            .bindAll(nextKey++, id, payload).run();
    }
    MergeReport merge() const
    {
        const auto report = mergeVault(*own, *other);
        EXPECT_TRUE(report);
        const auto checked = checkVault(*own);
        EXPECT_TRUE(checked && checked->isClean());
        return report ? *report : MergeReport();
    }
};

Revision step(char nonce = 'n')
{
    Revision revision;
    revision.record = QUuid::fromRfc4122(QByteArray(16, 'r'));
    revision.type = "note";
    revision.subject = QUuid::fromRfc4122(QByteArray(16, 's'));
    revision.privacy = records::note.privacy;
    revision.nonce = QByteArray(16, nonce);
    return revision;
}

Revision withText(qsizetype size)
{
    Revision revision = step();
    revision.sets = {{"text", encodeValue(QString(size, u'あ'))}};
    return revision;
}

TEST(HostileMerge, takesTheLongestTextAFormTakesAndNoLongerOne)
{
    Hostile hostile;
    hostile.put(withText(longestText));
    hostile.put(withText(longestText + 1));
    const MergeReport report = hostile.merge();
    EXPECT_EQ(report.added, 1);
    EXPECT_EQ(report.refused, 1);
}

TEST(HostileMerge, refusesARevisionOfTenMegabytesWithoutReadingIt)
{
    Hostile hostile;
    hostile.put(withText(10'000'000 / 3));
    EXPECT_EQ(hostile.merge().refused, 1);
}

TEST(HostileMerge, refusesAMillionTinySets)
{
    Hostile hostile;
    Revision revision = step();
    for (int i = 0; i < 1'000'000; ++i)
        revision.sets.push_back({QByteArray::number(1'000'000 + i), encodeValue(qint64(1))});
    hostile.put(std::move(revision));
    Revision few = step('f');
    for (int i = 0; i <= limits::revisionSets; ++i)
        few.sets.push_back({QByteArray::number(1'000'000 + i), encodeValue(qint64(1))});
    hostile.put(std::move(few));
    EXPECT_EQ(hostile.merge().refused, 2);
}

TEST(HostileMerge, refusesValuesNestedDeeperThanSixteenLevels)
{
    Hostile hostile;
    for (int depth : {15, 17, 10'000}) {
        Revision revision = step(char('a' + depth % 26));
        revision.sets = {{"text", QByteArray(depth, char(0x81)) + char(0x01)}};
        hostile.put(std::move(revision));
    }
    const MergeReport report = hostile.merge();
    EXPECT_EQ(report.added, 1);
    EXPECT_EQ(report.refused, 2);
}

TEST(HostileMerge, countsARecordFullAtTheLimitOfItsRevisions)
{
    Hostile hostile;
    db::Transaction transaction(hostile.other->handle());
    for (qint64 i = 0; i < limits::recordRevisions + 5; ++i) {
        Revision revision = step();
        revision.nonce = QByteArray::number(i);
        revision.sets = {{"text", encodeValue(qint64(i))}};
        hostile.put(std::move(revision));
    }
    transaction.commit();
    QElapsedTimer clock;
    clock.start();
    const MergeReport report = hostile.merge();
    std::cout << "[ merged   ] " << report.added << " rival revisions of one record in " << clock.elapsed() << " ms\n";
    EXPECT_EQ(report.added, limits::recordRevisions);
    EXPECT_EQ(report.refused, 5);
}

/// Every generation needs the one before, and the youngest comes first: each was once looked at in every round.
TEST(HostileMerge, admitsALongChainThatComesBackwardsInLinearTime)
{
    Hostile hostile;
    constexpr int length = 5000;
    std::vector<Revision> chain;
    std::vector<RevisionId> parents;
    for (int i = 0; i < length; ++i) {
        Revision revision = step();
        revision.nonce = QByteArray::number(i);
        revision.parents = parents;
        parents = {blake2b256(encodeRevision(revision))};
        chain.push_back(std::move(revision));
    }
    db::Transaction transaction(hostile.other->handle());
    for (int i = length - 1; i >= 0; --i)
        hostile.put(chain[std::size_t(i)]);
    transaction.commit();
    QElapsedTimer clock;
    clock.start();
    const MergeReport report = hostile.merge();
    std::cout << "[ merged   ] a chain of " << report.added << " that came backwards in " << clock.elapsed() << " ms\n";
    EXPECT_EQ(report.added, length);
    EXPECT_EQ(report.waiting, 0);
    EXPECT_LT(clock.elapsed(), 120'000);
}

TEST(HostileMerge, countsWhatIsRefusedOnlyOnceItsParentsAreThere)
{
    Hostile hostile;
    Revision first = step('1');
    Revision foreign = step('2');
    foreign.parents = {blake2b256(encodeRevision(first))};
    foreign.type = "person"; // The record is a note by then.
    hostile.put(std::move(foreign));
    hostile.put(std::move(first));
    const MergeReport report = hostile.merge();
    EXPECT_EQ(report.added, 1);
    EXPECT_EQ(report.refused, 1);
    EXPECT_EQ(report.waiting, 0);
}

TEST(HostileMerge, survivesSubjectsThatGoInCircles)
{
    Hostile hostile;
    Revision one = step('1');
    Revision other = step('2');
    other.record = one.subject;
    other.subject = one.record;
    hostile.put(one);
    hostile.put(other);
    EXPECT_EQ(hostile.merge().added, 2);
    EXPECT_TRUE(VaultReader(*hostile.own).family(one.record));
    EXPECT_TRUE(VaultReader(*hostile.own).familiesOf(one.record));
}

/// What a form can save, a merge must take: no type may have more text than a revision may hold.
TEST(MergeLimits, leaveRoomForEveryRecordTypeFilledToTheBrim)
{
    constexpr qsizetype utf8PerUnit = 3;
    for (const RecordType *type : records::all()) {
        const auto texts = std::ranges::count_if(type->fields, [](const Field &field) {
            return field.kind == FieldKind::Text || field.kind == FieldKind::LongText;
        });
        EXPECT_LT(texts * longestText * utf8PerUnit, limits::revisionBytes) << type->key;
        EXPECT_LT(qsizetype(type->fields.size()), limits::revisionSets) << type->key;
    }
}

} // namespace
} // namespace boshi::hostile_merge_tests
