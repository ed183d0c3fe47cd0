// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_values.h"
#include "tests/ui/documents/documents_at_home.h"
#include "ui/sections/history_panel.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

namespace boshi::ui::copying_tests {
namespace {

using test::DocumentsAtHome;
using test::press;
using test::says;

constexpr quint32 seeds = 6;

std::vector<std::pair<std::string_view, Value>> sorted(const Record &record)
{
    auto values = record.values;
    std::ranges::sort(values, {}, &std::pair<std::string_view, Value>::first);
    return values;
}

/// Begins to copy a page of this type off a picture.
QUuid begin(DocumentsAtHome &home, const RecordType &type)
{
    DocumentsPage &page = home.open();
    const QUuid document = home.keepDocument(test::plainJpeg());
    page.openRecord(document);
    emit page.view().copyAsked(document);
    auto *pages = page.copying().findChild<QComboBox *>();
    pages->setCurrentIndex(pages->findText(QString::fromUtf8(type.title)));
    press(page.copying(), "Begin");
    EXPECT_TRUE(page.copying().walk());
    return document;
}

/// Keys where the keyboard is.
void strike(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
void strike(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }

QUuid copyMeasurement(DocumentsAtHome &home)
{
    const QUuid document = begin(home, records::childMeasurement);
    FieldWalk &walk = *home.page->copying().walk();
    walk.goTo("day");
    strike(QStringLiteral("2024/7/1"));
    walk.goTo("weight");
    strike(QStringLiteral("6.25"));
    EXPECT_TRUE(home.page->save());
    return document;
}

EntryMode latestMode(const DocumentsAtHome &home, const QUuid &record) { return home.session->reader().history(record)->back().revision.mode; }

TEST(Copying, offersPagesOfThePersonAndNeitherDocumentsNorQuestionnaires)
{
    DocumentsAtHome home;
    const auto types = copyableTypes(home.family(), home.child(), test::today);
    EXPECT_NE(std::ranges::find(types, &records::childMeasurement), types.end());
    for (const RecordType *type : {&records::document, &records::copiedPage, &records::epds, &records::antenatalVisit})
        EXPECT_EQ(std::ranges::find(types, type), types.end()) << type->key;
    const auto ofMother = copyableTypes(home.family(), home.mother(), test::today);
    EXPECT_EQ(std::ranges::find(ofMother, &records::childMeasurement), ofMother.end());
}

TEST(Copying, goesFromFieldToFieldWithEnterAlone)
{
    DocumentsAtHome home;
    begin(home, records::childMeasurement);
    FieldWalk &walk = *home.page->copying().walk();
    QSet<QString> named;
    for (int step = 0; step < 100 && !walk.isAtEnd(); ++step) {
        ASSERT_TRUE(walk.current()->isAncestorOf(QApplication::focusWidget())) << step;
        named << QString::fromUtf8(walk.current()->field().key.data(), qsizetype(walk.current()->field().key.size()));
        strike(Qt::Key_Return, walk.current()->field().kind == FieldKind::LongText ? Qt::ControlModifier : Qt::NoModifier);
    }
    EXPECT_TRUE(walk.isAtEnd());
    const auto asked = std::ranges::count_if(records::childMeasurement.fields, [](const Field &field) { return !field.has(Internal) && !field.when.isSet(); });
    EXPECT_GE(named.size(), asked);
}

TEST(Copying, keepsTheRecordAndWhereItCameFromInOneChange)
{
    DocumentsAtHome home;
    const QUuid document = copyMeasurement(home);
    const auto copies = copiedFrom(home.family(), *home.record(document));
    ASSERT_EQ(copies.size(), 1U);
    EXPECT_EQ(*copies.front()->get<qint64>("weight"), 6250);
    EXPECT_EQ(latestMode(home, copies.front()->id), EntryMode::CopiedFromPaper);
    EXPECT_TRUE(home.page->view().isOpen());
    EXPECT_EQ(home.page->view().copies().count(), 1);
    home.keep(home.session->undoLatest());
    EXPECT_TRUE(copiedFrom(home.family(), *home.record(document)).empty());
    EXPECT_TRUE(home.family().recordsOf(home.people.child, records::copiedPage).empty());
}

TEST(Copying, leavesEmptyWhatIsNotOnThePaperAndRefusesWhatMayNotBeEmpty)
{
    DocumentsAtHome home;
    begin(home, records::note);
    FieldWalk &walk = *home.page->copying().walk();
    while (!walk.isAtEnd())
        press(home.page->copying(), "Not on the paper");
    EXPECT_FALSE(home.page->save());
    ASSERT_TRUE(walk.current());
    EXPECT_EQ(walk.current()->field().key, "text");
    strike(QStringLiteral("smiled"));
    EXPECT_TRUE(home.page->save());
    EXPECT_FALSE(home.family().recordsOf(home.people.child, records::note).front()->day());
}

TEST(Copying, isNeverMoreOpenThanItsPaper)
{
    DocumentsAtHome home;
    DocumentsPage &page = home.open();
    const QUuid document = home.keepDocument(test::plainJpeg(), Privacy::Mother);
    page.copying().copy(*home.record(document), records::note);
    FieldWalk &walk = *page.copying().walk();
    walk.editor("text")->copyValue(QStringLiteral("smiled"), {});
    EXPECT_TRUE(page.holdsPrivateInput());
    ASSERT_TRUE(page.save());
    EXPECT_EQ(home.family().recordsOf(home.people.child, records::note).front()->privacy, Privacy::Mother);
    EXPECT_EQ(home.family().recordsOf(home.people.child, records::copiedPage).front()->privacy, Privacy::Mother);
}

TEST(Copying, checksWhatIsFilledAndSaysByWhom)
{
    DocumentsAtHome home;
    ASSERT_TRUE(home.session->chooseAuthor(QStringLiteral("Hanako"), {}));
    const QUuid document = copyMeasurement(home);
    const QUuid record = copiedFrom(home.family(), *home.record(document)).front()->id;
    const auto line = [&] { return home.page->view().copies().item(0)->text(); };
    EXPECT_TRUE(line().contains(QStringLiteral("Copied from paper by Hanako. Not checked yet.")));
    ASSERT_TRUE(home.session->chooseAuthor(QStringLiteral("Taro"), {}));
    press(home.page->view(), "Check against the paper");
    FieldWalk &walk = *home.page->copying().walk();
    EXPECT_EQ(walk.current()->field().key, "day");
    EXPECT_FALSE(home.page->save()); // Nobody has seen the rest yet.
    EXPECT_EQ(latestMode(home, record), EntryMode::CopiedFromPaper);
    walk.goOn();
    EXPECT_EQ(walk.current()->field().key, "weight");
    walk.goOn();
    EXPECT_TRUE(walk.isAtEnd());
    press(home.page->copying(), "It stands so on the paper");
    EXPECT_EQ(latestMode(home, record), EntryMode::Verified);
    const char *whole = "Copied from paper by Hanako. Checked against the paper by Taro.";
    EXPECT_TRUE(line().contains(QString::fromUtf8(whole)));
    HistoryPanel history(*home.session);
    history.open(record);
    EXPECT_TRUE(says(history, whole));
}

TEST(Copying, tellsWhenARecordWasChangedAfterTheCheck)
{
    DocumentsAtHome home;
    const QUuid document = copyMeasurement(home);
    const Record copied = *copiedFrom(home.family(), *home.record(document)).front();
    home.keep(home.session->apply(checkingOf(*home.session, copied)));
    Record changed = copied;
    changed.setValue(*changed.type->find("weight"), qint64(6300));
    home.keep(home.session->save(changed));
    EXPECT_TRUE(home.page->view().copies().item(0)->text().endsWith(QStringLiteral("Changed since it was checked.")));
}

TEST(Copying, movesThePictureFromWithinAField)
{
    DocumentsAtHome home;
    begin(home, records::childMeasurement);
    PictureView &picture = home.page->copying().picture().view();
    ASSERT_TRUE(test::comesTrue([&] { return !picture.picture().isNull(); }));
    home.page->copying().walk()->goTo("weight");
    strike(Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_GT(picture.enlarged(), 1);
    strike(Qt::Key_Plus, Qt::ControlModifier);
    strike(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_GT(picture.middle().x(), 0.5);
    strike(Qt::Key_Down, Qt::ControlModifier);
    EXPECT_GT(picture.middle().y(), 0.5);
    strike(Qt::Key_0, Qt::ControlModifier);
    EXPECT_EQ(picture.enlarged(), 1);
    strike(Qt::Key_R, Qt::ControlModifier);
    EXPECT_EQ(picture.quarters(), 1);
    EXPECT_TRUE(home.page->copying().walk()->current()->isAncestorOf(QApplication::focusWidget()));
}

TEST(Copying, isTypedAgainAtTheSameField)
{
    DocumentsAtHome home;
    begin(home, records::childMeasurement);
    home.page->copying().walk()->goTo("weight");
    strike(QStringLiteral("6.25"));
    const QCborMap input = home.page->input();
    DocumentsPage &again = home.open();
    again.takeInput(input);
    ASSERT_TRUE(again.copying().walk());
    EXPECT_EQ(again.copying().walk()->current()->field().key, "weight");
    EXPECT_EQ(again.copying().walk()->current()->value(), Value(qint64(6250)));
}

/// What the plain form stores of the same values; of each type that a child's page may be.
TEST(Copying, makesTheSameRecordAsThePlainForm)
{
    DocumentsAtHome home;
    DocumentsPage &page = home.open();
    const Record document = *home.record(home.keepDocument(test::plainJpeg()));
    int copied = 0;
    for (const RecordType *type : copyableTypes(home.family(), home.child(), test::today))
        for (quint32 seed = 0; seed < seeds; ++seed) {
            Record sample = test::sampleRecord(*type, seed);
            sample.subject = subjectForNew(home.family(), home.child(), *type);
            const bool hasInternal = std::ranges::any_of(type->fields, [](const Field &field) { return field.has(Internal) || field.kind == FieldKind::Reference; });
            if (hasInternal || hasErrors(home.session->issuesOf(sample)))
                continue;
            RecordPanel panel(*home.session);
            panel.openNew(*type, sample.subject);
            page.copying().copy(document, *type);
            for (const Field &field : type->fields) {
                panel.form()->editor(field.key)->copyValue(sample.value(field), {});
                page.copying().walk()->editor(field.key)->copyValue(sample.value(field), {});
            }
            EXPECT_EQ(sorted(page.copying().walk()->record()), sorted(panel.form()->record())) << type->key << ' ' << seed;
            const QUuid id = page.copying().walk()->record().id;
            ASSERT_TRUE(page.save()) << type->key << ' ' << seed;
            EXPECT_EQ(sorted(*home.record(id)), sorted(sample)) << type->key << ' ' << seed;
            home.keep(home.session->undoLatest());
            ++copied;
        }
    EXPECT_GT(copied, 50);
}

} // namespace
} // namespace boshi::ui::copying_tests
