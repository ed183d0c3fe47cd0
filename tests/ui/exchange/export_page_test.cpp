// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_page.h"

#include "tests/support/dialogs.h"
#include "tests/ui/safety/open_window.h"
#include "ui/exchange/export_rows_model.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDir>
#include <QListWidget>
#include <QTest>
#include <QWindow>

namespace boshi::ui::export_page_tests {
namespace {

using test::press;
using test::says;

/// The page on a family at home, and an empty folder.
struct OpenExport {
    test::FamilyAtHome home;
    ExportPage page{*home.session};
    QString folder = home.folder.path("tables");

    explicit OpenExport(const std::function<void(test::FamilyAtHome &)> &prepare = [](test::FamilyAtHome &) {})
    {
        prepare(home);
        QDir().mkpath(folder);
        QObject::connect(home.session.get(), &VaultSession::changed, &page, &Page::refresh);
        page.showPlace({});
        page.resize(900, 700);
        page.show();
    }
    ExportRowsModel &rows() const { return *page.findChild<ExportRowsModel *>(); }
    QListWidget &list(const char *name) const
    {
        for (QListWidget *list : page.findChildren<QListWidget *>())
            if (list->accessibleName() == QString::fromUtf8(name))
                return *list;
        throw std::runtime_error("no such list");
    }
    void tick(const char *listName, const char *line, bool isTicked) const
    {
        const auto found = list(listName).findItems(QString::fromUtf8(line), Qt::MatchStartsWith);
        ASSERT_EQ(found.size(), 1) << line;
        found.front()->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
    }
    void write()
    {
        page.exportTo(folder);
        waitUntilDone();
    }
    void waitUntilDone() { EXPECT_TRUE(test::comesTrue([&] { return !page.isBusy(); })); }
    QStringList files() const { return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    QString content(const char *file) const { return QString::fromUtf8(test::bytesOf(folder + u'/' + QString::fromUtf8(file))); }
    QString people() const
    {
        QStringList names;
        for (int row = 0; row < rows().rowCount(); ++row)
            names << rows().index(row, ExportRowsModel::PersonColumn).data().toString();
        names.removeDuplicates();
        return names.join(u'|');
    }
};

void markChild(test::FamilyAtHome &home)
{
    Record child = *home.family().record(home.people.child);
    child.setValue(*child.type->find(records::keys::person::notDisclosed), true);
    home.keep(home.session->save(child));
}

QUuid addNote(test::FamilyAtHome &home, Privacy privacy)
{
    Record note = test::noteAbout(home.session->surroundings().newId(), home.people.mother, QStringLiteral("眠れない"));
    note.privacy = privacy;
    home.keep(home.session->save(note));
    return note.id;
}

TEST(ExportPage, showsWhatWouldBeWrittenAndWritesIt)
{
    OpenExport open;
    EXPECT_TRUE(says(open.page, "not encrypted"));
    EXPECT_EQ(open.rows().rowCount(), 8) << "the family, three members and their memberships, the pregnancy";
    open.write();
    EXPECT_EQ(open.files().join(u' '), QStringLiteral("family.csv membership.csv person.csv pregnancy.csv"));
    EXPECT_TRUE(open.content("person.csv").startsWith(QStringLiteral("id,type,subject,day,summary,")));
    EXPECT_EQ(open.content("person.csv").count(u'\n'), 4);
    EXPECT_TRUE(says(open.page, "4 file"));
    EXPECT_FALSE(open.home.session->isLent());
}

TEST(ExportPage, writesOnlyTheChosenPeopleAndPages)
{
    OpenExport open;
    open.tick("Whose records", "見本 ひなた", false);
    open.tick("Kinds of record", "Family:", false);
    EXPECT_FALSE(open.people().contains(QStringLiteral("ひなた")));
    EXPECT_TRUE(open.people().contains(QStringLiteral("ひまり")));
    open.write();
    EXPECT_EQ(open.files().join(u' '), QStringLiteral("membership.csv person.csv pregnancy.csv"));
    EXPECT_FALSE(open.content("person.csv").contains(QStringLiteral("ひなた")));
    EXPECT_TRUE(open.content("person.csv").contains(QStringLiteral("ひまり")));
}

TEST(ExportPage, takesAllPagesAwayAndGivesThemBack)
{
    OpenExport open;
    press(open.page, "Untick all kinds");
    EXPECT_EQ(open.rows().rowCount(), 0);
    EXPECT_TRUE(says(open.page, "Nothing is chosen"));
    EXPECT_FALSE(test::button(open.page, "Write into a folder")->isEnabled());
    open.tick("Kinds of record", "Pregnancy:", true);
    EXPECT_EQ(open.rows().rowCount(), 1);
    open.tick("Kinds of record", "Pregnancy:", false);
    press(open.page, "Tick all kinds");
    EXPECT_EQ(open.rows().rowCount(), 8);
}

TEST(ExportPage, keepsTheChoiceWhenSomethingIsWrittenMeanwhile)
{
    OpenExport open;
    open.tick("Kinds of record", "Person:", false);
    open.home.keep(open.home.session->save(test::measurement(open.home.session->surroundings().newId(), open.home.twin, QDate(2025, 4, 3), 9000)));
    EXPECT_EQ(open.rows().rowCount(), 6) << "without the three people, with the measurement";
}

TEST(ExportPage, writesOverNothingWithoutAsking)
{
    OpenExport open;
    test::writeBytes(open.folder + QStringLiteral("/person.csv"), "mine");
    open.write();
    EXPECT_TRUE(says(open.page, "files of these names already: person.csv"));
    press(open.page, "Do not write");
    EXPECT_EQ(open.files(), QStringList{QStringLiteral("person.csv")});
    EXPECT_EQ(open.content("person.csv"), QStringLiteral("mine"));
    open.write();
    press(open.page, "Replace them");
    open.waitUntilDone();
    EXPECT_EQ(open.files().size(), 4);
    EXPECT_TRUE(open.content("person.csv").contains(QStringLiteral("ひまり")));
}

TEST(ExportPage, letsNobodyOutWhoIsNotDisclosedUnlessReleasedEachTime)
{
    OpenExport open(markChild);
    for (const char *folder : {"first", "second"}) {
        open.folder = open.home.folder.path(folder);
        QDir().mkpath(open.folder);
        open.write();
        EXPECT_TRUE(says(open.page, "marked as non-disclosed: 見本 ひまり")) << folder;
        EXPECT_TRUE(open.files().isEmpty());
        press(open.page, "Write it this once");
        open.waitUntilDone();
        EXPECT_EQ(open.files().size(), 4);
    }
    open.folder = open.home.folder.path("third");
    QDir().mkpath(open.folder);
    open.tick("Whose records", "見本 ひまり", false);
    open.write();
    EXPECT_EQ(open.files().size(), 4) << "nobody marked is told of";
    EXPECT_FALSE(open.content("person.csv").contains(QStringLiteral("ひまり")));
}

TEST(ExportPage, asksAboutFilesInTheWayAlsoAfterARelease)
{
    OpenExport open(markChild);
    test::writeBytes(open.folder + QStringLiteral("/person.csv"), "mine");
    open.write();
    press(open.page, "Write it this once");
    EXPECT_EQ(open.content("person.csv"), QStringLiteral("mine"));
    press(open.page, "Replace them");
    open.waitUntilDone();
    EXPECT_TRUE(open.content("person.csv").contains(QStringLiteral("ひまり")));
}

TEST(ExportPage, writesNothingPrivateUntilItIsTicked)
{
    OpenExport open([](test::FamilyAtHome &home) { addNote(home, Privacy::Mother); });
    auto *secrets = open.page.findChild<QCheckBox *>();
    ASSERT_TRUE(secrets->isVisible());
    open.write();
    EXPECT_FALSE(open.files().contains(QStringLiteral("note.csv")));
    secrets->setChecked(true);
    open.folder = open.home.folder.path("private");
    QDir().mkpath(open.folder);
    open.write();
    EXPECT_TRUE(open.content("note.csv").contains(QStringLiteral("眠れない")));
}

TEST(ExportPage, namesWhatIsClosedAndWhatIsTheProfessionals)
{
    OpenExport open([](test::FamilyAtHome &home) {
        addNote(home, Privacy::Mother);
        addNote(home, Privacy::Professional);
        EXPECT_TRUE(home.session->protect({Privacy::Mother, home.people.mother}, test::passphrase(QStringLiteral("わたしだけ")), KeyProfile::Small));
    });
    EXPECT_TRUE(open.page.findChild<QCheckBox *>()->isVisible());
    ASSERT_TRUE(open.home.session->closePrivate());
    open.page.forgetPrivate();
    EXPECT_TRUE(says(open.page, "Closed, and therefore not in it: Private records of 見本 はなこ"));
    EXPECT_TRUE(says(open.page, "The professional's notes are never in it"));
    EXPECT_FALSE(open.page.findChild<QCheckBox *>()->isVisible());
    open.write();
    EXPECT_FALSE(open.files().contains(QStringLiteral("note.csv")));
}

TEST(ExportPage, givesUpWritingBeforeTheWindowGoesOnAndLeavesNothing)
{
    OpenExport open([](test::FamilyAtHome &home) {
        std::vector<RecordEdit> edits;
        for (int day = 0; day < 2'000; ++day)
            edits.push_back(additionOf(test::measurement(home.session->surroundings().newId(), home.people.child, test::today.addDays(-day % 700), 9000)));
        home.keep(home.session->apply(Change::of(ChangeKind::Add, std::move(edits))));
    });
    open.page.exportTo(open.folder);
    ASSERT_TRUE(open.page.isBusy());
    EXPECT_TRUE(open.home.session->isLent());
    bool goesOn = false;
    open.page.stopThen([&] { goesOn = true; });
    EXPECT_TRUE(test::comesTrue([&] { return goesOn; }));
    EXPECT_FALSE(open.page.isBusy());
    EXPECT_TRUE(open.files().isEmpty());
}

TEST(ExportPage, saysWhyAFolderCannotBeWritten)
{
    OpenExport open;
    open.folder = open.home.folder.path("nowhere");
    open.write();
    EXPECT_TRUE(says(open.page, "is not there"));
}

TEST(ExportPage, namesEveryControl)
{
    OpenExport open([](test::FamilyAtHome &home) { addNote(home, Privacy::Mother); });
    open.page.exportTo(open.folder);
    test::expectNames(open.page);
    open.waitUntilDone();
}

TEST(ExportPage, opensInTheWindowByItsKeyAndLeavesByEscape)
{
    test::SafetyWindow open("overview");
    open.window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&open.window));
    QTest::keyClick(open.window.windowHandle(), Qt::Key_E, Qt::ControlModifier);
    EXPECT_TRUE(qobject_cast<ExportPage *>(open.window.workspace()->page()));
    QTest::keyClick(open.window.windowHandle(), Qt::Key_Escape);
    EXPECT_FALSE(qobject_cast<ExportPage *>(open.window.workspace()->page()));
}

TEST(ExportRowsModel, keepsToTheRulesOfModels)
{
    const test::FamilyAtHome home;
    ExportRowsModel model(*home.session);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setLines(exchange::exportable(home.family()));
    EXPECT_EQ(model.rowCount(), 8);
    EXPECT_FALSE(model.index(0, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
    model.setLines({});
    EXPECT_EQ(model.rowCount(), 0);
}

} // namespace
} // namespace boshi::ui::export_page_tests
