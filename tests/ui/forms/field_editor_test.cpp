// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_editor.h"

#include "tests/support/sample_values.h"
#include "tests/ui/words/speaking.h"
#include "ui/words/labels.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include <memory>

namespace boshi::ui {
namespace {

using Editor = std::unique_ptr<FieldEditor>;

Editor editorFor(const char *key, const EditorHelp &help = {})
{
    return Editor(makeEditor(*test::everyKind().find(key), nullptr, help));
}

QLineEdit *line(const Editor &editor) { return qobject_cast<QLineEdit *>(editor->input()); }

void type(const Editor &editor, const char *text)
{
    line(editor)->selectAll();
    line(editor)->insert(QString::fromUtf8(text)); // an edit, also of what no key can type
}

void rollWheelOver(QWidget *widget)
{
    QWheelEvent event(QPointF(5, 5), widget->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget, &event);
}

void chooseAbsence(const Editor &editor, int entry)
{
    const auto *button = editor->findChild<QToolButton *>();
    ASSERT_TRUE(button);
    button->menu()->actions().at(entry)->trigger();
}

} // namespace

TEST(FieldEditor, givesBackEveryValueItWasGiven)
{
    for (const Field &field : test::everyKind().fields) {
        const Editor editor(makeEditor(field, nullptr));
        for (const Value &value : test::sampleValues(field)) {
            editor->setValue(value);
            EXPECT_EQ(editor->value(), value) << field.key;
            EXPECT_FALSE(editor->inputIssue()) << field.key;
        }
    }
}

TEST(FieldEditor, isSilentWhileItIsFilled)
{
    for (const Field &field : test::everyKind().fields) {
        const Editor editor(makeEditor(field, nullptr));
        QSignalSpy edited(editor.get(), &FieldEditor::edited);
        for (const Value &value : test::sampleValues(field))
            editor->setValue(value);
        EXPECT_EQ(edited.count(), 0) << field.key;
    }
}

TEST(FieldEditor, saysItsNameWithTheUnit)
{
    for (const Field &field : test::everyKind().fields) {
        const Editor editor(makeEditor(field, nullptr));
        EXPECT_EQ(editor->input()->accessibleName(), labelWithUnit(field)) << field.key;
        const bool isLineFirst = field.kind != FieldKind::ToothChart; // There the mouth comes before the line.
        EXPECT_EQ(editor->focusProxy() == editor->input(), isLineFirst) << field.key;
    }
}

TEST(FieldEditor, readsWhatIsTyped)
{
    const Editor editor = editorFor("decimal");
    QSignalSpy edited(editor.get(), &FieldEditor::edited);
    type(editor, "６．２５");
    EXPECT_EQ(editor->value(), Value(qint64(6250)));
    EXPECT_GE(edited.count(), 1);
}

TEST(FieldEditor, keepsWhatCannotBeReadAndSaysSo)
{
    const Editor editor = editorFor("date");
    type(editor, "next week");
    EXPECT_EQ(line(editor)->text(), QStringLiteral("next week"));
    EXPECT_EQ(editor->value(), Value());
    EXPECT_EQ(editor->inputIssue(), (Issue{"date", Rule::WrongKind}));
    QSignalSpy finished(editor.get(), &FieldEditor::finished);
    QTest::keyClick(line(editor), Qt::Key_Return);
    EXPECT_EQ(finished.count(), 1);
    EXPECT_TRUE(editor->input()->accessibleDescription().contains(QStringLiteral("cannot be read")));
    type(editor, "2024/4/3");
    EXPECT_FALSE(editor->inputIssue());
    EXPECT_FALSE(editor->input()->accessibleDescription().contains(QStringLiteral("cannot be read")));
}

TEST(FieldEditor, repeatsADateInWords)
{
    const test::Speaking japanese("ja");
    const Editor editor = editorFor("date");
    type(editor, "R6.4.3");
    EXPECT_TRUE(editor->input()->accessibleDescription().contains(QStringLiteral("2024年4月3日")));
}

TEST(FieldEditor, offersReasonsForHavingNoValue)
{
    for (const char *key : {"text", "long_text", "integer", "decimal", "multi_choice", "date", "time", "duration", "gestation", "month", "teeth"}) {
        const Editor editor = editorFor(key);
        editor->setValue(test::sampleValues(editor->field()).front());
        QSignalSpy edited(editor.get(), &FieldEditor::edited);
        chooseAbsence(editor, 3);
        EXPECT_EQ(editor->value(), Value(Absence::NotDone)) << key;
        EXPECT_EQ(edited.count(), 1) << key;
        chooseAbsence(editor, 0);
        EXPECT_EQ(editor->value(), Value()) << key;
    }
}

TEST(FieldEditor, offersReasonsForHavingNoChoice)
{
    for (const char *key : {"yes_no", "choice", "ordinal", "reference"}) {
        const Editor editor = editorFor(key);
        auto *combo = qobject_cast<QComboBox *>(editor->input());
        QTest::keyClick(combo, Qt::Key_End);
        EXPECT_EQ(editor->value(), Value(Absence::Withheld)) << key;
        QTest::keyClick(combo, Qt::Key_Home);
        EXPECT_EQ(editor->value(), Value()) << key;
    }
}

TEST(FieldEditor, namesTheButtonForReasons)
{
    const Editor editor = editorFor("decimal");
    EXPECT_TRUE(editor->findChild<QToolButton *>()->accessibleName().startsWith(QStringLiteral("Weight")));
}

TEST(FieldEditor, neverChangesAValueByTheWheel)
{
    for (const Field &field : test::everyKind().fields) {
        const Editor editor(makeEditor(field, nullptr));
        editor->resize(400, 200);
        editor->show();
        const Value before = test::sampleValues(field).front();
        editor->setValue(before);
        rollWheelOver(editor->input());
        EXPECT_EQ(editor->value(), before) << field.key;
        EXPECT_FALSE(editor->input()->hasFocus()) << field.key;
    }
}

TEST(FieldEditor, movesOnWithTabOutOfLongText)
{
    EXPECT_TRUE(qobject_cast<QPlainTextEdit *>(editorFor("long_text")->input())->tabChangesFocus());
}

TEST(FieldEditor, ticksSeveralChoices)
{
    const Editor editor = editorFor("multi_choice");
    auto *list = qobject_cast<QListWidget *>(editor->input());
    list->item(0)->setCheckState(Qt::Checked);
    list->item(2)->setCheckState(Qt::Checked);
    EXPECT_EQ(editor->value(), Value(QStringList({QStringLiteral("breast"), QStringLiteral("formula")})));
    list->item(0)->setCheckState(Qt::Unchecked);
    list->item(2)->setCheckState(Qt::Unchecked);
    EXPECT_EQ(editor->value(), Value());
}

TEST(FieldEditor, keepsCodesItDoesNotKnow)
{
    const Editor choice = editorFor("choice"), several = editorFor("multi_choice");
    choice->setValue(QStringLiteral("later_code"));
    EXPECT_EQ(qobject_cast<QComboBox *>(choice->input())->currentText(), QStringLiteral("later_code"));
    several->setValue(QStringList({QStringLiteral("later_code")}));
    qobject_cast<QListWidget *>(several->input())->item(0)->setCheckState(Qt::Checked);
    EXPECT_EQ(several->value(), Value(QStringList({QStringLiteral("breast"), QStringLiteral("later_code")})));
}

TEST(FieldEditor, offersTheRecordsItIsTold)
{
    const QUuid id = QUuid::createUuid();
    const Editor editor = editorFor("reference", {.choices = [&](const Field &) { return std::vector{std::pair(id, QStringLiteral("Hana"))}; }});
    auto *combo = qobject_cast<QComboBox *>(editor->input());
    EXPECT_EQ(combo->itemText(1), QStringLiteral("Hana"));
    QTest::keyClick(combo, Qt::Key_Down);
    EXPECT_EQ(editor->value(), Value(id));
}

TEST(FieldEditor, distinguishesCorrectingFromCheckingInWords)
{
    const Editor editor = editorFor("decimal");
    editor->showIssues({{"decimal", Rule::OutOfRange}, {"decimal", Rule::Unusual, Severity::Warning}});
    const QString spoken = editor->input()->accessibleDescription();
    EXPECT_TRUE(spoken.contains(QStringLiteral("To correct:")));
    EXPECT_TRUE(spoken.contains(QStringLiteral("To check:")));
    editor->showIssues({});
    EXPECT_EQ(editor->input()->accessibleDescription(), QString());
}

} // namespace boshi::ui
