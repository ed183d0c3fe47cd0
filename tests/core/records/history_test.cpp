// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/conflict.h"
#include "core/records/history.h"

#include "core/base/hash.h"
#include "core/records/catalogue.h"
#include "core/schema/value_codec.h"

#include <gtest/gtest.h>

namespace boshi::history_tests {
namespace {

const QUuid noteId = QUuid::fromRfc4122(QByteArray(16, 'r'));

/// The steps of a note, a minute apart.
struct Steps {
    std::vector<KnownRevision> steps;

    RevisionId add(std::vector<RevisionId> parents, std::vector<std::pair<QByteArray, Value>> sets, int minute = -1)
    {
        Revision revision;
        revision.record = noteId;
        revision.type = "note";
        revision.parents = std::move(parents);
        for (const auto &[key, value] : sets)
            revision.sets.push_back({key, encodeValue(value)});
        revision.at.utcMilliseconds = 60'000 * (minute < 0 ? qint64(steps.size()) : minute);
        revision.nonce = QByteArray::number(qint64(steps.size()));
        const RevisionId id = blake2b256(encodeRevision(revision));
        steps.push_back({id, std::move(revision)});
        return id;
    }
    RecordState state() const { return stateOf(steps); }
    Record record() const { return toRecord(noteId, records::note, {}, state()); }
    RecordHistory history() const { return {record(), steps}; }
    RecordConflict conflict() const { return conflictOf(records::note, state(), steps); }
};

Value text(const char *words) { return QString::fromUtf8(words); }

TEST(RecordHistory, tellsWhatEachStepFoundAndLeft)
{
    Steps steps;
    const auto first = steps.add({}, {{"title", text("t")}, {"text", text("one")}});
    steps.add({first}, {{"text", text("two")}});
    const RecordHistory history = steps.history();
    ASSERT_EQ(history.size(), 2u);
    const StepFacts latest = history.facts(0);
    EXPECT_EQ(latest.kind, StepKind::Edited);
    ASSERT_EQ(latest.fields.size(), 1u);
    EXPECT_EQ(latest.fields[0].field, records::note.find("text"));
    EXPECT_EQ(latest.fields[0].was, text("one"));
    EXPECT_EQ(latest.fields[0].is, text("two"));
    const StepFacts added = history.facts(1);
    EXPECT_EQ(added.kind, StepKind::Added);
    ASSERT_EQ(added.fields.size(), 2u);
    EXPECT_EQ(added.fields[0].was, Value());
}

TEST(RecordHistory, comparesWithWhatTheAuthorSawNotWithTheOtherCopy)
{
    Steps steps;
    const auto first = steps.add({}, {{"text", text("one")}});
    steps.add({first}, {{"text", text("left")}});
    steps.add({first}, {{"text", text("right")}});
    EXPECT_EQ(steps.history().facts(0).fields[0].was, text("one"));
    EXPECT_EQ(steps.history().facts(1).fields[0].was, text("one"));
}

TEST(RecordHistory, beginsWithTheLatestByTheClock)
{
    Steps steps;
    const auto first = steps.add({}, {{"text", text("one")}}, 0);
    steps.add({first}, {{"text", text("mine, later")}}, 9);
    steps.add({first}, {{"text", text("merged afterwards, written before")}}, 5);
    EXPECT_EQ(steps.history().facts(0).fields[0].is, text("mine, later"));
}

TEST(RecordHistory, tellsStrikingOutTakingBackAndBringingBackApart)
{
    Steps steps;
    const auto first = steps.add({}, {{"text", text("one")}});
    const auto struck = steps.add({first}, {{"@void", text("wrong child")}});
    const auto back = steps.add({struck}, {{"@void", Value()}});
    steps.add({back}, {{"@void", text("@undo")}});
    EXPECT_EQ(steps.history().facts(0).kind, StepKind::TakenBack);
    EXPECT_EQ(steps.history().facts(1).kind, StepKind::Restored);
    EXPECT_EQ(steps.history().facts(2).kind, StepKind::StruckOut);
    EXPECT_EQ(steps.history().facts(2).reason, QStringLiteral("wrong child"));
}

TEST(RecordHistory, saysWhenAStepHoldsMoreThanThisVersionKnows)
{
    Steps steps;
    steps.add({}, {{"text", text("one")}, {"of_the_future", text("?")}, {"@source", noteId}});
    EXPECT_TRUE(steps.history().facts(0).holdsUnknown);
    EXPECT_EQ(steps.history().facts(0).fields.size(), 1u);
}

TEST(RecordHistory, knowsTheRecordAsItStoodAfterAStep)
{
    Steps steps;
    const auto first = steps.add({}, {{"text", text("one")}});
    steps.add({first}, {{"text", text("two")}, {"title", text("t")}});
    const Record former = steps.history().after(1);
    EXPECT_EQ(former.value("text"), text("one"));
    EXPECT_EQ(former.value("title"), Value());
    EXPECT_EQ(former.id, noteId);
}

TEST(RecordConflict, namesEachValueOnceWithEverybodyWhoWroteIt)
{
    Steps steps;
    const auto first = steps.add({}, {{"text", text("one")}});
    steps.add({first}, {{"text", text("left")}});
    steps.add({first}, {{"text", text("right")}});
    steps.add({first}, {{"text", text("right")}});
    const RecordConflict conflict = steps.conflict();
    ASSERT_EQ(conflict.fields.size(), 1u);
    ASSERT_EQ(conflict.fields[0].rivals.size(), 2u);
    for (const RivalValue &rival : conflict.fields[0].rivals)
        EXPECT_EQ(rival.writtenBy.size(), rival.value == text("right") ? 2u : 1u);
    EXPECT_TRUE(conflict.strikeOuts.empty());
}

TEST(RecordConflict, ofAStrikeOutAgainstAnEditTellsWhoStruckOutAndWhy)
{
    Steps steps;
    const auto first = steps.add({}, {{"text", text("one")}});
    steps.add({first}, {{"@void", text("wrong child")}});
    steps.add({first}, {{"text", text("two")}});
    const RecordConflict conflict = steps.conflict();
    EXPECT_TRUE(conflict.fields.empty());
    ASSERT_EQ(conflict.strikeOuts.size(), 1u);
    EXPECT_EQ(conflict.strikeOuts[0].value, text("wrong child"));
    EXPECT_EQ(conflict.strikeOuts[0].writtenBy.size(), 1u);
}

TEST(RecordConflict, doesNotOfferWhatThisVersionCannotRead)
{
    Steps steps;
    const auto first = steps.add({}, {{"text", text("one")}});
    steps.add({first}, {{"of_the_future", text("left")}});
    steps.add({first}, {{"of_the_future", text("right")}});
    EXPECT_TRUE(steps.conflict().fields.empty());
    EXPECT_TRUE(steps.conflict().holdsUnknown);
}

TEST(RecordConflict, isSettledByOneStepThatNamesAllHeads)
{
    Steps steps;
    const auto first = steps.add({}, {{"text", text("one")}});
    steps.add({first}, {{"text", text("left")}});
    steps.add({first}, {{"@void", text("twice")}});
    steps.add({first}, {{"text", text("right")}});
    const RecordEdit edit = editOf(steps.record(), {.fields = {{records::note.find("text"), text("third")}}, .strikeOut = QString()});
    steps.add(headsOf(steps.steps), edit.sets);
    EXPECT_TRUE(steps.conflict().isEmpty());
    EXPECT_EQ(steps.record().value("text"), text("third"));
    EXPECT_FALSE(steps.record().isVoided);
}

} // namespace
} // namespace boshi::history_tests
