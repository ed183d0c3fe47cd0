// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/vault_session.h"

#include "core/records/catalogue.h"
#include "core/store/vault_check.h"
#include "tests/support/vaults.h"

#include <gtest/gtest.h>

#include <random>

namespace boshi::undo_tests {
namespace {

using test::codeOf;

struct Opened {
    test::Folder folder;
    QString path = test::emptyVault(folder);
    std::unique_ptr<VaultSession> session = test::openSession(path);
    test::People people = test::addPeople(*session);
    QUuid note = session->surroundings().newId();

    void write(const QString &text) const { EXPECT_TRUE(session->save(test::noteAbout(note, people.child, text))); }
    QString text() const
    {
        const auto record = session->reader().record(note);
        const QString *found = *record && !(*record)->isVoided ? (*record)->get<QString>("text") : nullptr;
        return found ? *found : QString();
    }
};

TEST(Undo, ofAnAdditionVoidsTheRecordAndRedoBringsItBack)
{
    const Opened opened;
    opened.write(QStringLiteral("one"));
    ASSERT_TRUE(opened.session->undoLatest());
    EXPECT_EQ(opened.text(), QString());
    ASSERT_TRUE(opened.session->redoLatest());
    EXPECT_EQ(opened.text(), QStringLiteral("one"));
}

TEST(Undo, ofAnEditSetsTheFormerValue)
{
    const Opened opened;
    opened.write(QStringLiteral("one"));
    opened.write(QStringLiteral("two"));
    ASSERT_TRUE(opened.session->undoLatest());
    EXPECT_EQ(opened.text(), QStringLiteral("one"));
}

TEST(Undo, clearsAFieldThatWasEmptyBefore)
{
    const Opened opened;
    Record note = test::noteAbout(opened.note, opened.people.child, QStringLiteral("one"));
    ASSERT_TRUE(opened.session->save(note));
    test::setText(note, "title", QStringLiteral("t"));
    ASSERT_TRUE(opened.session->save(note));
    ASSERT_TRUE(opened.session->undoLatest());
    EXPECT_TRUE(isEmpty((**opened.session->reader().record(opened.note)).value("title")));
}

TEST(Undo, ofAVoidRestoresAndOfARestoreVoids)
{
    const Opened opened;
    opened.write(QStringLiteral("one"));
    ASSERT_TRUE(opened.session->setVoided(opened.note, QStringLiteral("mistake")));
    ASSERT_TRUE(opened.session->undoLatest());
    EXPECT_EQ(opened.text(), QStringLiteral("one"));
    ASSERT_TRUE(opened.session->redoLatest());
    EXPECT_EQ(opened.text(), QString());
    ASSERT_TRUE(opened.session->setVoided(opened.note, {}));
    ASSERT_TRUE(opened.session->undoLatest());
    EXPECT_EQ(opened.text(), QString());
}

TEST(Undo, writesNewRevisionsAndRewritesNothing)
{
    const Opened opened;
    opened.write(QStringLiteral("one"));
    opened.write(QStringLiteral("two"));
    const auto before = opened.session->reader().history(opened.note);
    ASSERT_TRUE(opened.session->undoLatest());
    const auto after = opened.session->reader().history(opened.note);
    ASSERT_EQ(after->size(), before->size() + 1);
    for (std::size_t i = 0; i < before->size(); ++i)
        EXPECT_EQ((*after)[i].id, (*before)[i].id);
    EXPECT_TRUE(checkVault(opened.session->vault())->isClean());
}

TEST(Undo, survivesLockAndUnlock)
{
    Opened opened;
    opened.write(QStringLiteral("one"));
    opened.write(QStringLiteral("two"));
    opened.session.reset();
    opened.session = test::openSession(opened.path, 5);
    ASSERT_TRUE(opened.session->undoLatest());
    EXPECT_EQ(opened.text(), QStringLiteral("one"));
    opened.session.reset();
    opened.session = test::openSession(opened.path, 6);
    ASSERT_TRUE(opened.session->redoLatest());
    EXPECT_EQ(opened.text(), QStringLiteral("two"));
}

TEST(Undo, isRefusedOnceSomebodyHasBuiltOnTheChange)
{
    const Opened opened;
    opened.write(QStringLiteral("one"));
    const qint64 change = opened.session->undoable()->key;
    opened.write(QStringLiteral("two"));
    const QByteArray before = test::contentHash(opened.session->vault());
    EXPECT_EQ(codeOf(opened.session->undo(change)), ErrorCode::BuiltUpon);
    EXPECT_EQ(test::contentHash(opened.session->vault()), before);
}

TEST(Undo, isRefusedOnceAMergeBroughtSomethingThatBuildsOnIt)
{
    const Opened opened;
    opened.write(QStringLiteral("one"));
    const test::Folder folder;
    const auto other = test::openSession(test::emptyVault(folder), 8);
    ASSERT_TRUE(other->merge(opened.session->vault()));
    ASSERT_TRUE(other->save(test::noteAbout(opened.note, opened.people.child, QStringLiteral("two"))));
    ASSERT_TRUE(opened.session->merge(other->vault()));
    EXPECT_EQ(codeOf(opened.session->undoLatest()), ErrorCode::BuiltUpon);
    EXPECT_EQ(opened.text(), QStringLiteral("two"));
}

TEST(Undo, canTakeBackAnEarlierChangeOfOtherRecords)
{
    const Opened opened;
    opened.write(QStringLiteral("one"));
    const qint64 change = opened.session->undoable()->key;
    ASSERT_TRUE(opened.session->save(test::noteAbout(opened.session->surroundings().newId(), opened.people.mother, QStringLiteral("x"))));
    ASSERT_TRUE(opened.session->undo(change));
    EXPECT_EQ(opened.text(), QString());
    EXPECT_EQ(codeOf(opened.session->undo(change)), ErrorCode::NothingToUndo);
}

TEST(Undo, ofAResolutionShowsTheValueThatWasShownBefore)
{
    const Opened opened;
    opened.write(QStringLiteral("one"));
    const test::Folder folder;
    const auto other = test::openSession(test::emptyVault(folder), 8);
    ASSERT_TRUE(other->merge(opened.session->vault()));
    ASSERT_TRUE(other->save(test::noteAbout(opened.note, opened.people.child, QStringLiteral("left"))));
    opened.write(QStringLiteral("right"));
    ASSERT_TRUE(opened.session->merge(other->vault()));
    const QString shown = opened.text();
    opened.write(QStringLiteral("decided"));
    EXPECT_TRUE(opened.session->reader().inConflict()->empty());
    ASSERT_TRUE(opened.session->undoLatest());
    EXPECT_EQ(opened.text(), shown);
}

TEST(Undo, ofADecisionAboutAContestedVoidShowsTheRecordAgain)
{
    const Opened opened;
    opened.write(QStringLiteral("one"));
    const test::Folder folder;
    const auto other = test::openSession(test::emptyVault(folder), 8);
    ASSERT_TRUE(other->merge(opened.session->vault()));
    ASSERT_TRUE(other->save(test::noteAbout(opened.note, opened.people.child, QStringLiteral("two"))));
    ASSERT_TRUE(opened.session->setVoided(opened.note, QStringLiteral("mistake")));
    ASSERT_TRUE(opened.session->merge(other->vault()));
    EXPECT_EQ(opened.text(), QStringLiteral("two"));
    ASSERT_TRUE(opened.session->setVoided(opened.note, QStringLiteral("really")));
    EXPECT_EQ(opened.text(), QString());
    ASSERT_TRUE(opened.session->undoLatest());
    EXPECT_EQ(opened.text(), QStringLiteral("two"));
}

TEST(Undo, ofAnImportSkipsWhatSomebodyTouchedAndListsIt)
{
    const Opened opened;
    std::vector<RecordEdit> edits;
    std::vector<QUuid> ids;
    for (int i = 0; i < 4; ++i) {
        ids.push_back(opened.session->surroundings().newId());
        RecordEdit edit = additionOf(test::measurement(ids.back(), opened.people.child, QDate(2025, 1, 1 + i), 9000));
        edit.mode = EntryMode::Imported;
        edits.push_back(std::move(edit));
    }
    const auto imported = opened.session->apply(Change::of(ChangeKind::Import, std::move(edits)));
    ASSERT_TRUE(opened.session->save(test::measurement(ids[2], opened.people.child, QDate(2025, 1, 3), 9100)));
    const auto undone = opened.session->undo(imported->change);
    ASSERT_TRUE(undone);
    EXPECT_EQ(undone->skipped, std::vector<QUuid>{ids[2]});
    for (std::size_t i = 0; i < ids.size(); ++i)
        EXPECT_EQ((**opened.session->reader().record(ids[i])).isVoided, i != 2);
}

TEST(Redo, isNotOfferedAfterAFurtherChange)
{
    const Opened opened;
    opened.write(QStringLiteral("one"));
    opened.write(QStringLiteral("two"));
    ASSERT_TRUE(opened.session->undoLatest());
    EXPECT_TRUE(opened.session->redoable());
    opened.write(QStringLiteral("three"));
    EXPECT_FALSE(opened.session->redoable());
    EXPECT_EQ(codeOf(opened.session->redoLatest()), ErrorCode::NothingToUndo);
    ASSERT_TRUE(opened.session->undoLatest());
    EXPECT_EQ(opened.text(), QStringLiteral("one"));
}

TEST(Undo, offersNothingInAnEmptyVault)
{
    const test::Folder folder;
    const auto session = test::openSession(test::emptyVault(folder));
    EXPECT_FALSE(session->undoable());
    EXPECT_FALSE(session->redoable());
    EXPECT_EQ(codeOf(session->undoLatest()), ErrorCode::NothingToUndo);
    EXPECT_EQ(codeOf(session->undo(77)), ErrorCode::NothingToUndo);
}

/// Undo and redo behave like the two stacks people know from editors.
TEST(Undo, andRedoFollowTwoStacksInRandomWalks)
{
    for (quint32 seed = 1; seed <= 6; ++seed) {
        const Opened opened;
        std::mt19937 source(seed);
        opened.write(QStringLiteral("0"));
        std::vector<QString> done{QStringLiteral("0")};
        std::vector<QString> undone;
        for (int step = 1; step < 60; ++step) {
            const auto choice = source() % 5;
            if (choice < 2) {
                done.push_back(QString::number(step));
                undone.clear();
                opened.write(done.back());
            } else if (choice < 4 && done.size() > 1) {
                ASSERT_TRUE(opened.session->undoLatest());
                undone.push_back(done.back());
                done.pop_back();
            } else if (choice == 4) {
                ASSERT_EQ(bool(opened.session->redoLatest()), !undone.empty()) << seed << ' ' << step;
                if (!undone.empty()) {
                    done.push_back(undone.back());
                    undone.pop_back();
                }
            }
            ASSERT_EQ(opened.text(), done.back()) << seed << ' ' << step;
        }
        EXPECT_TRUE(checkVault(opened.session->vault())->isClean());
    }
}

} // namespace
} // namespace boshi::undo_tests
