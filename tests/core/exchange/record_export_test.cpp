// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/record_export.h"

#include "core/domain/disclosure.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/record_table.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "tests/support/vaults.h"

#include <QDir>

#include <gtest/gtest.h>

namespace boshi::export_tests {
namespace {

using exchange::ExportLine, exchange::ExportOptions, exchange::exportable, exchange::filesInTheWay, exchange::toldBy, exchange::writeExport;
using exchange::csvRow, exchange::tableHeader, exchange::tableRow;

/// A mother and her child with some records; nobody in it exists.
struct Exported {
    test::Folder folder;
    std::unique_ptr<VaultSession> session = test::openSession(test::emptyVault(folder));
    test::People people = test::addPeople(*session);
    QString out = folder.path("out");

    Exported()
    {
        for (const int day : {3, 1, 2})
            weigh(day);
        keep(session->save(test::noteAbout(newId(), people.mother, QStringLiteral("一行目\n二行目, \"引用\""))));
        QDir().mkpath(out);
    }
    QUuid newId() const { return session->surroundings().newId(); }
    QUuid weigh(int day) const
    {
        const QUuid id = newId();
        keep(session->save(test::measurement(id, people.child, QDate(2025, 4, day), 9000 + day)));
        return id;
    }
    static void keep(const Result<ChangeReport> &report) { EXPECT_TRUE(report); }
    Family family() const { return *session->reader().family(people.family); }
    std::vector<ExportLine> lines() const { return exportable(family()); }
    Result<QStringList> write(const ExportOptions &options = {}) const { return writeExport(session->reader(), lines(), out, options); }
    QStringList files() const { return QDir(out).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    QByteArray bytes(const RecordType &type) const { return test::bytesOf(out + u'/' + QString::fromUtf8(type.key.data(), qsizetype(type.key.size())) + QStringLiteral(".csv")); }
    bool holds(const QUuid &id) const { return std::ranges::any_of(lines(), [&](const ExportLine &line) { return line.record == id; }); }
};

TEST(RecordExport, writesOneFileForEachTypeAsTheCommandLineListsIt)
{
    const Exported exported;
    const auto written = exported.write();
    ASSERT_TRUE(written);
    EXPECT_EQ(exported.files(), (QStringList{QStringLiteral("child_measurement.csv"), QStringLiteral("family.csv"), QStringLiteral("membership.csv"),
                                             QStringLiteral("note.csv"), QStringLiteral("person.csv")}));
    EXPECT_EQ(written->size(), 5);
    for (const RecordType *type : {&records::childMeasurement, &records::membership, &records::note, &records::person}) {
        QByteArray listed = csvRow(tableHeader(type));
        EXPECT_TRUE(exported.session->reader().eachRecord(type, [&](const RecordLine &line) { listed += csvRow(tableRow(type, line)); }));
        EXPECT_EQ(exported.bytes(*type), listed) << type->key;
    }
}

TEST(RecordExport, keepsTheFilesFromOthers)
{
    const Exported exported;
    ASSERT_TRUE(exported.write());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &name : exported.files())
        EXPECT_FALSE(QFile::permissions(exported.out + u'/' + name) & others) << name.toStdString();
}

TEST(RecordExport, knowsWhomEachRecordIsAbout)
{
    const Exported exported;
    for (const ExportLine &line : exported.lines()) {
        const QUuid wanted = line.type == &records::childMeasurement                ? exported.people.child
            : line.record == exported.people.motherMembership ? exported.people.mother
            : line.type == &records::family                   ? QUuid()
                                                              : line.person;
        EXPECT_EQ(line.person, wanted) << line.type->key;
    }
}

TEST(RecordExport, leavesOutWhatIsStruckOutAndWhatIsAboutIt)
{
    const Exported exported;
    const QUuid struck = exported.weigh(9);
    Record pregnancy{.id = exported.newId(), .type = &records::pregnancy, .subject = exported.people.mother};
    pregnancy.setValue(*pregnancy.type->find(records::keys::pregnancy::dueDate), PartialDate(QDate(2025, 5, 15)));
    Exported::keep(exported.session->save(pregnancy));
    EXPECT_TRUE(exported.holds(struck));
    Record visit{.id = exported.newId(), .type = &records::antenatalVisit, .subject = pregnancy.id};
    visit.setValue(*visit.type->sortDay(), PartialDate(QDate(2024, 12, 1)));
    Exported::keep(exported.session->save(visit));
    EXPECT_TRUE(exported.holds(visit.id));
    Exported::keep(exported.session->setVoided(struck, QStringLiteral("書きまちがい")));
    Exported::keep(exported.session->setVoided(pregnancy.id, QStringLiteral("書きまちがい")));
    Exported::keep(exported.session->setVoided(exported.people.childMembership, QStringLiteral("別の家族")));
    EXPECT_FALSE(exported.holds(struck));
    EXPECT_FALSE(exported.holds(visit.id));
    EXPECT_FALSE(exported.holds(exported.people.child)) << "who is no member any more";
}

TEST(RecordExport, neverHoldsTheProfessionalsAndWhatIsClosed)
{
    const Exported exported;
    const auto noteOf = [&](Privacy privacy) {
        Record note = test::noteAbout(exported.newId(), exported.people.mother, QStringLiteral("秘密"));
        note.privacy = privacy;
        Exported::keep(exported.session->save(note));
        return note.id;
    };
    const QUuid mothers = noteOf(Privacy::Mother);
    const QUuid professionals = noteOf(Privacy::Professional);
    EXPECT_TRUE(exported.family().record(professionals)) << "open";
    EXPECT_FALSE(exported.holds(professionals));
    EXPECT_TRUE(exported.holds(mothers));
    ASSERT_TRUE(exported.session->protect({Privacy::Mother, exported.people.mother}, test::passphrase(QStringLiteral("わたしだけ")), KeyProfile::Small));
    ASSERT_TRUE(exported.session->closePrivate());
    EXPECT_FALSE(exported.holds(mothers));
    ASSERT_TRUE(exported.write());
    EXPECT_FALSE(exported.bytes(records::note).contains("秘密"));
}

TEST(RecordExport, neverHoldsARecordOfATypeThatIsTheProfessionals)
{
    const Exported exported;
    int types = 0;
    for (const RecordType *type : records::all()) {
        if (type->privacy != Privacy::Professional)
            continue;
        ++types;
        Record record{.id = exported.newId(), .type = type, .subject = exported.people.mother};
        record.setValue(*type->sortDay(), PartialDate(QDate(2025, 4, 3)));
        Exported::keep(exported.session->save(record));
        EXPECT_FALSE(exported.holds(record.id)) << type->key;
    }
    EXPECT_GT(types, 1);
}

TEST(RecordExport, tellsOfWhoeverIsReferredTo)
{
    const Exported exported;
    Record child = *exported.family().record(exported.people.child);
    child.setValue(*child.type->find(records::keys::person::notDisclosed), true);
    Exported::keep(exported.session->save(child));
    const Family family = exported.family();
    const auto withheldOf = [&](const RecordType &type) {
        auto lines = exportable(family);
        std::erase_if(lines, [&](const ExportLine &line) { return line.type != &type; });
        return withheldAt(Door::Export, toldBy(family, lines), {}).size();
    };
    EXPECT_EQ(withheldOf(records::person), 1u) << "the person";
    EXPECT_EQ(withheldOf(records::childMeasurement), 1u) << "what is about the person";
    EXPECT_EQ(withheldOf(records::membership), 1u) << "what names the person";
    EXPECT_EQ(withheldOf(records::note), 0u) << "the mother's";
}

TEST(RecordExport, leavesNothingWhenCancelledOrRefused)
{
    const Exported exported;
    for (qint64 last = 0; last < qint64(exported.lines().size()); ++last) {
        const auto cancelled = exported.write({.goesOn = [&](qint64 record) { return record <= last; }});
        ASSERT_FALSE(cancelled);
        EXPECT_EQ(cancelled.error().code, ErrorCode::Cancelled);
        EXPECT_TRUE(exported.files().isEmpty());
    }
    EXPECT_EQ(test::codeOf(writeExport(exported.session->reader(), exported.lines(), exported.folder.path("nowhere"), {})), ErrorCode::FileMissing);
}

TEST(RecordExport, writesOverNothingUnlessToldTo)
{
    const Exported exported;
    const QString mine = exported.out + QStringLiteral("/person.csv");
    test::writeBytes(mine, "mine");
    EXPECT_EQ(filesInTheWay(exported.lines(), exported.out), QStringList{QStringLiteral("person.csv")});
    EXPECT_EQ(test::codeOf(exported.write()), ErrorCode::FileExists);
    EXPECT_EQ(exported.files(), QStringList{QStringLiteral("person.csv")});
    EXPECT_EQ(test::bytesOf(mine), "mine");
    EXPECT_TRUE(exported.write({.replaces = true}));
    EXPECT_TRUE(exported.bytes(records::person).startsWith("id,type,subject,day,summary,"));
}

/// A file that came while the others were written.
TEST(RecordExport, takesBackWhatIsPlacedWhenTheRestCannotBe)
{
    const Exported exported;
    const auto refused = exported.write({.goesOn = [&](qint64 record) {
        if (record == 1)
            test::writeBytes(exported.out + QStringLiteral("/note.csv"), "mine");
        return true;
    }});
    EXPECT_EQ(test::codeOf(refused), ErrorCode::FileExists);
    EXPECT_EQ(exported.files(), QStringList{QStringLiteral("note.csv")});
    EXPECT_EQ(test::bytesOf(exported.out + QStringLiteral("/note.csv")), "mine");
}

} // namespace
} // namespace boshi::export_tests
