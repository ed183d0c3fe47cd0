// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "tests/support/vaults.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

/// Makes the golden vault of the present format: `make_golden_vault vault_format1.boshi`. Run once per released format
/// and never again for that format; tests/golden/README.md tells what the file must hold.
namespace {

using namespace boshi;

/// A note of the professional's under the vault's key, and two of the mother's under her own passphrase, one of them
/// written before she set it.
void fillPrivateAreas(VaultSession &session, const test::People &people)
{
    const auto add = [&](const QUuid &subject, Privacy privacy, const QString &text) {
        Record note = test::noteAbout(session.surroundings().newId(), subject, text);
        note.privacy = privacy;
        (void)session.save(note);
    };
    add(people.child, Privacy::Professional, QStringLiteral("助産師のメモ"));
    add(people.mother, Privacy::Mother, QStringLiteral("前に書いたこと"));
    (void)session.protect({Privacy::Mother, people.mother}, test::passphrase(QStringLiteral("わたしだけの言葉")), KeyProfile::Small);
    add(people.mother, Privacy::Mother, QStringLiteral("後に書いたこと"));
}

/// Invented people with a pregnancy, an imported row, something void, something undone, and a conflict of two copies.
void fill(const QString &path, const test::Folder &folder)
{
    const auto session = test::openSession(path, 1);
    const test::People people = test::addPeople(*session, u"塚神 羽");
    const auto fresh = [&] { return session->surroundings().newId(); };
    (void)session->chooseAuthor(QStringLiteral("見本 はなこ"), QStringLiteral("guardian"));
    Record pregnancy{.id = fresh(), .type = &records::pregnancy, .subject = people.mother};
    pregnancy.setValue(*pregnancy.type->find("due_date"), PartialDate(QDate(2026, 9, 1)));
    (void)session->save(pregnancy);
    Record visit{.id = fresh(), .type = &records::antenatalVisit, .subject = pregnancy.id};
    visit.setValue(*visit.type->find("day"), PartialDate(QDate(2026, 5, 10)));
    visit.setValue(*visit.type->find("gestation"), *GestationalAge::of(23, 5));
    visit.setValue(*visit.type->find("urine_protein"), Ordinal{Ordinal::Plus1, QStringLiteral("＋")});
    visit.setValue(*visit.type->find("urine_sugar"), Absence::NotDone);
    (void)session->save(visit, EntryMode::CopiedFromPaper);
    RecordEdit row = additionOf(test::measurement(fresh(), people.child, QDate(2024, 7, 5), 6250));
    row.mode = EntryMode::Imported;
    row.setReserved(reserved::source, QUuid::fromRfc4122(QByteArray(16, 's')));
    row.setReserved(reserved::naturalKey, QStringLiteral("row 1"));
    (void)session->apply(Change::of(ChangeKind::Import, {row}));
    const Record gone = test::noteAbout(fresh(), people.child, QStringLiteral("書き間違い"));
    (void)session->save(gone);
    (void)session->setVoided(gone.id, QStringLiteral("間違い"));
    const QUuid weighed = fresh();
    (void)session->save(test::measurement(weighed, people.child, QDate(2025, 4, 3), 9000));
    (void)session->save(test::measurement(weighed, people.child, QDate(2025, 4, 3), 9999));
    (void)session->undoLatest();
    const QString copy = test::emptyVault(folder, "copy.boshi");
    const auto other = test::openSession(copy, 2);
    (void)other->merge(session->vault());
    (void)other->save(test::measurement(weighed, people.child, QDate(2025, 4, 3), 9100));
    (void)session->save(test::measurement(weighed, people.child, QDate(2025, 4, 3), 9050));
    (void)session->merge(other->vault());
    fillPrivateAreas(*session, people);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 2 || QFile::exists(QString::fromLocal8Bit(argv[1])))
        return std::puts("make_golden_vault NEW_FILE"), 1;
    const test::Folder folder;
    const QString path = test::emptyVault(folder);
    fill(path, folder);
    test::copyFile(path, QString::fromLocal8Bit(argv[1]));
    return 0;
}
