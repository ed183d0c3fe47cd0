// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/merge.h"

#include "core/base/hash.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/schema/value_codec.h"
#include "core/store/vault_check.h"
#include "tests/support/vaults.h"

#include <gtest/gtest.h>

#include <iostream>
#include <map>
#include <random>

/// The laws of merging in random walks: whatever copies do and in whatever order they meet, they end up the same.
namespace boshi::walk_tests {
namespace {

std::size_t under(std::mt19937 &source, std::size_t limit) { return std::size_t(source() % quint32(limit)); }

// Copies in memory: sets of revisions and the pure function over them.

using Replica = std::map<RevisionId, Revision>;

std::vector<KnownRevision> listed(const Replica &replica)
{
    std::vector<KnownRevision> revisions;
    for (const auto &[id, revision] : replica)
        revisions.push_back({id, revision});
    return revisions;
}

void edit(Replica &replica, std::mt19937 &source)
{
    Revision revision;
    revision.record = QUuid::fromRfc4122(QByteArray(16, 'r'));
    revision.type = "note";
    revision.parents = headsOf(listed(replica));
    constexpr const char *keys[] = {"text", "title", "@void"};
    revision.sets = {{keys[under(source, 3)], under(source, 4) ? encodeValue(qint64(under(source, 3))) : clearedValue.toByteArray()}};
    revision.nonce = QByteArray::number(source());
    const RevisionId id = blake2b256(encodeRevision(revision));
    replica.emplace(id, std::move(revision));
}

TEST(MergeLaws, holdForCopiesInMemory)
{
    std::mt19937 source(99);
    int conflicts = 0;
    for (int round = 0; round < 150; ++round) {
        std::vector<Replica> replicas(3);
        edit(replicas[0], source);
        replicas[1] = replicas[2] = replicas[0];
        for (int step = 0; step < 20; ++step) {
            Replica &here = replicas[under(source, 3)];
            const Replica there = replicas[under(source, 3)];
            if (under(source, 3))
                edit(here, source);
            else
                here.insert(there.begin(), there.end());
        }
        const auto unite = [](Replica a, const Replica &b) {
            a.insert(b.begin(), b.end());
            return a;
        };
        const RecordState leftFirst = stateOf(listed(unite(unite(replicas[0], replicas[1]), replicas[2])));
        const RecordState rightFirst = stateOf(listed(unite(replicas[2], unite(replicas[1], replicas[0]))));
        ASSERT_EQ(leftFirst, rightFirst);
        ASSERT_EQ(stateOf(listed(unite(replicas[0], replicas[0]))), stateOf(listed(replicas[0])));
        conflicts += leftFirst.inConflict();
    }
    EXPECT_GT(conflicts, 10);
}

// Real vaults.

struct Walk {
    test::Folder folder;
    std::mt19937 source;
    std::vector<std::unique_ptr<VaultSession>> copies;
    test::People people;
    std::vector<QUuid> records;
    int edits = 0, voids = 0, undos = 0, resolutions = 0, merges = 0, conflictsSeen = 0;

    Walk(quint32 seed, int count)
        : source(seed)
    {
        const QString first = test::emptyVault(folder, "0.boshi");
        {
            const auto session = test::openSession(first, 100 + seed);
            people = test::addPeople(*session);
        }
        for (int i = 0; i < count; ++i) {
            const QString path = folder.path(QByteArray::number(i) + ".boshi");
            if (i > 0)
                test::copyFile(first, path);
        }
        for (int i = 0; i < count; ++i)
            copies.push_back(test::openSession(folder.path(QByteArray::number(i) + ".boshi"), quint32(i) + 1 + 10 * seed));
        records = {people.child, people.mother, people.childMembership};
    }

    VaultSession &any() { return *copies[under(source, copies.size())]; }
    QString word() { return QStringLiteral("語") + QString::number(under(source, 4)); }

    void step()
    {
        VaultSession &session = any();
        switch (under(source, 9)) {
        case 0: return add(session);
        case 1:
        case 2:
        case 3: return editOne(session);
        case 4: return voidOrRestore(session);
        case 5: return undoOrRedo(session);
        case 6: return resolve(session);
        default: return mergeInto(session);
        }
    }

    void add(VaultSession &session)
    {
        const QUuid id = session.surroundings().newId();
        const QUuid subject = under(source, 2) ? people.child : people.mother;
        const bool isPregnancy = under(source, 4) == 0;
        Record record = test::noteAbout(id, subject, word());
        if (isPregnancy) {
            record = Record{.id = id, .type = &records::pregnancy, .subject = people.mother};
            record.setValue(*record.type->find(records::keys::pregnancy::dueDate), PartialDate(QDate(2026, 1, 1).addDays(qint64(under(source, 90)))));
        }
        if (!isPregnancy && under(source, 4) == 0)
            record = test::membership(id, people.family, subject, u"guardian");
        EXPECT_TRUE(session.save(record));
        records.push_back(id);
        ++edits;
    }

    void editOne(VaultSession &session)
    {
        const auto stored = session.reader().record(records[under(source, records.size())]);
        if (!*stored)
            return;
        Record record = **stored;
        const Field &field = record.type->fields[under(source, record.type->fields.size())];
        const bool isText = field.kind == FieldKind::Text || field.kind == FieldKind::LongText;
        if (!isText)
            return;
        record.setValue(field, under(source, 5) || field.has(Required) ? Value(word()) : Value());
        edits += bool(session.save(record));
    }

    void voidOrRestore(VaultSession &session)
    {
        const QUuid id = records[under(source, records.size())];
        voids += bool(session.setVoided(id, under(source, 3) ? word() : QString()));
    }

    void undoOrRedo(VaultSession &session)
    {
        const auto done = under(source, 3) ? session.undoLatest() : session.redoLatest();
        EXPECT_TRUE(done || done.error().code == ErrorCode::BuiltUpon || done.error().code == ErrorCode::NothingToUndo);
        undos += bool(done);
    }

    void resolve(VaultSession &session)
    {
        const auto conflicts = session.reader().inConflict();
        if (conflicts->empty())
            return;
        const auto &line = (*conflicts)[under(source, conflicts->size())];
        ++conflictsSeen;
        if (const auto record = recordOf(line))
            resolutions += bool(under(source, 2) ? session.save(*record) : session.setVoided(line.id, QString()));
    }

    void mergeInto(VaultSession &session)
    {
        VaultSession &other = any();
        if (&other == &session)
            return;
        const auto report = session.merge(other.vault());
        ASSERT_TRUE(report);
        EXPECT_EQ(report->refused, 0);
        EXPECT_EQ(report->waiting, 0);
        ++merges;
    }
};

bool isClean(const VaultSession &session)
{
    const auto report = checkVault(session.vault());
    EXPECT_TRUE(report);
    if (report && !report->isClean())
        ADD_FAILURE() << "revisions " << report->badRevisions << " states " << report->badStates << " index " << report->badIndex;
    return report && report->isClean();
}

TEST(MergeLaws, holdForRealVaultsInRandomWalks)
{
    int edits = 0, voids = 0, undos = 0, resolutions = 0, merges = 0, conflicts = 0;
    for (quint32 seed = 1; seed <= 8; ++seed) {
        Walk walk(seed, 4);
        for (int step = 0; step < 120 && !testing::Test::HasFailure(); ++step)
            walk.step();
        for (const auto &session : walk.copies)
            ASSERT_TRUE(isClean(*session)) << seed;
        // All meet all, twice: the second round carries what the first one brought together.
        for (int round = 0; round < 2; ++round)
            for (const auto &into : walk.copies)
                for (const auto &from : walk.copies)
                    ASSERT_TRUE(into == from || into->merge(from->vault()));
        const test::Shared expected = test::sharedContent(walk.copies[0]->vault());
        for (const auto &session : walk.copies) {
            EXPECT_TRUE(test::sharedContent(session->vault()) == expected) << seed;
            ASSERT_TRUE(isClean(*session)) << seed;
        }
        edits += walk.edits, voids += walk.voids, undos += walk.undos, resolutions += walk.resolutions, merges += walk.merges;
        conflicts += int(walk.copies[0]->reader().inConflict()->size());
    }
    EXPECT_GT(undos, 20);
    EXPECT_GT(resolutions, 5);
    EXPECT_GT(conflicts, 5);
    std::cout << "[ walks    ] " << edits << " edits, " << voids << " voids, " << undos << " undos and redos, " << resolutions
              << " resolutions, " << merges << " merges in 8 walks of 4 vaults; " << conflicts << " records in conflict at the end\n";
}

test::Shared mergedInOrder(const test::Folder &folder, const std::vector<QString> &order, quint32 seed)
{
    const QString path = test::emptyVault(folder, "together.boshi");
    const auto session = test::openSession(path, seed);
    for (const QString &from : order)
        EXPECT_TRUE(session->merge(*test::openVault(from)));
    EXPECT_TRUE(isClean(*session));
    return test::sharedContent(session->vault());
}

TEST(MergeLaws, makeTheOrderOfMergesIrrelevant)
{
    for (quint32 seed = 21; seed <= 23; ++seed) {
        Walk walk(seed, 3);
        for (int step = 0; step < 60; ++step)
            walk.step();
        walk.copies.clear();
        std::vector<QString> order{walk.folder.path("0.boshi"), walk.folder.path("1.boshi"), walk.folder.path("2.boshi")};
        const test::Shared expected = mergedInOrder(walk.folder, order, 50);
        while (std::ranges::next_permutation(order).found)
            EXPECT_TRUE(mergedInOrder(walk.folder, order, 51) == expected) << seed;
        order.insert(order.end(), {order[0], order[1]});
        EXPECT_TRUE(mergedInOrder(walk.folder, order, 52) == expected) << seed;
    }
}

} // namespace
} // namespace boshi::walk_tests
