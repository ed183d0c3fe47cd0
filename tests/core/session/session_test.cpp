// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/vault_session.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/store/vault_check.h"
#include "tests/support/vaults.h"

#include <gtest/gtest.h>

namespace boshi::session_tests {
namespace {

using test::codeOf;

struct Opened {
    test::Folder folder;
    QString path = test::emptyVault(folder);
    std::unique_ptr<VaultSession> session = test::openSession(path);
    test::People people = test::addPeople(*session);
    std::vector<QSet<QUuid>> announced;

    Opened()
    {
        QObject::connect(session.get(), &VaultSession::changed, session.get(),
                         [this](const QSet<QUuid> &records) { announced.push_back(records); });
    }
    QUuid fresh() const { return session->surroundings().newId(); }
    QByteArray content() const { return test::contentHash(session->vault()); }

    QUuid add(const Record &record) const
    {
        EXPECT_TRUE(session->save(record));
        return record.id;
    }
    /// Refused with this code, and nothing is written or announced.
    void expectRefused(const Record &record, ErrorCode code)
    {
        const QByteArray before = content();
        EXPECT_EQ(codeOf(session->save(record)), code);
        EXPECT_EQ(content(), before);
        EXPECT_TRUE(announced.empty());
    }
};

TEST(Session, refusesAValueOutsideTheHardRange)
{
    Opened opened;
    opened.expectRefused(test::measurement(opened.fresh(), opened.people.child, QDate(2025, 4, 3), 199), ErrorCode::RefusedByRule);
}

TEST(Session, takesAnUnusualValue)
{
    const Opened opened;
    opened.add(test::measurement(opened.fresh(), opened.people.child, QDate(2025, 4, 3), 200));
}

TEST(Session, refusesARecordWithoutARequiredField)
{
    Opened opened;
    Record record = test::measurement(opened.fresh(), opened.people.child, QDate(2025, 4, 3), 9000);
    record.setValue(*record.type->find("day"), {});
    opened.expectRefused(record, ErrorCode::RefusedByRule);
}

TEST(Session, refusesToClearARequiredField)
{
    Opened opened;
    Record record = test::measurement(opened.fresh(), opened.people.child, QDate(2025, 4, 3), 9000);
    opened.add(record);
    opened.announced.clear();
    record.setValue(*record.type->find("day"), {});
    opened.expectRefused(record, ErrorCode::RefusedByRule);
}

TEST(Session, refusesADayInTheFutureAndOneBeforeBirth)
{
    Opened opened;
    opened.expectRefused(test::measurement(opened.fresh(), opened.people.child, test::today.addDays(1), 9000), ErrorCode::RefusedByRule);
    ASSERT_TRUE(opened.session->openFamily(opened.people.family));
    opened.expectRefused(test::measurement(opened.fresh(), opened.people.child, QDate(2024, 4, 2), 3000), ErrorCode::RefusedByRule);
}

TEST(Session, namesTheFieldItRefuses)
{
    const Opened opened;
    const auto refused = opened.session->save(test::measurement(opened.fresh(), opened.people.child, QDate(2025, 4, 3), 199));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().place, QStringLiteral("weight"));
    EXPECT_TRUE(refused.error().detail.isEmpty());
}

TEST(Session, refusesAnUnknownField)
{
    const Opened opened;
    RecordEdit edit = additionOf(test::noteAbout(opened.fresh(), opened.people.child, QStringLiteral("x")));
    edit.set("mood", QStringLiteral("good"));
    const QByteArray before = opened.content();
    EXPECT_EQ(codeOf(opened.session->apply(Change::of(ChangeKind::Add, {edit}))), ErrorCode::UnknownField);
    EXPECT_EQ(opened.content(), before);
}

TEST(Session, refusesAnotherTypeOrSubjectForAKnownRecord)
{
    const Opened opened;
    const QUuid note = opened.add(test::noteAbout(opened.fresh(), opened.people.child, QStringLiteral("x")));
    const QByteArray before = opened.content();
    const RecordEdit moved = additionOf(test::noteAbout(note, opened.people.mother, QStringLiteral("y")));
    EXPECT_EQ(codeOf(opened.session->apply(Change::of(ChangeKind::Edit, {moved}))), ErrorCode::UnknownRecord);
    const RecordEdit other = additionOf(test::measurement(note, opened.people.child, QDate(2025, 4, 3), 9000));
    EXPECT_EQ(codeOf(opened.session->apply(Change::of(ChangeKind::Edit, {other}))), ErrorCode::UnknownRecord);
    EXPECT_EQ(opened.content(), before);
}

TEST(Session, writesNothingOfAChangeWhoseStreamFailsInTheMiddle)
{
    for (const bool isFirst : {true, false}) {
        const test::Folder folder;
        const auto session = test::openSession(test::emptyVault(folder));
        if (!isFirst)
            test::addPeople(*session);
        const QByteArray before = test::contentHash(session->vault());
        Change change{.kind = ChangeKind::Import};
        change.produce = [&](const Change::Take &take) -> Result<Done> {
            for (int i = 0; i < 3; ++i)
                if (auto taken = take(additionOf(test::person(session->surroundings().newId(), QStringLiteral("誰か"), QDate(2024, 1, 1)))); !taken)
                    return taken;
            return Error{ErrorCode::BrokenQuotes};
        };
        EXPECT_EQ(codeOf(session->apply(change)), ErrorCode::BrokenQuotes);
        EXPECT_EQ(test::contentHash(session->vault()), before);
    }
}

TEST(Session, writesNothingOfAChangeWithOneBadEdit)
{
    const Opened opened;
    const QByteArray before = opened.content();
    const std::vector<RecordEdit> edits{additionOf(test::measurement(opened.fresh(), opened.people.child, QDate(2025, 4, 3), 9000)),
                                        additionOf(test::measurement(opened.fresh(), opened.people.child, QDate(2025, 4, 3), 9))};
    EXPECT_FALSE(opened.session->apply(Change::of(ChangeKind::Add, edits)));
    EXPECT_EQ(opened.content(), before);
}

TEST(Session, writesOnlyTheFieldsThatDiffer)
{
    const Opened opened;
    Record record = test::measurement(opened.fresh(), opened.people.child, QDate(2025, 4, 3), 9000);
    opened.add(record);
    test::setText(record, "place", QStringLiteral("home"));
    opened.add(record);
    const auto history = opened.session->reader().history(record.id);
    ASSERT_EQ(history->size(), 2u);
    ASSERT_EQ((*history)[1].revision.sets.size(), 1u);
    EXPECT_EQ((*history)[1].revision.sets[0].key, "place");
    EXPECT_EQ((*history)[1].revision.parents, std::vector<RevisionId>{(*history)[0].id});
}

TEST(Session, writesNothingWhenNothingDiffers)
{
    Opened opened;
    const Record record = test::measurement(opened.fresh(), opened.people.child, QDate(2025, 4, 3), 9000);
    opened.add(record);
    const QByteArray before = opened.content();
    opened.announced.clear();
    const auto again = opened.session->save(record);
    ASSERT_TRUE(again);
    EXPECT_EQ(again->change, 0);
    EXPECT_EQ(opened.content(), before);
    EXPECT_TRUE(opened.announced.empty());
}

TEST(Session, keepsTheLastOfTwoValuesForOneFieldInOneEdit)
{
    const Opened opened;
    RecordEdit edit = additionOf(test::noteAbout(opened.fresh(), opened.people.child, QStringLiteral("first")));
    edit.set("text", QStringLiteral("second"));
    ASSERT_TRUE(opened.session->apply(Change::of(ChangeKind::Add, {edit})));
    EXPECT_EQ(*(**opened.session->reader().record(edit.record)).get<QString>("text"), QStringLiteral("second"));
    EXPECT_TRUE(checkVault(opened.session->vault())->isClean());
}

TEST(Session, announcesWhatChangedOnce)
{
    Opened opened;
    const QUuid note = opened.add(test::noteAbout(opened.fresh(), opened.people.child, QStringLiteral("x")));
    EXPECT_EQ(opened.announced, std::vector<QSet<QUuid>>{{note}});
}

TEST(Session, keepsDeviceAndAuthorWithEveryRevision)
{
    const Opened opened;
    const auto author = opened.session->chooseAuthor(QStringLiteral("見本 はなこ"), QStringLiteral("guardian"));
    ASSERT_TRUE(author);
    const QUuid note = opened.add(test::noteAbout(opened.fresh(), opened.people.child, QStringLiteral("x")));
    const Revision revision = opened.session->reader().history(note)->front().revision;
    EXPECT_EQ(revision.author, *author);
    EXPECT_EQ(revision.device, opened.session->surroundings().device);
    EXPECT_EQ(revision.mode, EntryMode::Typed);
    EXPECT_EQ((**opened.session->reader().record(revision.device)).type, &records::device);
}

TEST(Session, recordsEachDeviceOnce)
{
    const Opened opened;
    opened.add(test::noteAbout(opened.fresh(), opened.people.child, QStringLiteral("x")));
    qint64 devices = 0;
    ASSERT_TRUE(opened.session->reader().eachRecord(&records::device, [&](const RecordLine &) { ++devices; }));
    EXPECT_EQ(devices, 1);
}

TEST(Session, reusesTheAuthorOfThatNameAndRole)
{
    const Opened opened;
    const auto first = opened.session->chooseAuthor(QStringLiteral("はなこ"), QStringLiteral("guardian"));
    const auto other = opened.session->chooseAuthor(QStringLiteral("はなこ"), QStringLiteral("professional"));
    const auto again = opened.session->chooseAuthor(QStringLiteral("はなこ"), QStringLiteral("guardian"));
    ASSERT_TRUE(first && other && again);
    EXPECT_EQ(*first, *again);
    EXPECT_NE(*first, *other);
    EXPECT_EQ(opened.session->author(), *first);
}

TEST(Session, keepsTheFormerAuthorWhenTheNewOneIsRefused)
{
    const Opened opened;
    const auto first = opened.session->chooseAuthor(QStringLiteral("はなこ"), {});
    ASSERT_TRUE(first);
    EXPECT_FALSE(opened.session->chooseAuthor(QStringLiteral("はなこ"), QStringLiteral("magician")));
    EXPECT_EQ(opened.session->author(), *first);
}

TEST(Session, doesNotWriteIntoARecordThatItDoesNotUnderstand)
{
    const Opened opened;
    const Record note = test::noteAbout(opened.fresh(), opened.people.child, QStringLiteral("x"));
    RecordEdit edit = additionOf(note);
    edit.setReserved("@later", true);
    ASSERT_TRUE(opened.session->apply(Change::of(ChangeKind::Import, {edit})));
    const QByteArray before = opened.content();
    EXPECT_EQ(codeOf(opened.session->save(test::noteAbout(note.id, opened.people.child, QStringLiteral("y")))), ErrorCode::ReadOnlyRecord);
    EXPECT_EQ(codeOf(opened.session->setVoided(note.id, QStringLiteral("away"))), ErrorCode::ReadOnlyRecord);
    RecordEdit imported = additionOf(test::noteAbout(note.id, opened.people.child, QStringLiteral("z")));
    imported.mode = EntryMode::Imported;
    EXPECT_EQ(codeOf(opened.session->apply(Change::of(ChangeKind::Import, {imported}))), ErrorCode::ReadOnlyRecord);
    EXPECT_EQ(opened.content(), before);
}

QSet<QUuid> members(const VaultSession &session)
{
    QSet<QUuid> ids;
    for (const Member &member : session.family()->members())
        ids.insert(member.person->id);
    return ids;
}

TEST(OpenFamily, keepsStepWithASave)
{
    const Opened opened;
    ASSERT_TRUE(opened.session->openFamily(opened.people.family));
    const QUuid note = opened.add(test::noteAbout(opened.fresh(), opened.people.child, QStringLiteral("x")));
    ASSERT_TRUE(opened.session->family()->record(note));
    opened.add(test::noteAbout(note, opened.people.child, QStringLiteral("y")));
    EXPECT_EQ(*opened.session->family()->record(note)->get<QString>("text"), QStringLiteral("y"));
}

TEST(OpenFamily, leavesOutWhatIsVoidedAndTakesItBack)
{
    const Opened opened;
    ASSERT_TRUE(opened.session->openFamily(opened.people.family));
    const QUuid note = opened.add(test::noteAbout(opened.fresh(), opened.people.child, QStringLiteral("x")));
    ASSERT_TRUE(opened.session->setVoided(note, QStringLiteral("mistake")));
    EXPECT_TRUE(opened.session->family()->recordsOf(opened.people.child, records::note).empty());
    EXPECT_EQ(opened.session->family()->recordsOf(opened.people.child, records::note, true).size(), 1u);
    ASSERT_TRUE(opened.session->setVoided(note, {}));
    EXPECT_EQ(opened.session->family()->recordsOf(opened.people.child, records::note).size(), 1u);
}

TEST(OpenFamily, takesANewMemberInWithEverythingAboutThem)
{
    const Opened opened;
    const QUuid child = opened.add(test::person(opened.fresh(), QStringLiteral("じろう"), QDate(2025, 1, 1)));
    const QUuid note = opened.add(test::noteAbout(opened.fresh(), child, QStringLiteral("x")));
    ASSERT_TRUE(opened.session->openFamily(opened.people.family));
    EXPECT_FALSE(opened.session->family()->record(note));
    const QUuid tie = opened.add(test::membership(opened.fresh(), opened.people.family, child, u"child"));
    EXPECT_TRUE(members(*opened.session).contains(child));
    EXPECT_TRUE(opened.session->family()->record(note));
    ASSERT_TRUE(opened.session->setVoided(tie, QStringLiteral("adopted away")));
    EXPECT_FALSE(members(*opened.session).contains(child));
    EXPECT_FALSE(opened.session->family()->record(note));
}

TEST(OpenFamily, takesAPregnancyAndItsVisitsOfOneChange)
{
    for (int round = 0; round < 8; ++round) { // Sets have no order to rely on.
        const Opened opened;
        ASSERT_TRUE(opened.session->openFamily(opened.people.family));
        Record pregnancy{.id = opened.fresh(), .type = &records::pregnancy, .subject = opened.people.mother};
        pregnancy.setValue(*pregnancy.type->find("due_date"), PartialDate(QDate(2026, 9, 1)));
        std::vector<RecordEdit> edits{additionOf(pregnancy)};
        std::vector<QUuid> visits;
        for (int i = 0; i < 6; ++i) {
            Record visit{.id = opened.fresh(), .type = &records::antenatalVisit, .subject = pregnancy.id};
            visit.setValue(*visit.type->find("day"), PartialDate(QDate(2026, 3, 1).addDays(7 * i)));
            visits.push_back(visit.id);
            edits.push_back(additionOf(visit));
        }
        ASSERT_TRUE(opened.session->apply(Change::of(ChangeKind::Add, std::move(edits))));
        for (const QUuid &visit : visits)
            EXPECT_TRUE(opened.session->family()->record(visit));
    }
}

TEST(OpenFamily, keepsStepWithAMerge)
{
    const test::Folder folder;
    const QString path = test::emptyVault(folder, "left.boshi");
    const auto session = test::openSession(path, 1);
    const test::People people = test::addPeople(*session);
    const auto other = test::openSession(test::emptyVault(folder, "right.boshi"), 2);
    ASSERT_TRUE(other->merge(session->vault()));
    const Record note = test::noteAbout(other->surroundings().newId(), people.child, QStringLiteral("x"));
    ASSERT_TRUE(other->save(note));
    ASSERT_TRUE(session->openFamily(people.family));
    ASSERT_TRUE(session->merge(other->vault()));
    EXPECT_TRUE(session->family()->record(note.id));
}

TEST(OpenFamily, isNotFoundUnderAnUnknownId)
{
    const Opened opened;
    EXPECT_EQ(codeOf(opened.session->openFamily(opened.fresh())), ErrorCode::UnknownRecord);
    EXPECT_FALSE(opened.session->family());
}

TEST(FamilyLoading, bringsOneFamilyAmongManyAndNothingOfTheOthers)
{
    const test::Folder folder;
    const auto session = test::openSession(test::emptyVault(folder));
    std::vector<test::People> families;
    for (int i = 0; i < 6; ++i) {
        families.push_back(test::addPeople(*session));
        ASSERT_TRUE(session->save(test::noteAbout(session->surroundings().newId(), families.back().child, QString::number(i))));
    }
    const auto family = session->reader().family(families[3].family);
    ASSERT_TRUE(family);
    EXPECT_EQ(family->size(), 6); // The family, two persons, two memberships, a note.
    for (const test::People &people : families)
        EXPECT_EQ(bool(family->record(people.child)), people.child == families[3].child);
}

TEST(FamilyLoading, findsAPersonInTwoFamilies)
{
    const test::Folder folder;
    const auto session = test::openSession(test::emptyVault(folder));
    const test::People first = test::addPeople(*session);
    const test::People second = test::addPeople(*session);
    ASSERT_TRUE(session->save(test::membership(session->surroundings().newId(), second.family, first.child, u"child")));
    ASSERT_TRUE(session->save(test::noteAbout(session->surroundings().newId(), first.child, QStringLiteral("x"))));
    for (const test::People &people : {first, second}) {
        const auto family = session->reader().family(people.family);
        EXPECT_EQ(family->recordsOf(first.child, records::note).size(), 1u);
    }
    EXPECT_FALSE(session->reader().family(second.family)->record(first.mother));
    EXPECT_EQ(session->reader().familiesOf(first.child)->size(), 2u);
    EXPECT_EQ(session->reader().caseload()->size(), 5u);
}

TEST(FamilyLoading, ofAPersonWithoutFamilyIsThatPerson)
{
    const Opened opened;
    const QUuid alone = opened.add(test::person(opened.fresh(), QStringLiteral("ひとり"), QDate(2024, 1, 1)));
    opened.add(test::noteAbout(opened.fresh(), alone, QStringLiteral("x")));
    EXPECT_EQ(opened.session->reader().family(alone)->size(), 2);
    EXPECT_EQ(*opened.session->reader().familiesOf(alone), std::vector<QUuid>{alone});
}

TEST(VaultReader, sortsApproximateDaysAmongTheOthers)
{
    const Opened opened;
    const auto note = [&](const PartialDate &day, const char16_t *text) {
        Record record = test::noteAbout(opened.fresh(), opened.people.child, QString::fromUtf16(text));
        record.setValue(*record.type->find("day"), day);
        opened.add(record);
    };
    note(QDate(2025, 3, 1), u"c");
    note(PartialDate(QDate(2025, 2, 1), true), u"b");
    note(*PartialDate::of(2024), u"a");
    QString order;
    ASSERT_TRUE(opened.session->reader().eachRecord(&records::note, [&](const RecordLine &line) {
        order += *recordOf(line)->get<QString>("text");
    }));
    EXPECT_EQ(order, QStringLiteral("abc"));
}

/// An edit that takes its record for new although something of it stands here already.
void applyAsNew(const Opened &opened, const Record &record)
{
    RecordEdit edit = additionOf(record);
    edit.expectsNew = true;
    const auto report = opened.session->apply(Change::of(ChangeKind::Edit, {edit}));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->revisions, 1);
    const auto check = checkVault(opened.session->vault());
    ASSERT_TRUE(check);
    EXPECT_TRUE(check->isClean());
}

TEST(Session, buildsOnARecordThatWasTakenForNew)
{
    const Opened opened;
    const QUuid id = opened.add(test::measurement(opened.fresh(), opened.people.child, QDate(2025, 4, 3), 8000));
    applyAsNew(opened, test::measurement(id, opened.people.child, QDate(2025, 4, 3), 8100));
    EXPECT_EQ(opened.session->reader().history(id)->back().revision.parents.size(), 1u);
    EXPECT_EQ(*opened.session->reader().record(id)->value().get<qint64>("weight"), 8100);
}

TEST(Session, fillsThePlaceOfAPersonWhoWasTakenForNew)
{
    const Opened opened;
    const QUuid family = opened.people.family, child = opened.fresh();
    opened.add(test::membership(opened.fresh(), family, child, u"child"));
    applyAsNew(opened, test::person(child, QStringLiteral("はる"), QDate(2024, 1, 1)));
    EXPECT_EQ(*opened.session->reader().familiesOf(child), std::vector<QUuid>{family});
}

} // namespace
} // namespace boshi::session_tests
