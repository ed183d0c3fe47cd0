// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/tooth_chart_editor.h"

#include "core/records/catalogue.h"
#include "core/schema/value_text.h"
#include "tests/ui/words/speaking.h"
#include "ui/forms/input_text.h"
#include "ui/forms/record_form.h"
#include "ui/widgets/mouth_view.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace boshi::ui::tooth_chart_tests {
namespace {

QString mark(const char16_t *text) { return QString::fromUtf16(text); }

/// The form of a child's dental checkup, shown, with the keyboard in the mouth.
struct Open {
    test::Speaking english{"en"};
    RecordForm form;
    ToothChartEditor &editor;

    explicit Open(const RecordType &type = records::childDentalCheckup)
        : form(type)
        , editor(*qobject_cast<ToothChartEditor *>(form.editor("teeth")))
    {
        form.setRecord({.id = QUuid::createUuid(), .type = &type});
        form.resize(900, 900);
        form.show();
        form.activateWindow();
        mouth().setFocus();
        QCoreApplication::processEvents();
    }
    MouthView &mouth() const { return editor.mouth(); }
    QLineEdit &line() const { return *qobject_cast<QLineEdit *>(editor.input()); }
    const Field &field() const { return editor.field(); }
    int place(int tooth) const { return int(std::ranges::find(mouth().cells(), tooth, &DrawnTooth::tooth) - mouth().cells().begin()); }
    int currentTooth() const { return mouth().cells()[std::size_t(std::max(mouth().current(), 0))].tooth; }
    void press(int key) { QTest::keyClick(&mouth(), Qt::Key(key)); }
    void click(int tooth, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mouseClick(&mouth(), button, {}, mouth().cells()[std::size_t(place(tooth))].box.center().toPoint());
    }
    void type(const QString &text)
    {
        line().selectAll();
        line().insert(text);
    }
    QAccessibleInterface &spoken() const { return *QAccessible::queryAccessibleInterface(&mouth()); }
    QAccessibleInterface &spoken(int tooth) const { return *spoken().child(place(tooth)); }
};

ToothChart randomChart(const teeth::Form &form, QRandomGenerator &random)
{
    ToothChart chart;
    for (int tooth = 0; tooth < 100; ++tooth)
        if (form.has(tooth) && random.bounded(2))
            chart.push_back({tooth, mark(u"C")});
    for (ToothMark &one : chart) {
        const auto code = form.marks.codes[random.bounded(quint32(form.marks.codes.size()))].code;
        one.mark = QString::fromUtf8(code.data(), qsizetype(code.size()));
    }
    return chart;
}

/// By the keyboard alone: to the tooth with the arrow keys, then the digit of the mark.
void mark(Open &open, int tooth, const QString &as)
{
    const teeth::Form &form = open.mouth().form();
    const bool isUpper = std::ranges::find(form.upper, tooth) != form.upper.end();
    open.press(isUpper ? Qt::Key_Up : Qt::Key_Down);
    open.press(Qt::Key_Home);
    for (int steps = 0; open.currentTooth() != tooth && steps < 16; ++steps)
        open.press(Qt::Key_Right);
    ASSERT_EQ(open.currentTooth(), tooth);
    const auto code = std::ranges::find(form.marks.codes, as.toStdString(), [](const Code &one) { return std::string(one.code); });
    open.press(Qt::Key_1 + int(code - form.marks.codes.begin()));
}

} // namespace

/// What the mouth writes is what the plain line writes, and each reads the other.
TEST(ToothChartEditor, isEqualInDataToThePlainLine)
{
    for (const RecordType *type : {&records::childDentalCheckup, &records::maternalDental})
        for (quint32 seed = 0; seed < 12; ++seed) {
            Open byMouth(*type), byLine(*type);
            QRandomGenerator random(seed);
            const ToothChart chart = randomChart(byMouth.mouth().form(), random);
            for (const ToothMark &one : chart)
                mark(byMouth, one.tooth, one.mark);
            byLine.type(toText(byLine.field(), chart));
            const Value expected = chart.empty() ? Value() : Value(chart);
            EXPECT_EQ(byMouth.editor.value(), expected) << seed;
            EXPECT_EQ(byMouth.form.record().values, byLine.form.record().values) << seed;
            EXPECT_EQ(byMouth.line().text(), toText(byMouth.field(), chart)) << "the line follows the mouth";
            EXPECT_EQ(byLine.mouth().chart(), chart) << "and the mouth the line";
            EXPECT_EQ(readInput(byMouth.field(), byMouth.line().text()), expected);
        }
}

TEST(ToothChartEditor, leavesEveryOtherFieldAndMarkAsItWas)
{
    Open open;
    Record before{.id = QUuid::createUuid(), .type = &records::childDentalCheckup};
    before.setValue(*before.type->find("bite"), QStringLiteral("watch"));
    before.setValue(open.field(), ToothChart{{54, mark(u"C4?")}, {11, mark(u"／")}, {51, mark(u"/")}});
    open.form.setRecord(before);
    EXPECT_FALSE(open.form.isEdited());
    open.click(55);
    const Record after = open.form.record();
    EXPECT_EQ(*after.get<QString>("bite"), QStringLiteral("watch"));
    const auto &chart = *after.get<ToothChart>("teeth");
    EXPECT_EQ(chart.size(), 4u);
    EXPECT_EQ(teeth::markOf(chart, 54), mark(u"C4?")) << "a mark that is in no list";
    EXPECT_EQ(teeth::markOf(chart, 11), mark(u"／")) << "a tooth that the form does not have";
    EXPECT_EQ(teeth::markOf(chart, 51), mark(u"/")) << "the same mark written in another way";
    open.press(Qt::Key_Delete);
    EXPECT_FALSE(open.form.isEdited()) << "back to what it was";
}

TEST(ToothChartEditor, goesRoundTheMarksOfItsFormByClickAndSpace)
{
    Open open;
    for (const char16_t *next : {u"／", u"CO", u"C", u"○", u"△", u""}) {
        open.click(54);
        EXPECT_EQ(teeth::markOf(open.mouth().chart(), 54), mark(next));
    }
    EXPECT_EQ(open.editor.value(), Value()) << "nothing is marked: not recorded";
    open.press(Qt::Key_Space);
    EXPECT_EQ(open.line().text(), QStringLiteral("54:／"));
    Open mothers(records::maternalDental);
    for (const char16_t *next : {u"／", u"C", u"○", u"△", u"▲", u"×", u""}) {
        mothers.click(38);
        EXPECT_EQ(teeth::markOf(mothers.mouth().chart(), 38), mark(next));
    }
}

TEST(ToothChartEditor, takesDigitsAndMarksAsKeysAlsoFullWidthOnes)
{
    Open open;
    const std::pair<const char16_t *, const char16_t *> keys[] = {{u"1", u"／"}, {u"2", u"CO"}, {u"5", u"△"}, {u"c", u"C"}, {u"o", u"○"},
                                                                  {u"/", u"／"}, {u"３", u"C"}, {u"Ｃ", u"C"}, {u"○", u"○"}, {u"0", u""}};
    for (const auto &[typed, expected] : keys) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString::fromUtf16(typed));
        QCoreApplication::sendEvent(&open.mouth(), &press);
        EXPECT_EQ(teeth::markOf(open.mouth().chart(), open.currentTooth()), mark(expected)) << QString::fromUtf16(typed).toStdString();
    }
    for (const char16_t *typed : {u"6", u"9", u"x", u"塚", u"\t", u"-"}) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString::fromUtf16(typed));
        QCoreApplication::sendEvent(&open.mouth(), &press);
        EXPECT_EQ(open.mouth().chart(), ToothChart()) << "no mark of this form";
    }
    QTest::keyClick(&open.mouth(), Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(open.mouth().chart(), ToothChart()) << "a shortcut is none";
    QInputMethodEvent committed;
    committed.setCommitString(QStringLiteral("Ｃ"));
    QCoreApplication::sendEvent(&open.mouth(), &committed);
    EXPECT_EQ(open.mouth().chart(), ToothChart()) << "an input method has nothing to write into";
}

TEST(ToothChartEditor, goesFromToothToToothByTheArrows)
{
    Open open;
    EXPECT_EQ(open.currentTooth(), 16);
    open.press(Qt::Key_Left);
    EXPECT_EQ(open.currentTooth(), 16) << "here the row begins";
    open.press(Qt::Key_Right);
    EXPECT_EQ(open.currentTooth(), 55);
    open.press(Qt::Key_Down);
    EXPECT_EQ(open.currentTooth(), 85) << "the one below";
    open.press(Qt::Key_End);
    EXPECT_EQ(open.currentTooth(), 36);
    open.press(Qt::Key_Down);
    EXPECT_EQ(open.currentTooth(), 36);
    open.press(Qt::Key_Up);
    EXPECT_EQ(open.currentTooth(), 26);
    open.editor.setValue(ToothChart{{11, mark(u"／")}});
    open.press(Qt::Key_Down);
    open.press(Qt::Key_Down);
    EXPECT_EQ(open.currentTooth(), 11) << "those of no row of the form stand below";
    open.press(Qt::Key_Delete);
    EXPECT_EQ(open.editor.value(), Value());
    EXPECT_LT(open.mouth().current(), int(open.mouth().cells().size()));
}

TEST(ToothChartEditor, bringsTheToothIntoSightThatTheArrowsGoTo)
{
    Open open;
    QFont large = open.form.font();
    large.setPointSizeF(22);
    open.form.setFont(large);
    open.form.resize(700, 220); // Lower than a mouth with large text.
    QCoreApplication::processEvents();
    ASSERT_TRUE(open.mouth().hasFocus());
    for (const int key : {Qt::Key_Down, Qt::Key_Up, Qt::Key_End, Qt::Key_Down}) {
        open.press(key);
        QCoreApplication::processEvents();
        const QRect box = open.mouth().cells()[std::size_t(open.mouth().current())].box.toRect();
        const QRect seen(open.mouth().mapTo(open.form.viewport(), box.topLeft()), box.size());
        EXPECT_TRUE(open.form.viewport()->rect().contains(seen)) << open.currentTooth();
    }
}

TEST(ToothChartEditor, comesBeforeTheLineAndLeavesByTabAndEnter)
{
    Open open;
    QWidget *before = open.form.editor("kind")->input();
    before->setFocus();
    QTest::keyClick(before, Qt::Key_Tab);
    EXPECT_EQ(open.form.focusWidget(), &open.mouth());
    QTest::keyClick(&open.mouth(), Qt::Key_Tab);
    EXPECT_EQ(open.form.focusWidget(), &open.line());
    QTest::keyClick(&open.line(), Qt::Key_Tab, Qt::ShiftModifier);
    EXPECT_EQ(open.form.focusWidget(), &open.mouth());
    QTest::keyClick(&open.mouth(), Qt::Key_Return);
    EXPECT_EQ(open.form.focusWidget(), &open.line());
}

TEST(ToothChartEditor, keepsTheMouthWhileTheLineCannotBeRead)
{
    Open open;
    open.type(QStringLiteral("５５：ｃ、５４：／"));
    EXPECT_EQ(open.editor.value(), Value(ToothChart{{55, mark(u"C")}, {54, mark(u"／")}}));
    open.type(QStringLiteral("55:C 99:C"));
    EXPECT_TRUE(open.editor.inputIssue());
    EXPECT_EQ(open.mouth().chart().size(), 2u);
    const QCborValue typed = open.editor.typed();
    Open again;
    again.editor.typeAgain(typed);
    EXPECT_EQ(again.line().text(), QStringLiteral("55:C 99:C"));
    EXPECT_TRUE(again.editor.inputIssue());
    open.click(51);
    EXPECT_FALSE(open.editor.inputIssue()) << "the mouth is a way out";
    again.editor.typeAgain(open.editor.typed());
    EXPECT_EQ(again.editor.value(), open.editor.value()) << "what was marked comes back after a lock";
    EXPECT_EQ(again.mouth().chart(), open.mouth().chart());
}

TEST(ToothChartEditor, isBlankForAnAbsenceUntilAToothIsMarked)
{
    Open open;
    open.editor.setValue(Absence::NotDone);
    EXPECT_EQ(open.mouth().chart(), ToothChart());
    EXPECT_EQ(open.editor.value(), Value(Absence::NotDone));
    open.click(51);
    EXPECT_EQ(open.editor.value(), Value(ToothChart{{51, mark(u"／")}}));
}

TEST(ToothChartEditor, changesNothingWhileItIsReadOnly)
{
    Open open;
    const Value before = ToothChart{{51, mark(u"C")}};
    open.editor.setValue(before);
    open.form.setReadOnly(true);
    open.click(51);
    for (const int key : {Qt::Key_Space, Qt::Key_1, Qt::Key_Delete, Qt::Key_C, Qt::Key_Menu})
        open.press(key);
    open.click(52, Qt::RightButton);
    EXPECT_FALSE(QApplication::activePopupWidget());
    EXPECT_EQ(open.editor.value(), before);
    EXPECT_EQ(open.spoken(51).actionInterface()->actionNames(), QStringList{QAccessibleActionInterface::setFocusAction()});
    EXPECT_TRUE(open.spoken(51).state().readOnly);
    open.press(Qt::Key_Left);
    EXPECT_EQ(open.currentTooth(), 53) << "it is still gone through and heard";
}

TEST(ToothChartEditor, isHeardToothByToothAndActedOn)
{
    Open open;
    open.editor.setValue(ToothChart{{16, mark(u"○")}});
    EXPECT_EQ(open.spoken().text(QAccessible::Name), QStringLiteral("Tooth chart, drawn"));
    EXPECT_EQ(open.spoken().childCount(), 24);
    EXPECT_EQ(open.spoken(16).text(QAccessible::Name), QStringLiteral("upper right first molar, treated"));
    EXPECT_EQ(open.spoken(54).text(QAccessible::Name), QStringLiteral("upper right first milk molar, no mark"));
    EXPECT_EQ(open.spoken(54).text(QAccessible::Description), QStringLiteral("54 (D)"));
    EXPECT_EQ(open.spoken(54).role(), QAccessible::Button);
    for (int place = 0; place < open.spoken().childCount(); ++place) {
        QAccessibleInterface *tooth = open.spoken().child(place);
        EXPECT_EQ(open.spoken().indexOfChild(tooth), place);
        EXPECT_EQ(open.spoken().childAt(tooth->rect().center().x(), tooth->rect().center().y()), tooth);
    }
    open.spoken(54).actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(teeth::markOf(open.mouth().chart(), 54), mark(u"／"));
    EXPECT_EQ(open.spoken(54).text(QAccessible::Name), QStringLiteral("upper right first milk molar, sound"));
    EXPECT_TRUE(open.spoken(54).state().focused);
    EXPECT_EQ(open.spoken().focusChild(), &open.spoken(54));
}

TEST(ToothChartEditor, offersItsMarksInAMenu)
{
    Open open;
    open.click(54, Qt::RightButton);
    open.press(Qt::Key_Menu);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    ASSERT_EQ(menu->actions().size(), 6);
    EXPECT_TRUE(menu->actions().at(2)->text().contains(QStringLiteral("untreated decay")));
    menu->actions().at(2)->trigger();
    menu->close();
    EXPECT_EQ(open.editor.value(), Value(ToothChart{{54, mark(u"C")}}));
}

TEST(ToothChartEditor, showsValuesThatNoFormWouldTake)
{
    Open open;
    for (const ToothChart &chart : {ToothChart(5000, ToothMark{55, mark(u"<b>")}), ToothChart{{-3, mark(u"C")}, {99, QString(100'000, u'塚')}},
                                    ToothChart{{55, QString()}}, ToothChart{{55, QString(3, QChar())}}}) {
        open.editor.setValue(chart);
        EXPECT_EQ(open.editor.value(), Value(chart)) << "as it was set";
        open.mouth().grab();
        for (int place = 0; place < open.spoken().childCount(); ++place)
            EXPECT_FALSE(open.spoken().child(place)->text(QAccessible::Name).isEmpty());
    }
}

} // namespace boshi::ui::tooth_chart_tests
