// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/erasure.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/store/vault_check.h"
#include "tests/support/fault_walk.h"
#include "tests/support/vaults.h"

#include <QDir>
#include <QFile>
#include <gtest/gtest.h>

#include <openssl/evp.h>

namespace boshi::erasure_tests {
namespace {

using test::codeOf;

const QString marker = QStringLiteral("ここにしかない言葉");

Record pregnancyOf(const QUuid &id, const QUuid &mother)
{
    Record pregnancy{.id = id, .type = &records::pregnancy, .subject = mother};
    pregnancy.setValue(*records::pregnancy.find(records::keys::pregnancy::dueDate), PartialDate(QDate(2026, 12, 1)));
    return pregnancy;
}

/// Two families; grandmother belongs to both, and a note about the first child holds the marker.
struct Arranged {
    test::Folder folder;
    QString path = test::emptyVault(folder);
    test::People people, others;
    QUuid grandmother, weight, note, pregnancy, visitNote;
    std::unique_ptr<VaultSession> session = test::openSession(path);

    Arranged()
    {
        people = test::addPeople(*session);
        others = test::addPeople(*session, u"じろう");
        grandmother = fresh();
        save(test::person(grandmother, QStringLiteral("見本 うめ"), QDate(1960, 1, 1)));
        save(test::membership(fresh(), people.family, grandmother, u"grandparent"));
        save(test::membership(fresh(), others.family, grandmother, u"grandparent"));
        save(test::measurement(weight = fresh(), people.child, QDate(2025, 4, 3), 9000));
        save(test::measurement(weight, people.child, QDate(2025, 4, 3), 9100));
        save(test::noteAbout(note = fresh(), people.child, marker.repeated(600)));
        save(pregnancyOf(pregnancy = fresh(), people.mother));
        save(test::measurement(fresh(), others.child, QDate(2025, 4, 3), 8000));
    }
    QUuid fresh() const { return session->surroundings().newId(); }
    void save(const Record &record) const { EXPECT_TRUE(session->save(record)); }
    ErasurePlan plan(ErasureScope scope, const QUuid &id) const
    {
        auto plan = planErasure(session->vault(), scope, id);
        EXPECT_TRUE(plan);
        return plan ? *plan : ErasurePlan();
    }
    void erase(ErasureScope scope, const QUuid &id) const { EXPECT_TRUE(session->erase(plan(scope, id))); }
    bool isClean() const
    {
        const auto report = checkVault(session->vault());
        return report && report->isClean();
    }
    bool has(const QUuid &record) const
    {
        const auto found = session->reader().line(record);
        return found && *found;
    }
};

/// All pages of a vault that nobody has open, without their encryption: free ones and unused parts of others included.
QByteArray plainPages(const QString &path)
{
    const QByteArray bytes = test::bytesOf(path);
    const VaultKey key = test::sharedKey();
    QByteArray plain;
    for (qsizetype page = 0; page < bytes.size(); page += 4096) {
        const qsizetype begin = page == 0 ? 16 : page;
        const auto *in = reinterpret_cast<const unsigned char *>(bytes.constData());
        QByteArray content(page + 4048 - begin, '\0');
        EVP_CIPHER_CTX *context = EVP_CIPHER_CTX_new();
        int size = 0;
        EVP_DecryptInit_ex(context, EVP_aes_256_cbc(), nullptr, key.key.data(), in + page + 4048);
        EVP_CIPHER_CTX_set_padding(context, 0);
        EVP_DecryptUpdate(context, reinterpret_cast<unsigned char *>(content.data()), &size, in + begin, int(content.size()));
        EVP_CIPHER_CTX_free(context);
        plain += content;
    }
    return plain;
}

TEST(ErasurePlan, ofAFamilyLeavesWhoeverBelongsToAnotherOne)
{
    const Arranged arranged;
    const ErasurePlan plan = arranged.plan(ErasureScope::Family, arranged.people.family);
    EXPECT_EQ(plan.staying, std::vector<QUuid>{arranged.grandmother});
    const std::map<QByteArray, qint64> counts{{"family", 1}, {"person", 2}, {"membership", 3}, {"child_measurement", 1},
                                              {"note", 1},   {"pregnancy", 1}};
    EXPECT_EQ(plan.counts, counts);
    EXPECT_EQ(plan.records.size(), 9U);
    EXPECT_EQ(plan.revisions.size(), 10U); // The weight was corrected once.
}

TEST(ErasurePlan, ofAPersonTakesTheirMemberships)
{
    const Arranged arranged;
    const std::map<QByteArray, qint64> counts{{"person", 1}, {"membership", 2}};
    EXPECT_EQ(arranged.plan(ErasureScope::Person, arranged.grandmother).counts, counts);
}

TEST(ErasurePlan, knowsWhatMayBeErased)
{
    const Arranged arranged;
    const Vault &vault = arranged.session->vault();
    EXPECT_EQ(codeOf(planErasure(vault, ErasureScope::Family, arranged.people.child)), ErrorCode::UnknownRecord);
    EXPECT_EQ(codeOf(planErasure(vault, ErasureScope::Person, arranged.people.family)), ErrorCode::UnknownRecord);
    EXPECT_EQ(codeOf(planErasure(vault, ErasureScope::Record, arranged.fresh())), ErrorCode::UnknownRecord);
    EXPECT_EQ(codeOf(planErasure(vault, ErasureScope::Record, arranged.session->surroundings().device)), ErrorCode::NotErasable);
}

TEST(Erasure, ofAFamilyTakesItAndNothingElse)
{
    const Arranged arranged;
    const qint64 before = test::ask(arranged.session->vault(), "SELECT count(*) FROM revision");
    arranged.erase(ErasureScope::Family, arranged.people.family);
    EXPECT_TRUE(arranged.isClean());
    EXPECT_EQ(test::ask(arranged.session->vault(), "SELECT count(*) FROM revision"), before - 10);
    EXPECT_EQ(test::ask(arranged.session->vault(), "SELECT count(*) FROM erased"), 19);
    for (const QUuid &gone : {arranged.people.family, arranged.people.child, arranged.people.mother, arranged.weight, arranged.note, arranged.pregnancy})
        EXPECT_FALSE(arranged.has(gone));
    for (const QUuid &stays : {arranged.others.family, arranged.others.child, arranged.grandmother})
        EXPECT_TRUE(arranged.has(stays));
    const auto caseload = arranged.session->reader().caseload();
    EXPECT_EQ(caseload->size(), 3U);
    for (const CaseloadLine &line : *caseload)
        EXPECT_EQ(line.family, arranged.others.family);
}

TEST(Erasure, ofARecordLeavesWhatRefersToIt)
{
    const Arranged arranged;
    arranged.erase(ErasureScope::Record, arranged.others.child);
    EXPECT_TRUE(arranged.isClean());
    EXPECT_FALSE(arranged.has(arranged.others.child));
    EXPECT_TRUE(arranged.session->openFamily(arranged.others.family));
    EXPECT_TRUE(arranged.has(arranged.others.family));
}

TEST(Erasure, ofAPregnancyTakesTheDueDateFromTheCaseload)
{
    const Arranged arranged;
    ASSERT_EQ(test::ask(arranged.session->vault(), "SELECT count(*) FROM person_index WHERE due <> ''"), 1);
    arranged.erase(ErasureScope::Record, arranged.pregnancy);
    EXPECT_EQ(test::ask(arranged.session->vault(), "SELECT count(*) FROM person_index WHERE due <> ''"), 0);
    EXPECT_TRUE(arranged.isClean());
}

TEST(Erasure, ofAPregnancyTakesWhatIsSealedAboutIt)
{
    const Arranged arranged;
    Record test{.id = arranged.fresh(), .type = &records::infectionTest, .subject = arranged.pregnancy};
    test.setValue(*test.type->sortDay(), PartialDate(QDate(2026, 5, 1)));
    arranged.save(test);
    ASSERT_TRUE(arranged.has(test.id));
    arranged.erase(ErasureScope::Record, arranged.pregnancy);
    EXPECT_FALSE(arranged.has(test.id));
    EXPECT_TRUE(arranged.isClean());
}

TEST(Erasure, leavesNothingInAnyPageOfTheFile)
{
    Arranged arranged;
    const QByteArray text = marker.toUtf8();
    const QByteArray record = arranged.note.toRfc4122();
    ASSERT_TRUE(arranged.session->save(test::noteAbout(arranged.note, arranged.people.child, QStringLiteral("短い"))));
    arranged.session.reset();
    ASSERT_TRUE(plainPages(arranged.path).contains(text));
    arranged.session = test::openSession(arranged.path);
    arranged.erase(ErasureScope::Record, arranged.note);
    arranged.session.reset();
    const QByteArray pages = plainPages(arranged.path);
    EXPECT_TRUE(pages.contains(arranged.weight.toRfc4122()));
    EXPECT_TRUE(pages.contains(record)); // In table `erased`, so that it stays away.
    EXPECT_FALSE(pages.contains(text));
    EXPECT_FALSE(pages.contains(QStringLiteral("短い").toUtf8()));
    EXPECT_EQ(arranged.folder.files(), QStringList(QStringLiteral("vault.boshi")));
}

TEST(Erasure, closesTheFamilyThatIsOpen)
{
    const Arranged arranged;
    ASSERT_TRUE(arranged.session->openFamily(arranged.people.family));
    arranged.erase(ErasureScope::Person, arranged.people.child);
    ASSERT_TRUE(arranged.session->family());
    EXPECT_EQ(arranged.session->family()->record(arranged.people.child), nullptr);
    arranged.erase(ErasureScope::Family, arranged.people.family);
    EXPECT_EQ(arranged.session->family(), nullptr);
}

TEST(Erasure, takesChangesThatWroteNothingElse)
{
    const Arranged arranged;
    const qint64 before = test::ask(arranged.session->vault(), "SELECT count(*) FROM change");
    arranged.erase(ErasureScope::Record, arranged.weight);
    EXPECT_EQ(test::ask(arranged.session->vault(), "SELECT count(*) FROM change"), before - 2);
    EXPECT_TRUE(arranged.session->undoLatest());
    EXPECT_TRUE(arranged.isClean());
}

TEST(Erasure, staysAfterMergingACopyThatStillHasItAndLearntMore)
{
    const Arranged arranged;
    const QString other = arranged.folder.path("other.boshi");
    ASSERT_TRUE(arranged.session->vault().backup(other, false));
    {
        const auto session = test::openSession(other, 5);
        const QUuid expected = session->surroundings().newId();
        ASSERT_TRUE(session->save(test::measurement(arranged.weight, arranged.people.child, QDate(2025, 4, 3), 9200)));
        ASSERT_TRUE(session->save(pregnancyOf(expected, arranged.people.mother)));
        ASSERT_TRUE(session->save(test::noteAbout(session->surroundings().newId(), expected, QStringLiteral("順調"))));
        ASSERT_TRUE(session->save(test::noteAbout(session->surroundings().newId(), arranged.grandmother, QStringLiteral("元気"))));
    }
    arranged.erase(ErasureScope::Family, arranged.people.family);
    const auto before = test::sharedContent(arranged.session->vault());
    const auto vault = test::openVault(other, Access::ReadOnly);
    const auto report = arranged.session->merge(*vault);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->erased, 13); // Ten steps erased, three newer ones about the same people.
    EXPECT_TRUE(arranged.isClean());
    auto after = test::sharedContent(arranged.session->vault());
    EXPECT_EQ(after.records.size(), before.records.size() + 2); // The note about the grandmother, and the other device.
    const auto lines = erasedFrom(arranged.session->vault());
    ASSERT_EQ(lines->size(), 1U);
    EXPECT_EQ(lines->front().records, 9);
    EXPECT_EQ(lines->front().others, 10);
    EXPECT_EQ(*liftErasure(arranged.session->vault(), lines->front().at), 19);
    EXPECT_TRUE(arranged.session->merge(*vault));
    EXPECT_TRUE(arranged.has(arranged.weight));
    EXPECT_TRUE(arranged.has(arranged.people.family));
    EXPECT_TRUE(arranged.isClean());
}

TEST(Erasure, staysWhenAnImportBringsItAgain)
{
    const Arranged arranged;
    RecordEdit again = additionOf(test::measurement(arranged.weight, arranged.people.child, QDate(2025, 4, 3), 9000));
    RecordEdit more = additionOf(test::measurement(arranged.fresh(), arranged.people.child, QDate(2025, 5, 3), 9300));
    RecordEdit other = additionOf(test::measurement(arranged.fresh(), arranged.others.child, QDate(2025, 5, 3), 9300));
    for (RecordEdit *edit : {&again, &more, &other})
        edit->mode = EntryMode::Imported;
    arranged.erase(ErasureScope::Family, arranged.people.family);
    const auto report = arranged.session->apply(Change::of(ChangeKind::Import, {again, more, other}));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->erased, 2);
    EXPECT_EQ(report->revisions, 1);
    EXPECT_FALSE(arranged.has(arranged.weight));
    EXPECT_TRUE(arranged.isClean());
}

TEST(Erasure, namesTheBackupsThatStillHoldIt)
{
    const Arranged arranged;
    QDir().mkpath(arranged.folder.path("backups"));
    const BackupPlan backups{arranged.folder.path("backups"), 9};
    const QDateTime noon(QDate(2026, 6, 1), QTime(12, 0), Qt::UTC);
    ASSERT_TRUE(makeBackup(arranged.session->vault(), backups, noon));
    const ErasurePlan plan = arranged.plan(ErasureScope::Family, arranged.people.family);
    ASSERT_TRUE(arranged.session->erase(plan));
    ASSERT_TRUE(makeBackup(arranged.session->vault(), backups, noon.addDays(1)));
    test::writeBytes(QDir(backups.folder).filePath(QStringLiteral("vault-20250101T120000Z.boshi")), "no vault");
    const auto holding = backupsHolding(arranged.session->vault(), backups.folder, plan.records);
    ASSERT_TRUE(holding);
    ASSERT_EQ(holding->size(), 3U);
    EXPECT_EQ((*holding)[0].holding, Holding::No);
    EXPECT_EQ((*holding)[1].holding, Holding::Yes);
    EXPECT_EQ((*holding)[2].holding, Holding::CannotTell);
}

TEST(FaultyErasure, leavesAllOrNothing)
{
    for (int round = 0; round < test::faultRounds(); ++round) {
        Arranged arranged;
        for (int i = 0; i < 20 * round; ++i)
            arranged.save(test::measurement(arranged.fresh(), arranged.people.child, QDate(2025, 5, 1).addDays(i), 9200));
        const ErasurePlan plan = arranged.plan(ErasureScope::Family, arranged.people.family);
        arranged.session.reset();
        const QByteArray start = test::bytesOf(arranged.path);
        const auto erase = [&]() -> Result<Done> {
            const auto vault = Vault::open(arranged.path, test::sharedKey());
            return vault ? eraseFrom(**vault, plan, QDateTime::fromMSecsSinceEpoch(1)) : vault.error();
        };
        test::walk({.name = "erasure",
                    .arrange = [&] { arranged.folder.holdOnly(arranged.path, start); },
                    .work = erase,
                    .standing = [&] { return test::wholeContent(arranged.path); }});
    }
}

} // namespace
} // namespace boshi::erasure_tests
