// SPDX-License-Identifier: GPL-3.0-or-later
/// Typing as people do it: with an input method, with earlier entries on offer, in another unit, with a wheel under the hand.
#include "tests/support/sample_values.h"
#include "tests/ui/words/speaking.h"
#include "ui/forms/meant_button.h"
#include "ui/forms/record_form.h"
#include "ui/widgets/issue_line.h"
#include "ui/words/issue_text.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace boshi::ui::typing_tests {
namespace {

const QDate today(2026, 11, 20);

void compose(QWidget *input, const QString &preedit)
{
    QInputMethodEvent event(preedit, {});
    QCoreApplication::sendEvent(input, &event);
}

void commit(QWidget *input, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(input, &event);
}

/// A form with a field of every kind, shown and ready for the keyboard.
struct OpenForm {
    RecordForm form;

    explicit OpenForm(const RecordType &type = test::everyKind(), FormHelp help = {.today = today})
        : form(type, nullptr, help)
    {
        form.setRecord({.id = QUuid::createUuid(), .type = &type});
        form.resize(600, 900);
        form.show();
        form.activateWindow();
        QCoreApplication::processEvents();
    }
    FieldEditor &editor(std::string_view key) { return *form.editor(key); }
    QLineEdit *line(std::string_view key) { return qobject_cast<QLineEdit *>(editor(key).input()); }
    QWidget *focus(std::string_view key)
    {
        form.focusField(key);
        editor(key).input()->setFocus(); // A mouth stands before its line.
        return form.focusWidget();
    }
    /// Types and leaves with Tab.
    void fill(std::string_view key, const QString &text)
    {
        QWidget *input = focus(key);
        commit(input, text);
        QTest::keyClick(input, Qt::Key_Tab);
    }
    MeantButton *question(std::string_view key) { return editor(key).findChild<MeantButton *>(); }
};

bool takesCompositions(const FieldEditor &editor)
{
    return qobject_cast<QLineEdit *>(editor.input()) || qobject_cast<QPlainTextEdit *>(editor.input());
}

TEST(InputMethod, composesInEveryFieldWithoutAnythingHappening)
{
    OpenForm open;
    QSignalSpy finished(&open.form, &RecordForm::fieldFinished);
    for (const Field &field : test::everyKind().fields) {
        QWidget *input = open.focus(field.key);
        compose(input, QStringLiteral("に"));
        compose(input, QStringLiteral("にせん"));
        EXPECT_EQ(open.editor(field.key).value(), Value()) << field.key;
        EXPECT_FALSE(open.editor(field.key).inputIssue()) << field.key;
        EXPECT_TRUE(open.editor(field.key).findChildren<IssueLine *>().isEmpty()) << field.key;
        EXPECT_FALSE(QApplication::activePopupWidget()) << field.key;
        EXPECT_EQ(finished.count(), 0) << field.key;
        compose(input, {});
    }
}

TEST(InputMethod, keepsEnterEscAndShortcutsFromTheFormWhileItComposes)
{
    OpenForm open;
    int fired = 0;
    for (const QKeySequence &keys : {QKeySequence(Qt::CTRL | Qt::Key_S), QKeySequence(Qt::Key_Escape)})
        QObject::connect(new QShortcut(keys, &open.form), &QShortcut::activated, [&] { ++fired; });
    int composed = 0;
    for (const Field &field : test::everyKind().fields) {
        if (!takesCompositions(open.editor(field.key)))
            continue;
        QWidget *input = open.focus(field.key);
        compose(input, QStringLiteral("きろく"));
        QTest::keyClick(input, Qt::Key_Return);
        QTest::keyClick(input, Qt::Key_Escape);
        QTest::keyClick(input, Qt::Key_S, Qt::ControlModifier);
        EXPECT_EQ(open.form.focusWidget(), input) << field.key;
        EXPECT_EQ(open.editor(field.key).value(), Value()) << field.key;
        compose(input, {});
        ++composed;
    }
    EXPECT_EQ(fired, 0);
    EXPECT_GE(composed, 12);
    QTest::keyClick(open.form.focusWidget(), Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(fired, 1) << "and gives them back afterwards";
}

TEST(InputMethod, bringsFullWidthInputIntoEveryTypedField)
{
    struct Line {
        const char *key;
        const char16_t *committed;
        Value value;
    };
    const Line lines[] = {{"text", u"見本産院", QStringLiteral("見本産院")},
                          {"long_text", u"よく笑う", QStringLiteral("よく笑う")},
                          {"integer", u"３１２０", qint64(3120)},
                          {"decimal", u"６．２５", qint64(6250)},
                          {"date", u"令和６年４月３日", PartialDate(QDate(2024, 4, 3))},
                          {"time", u"午後２時５分", TimeOfDay{845}},
                          {"duration", u"９時間３０分", Duration{570}},
                          {"gestation", u"３１週４日", *GestationalAge::of(31, 4)},
                          {"month", u"第５月", PregnancyMonth{5}},
                          {"teeth", u"５５：Ｃ", ToothChart{{55, QStringLiteral("C")}}},
                          {"ordinal", u"２＋", Ordinal{Ordinal::Plus2}},
                          {"yes_no", u"Yes", true}};
    OpenForm open;
    for (const Line &line : lines) {
        QWidget *input = open.focus(line.key);
        compose(input, QStringLiteral("よみ"));
        commit(input, QString::fromUtf16(line.committed));
        EXPECT_EQ(open.editor(line.key).value(), line.value) << line.key;
    }
}

TEST(InputMethod, isToldWhatKindOfTextComes)
{
    OpenForm open;
    EXPECT_EQ(open.line("text")->inputMethodHints(), Qt::ImhNone);
    for (const char *key : {"integer", "decimal", "gestation", "month", "duration", "date", "time", "date_time"}) {
        const Qt::InputMethodHints hints = open.line(key)->inputMethodHints();
        EXPECT_TRUE(hints & Qt::ImhPreferNumbers) << key;
        EXPECT_FALSE(hints & Qt::ImhExclusiveInputMask) << key << ": 令和 and か月 can still be typed";
    }
    EXPECT_TRUE(open.line("date")->inputMethodHints() & Qt::ImhDate);
    EXPECT_TRUE(open.line("time")->inputMethodHints() & Qt::ImhTime);
}

TEST(Wheel, changesNoFieldWithOrWithoutTheKeyboard)
{
    OpenForm open;
    for (const Field &field : test::everyKind().fields)
        open.editor(field.key).setValue(test::sampleValues(field).front());
    for (const Field &field : test::everyKind().fields)
        for (const bool hasFocus : {false, true}) {
            QWidget *input = open.editor(field.key).input();
            open.focus(hasFocus ? field.key : field.key == "text" ? "integer" : "text");
            for (const int turn : {-120, 120, -960}) {
                QWheelEvent event(QPointF(5, 5), input->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, turn), Qt::NoButton, Qt::NoModifier,
                                  Qt::NoScrollPhase, false);
                QCoreApplication::sendEvent(input, &event);
                EXPECT_EQ(open.editor(field.key).value(), test::sampleValues(field).front()) << field.key;
            }
        }
}

TEST(Enter, goesOnFromFieldToField)
{
    OpenForm open;
    open.focus("integer");
    for (const char *key : {"integer", "decimal", "yes_no", "choice", "multi_choice", "date"}) {
        EXPECT_EQ(open.form.focusWidget(), open.editor(key).input()) << key;
        QTest::keyClick(open.form.focusWidget(), Qt::Key_Return);
    }
    QWidget *text = open.focus("long_text");
    QTest::keyClick(text, Qt::Key_Return);
    EXPECT_EQ(open.form.focusWidget(), text) << "in a long text it is a new line";
}

TEST(TypedChoice, readsTheSignsOfADipstick)
{
    OpenForm open;
    const std::pair<const char *, Ordinal::Level> lines[] = {{"-", Ordinal::Negative}, {"+-", Ordinal::Trace}, {"+", Ordinal::Plus1},
                                                             {"++", Ordinal::Plus2},  {"3", Ordinal::Plus3},  {"4+", Ordinal::Plus4},
                                                             {"1+", Ordinal::Plus1},  {"-", Ordinal::Negative}};
    for (const auto &[typed, level] : lines) {
        open.editor("ordinal").setValue(Value());
        QWidget *input = open.focus("ordinal");
        QTest::qWait(QApplication::keyboardInputInterval() + 50);
        QTest::keyClicks(input, QString::fromLatin1(typed));
        EXPECT_EQ(open.editor("ordinal").value(), Value(Ordinal{level})) << typed;
    }
}

TEST(MeantButton, asksAboutGramsAndTakesOneKey)
{
    OpenForm open;
    open.fill("integer", QStringLiteral("3.2"));
    MeantButton *question = open.question("integer");
    ASSERT_TRUE(question->isVisible());
    EXPECT_TRUE(question->text().contains(QStringLiteral("3,200 g"))) << question->text().toStdString();
    EXPECT_EQ(open.editor("integer").value(), Value()) << "asked, not taken";
    QTest::keyClick(open.form.focusWidget(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(open.editor("integer").value(), Value(qint64(3200)));
    EXPECT_FALSE(question->isVisible());
    EXPECT_FALSE(open.editor("integer").inputIssue());
}

TEST(MeantButton, asksAboutKilogramsAndAnswersOneQuestionAfterTheOther)
{
    OpenForm open;
    open.fill("integer", QStringLiteral("3.2"));
    open.fill("decimal", QStringLiteral("９０００"));
    ASSERT_TRUE(open.question("decimal")->isVisible());
    EXPECT_TRUE(open.question("decimal")->text().contains(QStringLiteral("9.00 kg")));
    QTest::keyClick(open.form.focusWidget(), Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(open.form.focusWidget(), Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(open.editor("integer").value(), Value(qint64(3200)));
    EXPECT_EQ(open.editor("decimal").value(), Value(qint64(9000)));
}

TEST(MeantButton, isSilentAboutWhatFitsAndGoesWhenTypingGoesOn)
{
    OpenForm open;
    open.fill("integer", QStringLiteral("3200"));
    open.fill("decimal", QStringLiteral("3.2"));
    EXPECT_FALSE(open.question("integer")->isVisible());
    EXPECT_FALSE(open.question("decimal")->isVisible());
    open.line("decimal")->clear();
    open.fill("decimal", QStringLiteral("3200"));
    EXPECT_TRUE(open.question("decimal")->isVisible());
    open.focus("decimal");
    QTest::keyClick(open.line("decimal"), Qt::Key_5);
    EXPECT_FALSE(open.question("decimal")->isVisible());
}

TEST(TypedDateField, saysHowToMendADayThatDoesNotExist)
{
    OpenForm open;
    open.fill("date", QStringLiteral("2月30日"));
    EXPECT_EQ(open.editor("date").inputIssue(), (Issue{"date", Rule::NoSuchDay}));
    EXPECT_TRUE(open.line("date")->accessibleDescription().contains(issueText(open.editor("date").field(), {"date", Rule::NoSuchDay})));
    open.line("date")->clear();
    open.fill("date", QStringLiteral("平成40年"));
    EXPECT_EQ(open.editor("date").inputIssue(), (Issue{"date", Rule::OutsideEra}));
}

TEST(TypedDateField, followsTheCalendarAtOnce)
{
    const test::Speaking japanese("ja");
    OpenForm open;
    open.focus("date");
    commit(open.line("date"), QStringLiteral("きのう"));
    EXPECT_TRUE(open.line("date")->accessibleDescription().startsWith(QStringLiteral("2026年11月19日"))) << "while the cursor is still there";
    const test::EraCalendar calendar;
    EXPECT_TRUE(open.line("date")->accessibleDescription().startsWith(QStringLiteral("令和8年11月19日")));
}

TEST(TypedNumber, isRepeatedWhereItWasTypedInAnotherWay)
{
    OpenForm open;
    open.fill("decimal", QStringLiteral("6250 g"));
    EXPECT_TRUE(open.line("decimal")->accessibleDescription().contains(QStringLiteral("6.25 kg")));
    open.line("decimal")->clear();
    open.fill("decimal", QStringLiteral("６．２５"));
    EXPECT_TRUE(open.line("decimal")->accessibleDescription().isEmpty());
}

constexpr Field placeFields[] = {{.key = "other", .kind = FieldKind::Text, .label = "Notes"},
                                 {.key = "facility", .kind = FieldKind::Text, .label = "Name", .flags = Suggested}};
const RecordType placeType{.key = "place", .title = "Note", .subject = Subject::Person, .privacy = Privacy::Family, .fields = placeFields};

FormHelp helpWith(const QStringList &texts, int *asked)
{
    return {.earlierTexts = [texts, asked](const Field &, const Record &) { ++*asked; return texts; }};
}

TEST(EarlierEntries, areOfferedWhereTheFieldAllowsIt)
{
    int asked = 0;
    OpenForm open(placeType, helpWith({QStringLiteral("見本産院"), QStringLiteral("見本市保健センター"), QStringLiteral("自宅")}, &asked));
    EXPECT_EQ(asked, 0) << "nobody has come near yet";
    open.focus("other");
    EXPECT_EQ(asked, 0);
    open.focus("facility");
    open.focus("other");
    open.focus("facility");
    EXPECT_EQ(asked, 1);
    QTest::keyClick(open.line("facility"), Qt::Key_Down);
    QAbstractItemView *offers = open.line("facility")->completer()->popup();
    ASSERT_TRUE(offers->isVisible());
    EXPECT_EQ(offers->model()->rowCount(), 3);
    QTest::keyClick(offers, Qt::Key_Down);
    QTest::keyClick(offers, Qt::Key_Return);
    EXPECT_EQ(open.editor("facility").value(), Value(QStringLiteral("見本産院")));
    EXPECT_FALSE(open.line("other")->completer());
}

TEST(EarlierEntries, comeWithWhatAnInputMethodCommitsAndHideWhileItComposes)
{
    int asked = 0;
    OpenForm open(placeType, helpWith({QStringLiteral("見本産院"), QStringLiteral("見本市保健センター"), QStringLiteral("自宅")}, &asked));
    QWidget *input = open.focus("facility");
    compose(input, QStringLiteral("みほん"));
    EXPECT_FALSE(open.line("facility")->completer()->popup()->isVisible());
    commit(input, QStringLiteral("見本"));
    QAbstractItemView *offers = open.line("facility")->completer()->popup();
    ASSERT_TRUE(offers->isVisible());
    EXPECT_EQ(offers->model()->rowCount(), 2);
    compose(input, QStringLiteral("し"));
    EXPECT_FALSE(offers->isVisible());
    commit(input, QStringLiteral("市"));
    EXPECT_TRUE(offers->isVisible());
    EXPECT_EQ(offers->model()->rowCount(), 1);
    offers->hide();
}

TEST(AbsenceButton, opensFromTheKeyboardInEveryTypedField)
{
    OpenForm open;
    for (const char *key : {"text", "long_text", "integer", "decimal", "multi_choice", "date", "time", "date_time", "duration", "gestation", "month", "teeth"}) {
        QWidget *input = open.focus(key);
        QTimer::singleShot(0, [] {
            QWidget *menu = QApplication::activePopupWidget();
            ASSERT_TRUE(menu);
            EXPECT_FALSE(menu->accessibleName().isEmpty());
            for (int down = 0; down < 3; ++down)
                QTest::keyClick(menu, Qt::Key_Down);
            QTest::keyClick(menu, Qt::Key_Return);
        });
        QTest::keyClick(input, Qt::Key_Down, Qt::AltModifier);
        EXPECT_EQ(open.editor(key).value(), Value(Absence::Refused)) << key;
    }
}

} // namespace
} // namespace boshi::ui::typing_tests
