// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "tests/support/vaults.h"
#include "ui/sections/section.h"

namespace boshi::test {

/// An open vault with a mother, her pregnancy, and twins born of it at 34 weeks; nobody in it exists.
struct FamilyAtHome {
    Folder folder;
    QString path = emptyVault(folder);
    std::unique_ptr<VaultSession> session = openSession(path);
    People people = addPeople(*session, u"見本 ひまり");
    QUuid pregnancy = session->surroundings().newId();
    QUuid twin = session->surroundings().newId();

    ui::Place child() const { return {people.child, people.child}; }
    ui::Place mother() const { return {people.mother, people.mother}; }
    const Family &family() const { return *session->family(); }

    FamilyAtHome()
    {
        namespace keys = records::keys;
        Record expecting{.id = pregnancy, .type = &records::pregnancy, .subject = people.mother};
        expecting.setValue(*expecting.type->find(keys::pregnancy::dueDate), PartialDate(QDate(2024, 5, 15)));
        Record second = person(twin, QStringLiteral("見本 ひなた"), QDate(2024, 4, 3));
        second.setValue(*second.type->find(keys::person::multipleOrder), qint64(2));
        std::vector<RecordEdit> edits{
            additionOf(expecting), additionOf(second),
            additionOf(membership(session->surroundings().newId(), people.family, twin, u"child"))};
        for (const QUuid &one : {people.child, twin}) {
            RecordEdit born{.record = one, .type = &records::person};
            born.set(keys::person::bornOf, pregnancy);
            edits.push_back(born);
        }
        keep(session->apply(Change::of(ChangeKind::Add, std::move(edits))));
        if (!session->openFamily(people.family))
            throw std::runtime_error("the family does not open");
    }

    void keep(const Result<ChangeReport> &report) const
    {
        if (!report)
            throw std::runtime_error("not saved, error " + std::to_string(int(report.error().code)));
    }
};

} // namespace boshi::test
