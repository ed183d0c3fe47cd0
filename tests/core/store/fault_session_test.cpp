// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/store/vault_check.h"
#include "tests/support/fault_walk.h"
#include "tests/support/vaults.h"

#include <QBuffer>
#include <QFile>
#include <gtest/gtest.h>

/// Changes through the session, with the disk failing or the process dying at every operation.
namespace boshi::fault_session_tests {
namespace {

struct Arranged {
    test::Folder folder;
    QString path = test::emptyVault(folder);
    test::People people;
    QUuid weight;
    QByteArray start;

    explicit Arranged(int round)
    {
        {
            const auto session = test::openSession(path, quint32(1 + 10 * round));
            people = test::addPeople(*session);
            EXPECT_TRUE(session->apply(Change::of(ChangeKind::Import, additions(*session, 40 * round))));
            weight = session->surroundings().newId();
            EXPECT_TRUE(session->save(measured(9000)));
        }
        start = test::bytesOf(path);
    }

    Record measured(qint64 grams) const { return test::measurement(weight, people.child, QDate(2025, 4, 3), grams); }

    std::vector<RecordEdit> additions(VaultSession &session, int count) const
    {
        std::vector<RecordEdit> edits;
        for (int i = 0; i < count; ++i) {
            edits.push_back(additionOf(test::measurement(session.surroundings().newId(), people.child,
                                                         QDate(2024, 5, 1).addDays(i % 600), 4000 + 20 * (i % 300))));
            edits.back().mode = EntryMode::Imported;
        }
        return edits;
    }

    void walk(const char *name, const std::function<Result<Done>(VaultSession &)> &work) const
    {
        test::walk({name, [this] { putDown(); }, [&] { return test::workOn(path, people.family, work); },
                    [this] { return test::wholeContent(path); }});
    }

    void putDown() const
    {
        test::writeBytes(path, start);
        QFile::remove(path + QStringLiteral("-journal"));
    }
};

TEST(FaultySession, keepsAllOrNothingOfASave)
{
    for (int round = 0; round < test::faultRounds(); ++round) {
        const Arranged arranged(round);
        arranged.walk("save", [&](VaultSession &session) { return test::onlyDone(session.save(arranged.measured(9120))); });
    }
}

/// The record never stands without its file, nor the file without its record.
TEST(FaultySession, keepsAllOrNothingOfADocument)
{
    for (int round = 0; round < test::faultRounds(); ++round) {
        const Arranged arranged(round);
        arranged.walk("document", [&](VaultSession &session) {
            const Record document{.id = session.surroundings().newId(), .type = &records::document, .subject = arranged.people.child};
            QBuffer content;
            content.setData(QByteArray(20'000 * (1 + round), 'p'));
            content.open(QIODevice::ReadOnly);
            return test::onlyDone(session.addDocument(document, content, MediaKind::Jpeg));
        });
    }
}

TEST(FaultySession, keepsAllOrNothingOfAnUndo)
{
    for (int round = 0; round < test::faultRounds(); ++round) {
        const Arranged arranged(round);
        arranged.walk("undo", [](VaultSession &session) { return test::onlyDone(session.undoLatest()); });
    }
}

TEST(FaultySession, keepsAllOrNothingOfAChangeOfManyRecords)
{
    for (int round = 0; round < test::faultRounds(); ++round) {
        const Arranged arranged(round);
        arranged.walk("change of many records", [&](VaultSession &session) {
            return test::onlyDone(session.apply(Change::of(ChangeKind::Import, arranged.additions(session, 200 + 200 * round))));
        });
    }
}

TEST(FaultySession, keepsAllOrNothingOfAMerge)
{
    for (int round = 0; round < test::faultRounds(); ++round) {
        const Arranged arranged(round);
        const QString other = arranged.folder.path("other.boshi");
        test::writeBytes(other, arranged.start);
        {
            const auto session = test::openSession(other, 3);
            ASSERT_TRUE(session->save(arranged.measured(9500)));
            ASSERT_TRUE(session->apply(Change::of(ChangeKind::Import, arranged.additions(*session, 10 + 50 * round))));
        }
        arranged.walk("merge", [&](VaultSession &session) -> Result<Done> {
            const auto vault = Vault::open(other, test::sharedKey(), Access::ReadOnly);
            return vault ? test::onlyDone(session.merge(**vault)) : vault.error();
        });
    }
}

/// Somebody presses "save" again in the same window once the disk works.
TEST(FaultySession, savesAtTheSecondAttempt)
{
    const Arranged arranged(0);
    int refused = 0;
    for (const test::Fault fault : {test::Fault::Fail, test::Fault::Short, test::Fault::Full, test::Fault::Unread}) {
        for (qint64 at = 1; !HasFailure(); ++at) {
            arranged.putDown();
            const test::ArmedFault armed(fault, at);
            auto vault = Vault::open(arranged.path, test::sharedKey());
            if (!vault)
                continue;
            VaultSession session(std::move(*vault), test::surroundings(7));
            if (session.save(arranged.measured(9120)))
                break;
            ++refused;
            test::liftFault();
            SCOPED_TRACE(at);
            EXPECT_TRUE(session.save(arranged.measured(9120)));
            const auto report = checkVault(session.vault());
            EXPECT_TRUE(report && report->isClean());
            const auto stored = session.reader().record(arranged.weight);
            ASSERT_TRUE(stored && *stored);
            EXPECT_EQ((*stored)->values, arranged.measured(9120).values);
        }
    }
    EXPECT_GT(refused, 40);
}

} // namespace
} // namespace boshi::fault_session_tests
