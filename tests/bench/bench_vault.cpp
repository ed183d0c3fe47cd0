// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_vault.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"

#include <QTemporaryDir>

#include <cstdlib>
#include <iostream>

namespace boshi::bench {
namespace {

namespace keys = records::keys;

constexpr int otherFamilies = 500;
constexpr int recordsPerVisit = 30;

QString newPath()
{
    static const QTemporaryDir folder;
    static int count = 0;
    return folder.filePath(QStringLiteral("%1.boshi").arg(++count));
}

struct Child {
    QUuid family;
    QUuid person;
    int recorded = 0;
};

RecordEdit measurement(const Child &child, QDate day)
{
    RecordEdit edit{.record = {}, .type = &records::childMeasurement, .subject = child.person};
    edit.set("day", PartialDate(day));
    edit.set("weight", qint64(3000 + child.recorded));
    edit.set("height", qint64(500 + child.recorded / 10));
    edit.set("head", qint64(340 + child.recorded / 30));
    edit.set("place", QStringLiteral("保健センター"));
    return edit;
}

RecordEdit dose(const Child &child, QDate day)
{
    RecordEdit edit{.record = {}, .type = &records::immunizationDose, .subject = child.person};
    edit.set("day", PartialDate(day));
    edit.set("vaccine", QStringLiteral("dpt_ipv_hib"));
    edit.set("remarks", QStringLiteral("変わりなし"));
    return edit;
}

RecordEdit remark(const Child &child, QDate day)
{
    RecordEdit edit{.record = {}, .type = &records::note, .subject = child.person};
    edit.set("day", PartialDate(day));
    edit.set("text", QStringLiteral("よく笑い、声を出すようになった。夜は続けて五時間ほど眠る。"));
    return edit;
}

RecordEdit nextRecord(Child &child)
{
    const QDate day = QDate(2019, 4, 3).addDays(child.recorded % 1800);
    const int turn = child.recorded++ % 6;
    return turn < 4 ? measurement(child, day) : turn == 4 ? remark(child, day) : dose(child, day);
}

Child addChild(VaultSession &session, int number)
{
    const Surroundings &surroundings = session.surroundings();
    Child child{surroundings.newId(), surroundings.newId()};
    RecordEdit family{.record = child.family, .type = &records::family};
    family.set(keys::family::name, QStringLiteral("見本 %1").arg(number));
    RecordEdit person{.record = child.person, .type = &records::person};
    person.near = child.family;
    person.set(keys::person::name, QStringLiteral("見本　%1").arg(number));
    person.set(keys::person::birthDate, PartialDate(QDate(2019, 4, 2)));
    RecordEdit membership{.record = surroundings.newId(), .type = &records::membership, .subject = child.family};
    membership.set(keys::membership::person, child.person);
    membership.set(keys::membership::role, QStringLiteral("child"));
    must(session.apply(Change::of(ChangeKind::Add, {family, person, membership})));
    child.recorded = 0;
    return child;
}

void visit(VaultSession &session, Child &child, int count)
{
    std::vector<RecordEdit> edits;
    for (int i = 0; i < count; ++i) {
        edits.push_back(nextRecord(child));
        edits.back().record = session.surroundings().newId();
    }
    must(session.apply(Change::of(ChangeKind::Add, std::move(edits))));
}

BigVault makeBigVault()
{
    const auto session = newSession();
    Child big = addChild(*session, 0);
    constexpr int people = 3;
    for (int number = 1; number <= otherFamilies; ++number) {
        Child other = addChild(*session, number);
        visit(*session, other, recordsPerVisit - people);
        const int due = (bigFamilySize - people) * number / otherFamilies - big.recorded;
        visit(*session, big, due);
    }
    return {session->vault().path(), session->vault().key().copy(), big.family};
}

} // namespace

std::unique_ptr<Vault> newVault()
{
    return must(Vault::create(newPath(), passphraseBytes(QStringLiteral("bench")), KeyProfile::Small));
}

std::unique_ptr<VaultSession> newSession()
{
    return std::make_unique<VaultSession>(newVault(), systemSurroundings(QUuid::createUuid()));
}

void giveUp(const Error &error)
{
    std::cerr << "error " << int(error.code) << ' ' << error.detail.toStdString() << ' ' << error.place.toStdString() << '\n';
    std::exit(3);
}

const BigVault &bigVault()
{
    static const BigVault vault = makeBigVault();
    return vault;
}

} // namespace boshi::bench
