// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/attestation.h"

#include "core/base/hash.h"
#include "core/records/revision.h"
#include "core/schema/value_codec.h"

#include <gtest/gtest.h>

/// Copied by whom, verified by whom: what the steps of a record say, and no more.
namespace boshi::attestation_tests {
namespace {

const QUuid mother = QUuid::fromRfc4122(QByteArray(16, 'm'));
const QUuid midwife = QUuid::fromRfc4122(QByteArray(16, 'w'));

struct Steps {
    std::vector<KnownRevision> steps;

    /// Sets a field, or another key, on top of `parents`.
    RevisionId add(const QUuid &author, EntryMode mode, std::vector<RevisionId> parents, const char *key = "text")
    {
        Revision revision;
        revision.type = "note";
        revision.parents = std::move(parents);
        revision.sets = {{key, encodeValue(Value(QStringLiteral("x")))}};
        revision.author = author;
        revision.mode = mode;
        revision.nonce = QByteArray::number(qint64(steps.size()));
        const RevisionId id = blake2b256(encodeRevision(revision));
        steps.push_back({id, std::move(revision)});
        return id;
    }
    Attestation facts() const { return attestationOf(steps); }
};

TEST(Attestation, saysNothingOfWhatWasTyped)
{
    Steps steps;
    steps.add(mother, EntryMode::Typed, {});
    EXPECT_FALSE(steps.facts().copiedBy);
    EXPECT_FALSE(steps.facts().verifiedBy);
}

TEST(Attestation, namesWhoCopiedAndWhoHeldItAgainstThePaper)
{
    Steps steps;
    const auto copied = steps.add(mother, EntryMode::CopiedFromPaper, {});
    EXPECT_EQ(steps.facts().copiedBy, mother);
    EXPECT_FALSE(steps.facts().verifiedBy);
    steps.add(midwife, EntryMode::Verified, {copied});
    EXPECT_EQ(steps.facts().copiedBy, mother);
    EXPECT_EQ(steps.facts().verifiedBy, midwife);
}

TEST(Attestation, endsWhenAFieldIsSetAfterwards)
{
    Steps steps;
    const auto copied = steps.add(mother, EntryMode::CopiedFromPaper, {});
    const auto verified = steps.add(midwife, EntryMode::Verified, {copied});
    const auto typed = steps.add(mother, EntryMode::Typed, {verified});
    EXPECT_FALSE(steps.facts().verifiedBy);
    steps.add(midwife, EntryMode::Verified, {typed});
    EXPECT_EQ(steps.facts().verifiedBy, midwife);
}

/// Struck out and restored, the words are the same.
TEST(Attestation, staysWhenNoFieldIsSet)
{
    Steps steps;
    const auto copied = steps.add(mother, EntryMode::CopiedFromPaper, {});
    const auto verified = steps.add(midwife, EntryMode::Verified, {copied});
    steps.add(mother, EntryMode::Typed, {verified}, "@void");
    EXPECT_EQ(steps.facts().verifiedBy, midwife);
}

/// Whoever verified one copy did not see what was written on the other.
TEST(Attestation, endsWithAMergeThatBringsWhatNobodyLookedAt)
{
    Steps steps;
    const auto copied = steps.add(mother, EntryMode::CopiedFromPaper, {});
    const auto here = steps.add(midwife, EntryMode::Verified, {copied});
    const auto there = steps.add(mother, EntryMode::Typed, {copied});
    EXPECT_FALSE(steps.facts().verifiedBy);
    steps.add(midwife, EntryMode::Verified, {here, there});
    EXPECT_EQ(steps.facts().verifiedBy, midwife);
}

/// Two people may look at the same paper on two copies.
TEST(Attestation, isNotEndedByAnotherVerification)
{
    Steps steps;
    const auto copied = steps.add(mother, EntryMode::CopiedFromPaper, {});
    steps.add(midwife, EntryMode::Verified, {copied});
    steps.add(mother, EntryMode::Verified, {copied});
    EXPECT_EQ(steps.facts().verifiedBy, mother);
}

} // namespace
} // namespace boshi::attestation_tests
