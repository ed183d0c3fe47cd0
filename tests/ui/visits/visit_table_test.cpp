// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/visits/expecting_at_home.h"
#include "tests/ui/words/speaking.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QHeaderView>
#include <QInputMethodEvent>

#include <gtest/gtest.h>

namespace boshi::ui::visit_table_tests {
namespace {

using test::columnOf;
using test::ExpectingAtHome;
using test::strike;

namespace own = records::keys::antenatalVisit;

bool says(const QWidget &widget, const char *text)
{
    QCoreApplication::processEvents(); // New sentences are shown with the next layout.
    for (const QLabel *label : widget.findChildren<QLabel *>())
        if (label->isVisible() && label->text().contains(QString::fromUtf8(text)))
            return true;
    return false;
}

QString spoken(VisitTable &table, std::string_view key) { return table.line()->editor(key)->input()->accessibleDescription(); }

TEST(VisitTable, takesAVisitOfTwelveValuesInFewKeys)
{
    ExpectingAtHome home;
    VisitTable &table = home.open();
    int keys = 0;
    int characters = 0;
    table.view().setFocus();
    table.view().setCurrentIndex(table.model().index(0, columnOf(own::gestation)));
    keys += strike(Qt::Key_Return);
    for (const char *typed : {"24 0", "22.5", "88", "118", "72", "-", "+-", "1+", "Hb 11.2", "58.4", "rest", "A clinic"}) {
        const QString value = QString::fromUtf8(typed);
        keys += strike(value);
        characters += int(value.size());
        keys += strike(Qt::Key_Tab);
    }
    EXPECT_LE(keys, characters + 14);
    ASSERT_EQ(home.visits().size(), 1u);
    const Record &visit = *home.visits().front();
    EXPECT_EQ(visit.values.size(), 13u) << "with the day, which was proposed";
    EXPECT_EQ(visit.value(own::weight), Value(qint64(58'400)));
    EXPECT_EQ(visit.value(own::urineProtein), Value(Ordinal{Ordinal::Trace}));
    EXPECT_EQ(visit.value(own::facility), Value(QStringLiteral("A clinic")));
    EXPECT_EQ(*visit.day(), PartialDate(test::today));
}

TEST(VisitTable, readsFullWidthDigitsAndAsksAboutGrams)
{
    ExpectingAtHome home;
    VisitTable &table = home.open();
    table.begin({TableLine::New}, columnOf(own::weight));
    QInputMethodEvent typed;
    typed.setCommitString(QStringLiteral("５８．４"));
    QApplication::sendEvent(QApplication::focusWidget(), &typed);
    EXPECT_EQ(table.line()->editor(own::weight)->value(), Value(qint64(58'400)));
    table.line()->editor(own::weight)->setValue({});
    strike(QStringLiteral("58400"));
    strike(Qt::Key_Tab);
    EXPECT_FALSE(table.save());
    EXPECT_TRUE(spoken(table, own::weight).contains(QStringLiteral("To correct"))) << spoken(table, own::weight).toStdString();
    EXPECT_TRUE(home.visits().empty());
    strike(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(table.line()->editor(own::weight)->value(), Value(qint64(58'400)));
}

TEST(VisitTable, goesOnToTheNextLineAtTheEndAndSavesTheOneBefore)
{
    ExpectingAtHome home;
    for (const int week : {18, 22})
        home.keep(home.session->save(home.visit(test::today.addDays(7 * (week - 24)), 50'000)));
    VisitTable &table = home.open();
    const QUuid first = home.visits()[0]->id;
    const QUuid second = home.visits()[1]->id;
    table.begin({TableLine::Stored, first}, columnOf(own::facility));
    strike(QStringLiteral("B"));
    const auto before = home.session->undoable();
    strike(Qt::Key_Tab);
    EXPECT_EQ(home.family().record(first)->value(own::facility), Value(QStringLiteral("B")));
    EXPECT_EQ(table.line()->record().id, second);
    EXPECT_EQ(table.line()->column(), 0);
    ASSERT_TRUE(home.session->undoable());
    EXPECT_NE(home.session->undoable()->key, before->key);
    EXPECT_TRUE(home.session->undoLatest());
    EXPECT_EQ(home.family().record(first)->value(own::facility), Value()) << "the whole line was one change";
    EXPECT_EQ(home.visits().size(), 2u);
}

TEST(VisitTable, refusesALineWithAnErrorAndSaysWhyAtTheCell)
{
    ExpectingAtHome home;
    VisitTable &table = home.open();
    table.begin({TableLine::New}, columnOf(own::systolic));
    strike(QStringLiteral("1180"));
    table.line()->focusColumn(columnOf(own::facility));
    strike(Qt::Key_Tab);
    EXPECT_EQ(table.line()->column(), columnOf(own::systolic));
    EXPECT_TRUE(home.visits().empty());
    EXPECT_TRUE(says(table, "Not saved yet"));
    EXPECT_TRUE(says(table, "To correct"));
    EXPECT_TRUE(spoken(table, own::systolic).contains(QStringLiteral("To correct")));
}

TEST(VisitTable, saysTheRemarkOfACellBelowAndToTheEar)
{
    ExpectingAtHome home;
    Record high = home.visit(test::today.addDays(-3));
    high.setValue(*high.type->find(own::systolic), qint64(145));
    high.setValue(*high.type->find(own::diastolic), qint64(80));
    home.keep(home.session->save(high));
    VisitTable &table = home.open();
    const QModelIndex cell = table.model().index(0, columnOf(own::systolic));
    EXPECT_TRUE(cell.data(Qt::AccessibleDescriptionRole).toString().contains(QStringLiteral("Higher than the usual guide")));
    table.view().setCurrentIndex(cell);
    EXPECT_TRUE(says(table, "Higher than the usual guide"));
    table.begin({TableLine::Stored, high.id}, cell.column());
    EXPECT_TRUE(says(table, "Higher than the usual guide"));
    EXPECT_TRUE(spoken(table, own::systolic).contains(QStringLiteral("Higher than the usual guide")));
    table.line()->focusColumn(columnOf(own::weight));
    EXPECT_FALSE(says(table, "Higher than the usual guide"));
}

TEST(VisitTable, takesBackWithEscapeFirstTheCellAndThenTheLine)
{
    ExpectingAtHome home;
    home.keep(home.session->save(home.visit(test::today.addDays(-3), 50'000)));
    VisitTable &table = home.open();
    table.begin({TableLine::Stored, home.visits().front()->id}, columnOf(own::weight));
    strike(QStringLiteral("70"));
    EXPECT_TRUE(table.isEdited());
    strike(Qt::Key_Escape);
    EXPECT_FALSE(table.isEdited());
    EXPECT_TRUE(table.isLineOpen());
    strike(Qt::Key_Escape);
    EXPECT_FALSE(table.isLineOpen());
    EXPECT_TRUE(table.view().hasFocus());
}

TEST(VisitTable, asksBeforeATypedLineIsLeft)
{
    ExpectingAtHome home;
    VisitTable &table = home.open();
    QSignalSpy asked(home.page.get(), &Page::leaveAsked);
    table.begin({TableLine::New}, columnOf(own::weight));
    strike(QStringLiteral("58.4"));
    EXPECT_TRUE(home.page->isEdited());
    strike(Qt::Key_Tab);
    strike(Qt::Key_Escape);
    EXPECT_EQ(asked.size(), 1);
    EXPECT_TRUE(table.isEdited());
    home.page->addRecord(records::antenatalVisit);
    EXPECT_EQ(asked.size(), 2);
    EXPECT_TRUE(home.page->save());
    EXPECT_FALSE(home.page->isEdited());
    EXPECT_EQ(home.visits().size(), 1u);
}

TEST(VisitTable, isDiscardedWithoutATrace)
{
    ExpectingAtHome home;
    VisitTable &table = home.open();
    table.begin({TableLine::New}, columnOf(own::weight));
    strike(QStringLiteral("58.4"));
    home.page->discard();
    EXPECT_FALSE(home.page->isEdited());
    EXPECT_TRUE(home.visits().empty());
}

TEST(VisitTable, givesInputBackAfterALockAlsoWhatCannotBeRead)
{
    ExpectingAtHome home;
    home.keep(home.session->save(home.visit(test::today.addDays(-3), 50'000)));
    VisitTable &table = home.open();
    table.begin({TableLine::Stored, home.visits().front()->id}, columnOf(own::weight));
    strike(QStringLiteral("fifty"));
    strike(Qt::Key_Tab);
    strike(QStringLiteral("rest"));
    const QCborMap input = home.page->input();
    EXPECT_FALSE(input.isEmpty());
    VisitTable &again = home.open();
    home.page->takeInput(input);
    EXPECT_TRUE(again.isEdited());
    EXPECT_EQ(again.line()->column(), columnOf(own::instructions));
    EXPECT_EQ(again.line()->editor(own::instructions)->value(), Value(QStringLiteral("rest")));
    EXPECT_TRUE(again.line()->editor(own::weight)->inputIssue());
    EXPECT_EQ(again.line()->record().id, home.visits().front()->id);
}

TEST(VisitTable, givesANewLineBackAfterALock)
{
    ExpectingAtHome home;
    VisitTable &table = home.open();
    table.begin({TableLine::Planned, {}, 26}, columnOf(own::weight));
    strike(QStringLiteral("58.4"));
    const QCborMap input = home.page->input();
    VisitTable &again = home.open();
    home.page->takeInput(input);
    EXPECT_TRUE(again.isEdited());
    EXPECT_TRUE(again.save());
    ASSERT_EQ(home.visits().size(), 1u);
    EXPECT_EQ(home.visits().front()->value(own::weight), Value(qint64(58'400)));
}

TEST(VisitTable, showsWhatLiesAheadAndStoresNothingOfIt)
{
    const test::Speaking english("en");
    ExpectingAtHome home;
    VisitTable &table = home.open();
    EXPECT_EQ(table.model().rowCount(), 1 + 10) << "a new one, and those from week 24";
    EXPECT_EQ(table.model().lineAt(1)->week, 24);
    EXPECT_TRUE(table.model().index(1, columnOf(own::otherTests)).data().toString().contains(QStringLiteral("blood group"))) << "no visit has been yet";
    EXPECT_TRUE(table.model().index(2, columnOf(own::otherTests)).data().toString().contains(QStringLiteral("ultrasound")));
    table.begin({TableLine::Planned, {}, 24}, 0);
    EXPECT_TRUE(says(table, "A visit is usual from week 24"));
    EXPECT_FALSE(table.isEdited());
    table.begin({TableLine::Planned, {}, 26}, 0);
    EXPECT_TRUE(home.visits().empty());
    table.begin({TableLine::Planned, {}, 24}, columnOf(own::weight));
    strike(QStringLiteral("58.4"));
    EXPECT_TRUE(table.save());
    EXPECT_EQ(home.visits().size(), 1u);
    EXPECT_EQ(table.model().rowCount(), 1 + 1 + 9) << "that visit lies ahead no more";
    EXPECT_TRUE(table.isLineOpen());
    EXPECT_EQ(table.line()->record().id, home.visits().front()->id);
}

TEST(VisitTable, looksAheadNoMoreWhenThePregnancyIsOver)
{
    ExpectingAtHome home;
    VisitTable &table = home.open();
    Record over = *home.family().record(home.next);
    over.setValue(*over.type->find(records::keys::pregnancy::outcome), QStringLiteral("miscarriage"));
    home.keep(home.session->save(over));
    EXPECT_EQ(table.model().rowCount(), 1);
}

TEST(VisitTable, copiesWhatIsSteadyFromTheVisitBefore)
{
    ExpectingAtHome home;
    Record before = home.visit(test::today.addDays(-14), 50'000);
    before.setValue(*before.type->find(own::facility), QStringLiteral("見本産院"));
    home.keep(home.session->save(before));
    VisitTable &table = home.open();
    table.beginNew();
    strike(Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
    EXPECT_EQ(table.line()->editor(own::facility)->value(), Value(QStringLiteral("見本産院")));
    EXPECT_EQ(table.line()->editor(own::weight)->value(), Value());
}

TEST(VisitTable, tellsOfTheColumnWhenAsked)
{
    ExpectingAtHome home;
    VisitTable &table = home.open();
    table.begin({TableLine::New}, columnOf(own::fundalHeight));
    EXPECT_FALSE(says(table, "top of the womb"));
    strike(Qt::Key_F1, Qt::ShiftModifier);
    EXPECT_TRUE(says(table, "top of the womb"));
    strike(Qt::Key_Tab);
    EXPECT_TRUE(says(table, "around the belly"));
    strike(Qt::Key_F1, Qt::ShiftModifier);
    EXPECT_FALSE(says(table, "around the belly"));
}

TEST(VisitTable, keepsTheDayInSightWhileTheColumnsMove)
{
    ExpectingAtHome home;
    VisitTable &table = home.open();
    home.page->resize(500, 600);
    table.begin({TableLine::New}, columnOf(own::facility));
    EXPECT_GT(table.view().horizontalHeader()->offset(), 0);
    const QWidget *day = table.line()->editor(own::day);
    EXPECT_EQ(day->x(), 0);
    EXPECT_FALSE(day->visibleRegion().isEmpty());
    EXPECT_FALSE(table.line()->editor(own::facility)->input()->visibleRegion().isEmpty());
}

TEST(VisitTable, hasInputsForTheLineInUseAlone)
{
    ExpectingAtHome home;
    for (int day = 1; day <= 100; ++day)
        home.keep(home.session->save(home.visit(test::today.addDays(-day), 50'000)));
    VisitTable &table = home.open();
    EXPECT_FALSE(table.line());
    table.begin({TableLine::Stored, home.visits()[3]->id}, 0);
    const auto inputs = table.findChildren<FieldEditor *>().size();
    table.begin({TableLine::Stored, home.visits()[7]->id}, 0);
    EXPECT_EQ(table.findChildren<FieldEditor *>().size(), inputs);
    EXPECT_EQ(inputs, qsizetype(records::antenatalVisit.fields.size()));
}

TEST(VisitTable, isATableWithNamesForAScreenReader)
{
    ExpectingAtHome home;
    home.keep(home.session->save(home.visit(test::today.addDays(-3), 50'000)));
    VisitTable &table = home.open();
    QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(&table.view());
    ASSERT_TRUE(heard && heard->tableInterface());
    EXPECT_TRUE(heard->text(QAccessible::Name).contains(QStringLiteral("Antenatal visit")));
    EXPECT_EQ(table.model().headerData(columnOf(own::weight), Qt::Horizontal, Qt::AccessibleTextRole).toString(), QStringLiteral("Weight (kg)"));
    EXPECT_TRUE(table.model().index(0, columnOf(own::weight)).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("50")));
    EXPECT_FALSE(table.model().headerData(0, Qt::Vertical).toString().isEmpty());
}

TEST(VisitTable, staysWholeAsAModel)
{
    ExpectingAtHome home;
    VisitTable &table = home.open();
    const QAbstractItemModelTester tester(&table.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    home.keep(home.session->save(home.visit(test::today.addDays(-3), 50'000)));
    EXPECT_EQ(table.model().rowCount(), 1 + 1 + 10);
}

TEST(VisitsPage, showsTheTableOfThePageOfTheVisitsAlone)
{
    ExpectingAtHome home;
    VisitTable &table = home.open();
    EXPECT_TRUE(table.isVisible());
    auto &chooser = *home.page->findChild<QComboBox *>();
    const int visits = chooser.currentIndex();
    chooser.setCurrentIndex(visits == 0 ? 1 : 0);
    EXPECT_FALSE(table.isVisible());
    chooser.setCurrentIndex(visits);
    EXPECT_TRUE(table.isVisible());
}

} // namespace
} // namespace boshi::ui::visit_table_tests
