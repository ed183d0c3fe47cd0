// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/person_index.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/session/vault_session.h"
#include "tests/support/vaults.h"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <set>

namespace boshi::index_tests {
namespace {

struct Opened {
    test::Folder folder;
    std::unique_ptr<VaultSession> session = test::openSession(test::emptyVault(folder));
    QUuid fresh() const { return session->surroundings().newId(); }

    /// What the caseload says about one person: family and role.
    std::map<QUuid, QString> familiesOf(const QUuid &person) const
    {
        std::map<QUuid, QString> result;
        const auto caseload = session->reader().caseload();
        for (const CaseloadLine &line : *caseload)
            if (line.person == person)
                result[line.family] = line.role;
        return result;
    }
};

TEST(PersonIndex, keepsTheFamilyOfAPersonWhoIsVoidedAndRestored)
{
    const Opened opened;
    const test::People people = test::addPeople(*opened.session);
    ASSERT_TRUE(opened.session->setVoided(people.child, QStringLiteral("twice")));
    EXPECT_TRUE(opened.familiesOf(people.child).empty());
    ASSERT_TRUE(opened.session->setVoided(people.child, {}));
    EXPECT_EQ(opened.familiesOf(people.child), (std::map<QUuid, QString>{{people.family, QStringLiteral("child")}}));
}

TEST(PersonIndex, findsThePersonWhoComesAfterTheMembership)
{
    const Opened opened;
    const QUuid family = opened.fresh(), child = opened.fresh();
    ASSERT_TRUE(opened.session->save(Record{.id = family, .type = &records::family}));
    ASSERT_TRUE(opened.session->save(test::membership(opened.fresh(), family, child, u"child")));
    EXPECT_TRUE(opened.session->reader().caseload()->empty());
    ASSERT_TRUE(opened.session->save(test::person(child, QStringLiteral("x"), QDate(2024, 1, 1))));
    EXPECT_EQ(opened.familiesOf(child), (std::map<QUuid, QString>{{family, QStringLiteral("child")}}));
}

TEST(PersonIndex, followsAMembershipThatNamesSomebodyElseNow)
{
    const Opened opened;
    const test::People people = test::addPeople(*opened.session);
    ASSERT_TRUE(opened.session->save(test::membership(people.childMembership, people.family, people.mother, u"guardian")));
    EXPECT_EQ(opened.familiesOf(people.child), (std::map<QUuid, QString>{{people.child, QString()}})); // Alone now.
    EXPECT_TRUE(opened.familiesOf(people.mother).contains(people.family));
}

TEST(PersonIndex, showsTheDueDateOfAPregnancyThatGoesOn)
{
    const Opened opened;
    const test::People people = test::addPeople(*opened.session);
    Record pregnancy{.id = opened.fresh(), .type = &records::pregnancy, .subject = people.mother};
    pregnancy.setValue(*pregnancy.type->find(records::keys::pregnancy::dueDate), PartialDate(QDate(2026, 9, 1)));
    ASSERT_TRUE(opened.session->save(pregnancy));
    const auto dueOfMother = [&] {
        const auto caseload = opened.session->reader().caseload();
        return std::ranges::find(*caseload, people.mother, &CaseloadLine::person)->due;
    };
    EXPECT_EQ(dueOfMother(), QStringLiteral("2026-09-01"));
    for (const bool isMourned : {true, false}) {
        pregnancy.setValue(*pregnancy.type->find(records::keys::loss::mourned), isMourned);
        ASSERT_TRUE(opened.session->save(pregnancy));
        EXPECT_EQ(dueOfMother(), isMourned ? QString() : QStringLiteral("2026-09-01"));
    }
    test::setText(pregnancy, records::keys::pregnancy::outcome, QStringLiteral("birth"));
    ASSERT_TRUE(opened.session->save(pregnancy));
    EXPECT_EQ(dueOfMother(), QString());
}

/// What the index must hold, from the records alone and without its help.
std::set<QString> linesFromRecords(const VaultSession &session)
{
    std::map<QUuid, std::map<QUuid, QString>> roles;
    const auto read = session.reader().eachRecord(&records::membership, [&](const RecordLine &line) {
        const auto membership = recordOf(line);
        const QUuid *person = membership->get<QUuid>(records::keys::membership::person);
        if (membership->isVoided || !person)
            return;
        const QString *role = membership->get<QString>(records::keys::membership::role);
        QString &named = roles[*person][line.subject]; // Sorted by day, then id; here no membership has a day.
        if (role)
            named = *role;
    });
    EXPECT_TRUE(read);
    std::set<QString> lines;
    EXPECT_TRUE(session.reader().eachRecord(&records::person, [&](const RecordLine &line) {
        const auto person = recordOf(line);
        if (person->isVoided)
            return;
        auto families = roles[line.id];
        if (families.empty())
            families[line.id] = QString();
        for (const auto &[family, role] : families)
            lines.insert(family.toString() + line.id.toString() + role + nameOf(*person));
    }));
    return lines;
}

std::set<QString> linesOfCaseload(const VaultSession &session)
{
    std::set<QString> lines;
    const auto caseload = session.reader().caseload();
    for (const CaseloadLine &line : *caseload)
        lines.insert(line.family.toString() + line.person.toString() + line.role + line.name);
    return lines;
}

TEST(PersonIndex, holdsWhatTheRecordsSayAfterRandomChanges)
{
    std::mt19937 source(31);
    const auto under = [&](std::size_t limit) { return std::size_t(source() % quint32(limit)); };
    const Opened opened;
    std::vector<QUuid> families, persons, ties;
    for (int i = 0; i < 4; ++i) {
        families.push_back(opened.fresh());
        ASSERT_TRUE(opened.session->save(Record{.id = families.back(), .type = &records::family}));
        persons.push_back(opened.fresh()); // Some are named before they are known.
    }
    constexpr const char16_t *roles[] = {u"mother", u"child", u"guardian"};
    for (int step = 0; step < 250; ++step) {
        const QUuid person = persons[under(persons.size())];
        switch (under(6)) {
        case 0: EXPECT_TRUE(opened.session->save(test::person(person, QString::number(under(5)), QDate(2024, 1, 1)))); break;
        case 1:
            ties.push_back(opened.fresh());
            EXPECT_TRUE(opened.session->save(test::membership(ties.back(), families[under(4)], person, roles[under(3)])));
            break;
        case 2:
            if (!ties.empty()) {
                const QUuid tie = ties[under(ties.size())];
                const QUuid family = (**opened.session->reader().record(tie)).subject;
                EXPECT_TRUE(opened.session->save(test::membership(tie, family, person, roles[under(3)])));
            }
            break;
        case 3:
            if (!ties.empty())
                (void)opened.session->setVoided(ties[under(ties.size())], under(2) ? QStringLiteral("x") : QString());
            break;
        case 4: (void)opened.session->setVoided(person, under(2) ? QStringLiteral("x") : QString()); break;
        default: (void)opened.session->undoLatest(); break;
        }
        ASSERT_EQ(linesOfCaseload(*opened.session), linesFromRecords(*opened.session)) << step;
        db::PersonIndex index(opened.session->vault().handle());
        for (const qint64 key : index.everybody())
            ASSERT_TRUE(index.stored(key) == index.lines(key)) << step;
    }
    EXPECT_GT(linesOfCaseload(*opened.session).size(), 3u);
}

} // namespace
} // namespace boshi::index_tests
