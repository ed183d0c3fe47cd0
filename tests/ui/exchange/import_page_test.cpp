// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_page.h"

#include "tests/support/dialogs.h"
#include "tests/ui/safety/open_window.h"
#include "ui/exchange/import_people_model.h"
#include "ui/exchange/import_rows_model.h"
#include "ui/words/import_text.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QListWidget>
#include <QMimeData>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QWindow>

namespace boshi::ui::import_page_tests {
namespace {

using exchange::RowOutcome;

/// A town's file; nobody in it exists.
QByteArray townFile(const QStringList &rows)
{
    QString text = QStringLiteral("宛名番号,氏名,カナ氏名,生年月日,性別,健診種別,健診受診日,健診受診時月齢,身長(cm),体重(kg),胸囲(cm),頭囲(cm),栄養状態,判定,特記事項,実施市区町村\r\n");
    for (const QString &row : rows)
        text += row + QStringLiteral("\r\n");
    return text.toUtf8();
}

QString checkup(const char16_t *number, const char16_t *name, const char16_t *birth, const char16_t *weight)
{
    return QStringLiteral("%1,%2,,%3,2,3～4か月児健診,2024/07/24,3,61.3,%4,38.0,40.3,良,1,,三ノ宮市")
        .arg(QString::fromUtf16(number), QString::fromUtf16(name), QString::fromUtf16(birth), QString::fromUtf16(weight));
}

const QString known = checkup(u"0001", u"見本 ひまり", u"2024/04/03", u"6.25");
const QString stranger = checkup(u"0002", u"若宮 蓮", u"2024/03/05", u"6.40");
const QString unreadable = checkup(u"0001", u"見本 ひまり", u"2024/04/03", u"6.25").replace(QStringLiteral("2024/07/24"), QStringLiteral("いつか"));

/// The page on a family at home.
struct OpenImport {
    test::FamilyAtHome home;
    ImportPage page{*home.session, home.folder.path("layouts")};

    OpenImport()
    {
        QObject::connect(home.session.get(), &VaultSession::changed, &page, &Page::refresh);
        page.showPlace({});
        page.resize(900, 700);
        page.show();
    }
    void read(const QStringList &rows)
    {
        const QString path = home.folder.path("town.csv");
        test::writeBytes(path, townFile(rows));
        page.openFile(path);
        waitUntilDone();
    }
    void waitUntilDone() { EXPECT_TRUE(test::comesTrue([&] { return !page.isBusy(); })); }
    void take()
    {
        test::press(page, "Take over");
        waitUntilDone();
    }
    void show(int view) { page.findChild<QTabWidget *>()->setCurrentIndex(view); }
    template <typename Model>
    Model &model() { return *page.findChild<Model *>(); }
    QString cell(const QAbstractItemModel &model, int row, int column) { return model.index(row, column).data().toString(); }
    QComboBox &named(const char *name)
    {
        for (QComboBox *box : page.findChildren<QComboBox *>())
            if (box->accessibleName() == QString::fromUtf8(name))
                return *box;
        throw std::runtime_error("no such choice");
    }
    void choose(const char *name, int line)
    {
        QComboBox &box = named(name);
        box.setCurrentIndex(line);
        emit box.activated(line);
    }
    QListWidget &list(const char *name)
    {
        for (QListWidget *list : page.findChildren<QListWidget *>())
            if (list->accessibleName() == QString::fromUtf8(name))
                return *list;
        throw std::runtime_error("no such list");
    }
    std::vector<Record> checkups(const QUuid &child) const { return *home.session->reader().recordsOf(child, records::infantCheckup); }
};

TEST(ImportPage, guessesTheLayoutAndShowsWhatWouldBeDoneBeforeAnythingIsWritten)
{
    OpenImport open;
    const QByteArray before = test::contentHash(open.home.session->vault());
    open.read({known, stranger, unreadable});
    ImportRowsModel &rows = open.model<ImportRowsModel>();
    ASSERT_EQ(rows.rowCount(), 3);
    EXPECT_EQ(open.cell(rows, 0, ImportRowsModel::PersonColumn), QStringLiteral("見本 ひまり"));
    EXPECT_EQ(open.cell(rows, 0, ImportRowsModel::OutcomeColumn), QStringLiteral("New"));
    EXPECT_EQ(open.cell(rows, 1, ImportRowsModel::OutcomeColumn), QStringLiteral("Person not in this handbook"));
    EXPECT_TRUE(open.cell(rows, 2, ImportRowsModel::OutcomeColumn).startsWith(QStringLiteral("Cannot be taken")));
    EXPECT_TRUE(rows.sentencesAt(2).join(u'\n').contains(QStringLiteral("is not a date")));
    EXPECT_TRUE(test::says(open.page, "nothing is written yet"));
    EXPECT_EQ(test::contentHash(open.home.session->vault()), before);
}

TEST(ImportPage, showsOnlyTheRowsOfOneOutcome)
{
    OpenImport open;
    open.read({known, stranger, unreadable});
    QComboBox &filter = open.named("Which rows are shown");
    filter.setCurrentIndex(filter.findData(int(RowOutcome::Refused)));
    ImportRowsModel &rows = open.model<ImportRowsModel>();
    ASSERT_EQ(rows.rowCount(), 1);
    EXPECT_EQ(open.cell(rows, 0, ImportRowsModel::RowColumn), QStringLiteral("4"));
}

TEST(ImportPage, takesOverAndTakesBack)
{
    OpenImport open;
    const QUuid child = open.home.people.child;
    open.read({known});
    open.take();
    EXPECT_TRUE(test::says(open.page, "Taken over"));
    ASSERT_EQ(open.checkups(child).size(), 1u);
    EXPECT_FALSE(test::button(open.page, "Take over")->isEnabled()) << "not twice";
    open.show(2);
    EXPECT_TRUE(open.list("Past imports, the latest first").item(0)->text().contains(QStringLiteral("town.csv")));
    test::press(open.page, "Take this import back");
    open.waitUntilDone();
    EXPECT_TRUE(open.checkups(child).front().isVoided);
    EXPECT_TRUE(open.list("Past imports, the latest first").item(0)->text().contains(QStringLiteral("taken back")));
    EXPECT_FALSE(test::button(open.page, "Take this import back")->isEnabled());
}

TEST(ImportPage, namesWhatATakenBackImportLeaves)
{
    OpenImport open;
    open.read({known});
    open.take();
    Record edited = open.checkups(open.home.people.child).front();
    edited.setValue(*edited.type->find("weight"), qint64(6300));
    open.home.keep(open.home.session->save(edited));
    open.show(2);
    test::press(open.page, "Take this import back");
    open.waitUntilDone();
    EXPECT_TRUE(test::says(open.page, "but for what somebody has changed since"));
    QListWidget &kept = open.list("Left as they are");
    ASSERT_GE(kept.count(), 1);
    QStringList names;
    for (int row = 0; row < kept.count(); ++row)
        names << kept.item(row)->text();
    EXPECT_TRUE(names.join(u'\n').contains(QStringLiteral("見本 ひまり · "))) << names.join(u'\n').toStdString();
}

TEST(ImportPage, bringsRowsToSomebodyChosenByHand)
{
    OpenImport open;
    open.read({stranger});
    open.show(1);
    EXPECT_TRUE(open.cell(open.model<ImportPeopleModel>(), 0, ImportPeopleModel::FoundColumn).startsWith(QStringLiteral("Nobody in this handbook")));
    open.choose("Who the chosen person is", 1);
    for (QLineEdit *line : open.page.findChildren<QLineEdit *>())
        if (line->accessibleName() == QStringLiteral("Find by name"))
            line->setText(QStringLiteral("見本 ひなた"));
    QListWidget &found = open.list("People of this handbook");
    ASSERT_EQ(found.count(), 1);
    emit found.itemActivated(found.item(0));
    EXPECT_FALSE(test::button(open.page, "Take over")->isEnabled()) << "the file has to be read again";
    test::press(open.page, "Read the file again");
    open.waitUntilDone();
    EXPECT_EQ(open.cell(open.model<ImportPeopleModel>(), 0, ImportPeopleModel::FoundColumn), QStringLiteral("見本 ひなた, chosen by hand"));
    open.take();
    EXPECT_EQ(open.checkups(open.home.twin).size(), 1u);
}

TEST(ImportPage, leavesSomebodyOutWhenAskedTo)
{
    OpenImport open;
    open.read({known});
    open.show(1);
    open.choose("Who the chosen person is", 3);
    test::press(open.page, "Read the file again");
    open.waitUntilDone();
    EXPECT_EQ(open.cell(open.model<ImportRowsModel>(), 0, ImportRowsModel::OutcomeColumn), QStringLiteral("Person left out by hand"));
    EXPECT_FALSE(test::button(open.page, "Take over")->isEnabled());
}

TEST(ImportPage, admitsEverybodyOfTheFileWhenAskedTo)
{
    OpenImport open;
    open.read({stranger});
    EXPECT_FALSE(test::button(open.page, "Take over")->isEnabled());
    open.choose("Whose rows are taken", 1);
    open.waitUntilDone();
    open.take();
    EXPECT_EQ(open.home.session->reader().named(QStringLiteral("若宮"), 5)->size(), 1u);
}

TEST(ImportPage, saysInWordsWhyAFileCannotBeRead)
{
    OpenImport open;
    const QString path = open.home.folder.path("other.csv");
    test::writeBytes(path, "name,day\r\nx,2024/04/03\r\n");
    open.page.openFile(path);
    open.waitUntilDone();
    EXPECT_TRUE(test::says(open.page, "fit no layout"));
    open.choose("Layout of the file", 0);
    open.waitUntilDone();
    EXPECT_TRUE(test::says(open.page, "宛名番号")) << "the missing headings are named";
    EXPECT_FALSE(test::button(open.page, "Take over")->isEnabled());
}

TEST(ImportPage, writesAReportThatNamesNobodyWhoIsNotDisclosedUnlessReleased)
{
    OpenImport open;
    Record child = *open.home.family().record(open.home.people.child);
    child.setValue(*child.type->find(records::keys::person::notDisclosed), true);
    open.home.keep(open.home.session->save(child));
    open.read({known});
    const QString report = open.home.folder.path("report.csv");
    EXPECT_FALSE(open.page.saveReport(report));
    EXPECT_FALSE(QFile::exists(report));
    EXPECT_TRUE(test::says(open.page, "marked as non-disclosed: 見本 ひまり"));
    test::press(open.page, "Write it this once");
    EXPECT_TRUE(test::bytesOf(report).startsWith("row,outcome,person,record,column,code,value\n2,new,"));
}

TEST(ImportPage, givesUpReadingBeforeTheWindowGoesOn)
{
    OpenImport open;
    QStringList rows;
    for (int row = 0; row < 5'000; ++row)
        rows << checkup(u"0001", u"見本 ひまり", u"2024/04/03", u"6.25").replace(QStringLiteral("2024/07/24"), QDate(2010, 1, 1).addDays(row).toString(QStringLiteral("yyyy/MM/dd")));
    const QString path = open.home.folder.path("town.csv");
    test::writeBytes(path, townFile(rows));
    open.page.openFile(path);
    bool goesOn = false;
    open.page.stopThen([&] { goesOn = true; });
    EXPECT_TRUE(test::comesTrue([&] { return goesOn; }));
    EXPECT_FALSE(open.page.isBusy());
}

TEST(ImportPage, namesEveryControlInSight)
{
    OpenImport open;
    open.read({known, stranger});
    for (const int view : {0, 1, 2}) {
        open.show(view);
        for (QWidget *control : open.page.findChildren<QWidget *>())
            if (control->focusPolicy() != Qt::NoFocus && control->isVisible() && !control->focusProxy()) {
                const auto *spoken = QAccessible::queryAccessibleInterface(control);
                EXPECT_FALSE(!spoken || spoken->text(QAccessible::Name).isEmpty()) << control->metaObject()->className() << " in view " << view;
            }
    }
}

TEST(ImportPage, opensInTheWindowByItsKeyOrAFileDroppedOnIt)
{
    test::SafetyWindow open("overview");
    open.window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&open.window));
    QTest::keyClick(open.window.windowHandle(), Qt::Key_I, Qt::ControlModifier);
    EXPECT_TRUE(qobject_cast<ImportPage *>(open.window.workspace()->page()));
    open.window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&open.window));
    QTest::keyClick(open.window.windowHandle(), Qt::Key_Escape);
    EXPECT_FALSE(qobject_cast<ImportPage *>(open.window.workspace()->page()));
    const QString path = open.folder.path("town.csv");
    test::writeBytes(path, townFile({known}));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent entered(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(open.window.workspace(), &entered);
    EXPECT_TRUE(entered.isAccepted());
    QDropEvent dropped(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(open.window.workspace(), &dropped);
    auto *page = qobject_cast<ImportPage *>(open.window.workspace()->page());
    ASSERT_TRUE(page);
    EXPECT_TRUE(test::comesTrue([&] { return page->findChild<ImportRowsModel *>()->rowCount() == 1; }));
}

/// 300 rows of each outcome, without a file.
exchange::RowReports manyRows()
{
    exchange::RowReports reports;
    for (int row = 0; row < 300; ++row)
        for (int outcome = 0; outcome <= int(RowOutcome::Refused); ++outcome)
            reports.append({.row = qint64(reports.size()) + 2, .outcome = RowOutcome(outcome)});
    return reports;
}

TEST(ImportRowsModel, keepsToTheRulesOfModels)
{
    const exchange::RowReports reports = manyRows();
    ImportRowsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setReports(&reports, &records::infantCheckup, {});
    for (int outcome = 0; outcome <= int(RowOutcome::Refused); ++outcome) {
        model.setFilter(RowOutcome(outcome));
        EXPECT_EQ(model.rowCount(), 300);
        EXPECT_EQ(model.index(299, ImportRowsModel::OutcomeColumn).data().toString(), outcomeWord(RowOutcome(outcome)));
    }
    model.setFilter({});
    EXPECT_EQ(model.rowCount(), int(reports.size()));
    model.setReports(nullptr, nullptr, {});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(ImportPeopleModel, keepsToTheRulesOfModelsAndSaysHowEachWasFound)
{
    ImportPeopleModel::People people;
    const QUuid id = QUuid::createUuid();
    for (int outcome = 0; outcome <= int(exchange::PersonOutcome::LeftOut); ++outcome)
        people.push_back({.outcome = exchange::PersonOutcome(outcome), .number = QString::number(outcome), .person = id, .name = QStringLiteral("若宮 蓮")});
    ImportPeopleModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setPeople(&people, {{id, QStringLiteral("見本 ひなた")}});
    QSet<QString> sentences;
    for (int row = 0; row < model.rowCount(); ++row)
        sentences.insert(model.index(row, ImportPeopleModel::FoundColumn).data().toString());
    EXPECT_EQ(sentences.size(), model.rowCount()) << "each its own sentence";
    model.setDecision(1, QStringLiteral("By hand"));
    EXPECT_EQ(model.index(1, ImportPeopleModel::FoundColumn).data().toString(), QStringLiteral("By hand"));
}

} // namespace
} // namespace boshi::ui::import_page_tests
