// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/merge.h"

#include "core/base/hash.h"
#include "core/records/catalogue.h"
#include "core/schema/value_codec.h"
#include "core/store/attachments.h"
#include "core/store/statement.h"
#include "core/store/vault_check.h"
#include "tests/support/vaults.h"

#include <QBuffer>
#include <gtest/gtest.h>

namespace boshi::merge_tests {
namespace {

QByteArray attach(const Vault &vault, const QByteArray &content)
{
    QBuffer buffer;
    buffer.setData(content);
    buffer.open(QIODevice::ReadOnly);
    const auto id = db::Attachments(vault.handle()).add(buffer, {.mediaType = QStringLiteral("image/png"), .salt = QByteArray(16, 's')});
    return id ? *id : QByteArray();
}

/// Two copies of one family's vault, on two devices.
struct Copies {
    test::Folder folder;
    test::People people;
    std::unique_ptr<VaultSession> left;
    std::unique_ptr<VaultSession> right;
    QUuid weight;

    Copies()
    {
        const QString path = test::emptyVault(folder, "left.boshi");
        {
            const auto session = test::openSession(path, 1);
            people = test::addPeople(*session);
            weight = session->surroundings().newId();
            EXPECT_TRUE(session->save(test::measurement(weight, people.child, QDate(2025, 4, 3), 9000)));
        }
        test::copyFile(path, folder.path("right.boshi"));
        left = test::openSession(path, 2);
        right = test::openSession(folder.path("right.boshi"), 3);
    }
    void weigh(VaultSession &session, qint64 grams) const
    {
        EXPECT_TRUE(session.save(test::measurement(weight, people.child, QDate(2025, 4, 3), grams)));
    }
};

MergeReport merged(VaultSession &into, const VaultSession &from)
{
    const auto report = into.merge(from.vault());
    EXPECT_TRUE(report);
    return report ? *report : MergeReport();
}

bool isClean(const VaultSession &session)
{
    const auto report = checkVault(session.vault());
    return report && report->isClean();
}

TEST(Merge, bringsAttachmentsAndContentThatWasAbsent)
{
    const Copies copies;
    const QByteArray first = attach(copies.right->vault(), QByteArray(300000, 'a'));
    const QByteArray second = attach(copies.right->vault(), "b");
    EXPECT_EQ(copies.left->merge(copies.right->vault())->attachments, 2);
    test::plant(copies.left->vault(), "DELETE FROM attachment_chunk");
    EXPECT_EQ(copies.left->merge(copies.right->vault())->attachments, 2);
    EXPECT_EQ(copies.left->merge(copies.right->vault())->attachments, 0);
    db::Attachments attachments(copies.left->vault().handle());
    for (const QByteArray &id : {first, second})
        EXPECT_TRUE(attachments.holds(*attachments.find(id)));
}

TEST(Merge, refusesAttachmentsThatAreNotWhatTheirIdSays)
{
    const Copies copies;
    attach(copies.right->vault(), QByteArray(300000, 'a'));
    test::plant(copies.right->vault(), "UPDATE attachment_chunk SET content = x'00' WHERE number = 1");
    const auto report = copies.left->merge(copies.right->vault());
    EXPECT_EQ(report->attachments, 0);
    EXPECT_EQ(report->refused, 1);
    EXPECT_EQ(test::ask(copies.left->vault(), "SELECT count(*) FROM attachment"), 0);
}

TEST(Merge, leavesErasedAttachmentsAway)
{
    const Copies copies;
    const QByteArray id = attach(copies.right->vault(), "scan");
    db::Statement(copies.left->vault().handle(), "INSERT INTO erased (id, at) VALUES (?, 1)").bindAll(id).run();
    EXPECT_EQ(copies.left->merge(copies.right->vault())->erased, 1);
    EXPECT_EQ(test::ask(copies.left->vault(), "SELECT count(*) FROM attachment"), 0);
}

TEST(Merge, bringsWhatTheOtherCopyHasAndReportsIt)
{
    Copies copies;
    copies.weigh(*copies.right, 9100);
    const MergeReport report = merged(*copies.left, *copies.right);
    EXPECT_EQ(report.added, 2); // The revision and the other device.
    EXPECT_EQ(report.known, 7);
    EXPECT_TRUE(report.records.contains(copies.weight));
    EXPECT_TRUE(report.conflicts.isEmpty());
    EXPECT_EQ(*(**copies.left->reader().record(copies.weight)).get<qint64>("weight"), 9100);
    EXPECT_TRUE(isClean(*copies.left));
}

TEST(Merge, ofDifferentValuesForOneFieldReportsAConflictInBothCopies)
{
    Copies copies;
    copies.weigh(*copies.left, 9100);
    copies.weigh(*copies.right, 9200);
    EXPECT_EQ(merged(*copies.left, *copies.right).conflicts, QSet<QUuid>{copies.weight});
    EXPECT_EQ(merged(*copies.right, *copies.left).conflicts, QSet<QUuid>{copies.weight});
    EXPECT_EQ(copies.left->reader().inConflict()->size(), 1u);
    EXPECT_EQ(test::sharedContent(copies.left->vault()), test::sharedContent(copies.right->vault()));
}

TEST(Merge, twiceChangesNothing)
{
    Copies copies;
    copies.weigh(*copies.right, 9100);
    merged(*copies.left, *copies.right);
    const QByteArray once = test::contentHash(copies.left->vault());
    const MergeReport again = merged(*copies.left, *copies.right);
    EXPECT_EQ(again.added, 0);
    EXPECT_TRUE(again.records.isEmpty());
    EXPECT_EQ(test::contentHash(copies.left->vault()), once);
}

TEST(Merge, writesNoRevisionOfItsOwn)
{
    Copies copies;
    copies.weigh(*copies.left, 9100);
    copies.weigh(*copies.right, 9200);
    merged(*copies.left, *copies.right);
    EXPECT_EQ(copies.left->reader().counts()->revisions, 7 + 2 + 2);
}

TEST(Merge, ofAResolutionEndsTheConflictEverywhere)
{
    Copies copies;
    copies.weigh(*copies.left, 9100);
    copies.weigh(*copies.right, 9200);
    merged(*copies.left, *copies.right);
    copies.weigh(*copies.left, 9150);
    EXPECT_TRUE(copies.left->reader().inConflict()->empty());
    merged(*copies.right, *copies.left);
    EXPECT_TRUE(copies.right->reader().inConflict()->empty());
    EXPECT_EQ(*(**copies.right->reader().record(copies.weight)).get<qint64>("weight"), 9150);
}

TEST(Merge, showsARecordThatWasVoidedHereAndEditedThere)
{
    Copies copies;
    EXPECT_TRUE(copies.left->setVoided(copies.weight, QStringLiteral("mistyped")));
    copies.weigh(*copies.right, 9200);
    EXPECT_EQ(merged(*copies.left, *copies.right).conflicts, QSet<QUuid>{copies.weight});
    const Record record = **copies.left->reader().record(copies.weight);
    EXPECT_FALSE(record.isVoided);
    EXPECT_TRUE(record.isVoidContested);
}

TEST(Merge, intoAnEmptyVaultBringsEverything)
{
    Copies copies;
    const auto empty = test::openSession(test::emptyVault(copies.folder, "empty.boshi"), 9);
    merged(*empty, *copies.left);
    EXPECT_EQ(test::sharedContent(empty->vault()), test::sharedContent(copies.left->vault()));
    EXPECT_TRUE(isClean(*empty));
    EXPECT_EQ(empty->reader().family(copies.people.family)->members().size(), 2u);
}

/// Writes a revision straight into a vault's table, as a hostile or broken program would.
RevisionId slip(const VaultSession &session, Revision revision, const QByteArray &alteredId = {})
{
    const QByteArray payload = encodeRevision(revision);
    const RevisionId id = alteredId.isEmpty() ? blake2b256(payload) : alteredId;
    const QByteArray parents("");
    db::Statement(session.vault().handle(), "INSERT INTO revision (id, record, class, parents, payload) VALUES (?, 1, 0, ?, ?)")
        .bindAll(id, parents, payload).run();
    return id;
}

Revision revisionOn(const Copies &copies, std::vector<RevisionId> parents, const char *key, const Value &value)
{
    Revision revision;
    revision.record = copies.weight;
    revision.type = "child_measurement";
    revision.subject = copies.people.child;
    revision.privacy = Privacy::Child;
    revision.parents = std::move(parents);
    revision.sets = {{key, encodeValue(value)}};
    revision.nonce = "n";
    return revision;
}

std::vector<RevisionId> headsOfWeight(const Copies &copies)
{
    std::vector<KnownRevision> revisions;
    const auto history = copies.left->reader().history(copies.weight);
    for (const HistoryStep &step : *history)
        revisions.push_back({step.id, step.revision});
    return headsOf(revisions);
}

void expectRefused(const Copies &copies)
{
    const test::Shared before = test::sharedContent(copies.left->vault());
    const MergeReport report = merged(*copies.left, *copies.right);
    EXPECT_EQ(report.refused, 1);
    EXPECT_EQ(report.added, 0);
    EXPECT_EQ(test::sharedContent(copies.left->vault()), before);
    EXPECT_TRUE(isClean(*copies.left));
}

TEST(HostileVault, withARevisionUnderAWrongHashIsRefused)
{
    Copies copies;
    slip(*copies.right, revisionOn(copies, headsOfWeight(copies), "weight", qint64(1)), QByteArray(32, 'x'));
    expectRefused(copies);
}

TEST(HostileVault, withBytesThatAreNoRevisionIsRefused)
{
    Copies copies;
    const QByteArray payload("nonsense");
    const QByteArray id = blake2b256(payload);
    db::Statement(copies.right->vault().handle(), "INSERT INTO revision (id, record, class, parents, payload) VALUES (?, 1, 0, x'', ?)")
        .bindAll(id, payload).run();
    expectRefused(copies);
}

TEST(HostileVault, thatCallsARecordAnotherTypeSubjectOrClassIsRefused)
{
    for (const int what : {0, 1, 2}) {
        Copies copies;
        Revision revision = revisionOn(copies, headsOfWeight(copies), "weight", qint64(1));
        if (what == 0)
            revision.type = "note";
        if (what == 1)
            revision.subject = copies.people.mother;
        if (what == 2)
            revision.privacy = Privacy::Family;
        slip(*copies.right, revision);
        expectRefused(copies);
    }
}

TEST(HostileVault, thatBuildsOnARevisionOfAnotherRecordIsRefused)
{
    Copies copies;
    const RevisionId foreign = copies.left->reader().history(copies.people.mother)->front().id;
    slip(*copies.right, revisionOn(copies, {foreign}, "weight", qint64(1)));
    expectRefused(copies);
}

TEST(HostileVault, withAnIndividualNumberAnywhereInAValueIsRefused)
{
    const std::vector<Value> values{QStringLiteral("番号は123456789018です"), Ordinal{Ordinal::Plus1, QStringLiteral("1234 5678 9018")},
                                    ToothChart{{55, QStringLiteral("123456789018")}}, QStringList{QStringLiteral("１２３４５６７８９０１８")}};
    for (const Value &value : values) {
        Copies copies;
        slip(*copies.right, revisionOn(copies, headsOfWeight(copies), "place", value));
        expectRefused(copies);
    }
}

TEST(HostileVault, withAnIndividualNumberInsideAnUnknownValueIsRefused)
{
    Copies copies;
    Revision revision = revisionOn(copies, headsOfWeight(copies), "place", Value());
    revision.sets[0].value = QByteArray::fromHex("821863a161616c") + "123456789018"; // [99, {"a": "…"}]
    slip(*copies.right, revision);
    expectRefused(copies);
}

TEST(HostileVault, withSubjectsInACircleHangsNothing)
{
    Copies copies;
    Revision revision = revisionOn(copies, {}, "due_date", PartialDate(QDate(2026, 1, 1)));
    revision.record = revision.subject = QUuid::fromRfc4122(QByteArray(16, 'c'));
    revision.type = "pregnancy";
    revision.privacy = Privacy::Family;
    slip(*copies.right, revision);
    EXPECT_EQ(merged(*copies.left, *copies.right).added, 1);
    EXPECT_TRUE(copies.left->reader().familiesOf(revision.record));
    EXPECT_TRUE(copies.left->reader().family(revision.record));
}

TEST(HostileVault, withAMembershipThatNamesItselfHurtsNothing)
{
    Copies copies;
    Revision revision = revisionOn(copies, {}, "person", Value());
    revision.record = QUuid::fromRfc4122(QByteArray(16, 'm'));
    revision.sets[0].value = encodeValue(revision.record);
    revision.type = "membership";
    revision.subject = copies.people.family;
    revision.privacy = Privacy::Family;
    slip(*copies.right, revision);
    EXPECT_EQ(merged(*copies.left, *copies.right).added, 1);
    EXPECT_TRUE(isClean(*copies.left));
}

TEST(LateParents, keepARevisionWaitingUntilTheyCome)
{
    Copies copies;
    copies.weigh(*copies.right, 9100);
    copies.weigh(*copies.right, 9200);
    const test::Folder folder;
    const QString parted = folder.path("parted.boshi");
    test::copyFile(copies.folder.path("right.boshi"), parted);
    const auto part = test::openSession(parted, 4);
    test::plant(part->vault(), "DELETE FROM revision WHERE length(parents) > 0 AND key < (SELECT max(key) FROM revision WHERE "
                               "length(parents) > 0)");
    const QByteArray before = **copies.left->reader().state(copies.weight) == RecordState() ? QByteArray() : QByteArray("known");
    EXPECT_EQ(merged(*copies.left, *part).waiting, 1);
    EXPECT_FALSE(before.isEmpty());
    EXPECT_EQ(*(**copies.left->reader().record(copies.weight)).get<qint64>("weight"), 9000);
    EXPECT_EQ(copies.left->reader().counts()->waiting, 1);
    EXPECT_TRUE(isClean(*copies.left));
    EXPECT_EQ(merged(*copies.left, *part).waiting, 1); // Asking again changes nothing.
    const MergeReport whole = merged(*copies.left, *copies.right);
    EXPECT_EQ(whole.waiting, 0);
    EXPECT_EQ(copies.left->reader().counts()->waiting, 0);
    EXPECT_EQ(test::sharedContent(copies.left->vault()), test::sharedContent(copies.right->vault()));
    EXPECT_TRUE(isClean(*copies.left));
}

TEST(LateParents, waitInTheVaultThatIsMergedFromToo)
{
    Copies copies;
    copies.weigh(*copies.right, 9100);
    copies.weigh(*copies.right, 9200);
    test::plant(copies.right->vault(), "INSERT INTO waiting SELECT v.id, r.id, v.class, v.class_key, v.parents, v.payload FROM revision v "
                                       "JOIN record r ON r.key = v.record WHERE length(v.parents) > 0");
    test::plant(copies.right->vault(), "DELETE FROM revision WHERE length(parents) > 0");
    const MergeReport report = merged(*copies.left, *copies.right);
    EXPECT_EQ(report.waiting, 0);
    EXPECT_EQ(report.added, 3); // The device and two that had been waiting there.
    EXPECT_EQ(*(**copies.left->reader().record(copies.weight)).get<qint64>("weight"), 9200);
}

TEST(Erased, revisionsStayAway)
{
    Copies copies;
    copies.weigh(*copies.right, 9100);
    const RevisionId erased = copies.right->reader().history(copies.weight)->back().id;
    db::Statement(copies.left->vault().handle(), "INSERT INTO erased VALUES (?, 0)").bindAll(erased).run();
    const MergeReport report = merged(*copies.left, *copies.right);
    EXPECT_EQ(report.erased, 1);
    EXPECT_EQ(*(**copies.left->reader().record(copies.weight)).get<qint64>("weight"), 9000);
    copies.weigh(*copies.right, 9300); // Somebody builds on it elsewhere.
    EXPECT_EQ(merged(*copies.left, *copies.right).waiting, 1);
    EXPECT_EQ(*(**copies.left->reader().record(copies.weight)).get<qint64>("weight"), 9000);
}

TEST(Merge, findsThePersonOfAMembershipWhicheverCameFirst)
{
    const test::Folder folder;
    const auto left = test::openSession(test::emptyVault(folder, "left.boshi"), 1);
    const auto right = test::openSession(test::emptyVault(folder, "right.boshi"), 2);
    const QUuid family = left->surroundings().newId(), child = left->surroundings().newId(), tie = left->surroundings().newId();
    ASSERT_TRUE(left->save(Record{.id = family, .type = &records::family}));
    ASSERT_TRUE(left->save(test::membership(tie, family, child, u"child")));
    ASSERT_TRUE(right->save(test::person(child, QStringLiteral("あとから"), QDate(2024, 4, 3))));
    merged(*left, *right);
    merged(*right, *left);
    for (const auto &session : {left.get(), right.get()}) {
        ASSERT_EQ(session->reader().caseload()->size(), 1u);
        EXPECT_EQ(session->reader().caseload()->front().family, family);
        EXPECT_TRUE(isClean(*session));
    }
}

} // namespace
} // namespace boshi::merge_tests
