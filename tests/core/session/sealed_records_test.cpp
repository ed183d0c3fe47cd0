// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/charts/pregnancy_rows.h"
#include "core/charts/timeline.h"
#include "core/exchange/record_export.h"
#include "core/growth/growth_reading.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/remarks/remarks.h"
#include "core/session/vault_session.h"
#include "core/store/erasure.h"
#include "core/store/vault_check.h"
#include "core/store/vault_schema.h"
#include "tests/support/private_vaults.h"
#include "tests/support/sample_values.h"

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <map>
#include <set>

/// Private areas (data.md §6): what shows while they are closed, who can open them, and that merging needs nobody to.
namespace boshi::sealed_tests {
namespace {

using test::codeOf;
using test::mothersWord;
using test::Opened;
using test::TwoCopies;

bool isFaultless(const Vault &vault)
{
    const auto report = checkVault(vault);
    return report && report->isClean();
}

/// The text of every cell of every table, as it lies in the file.
QByteArray everyCell(const Vault &vault)
{
    QByteArray cells;
    for (const char *table : db::tables) {
        sqlite3_stmt *rows = nullptr;
        const QByteArray sql = QByteArray("SELECT * FROM main.") + table;
        EXPECT_EQ(sqlite3_prepare_v2(vault.handle(), sql.constData(), -1, &rows, nullptr), SQLITE_OK);
        while (sqlite3_step(rows) == SQLITE_ROW)
            for (int column = 0; column < sqlite3_column_count(rows); ++column)
                if (const int size = sqlite3_column_bytes(rows, column); size > 0)
                    cells += QByteArray(static_cast<const char *>(sqlite3_column_blob(rows, column)), size) + '\n';
        sqlite3_finalize(rows);
    }
    return cells;
}

template <typename T>
T valueOf(Result<T> result, const char *what)
{
    if (!result)
        throw std::runtime_error(std::string(what) + " failed with code " + std::to_string(int(result.error().code)));
    return std::move(*result);
}

/// All that the program can be asked without opening anything.
struct Visible {
    std::multiset<QUuid> records;
    std::multiset<QUuid> family;
    std::multiset<QUuid> conflicts;
    std::vector<qint64> changes;
    std::optional<qint64> undoable;
    qint64 countedRecords = 0, countedRevisions = 0;
    std::size_t caseload = 0;
    std::size_t chartPoints = 0, timeline = 0, remarks = 0; ///< Those of the mother.
    std::size_t curves = 0; ///< Values of blood pressure.
    std::multiset<QUuid> exportable;
    std::set<QString> suggested;
    friend bool operator==(const Visible &, const Visible &) = default;
};

/// What forms offer as typed before.
std::set<QString> suggestionsOf(const VaultReader &reader)
{
    std::set<QString> texts;
    for (const RecordType *type : records::all())
        for (const Field &field : type->fields)
            if (field.kind == FieldKind::Text)
                for (const QString &text : valueOf(reader.latestTexts(field.key), "texts"))
                    texts.insert(text);
    return texts;
}

Visible visibleIn(const Opened &opened)
{
    const VaultReader reader = opened.session->reader();
    Visible seen;
    EXPECT_TRUE(reader.eachRecord(nullptr, [&](const RecordLine &line) { seen.records.insert(line.id); }));
    for (const QUuid &id : valueOf(reader.family(opened.people.family), "family").recordIds())
        seen.family.insert(id);
    for (const RecordLine &line : valueOf(reader.inConflict(), "conflicts"))
        seen.conflicts.insert(line.id);
    for (const ChangeLine &line : valueOf(reader.changes(10000), "changes"))
        seen.changes.push_back(line.key);
    if (const auto line = opened.session->undoable())
        seen.undoable = line->key;
    const VaultCounts counts = valueOf(reader.counts(), "counts");
    seen.countedRecords = counts.records;
    seen.countedRevisions = counts.revisions;
    seen.caseload = valueOf(reader.caseload(), "caseload").size();
    const Family family = valueOf(reader.family(opened.people.family), "family");
    const QUuid &mother = opened.people.mother;
    const QDate today = opened.session->surroundings().today();
    seen.chartPoints = growth::growthPoints(family, *family.record(mother)).size();
    seen.curves = charts::pregnancyRows(family, {.id = mother, .type = &records::pregnancy}, charts::PregnancyMeasure::BloodPressure).size();
    seen.timeline = charts::timelineOf(family, mother, mother, today).size();
    seen.remarks = remarks::remarksAbout(mother, family, today).size();
    for (const exchange::ExportLine &line : exchange::exportable(family))
        seen.exportable.insert(line.record);
    seen.suggested = suggestionsOf(reader);
    return seen;
}

/// Long enough texts as they would lie in clear. Codes of lists stand in records that are open too.
std::vector<QByteArray> tellTales(const Record &record)
{
    std::vector<QByteArray> result;
    for (const auto &[key, value] : record.values)
        if (const auto *text = std::get_if<QString>(&value); text && text->size() >= 6 && !record.type->find(key)->choices)
            result.push_back(text->toUtf8());
    return result;
}

QUuid subjectFor(const Opened &opened, const RecordType &type)
{
    switch (type.subject) {
    case Subject::Family: return opened.people.family;
    case Subject::None: return {};
    default: return opened.people.mother;
    }
}

/// A value that is remarked on as long as it can be read.
Record alarming(Opened &opened)
{
    Record visit{.id = opened.fresh(), .type = &records::antenatalVisit, .subject = opened.people.mother};
    visit.setValue(*visit.type->find("day"), PartialDate(opened.session->surroundings().today()));
    visit.setValue(*visit.type->find("systolic"), qint64(180));
    return visit;
}

void expectMore(const Visible &open, const Visible &before, Privacy privacy)
{
    EXPECT_GT(open.records.size(), before.records.size());
    EXPECT_GT(open.family.size(), before.family.size());
    EXPECT_GT(open.changes.size(), before.changes.size());
    EXPECT_GT(open.chartPoints, before.chartPoints);
    EXPECT_GT(open.curves, before.curves);
    EXPECT_GT(open.timeline, before.timeline);
    EXPECT_GT(open.remarks, before.remarks);
    if (privacy == Privacy::Professional)
        EXPECT_EQ(open.exportable, before.exportable) << "a professional's notes leave for no family, open or closed";
    else
        EXPECT_GT(open.exportable.size(), before.exportable.size());
}

class EveryTypeAndClass : public testing::TestWithParam<Privacy> {};

TEST_P(EveryTypeAndClass, showsNothingWhileClosedAndEverythingWhenOpen)
{
    Opened opened;
    const Privacy privacy = GetParam();
    std::map<QUuid, Record> written;
    std::vector<QByteArray> secrets;
    const Visible before = visibleIn(opened);
    quint32 seed = 1;
    for (const RecordType *type : records::all()) {
        Record record = test::sampleRecord(*type, seed++);
        while (record.values.empty())
            record = test::sampleRecord(*type, seed++);
        record.id = opened.fresh();
        record.subject = subjectFor(opened, *type);
        record.privacy = privacy;
        RecordEdit edit = additionOf(record);
        edit.mode = EntryMode::Imported;
        ASSERT_TRUE(opened.session->apply(Change::of(ChangeKind::Add, {edit}))) << type->key;
        for (const QByteArray &text : tellTales(record))
            secrets.push_back(text);
        written.emplace(record.id, record);
    }
    Record visit = alarming(opened);
    visit.privacy = privacy;
    ASSERT_TRUE(opened.session->apply(Change::of(ChangeKind::Add, {additionOf(visit)})));
    written.emplace(visit.id, visit);
    ASSERT_GT(secrets.size(), 10u);
    for (const PrivateArea &area : valueOf(opened.session->privateAreas(), "areas")) {
        EXPECT_FALSE(area.isClosed);
        opened.protect(area.area);
    }
    opened.close();

    EXPECT_EQ(visibleIn(opened), before);
    const QByteArray cells = everyCell(opened.session->vault());
    for (const QByteArray &secret : secrets)
        EXPECT_FALSE(cells.contains(secret)) << secret.toStdString();
    for (const auto &[id, record] : written) {
        const auto line = opened.session->reader().line(id);
        ASSERT_TRUE(line);
        EXPECT_FALSE(*line) << record.type->key;
        EXPECT_EQ(codeOf(opened.session->reader().history(id)), ErrorCode::ClassClosed);
        const auto families = opened.session->reader().familiesOf(id);
        ASSERT_TRUE(families);
        EXPECT_TRUE(families->empty());
    }
    EXPECT_EQ(test::ask(opened.session->vault(), "SELECT count(*) FROM record WHERE class >= 2 AND (type IS NOT NULL OR subject IS NOT "
                                                 "NULL OR day IS NOT NULL OR member IS NOT NULL OR state IS NOT NULL)"),
              0);
    const auto closedCheck = checkVault(opened.session->vault());
    ASSERT_TRUE(closedCheck);
    EXPECT_TRUE(closedCheck->isClean());
    EXPECT_EQ(closedCheck->sealedNotVerified, qint64(written.size()));

    opened.lockAndUnlock();
    EXPECT_EQ(visibleIn(opened), before);
    ASSERT_TRUE(opened.open());
    expectMore(visibleIn(opened), before, privacy);
    for (const auto &[id, record] : written) {
        const auto line = opened.session->reader().line(id);
        ASSERT_TRUE(line && *line) << record.type->key;
        const auto found = recordOf(**line);
        ASSERT_TRUE(found);
        EXPECT_EQ(found->privacy, privacy);
        for (const auto &[key, value] : record.values)
            EXPECT_EQ(found->value(key), value) << record.type->key << '.' << key;
    }
    const auto openCheck = checkVault(opened.session->vault());
    EXPECT_TRUE(openCheck->isClean());
    EXPECT_EQ(openCheck->sealedNotVerified, 0);
}

INSTANTIATE_TEST_SUITE_P(Sealed, EveryTypeAndClass, testing::Values(Privacy::Mother, Privacy::Professional));

TEST(PrivateArea, opensOnlyWithItsOwnPassphrase)
{
    Opened opened;
    const QUuid note = opened.addPrivate(QStringLiteral("ひみつ"));
    opened.protect(opened.mothers);
    opened.close();
    EXPECT_FALSE(opened.open(test::passphraseText));
    EXPECT_EQ(opened.textOf(note), QString());
    EXPECT_TRUE(opened.open());
    EXPECT_EQ(opened.textOf(note), QStringLiteral("ひみつ"));
}

TEST(PrivateArea, tellsAWrongPassphraseAlsoWhileItIsOpenAndStaysOpen)
{
    Opened opened;
    const QUuid note = opened.addPrivate(QStringLiteral("ひみつ"));
    opened.protect(opened.mothers);
    EXPECT_FALSE(opened.open(test::passphraseText));
    EXPECT_TRUE(opened.open());
    EXPECT_EQ(opened.textOf(note), QStringLiteral("ひみつ"));
}

TEST(PrivateArea, refusesToBeWrittenIntoWhileClosed)
{
    Opened opened;
    const QUuid note = opened.addPrivate(QStringLiteral("ひみつ"));
    opened.protect(opened.mothers);
    opened.close();
    const QByteArray before = test::contentHash(opened.session->vault());
    EXPECT_EQ(codeOf(opened.session->save(opened.privateNote(opened.fresh(), QStringLiteral("new")))), ErrorCode::ClassClosed);
    EXPECT_EQ(codeOf(opened.session->save(opened.privateNote(note, QStringLiteral("changed")))), ErrorCode::ClassClosed);
    EXPECT_EQ(codeOf(opened.session->setVoided(note, QStringLiteral("x"))), ErrorCode::UnknownRecord);
    EXPECT_EQ(codeOf(opened.session->protect(opened.mothers, {}, KeyProfile::Small)), ErrorCode::ClassClosed);
    EXPECT_EQ(test::contentHash(opened.session->vault()), before);
}

TEST(PrivateArea, ofOneMotherIsNotThatOfAnother)
{
    Opened opened;
    const test::People other = test::addPeople(*opened.session, u"じろう");
    const QUuid mine = opened.addPrivate(QStringLiteral("mine"));
    Record hers = test::noteAbout(opened.fresh(), other.mother, QStringLiteral("hers"));
    hers.privacy = Privacy::Mother;
    ASSERT_TRUE(opened.session->save(hers));
    opened.protect(opened.mothers);
    opened.close();
    EXPECT_EQ(opened.textOf(mine), QString());
    EXPECT_EQ(opened.textOf(hers.id), QStringLiteral("hers"));
}

TEST(PrivateArea, keepsHistoryUndoAndRedo)
{
    Opened opened;
    const QUuid note = opened.addPrivate(QStringLiteral("a"));
    ASSERT_TRUE(opened.session->save(opened.privateNote(note, QStringLiteral("b"))));
    opened.protect(opened.mothers);
    ASSERT_TRUE(opened.session->undoLatest());
    EXPECT_EQ(opened.textOf(note), QStringLiteral("a"));
    opened.close();
    const auto offered = opened.session->undoable();
    ASSERT_TRUE(offered);
    EXPECT_FALSE(opened.session->redoable());
    ASSERT_TRUE(opened.open());
    ASSERT_TRUE(opened.session->redoLatest());
    EXPECT_EQ(opened.textOf(note), QStringLiteral("b"));
    EXPECT_EQ(opened.session->reader().history(note)->size(), 4u);
    EXPECT_TRUE(isFaultless(opened.session->vault()));
}

TEST(PrivateArea, staysReadableUnderANewPassphraseOfTheVault)
{
    Opened opened;
    const QUuid before = opened.addPrivate(QStringLiteral("under the vault's key"));
    Record professional = test::noteAbout(opened.fresh(), opened.people.child, QStringLiteral("助産師のメモ"));
    professional.privacy = Privacy::Professional;
    ASSERT_TRUE(opened.session->save(professional));
    opened.protect({Privacy::Professional, {}}, QStringLiteral("助産師"));
    ASSERT_TRUE(opened.session->vault().rekey(test::passphrase(QStringLiteral("新しい合言葉")), KeyProfile::Small));
    EXPECT_EQ(opened.textOf(before), QStringLiteral("under the vault's key"));
    EXPECT_EQ(opened.textOf(professional.id), QString());
    EXPECT_TRUE(opened.open(QStringLiteral("助産師")));
    EXPECT_EQ(opened.textOf(professional.id), QStringLiteral("助産師のメモ"));
    EXPECT_TRUE(isFaultless(opened.session->vault()));
}

TEST(PrivateArea, changesItsPassphraseAndLosesIt)
{
    Opened opened;
    const QUuid note = opened.addPrivate(QStringLiteral("x"));
    opened.protect(opened.mothers);
    opened.protect(opened.mothers, QStringLiteral("another"));
    opened.close();
    EXPECT_FALSE(opened.open());
    EXPECT_TRUE(opened.open(QStringLiteral("another")));
    ASSERT_TRUE(opened.session->protect(opened.mothers, {}, KeyProfile::Small));
    opened.close();
    EXPECT_EQ(opened.textOf(note), QStringLiteral("x"));
}

TEST(PrivateArea, isMergedUnopened)
{
    TwoCopies copies;
    const QUuid early = copies.addPrivate(QStringLiteral("early"));
    copies.copy();
    copies.protect(copies.mothers);
    const QUuid late = copies.addPrivate(QStringLiteral("late"));
    ASSERT_TRUE(copies.session->save(copies.privateNote(early, QStringLiteral("early, corrected"))));
    copies.close();
    const auto report = copies.other->merge(copies.session->vault());
    ASSERT_TRUE(report);
    EXPECT_EQ(report->refused, 0);
    EXPECT_TRUE(isFaultless(copies.other->vault()));
    EXPECT_EQ(test::sharedContent(copies.other->vault()), test::sharedContent(copies.session->vault()));
    EXPECT_EQ(copies.inOther(early), QStringLiteral("early")); // Sealed before the secret was set: this copy can read it.
    EXPECT_EQ(copies.inOther(late), QString());
    EXPECT_EQ(codeOf(copies.other->save(copies.privateNote(late, QStringLiteral("?")))), ErrorCode::ClassClosed);
    ASSERT_TRUE(*copies.other->openPrivate(test::passphrase(mothersWord)));
    EXPECT_EQ(copies.inOther(early), QStringLiteral("early, corrected"));
    EXPECT_EQ(copies.inOther(late), QStringLiteral("late"));
    EXPECT_TRUE(isFaultless(copies.other->vault()));
}

TEST(PrivateArea, showsAConflictOnceItIsOpened)
{
    TwoCopies copies;
    copies.protect(copies.mothers);
    const QUuid note = copies.addPrivate(QStringLiteral("a"));
    copies.copy();
    ASSERT_TRUE(copies.open());
    ASSERT_TRUE(*copies.other->openPrivate(test::passphrase(mothersWord)));
    ASSERT_TRUE(copies.session->save(copies.privateNote(note, QStringLiteral("b"))));
    ASSERT_TRUE(copies.other->save(copies.privateNote(note, QStringLiteral("c"))));
    copies.close();
    ASSERT_TRUE(copies.other->closePrivate());
    ASSERT_TRUE(copies.session->merge(copies.other->vault()));
    EXPECT_TRUE(copies.session->reader().inConflict()->empty());
    ASSERT_TRUE(copies.open());
    ASSERT_EQ(copies.session->reader().inConflict()->size(), 1u);
    EXPECT_EQ(copies.session->reader().inConflict()->front().id, note);
    ASSERT_TRUE(copies.session->save(copies.privateNote(note, QStringLiteral("d"))));
    EXPECT_TRUE(copies.session->reader().inConflict()->empty());
    EXPECT_TRUE(isFaultless(copies.session->vault()));
}

/// Whoever has the vault's key but not the mother's secret can write rows, never content.
TEST(PrivateArea, isNotChangedByWhoeverCannotOpenIt)
{
    TwoCopies copies;
    copies.protect(copies.mothers);
    const QUuid note = copies.addPrivate(QStringLiteral("hers"));
    copies.copy();
    const QByteArray sql = "INSERT INTO revision (id, record, class, class_key, parents, payload) SELECT randomblob(32), v.record, "
                           "v.class, v.class_key, v.id, randomblob(200) FROM revision v WHERE v.class = 2";
    test::plant(copies.other->vault(), sql.constData());
    test::plant(copies.other->vault(), "UPDATE head SET revision = (SELECT max(key) FROM revision) WHERE record = (SELECT record FROM "
                                       "revision WHERE class = 2)");
    ASSERT_TRUE(copies.session->merge(copies.other->vault()));
    ASSERT_TRUE(copies.open());
    EXPECT_EQ(copies.textOf(note), QStringLiteral("hers"));
    EXPECT_EQ(checkVault(copies.session->vault())->badRevisions, 1);
    ASSERT_TRUE(copies.session->save(copies.privateNote(note, QStringLiteral("hers, corrected"))));
    EXPECT_EQ(copies.textOf(note), QStringLiteral("hers, corrected"));
}

TEST(PrivateArea, isMergedWhateverElseIsCalledAKey)
{
    TwoCopies copies;
    copies.copy();
    const QUuid note = copies.fresh();
    ASSERT_TRUE(copies.other->save(copies.privateNote(note, QStringLiteral("hers"))));
    for (const char *values : {"x'01', 2, NULL, 0, x''", "zeroblob(16), 2, NULL, 0, zeroblob(72)", "randomblob(16), 0, NULL, 0, zeroblob(72)",
                               "randomblob(16), 2, NULL, 7, zeroblob(89)", "randomblob(16), 3, x'02', 2, zeroblob(1000)"})
        test::plant(copies.other->vault(), (QByteArray("INSERT INTO class_key (id, class, scope, wrapping, wrapped) VALUES (") + values + ')').constData());
    const auto report = copies.session->merge(copies.other->vault());
    ASSERT_TRUE(report);
    EXPECT_EQ(copies.textOf(note), QStringLiteral("hers"));
    EXPECT_EQ(test::ask(copies.session->vault(), "SELECT count(*) FROM class_key"), 1);
}

TEST(PrivateArea, isRefusedByMergingWhenItLiesInClear)
{
    TwoCopies copies;
    copies.copy();
    const QUuid id = copies.fresh();
    ASSERT_TRUE(copies.other->save(test::noteAbout(id, copies.people.mother, QStringLiteral("x"))));
    Revision revision;
    revision.record = copies.fresh();
    revision.type = "note";
    revision.subject = copies.people.mother;
    revision.privacy = Privacy::Mother;
    revision.nonce = QByteArray(16, 'n');
    const QByteArray payload = encodeRevision(revision);
    db::Statement(copies.other->vault().handle(), "UPDATE revision SET class = 2, payload = ?, id = ? WHERE record = (SELECT key FROM record "
                                                  "WHERE id = ?)")
        .bindAll(payload, blake2b256(payload), id.toRfc4122())
        .run();
    const auto report = copies.session->merge(copies.other->vault());
    ASSERT_TRUE(report);
    EXPECT_EQ(report->refused, 1);
    EXPECT_FALSE(checkVault(copies.other->vault())->isClean());
}

TEST(PrivateArea, ofAllIsSeenInAFamilyThatIsReadAlone)
{
    Opened opened;
    const QUuid note = opened.addPrivate(QStringLiteral("x"));
    opened.lockAndUnlock();
    const auto family = opened.session->reader().family(opened.people.family);
    ASSERT_TRUE(family);
    EXPECT_TRUE(family->record(note));
}

TEST(PrivateArea, comesAndGoesInTheOpenFamily)
{
    Opened opened;
    const QUuid note = opened.addPrivate(QStringLiteral("x"));
    opened.protect(opened.mothers);
    ASSERT_TRUE(opened.session->openFamily(opened.people.family));
    std::vector<QSet<QUuid>> announced;
    QObject::connect(opened.session.get(), &VaultSession::changed, opened.session.get(),
                     [&](const QSet<QUuid> &records) { announced.push_back(records); });
    opened.close();
    EXPECT_FALSE(opened.session->family()->record(note));
    ASSERT_TRUE(opened.open());
    EXPECT_TRUE(opened.session->family()->record(note));
    ASSERT_EQ(announced.size(), 2u);
    EXPECT_TRUE(announced[0].contains(note));
    EXPECT_TRUE(announced[1].contains(note));
}

TEST(PrivateArea, goesWhenItsPersonIsErasedEvenWhileClosed)
{
    Opened opened;
    opened.addPrivate(QStringLiteral("x"));
    opened.protect(opened.mothers);
    opened.lockAndUnlock();
    const auto plan = planErasure(opened.session->vault(), ErasureScope::Person, opened.people.mother);
    ASSERT_TRUE(plan);
    ASSERT_TRUE(opened.session->erase(*plan));
    const Vault &vault = opened.session->vault();
    EXPECT_EQ(test::ask(vault, "SELECT count(*) FROM revision WHERE class >= 2"), 0);
    EXPECT_EQ(test::ask(vault, "SELECT count(*) FROM class_key"), 0);
    EXPECT_TRUE(isFaultless(vault));
}

TEST(PrivateArea, isReadInAVaultThatIsOnlyForReading)
{
    Opened opened;
    const QUuid note = opened.addPrivate(QStringLiteral("x"));
    opened.session.reset();
    const auto vault = test::openVault(opened.path, Access::ReadOnly);
    EXPECT_TRUE(*VaultReader(*vault).line(note));
}

} // namespace
} // namespace boshi::sealed_tests
