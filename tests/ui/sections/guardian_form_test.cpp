// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/story.h"
#include "tests/support/sample_values.h"
#include "tests/ui/sections/family_at_home.h"
#include "tests/ui/words/speaking.h"
#include "ui/forms/absence_button.h"
#include "ui/forms/answer_field_editor.h"
#include "ui/forms/record_form.h"
#include "ui/sections/form_help.h"
#include "ui/sections/guardian_page.h"
#include "ui/sections/letter_view.h"
#include "ui/sections/record_panel.h"
#include "ui/widgets/answer_buttons.h"
#include "ui/words/labels.h"
#include "ui/words/letter_text.h"

#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

#include <gtest/gtest.h>

/// The calm page of one age is the plain form in other clothes, and the letter says what stands on it.
namespace boshi::ui::guardian_form_tests {
namespace {

constexpr quint32 seeds = 8;

std::vector<const RecordType *> pages()
{
    std::vector<const RecordType *> found;
    std::ranges::copy_if(records::all(), std::back_inserter(found), [](const RecordType *type) { return type->chapter == guardianChapter; });
    return found;
}

struct OpenPage : test::FamilyAtHome {
    test::Speaking english{"en"};
    GuardianPage page{*session, guardianChapter};

    OpenPage()
    {
        QObject::connect(session.get(), &VaultSession::changed, &page, &Page::refresh);
        page.resize(1000, 700);
        page.showPlace(child());
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    /// Of any age, also of one that the child has not reached.
    RecordForm &add(const RecordType &type)
    {
        page.panel().openNew(type, people.child);
        return *page.panel().form();
    }
    AnswerButtons &answers(const char *key) { return *static_cast<AnswerButtons *>(page.panel().form()->editor(key)->input()); }
    Value value(const char *key) { return page.panel().form()->editor(key)->value(); }
    std::optional<Record> sample(const RecordType &type, quint32 seed) const
    {
        Record record = test::sampleRecord(type, seed);
        record.subject = people.child;
        return hasErrors(session->issuesOf(record)) ? std::nullopt : std::optional(record);
    }
    QString letter(const RecordType &type)
    {
        page.addRecord(type);
        page.discard();
        page.showPlace(child());
        return page.letter().toPlainText();
    }
};

std::vector<std::pair<std::string_view, Value>> sorted(const Record &record)
{
    auto values = record.values;
    std::ranges::sort(values, {}, &std::pair<std::string_view, Value>::first);
    return values;
}

TEST(GuardianForm, isReadByThePlainFormAsItWasFilledAndTheOtherWayRound)
{
    OpenPage open;
    int filled = 0;
    for (const RecordType *type : pages())
        for (quint32 seed = 0; seed < seeds; ++seed) {
            const auto sample = open.sample(*type, seed);
            if (!sample)
                continue;
            ++filled;
            RecordForm &calm = open.add(*type);
            for (const Field &field : type->fields)
                calm.editor(field.key)->copyValue(sample->value(field), {});
            RecordForm plain(*type);
            plain.setRecord(calm.record());
            EXPECT_EQ(sorted(plain.record()), sorted(*sample)) << type->key << ' ' << seed;
            plain.setRecord({.id = sample->id, .type = type});
            for (const Field &field : type->fields)
                plain.editor(field.key)->copyValue(sample->value(field), {});
            calm.setRecord(plain.record());
            EXPECT_EQ(sorted(calm.record()), sorted(*sample)) << type->key << ' ' << seed;
            EXPECT_FALSE(calm.isEdited());
            open.page.discard();
        }
    EXPECT_GT(filled, 50);
}

TEST(GuardianForm, answersEveryQuestionWithAButton)
{
    OpenPage open;
    for (const RecordType *type : pages()) {
        const RecordForm &form = open.add(*type);
        for (const Field &field : type->fields)
            if (field.kind == FieldKind::YesNo || field.kind == FieldKind::Choice) {
                ASSERT_TRUE(qobject_cast<AnswerFieldEditor *>(form.editor(field.key))) << type->key << '.' << field.key;
                for (const QPushButton *button : form.editor(field.key)->findChildren<QPushButton *>())
                    EXPECT_TRUE(button->accessibleName().startsWith(label(field))) << button->accessibleName().toStdString();
            }
        open.page.discard();
    }
}

TEST(GuardianForm, takesLettersNumbersAndArrows)
{
    OpenPage open;
    open.add(records::guardian3Months);
    AnswerButtons &smile = open.answers("smile");
    smile.setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right); // Only goes there.
    EXPECT_TRUE(isEmpty(open.value("smile")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_EQ(open.value("smile"), Value(false));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Y);
    EXPECT_EQ(open.value("smile"), Value(true));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    EXPECT_EQ(open.value("smile"), Value(false));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
    EXPECT_EQ(open.value("smile"), Value(true)) << "from a chosen answer an arrow chooses the next, as with all that exclude each other";
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
    EXPECT_TRUE(isEmpty(open.value("smile")));
    EXPECT_EQ(smile.chosen(), -1);
}

TEST(GuardianForm, isFilledInWithTheKeyboardAlone)
{
    OpenPage open;
    open.add(records::guardian3Months);
    open.page.panel().form()->focusField("smile");
    for (const Qt::Key key : {Qt::Key_Y, Qt::Key_Return, Qt::Key_N, Qt::Key_Return, Qt::Key_Y})
        QTest::keyClick(QApplication::focusWidget(), key);
    EXPECT_EQ(open.value("smile"), Value(true));
    EXPECT_EQ(open.value("eye"), Value(false));
    EXPECT_EQ(open.value("voice"), Value(true));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(open.page.panel().isOpen());
    ASSERT_EQ(open.family().recordsOf(open.people.child, records::guardian3Months).size(), 1u);
}

TEST(GuardianForm, keepsReasonsForNoAnswer)
{
    OpenPage open;
    open.add(records::guardian3Months);
    auto *absence = open.page.panel().form()->editor("smile")->findChild<AbsenceButton *>();
    absence->menu()->actions()[1]->trigger();
    EXPECT_EQ(open.value("smile"), Value(Absence::Unknown));
    EXPECT_EQ(open.answers("smile").chosen(), -1);
    open.answers("smile").findChild<QPushButton *>()->click();
    EXPECT_EQ(open.value("smile"), Value(true));
}

TEST(GuardianForm, keepsItsInputOverTheLock)
{
    OpenPage open;
    open.add(records::guardian3Months);
    open.answers("smile").findChild<QPushButton *>()->click();
    open.page.panel().form()->editor("neck")->typeAgain(QStringLiteral("kettle"));
    const QCborMap kept = open.page.input();
    OpenPage again;
    GuardianPage page(*open.session, guardianChapter);
    page.showPlace(open.child());
    page.takeInput(kept);
    ASSERT_TRUE(page.panel().form());
    EXPECT_EQ(page.panel().form()->editor("smile")->value(), Value(true));
    EXPECT_TRUE(page.panel().form()->editor("neck")->inputIssue());
}

TEST(GuardianForm, hasThePageToItself)
{
    OpenPage open;
    auto *views = open.page.findChild<QTabWidget *>();
    EXPECT_TRUE(views->isVisible());
    open.add(records::guardian3Months);
    EXPECT_FALSE(views->isVisible());
    open.page.discard();
    EXPECT_TRUE(views->isVisible());
}

TEST(GuardianForm, saysThatAMonthIsEnoughOfADay)
{
    OpenPage open;
    const RecordForm &form = open.add(records::guardian3Months);
    FieldEditor *neck = form.editor("neck");
    EXPECT_TRUE(neck->input()->accessibleDescription().contains(QStringLiteral("A month or a year alone is enough")));
    neck->typeAgain(QStringLiteral("2024-07"));
    EXPECT_EQ(neck->value(), Value(*PartialDate::of(2024, 7)));
    EXPECT_FALSE(neck->input()->accessibleDescription().contains(QStringLiteral("enough")));
}

/// In both languages; what is for the guardians has none.
TEST(Letter, hasASentenceForEveryAnswer)
{
    for (const char *language : {"ja", "en"}) {
        const test::Speaking speaking(language);
        for (const RecordType *type : pages())
            for (const Field &field : type->fields) {
                const bool standsForItself = field.kind == FieldKind::LongText || field.has(SortDay) || field.has(Steady);
                for (const Value &value : test::sampleValues(field)) {
                    const bool isSaid = isRecorded(value) && !standsForItself && !isAboutGuardians(field);
                    EXPECT_EQ(!letterSentence(field, value).isEmpty(), isSaid) << language << ' ' << field.label;
                }
            }
    }
}

TEST(Letter, saysYesAndNoDifferently)
{
    for (const char *language : {"ja", "en"}) {
        const test::Speaking speaking(language);
        QSet<QString> said;
        QSet<QString> labels;
        for (const RecordType *type : pages())
            for (const Field &field : type->fields)
                if (field.kind == FieldKind::YesNo && !isAboutGuardians(field)) {
                    labels << QString::fromUtf8(field.label);
                    said << letterSentence(field, true) << letterSentence(field, false);
                }
        EXPECT_EQ(said.size(), 2 * labels.size()) << language;
    }
}

TEST(Letter, tellsOnlyWhatWasWritten)
{
    OpenPage open;
    EXPECT_TRUE(open.letter(records::guardian3Months).contains(QStringLiteral("Nothing is written on this page yet")));
    Record record{.id = open.session->surroundings().newId(), .type = &records::guardian3Months, .subject = open.people.child};
    const auto set = [&](const char *key, Value value) { record.setValue(*record.type->find(key), std::move(value)); };
    set("day", PartialDate(QDate(2024, 7, 20)));
    set("smile", true);
    set("neck", *PartialDate::of(2024, 7));
    set("anxiety", QStringLiteral("yes"));
    set("memo", QStringLiteral("　よく笑うね。\n<b>だいすき</b>"));
    set("written_by", QStringLiteral("はは"));
    open.keep(open.session->save(record));
    const QString told = open.letter(records::guardian3Months);
    EXPECT_TRUE(told.contains(QStringLiteral("You smiled when we played with you."))) << told.toStdString();
    EXPECT_TRUE(told.contains(QStringLiteral("You held your head up for the first time: Jul 2024"))) << told.toStdString();
    EXPECT_TRUE(told.contains(QStringLiteral("　よく笑うね。\n<b>だいすき</b>"))) << told.toStdString();
    EXPECT_TRUE(told.contains(QStringLiteral("はは")));
    EXPECT_FALSE(told.contains(QStringLiteral("voice")));
    EXPECT_FALSE(told.contains(QStringLiteral("difficulty")));
}

TEST(Letter, keepsWhatIsPrivateToTheMother)
{
    OpenPage open;
    Record record{.id = open.session->surroundings().newId(), .type = &records::guardian3Months, .subject = open.people.child};
    record.privacy = Privacy::Mother;
    record.setValue(*record.type->find("memo"), QStringLiteral("only for me"));
    open.keep(open.session->save(record));
    EXPECT_FALSE(open.letter(records::guardian3Months).contains(QStringLiteral("only for me")));
}

} // namespace
} // namespace boshi::ui::guardian_form_tests
