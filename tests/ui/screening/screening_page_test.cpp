// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screening/screening_page.h"
#include "core/records/keys.h"
#include "tests/support/dialogs.h"
#include "tests/ui/sections/family_at_home.h"
#include "tests/ui/words/speaking.h"
#include "ui/charts/trend_view.h"
#include "ui/forms/record_form.h"
#include "ui/screening/answer_group.h"
#include "ui/screening/trend_part.h"
#include "ui/setup/whole_form.h"

#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

namespace boshi::ui::screening_page_tests {
namespace {

namespace keys = records::keys;
using test::says;

struct OpenSheet {
    test::Speaking english{"en"};
    test::FamilyAtHome home;
    ScreeningPage page{*home.session, home.folder.path("texts")};
    QSignalSpy left{&page, &ScreeningPage::left};
    QSignalSpy asked{&page, &Page::leaveAsked};

    explicit OpenSheet(const RecordType &type = records::epds)
    {
        QObject::connect(home.session.get(), &VaultSession::changed, &page, &ScreeningPage::refresh);
        page.openNew(type, home.people.mother);
        page.resize(1000, 700);
        page.show();
    }

    QList<AnswerGroup *> questions() const { return page.form()->findChildren<AnswerGroup *>(); }
    /// Counted from the top of the printed answers, from 0.
    void answer(int question, int place) const { questions()[question]->findChildren<QRadioButton *>()[place]->click(); }
    /// So that every question has this score.
    void score(int each) const
    {
        const auto sheet = screening::loadSheet(*page.form()->record().type);
        for (int question = 0; question < questions().size(); ++question) {
            const auto &scores = sheet->items[std::size_t(question)].scores;
            answer(question, int(std::ranges::find(scores, each) - scores.begin()));
        }
    }
    FieldEditor &editor(std::string_view key) const
    {
        for (const WholeForm *form : page.form()->findChildren<WholeForm *>())
            if (FieldEditor *found = form->editor(key))
                return *found;
        throw std::runtime_error("no such field on the page");
    }
    const Record *stored() const
    {
        const auto records = home.family().recordsOf(home.people.mother, records::epds);
        return records.empty() ? nullptr : records.front();
    }
};

TEST(ScreeningPage, showsNumberAndTopicAndNobodysName)
{
    const OpenSheet open;
    EXPECT_EQ(open.questions().size(), 10);
    EXPECT_TRUE(says(open.page, "1. Laughing"));
    EXPECT_TRUE(says(open.page, "official sheet"));
    for (const QLabel *label : open.page.findChildren<QLabel *>())
        EXPECT_FALSE(label->text().contains(QStringLiteral("見本"))) << label->text().toStdString();
    EXPECT_TRUE(open.page.standsAlone());
    EXPECT_EQ(open.questions().first()->findChildren<QRadioButton *>().first()->accessibleName(), QStringLiteral("1. Laughing: Answer 1, at the top"));
}

TEST(ScreeningPage, turnsThePlaceOfAnAnswerIntoItsScore)
{
    const OpenSheet open;
    const auto sheet = *screening::loadSheet(records::epds);
    for (int place = 0; place < 4; ++place) {
        for (int question = 0; question < 10; ++question)
            open.answer(question, place);
        const Record typed = open.page.form()->record();
        for (const screening::SheetItem &item : sheet.items)
            EXPECT_EQ(typed.value(*item.field), Value(qint64(item.scores[std::size_t(place)]))) << item.field->key << " place " << place;
    }
}

TEST(ScreeningPage, tellsATotalOnlyWhenEveryQuestionHasAnAnswer)
{
    const OpenSheet open;
    EXPECT_TRUE(says(open.page, "10 questions have no answer yet"));
    open.score(0);
    EXPECT_TRUE(says(open.page, "They add up to 0 (between 0 and 30)"));
    open.answer(4, 4);
    EXPECT_TRUE(says(open.page, "1 question has no answer yet"));
    EXPECT_FALSE(says(open.page, "add up"));
}

TEST(ScreeningPage, goesByKeysAlone)
{
    OpenSheet open;
    open.page.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&open.page));
    open.questions().first()->focusChosen();
    for (int question = 0; question < 10; ++question)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    const Record typed = open.page.form()->record();
    EXPECT_EQ(*typed.get<qint64>("item_1"), 1);
    EXPECT_EQ(*typed.get<qint64>("item_10"), 2);
    EXPECT_EQ(QApplication::focusWidget(), open.editor(keys::screening::total).input());
    open.questions()[2]->focusChosen();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_0);
    EXPECT_TRUE(isEmpty(open.page.form()->record().value("item_3")));
    QTest::keyClick(&open.page, Qt::Key_S, Qt::ControlModifier);
    ASSERT_TRUE(open.stored());
    EXPECT_EQ(open.stored()->privacy, Privacy::Mother);
}

TEST(ScreeningPage, showsTheSameRecordAsThePlainForm)
{
    OpenSheet open;
    open.score(1);
    open.answer(9, 4);
    open.editor(keys::screening::total).setValue(qint64(7));
    ASSERT_TRUE(open.page.save());
    RecordForm plain(records::epds);
    plain.setRecord(*open.stored());
    for (const Field &field : records::epds.fields)
        EXPECT_EQ(plain.editor(field.key)->value(), open.page.form()->record().value(field)) << field.key;
    Record changed = *open.stored();
    changed.setValue(*records::epds.find("item_10"), qint64(0));
    changed.setValue(*records::epds.find("item_2"), Absence::Refused);
    open.home.keep(open.home.session->save(changed));
    open.page.open(*open.stored());
    EXPECT_EQ(open.questions()[9]->place(), 3) << "the lowest score stands at the bottom";
    EXPECT_EQ(open.questions()[1]->place(), 4);
    EXPECT_EQ(open.page.form()->record().value("item_2"), Value(Absence::Refused)) << "what nobody touched stays";
    EXPECT_FALSE(open.page.isEdited());
}

TEST(ScreeningPage, leavesAtOnceWithoutInputAndAsksOtherwise)
{
    OpenSheet open;
    test::press(open.page, "Close");
    EXPECT_EQ(open.left.count(), 1);
    open.page.openNew(records::epds, open.home.people.mother);
    open.answer(0, 0);
    test::press(open.page, "Close");
    EXPECT_EQ(open.left.count(), 1);
    EXPECT_EQ(open.asked.count(), 1);
}

TEST(ScreeningPage, isNotSavedWithoutADay)
{
    OpenSheet open;
    open.score(0);
    open.editor("day").typeAgain(QString());
    EXPECT_FALSE(open.page.save());
    EXPECT_TRUE(says(open.page, "Not saved yet"));
    EXPECT_FALSE(open.stored());
}

TEST(ScreeningPage, keepsACopiedTotalBesideTheComputedOneAndSaysThatTheyDiffer)
{
    OpenSheet open;
    open.score(1);
    open.editor(keys::screening::total).typeAgain(QStringLiteral("4"));
    open.answer(0, 1);
    EXPECT_TRUE(says(open.page, "The answers add up to 10; the total on the sheet is 4"));
    ASSERT_TRUE(open.page.save());
    EXPECT_EQ(*open.stored()->get<qint64>(keys::screening::total), 4);
    EXPECT_EQ(*open.stored()->get<qint64>("item_1"), 1);
}

/// Saves it by its button, as people do.
void save(const OpenSheet &open) { test::press(open.page, "Save"); }

TEST(ScreeningPage, leadsToWhomToAskFromItem10OrTheCutoffOnOnly)
{
    for (const auto &[each, last, leads] : {std::tuple(0, 3, false), {0, 2, true}, {1, 3, true}}) {
        SCOPED_TRACE(each * 10 + last);
        OpenSheet open;
        open.editor(keys::screening::occasion).setValue(QStringLiteral("one_month"));
        open.score(each);
        open.answer(9, last);
        save(open);
        ASSERT_TRUE(open.stored());
        EXPECT_EQ(open.page.followUp() != nullptr, leads);
        EXPECT_EQ(open.left.count(), leads ? 0 : 1);
    }
}

struct LedOn : OpenSheet {
    LedOn()
    {
        answer(9, 0);
        save(*this);
    }
};

TEST(FollowUp, namesPeopleToTalkToAndNoScore)
{
    const LedOn open;
    ASSERT_TRUE(open.page.followUp());
    const FollowUpView &view = *open.page.followUp();
    for (const char *said : {"You are not alone", "not a diagnosis", "hurting yourself", "119", "0120-279-338", "Checked on 21 Nov 2026", "No clinic, midwife"})
        EXPECT_TRUE(says(view, said)) << said;
    EXPECT_FALSE(says(view, "add up"));
    EXPECT_FALSE(says(view, "0120-189-783")) << "only remembered";
}

TEST(FollowUp, cannotBeCopiedFrom)
{
    const LedOn open;
    for (const QLabel *label : open.page.followUp()->findChildren<QLabel *>())
        EXPECT_FALSE(label->textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard)) << label->text().toStdString();
}

TEST(FollowUp, keepsTheDayOfTheNextSheetWhichNobodyProposes)
{
    LedOn open;
    auto *next = open.page.followUp()->findChild<WholeForm *>()->editor(keys::screening::nextOn);
    EXPECT_TRUE(isEmpty(next->value()));
    QTest::keyClicks(next->input(), QStringLiteral("2026/7/1"));
    test::press(*open.page.followUp(), "Keep the day");
    EXPECT_EQ(open.stored()->value(keys::screening::nextOn), Value(PartialDate(QDate(2026, 7, 1))));
    test::press(*open.page.followUp(), "Close this page");
    EXPECT_EQ(open.left.count(), 1);
}

TEST(FollowUp, isReachedFromTheStoredSheetLater)
{
    LedOn open;
    test::press(*open.page.followUp(), "Close this page");
    open.page.open(*open.stored());
    test::press(open.page, "Somebody to talk to");
    EXPECT_TRUE(says(*open.page.followUp(), "a good reason to talk"));
    test::press(*open.page.followUp(), "Close this page");
    EXPECT_TRUE(open.page.form()) << "back to the sheet";
}

TEST(FollowUp, isThereForEverybodyAndLeavesInputAlone)
{
    OpenSheet open;
    open.answer(3, 0);
    test::press(open.page, "Somebody to talk to");
    EXPECT_FALSE(says(*open.page.followUp(), "a good reason to talk")) << "nothing was written down that would be one";
    EXPECT_TRUE(open.page.isEdited());
    test::press(*open.page.followUp(), "Close this page");
    EXPECT_EQ(open.questions()[3]->place(), 0);
    EXPECT_EQ(open.asked.count(), 0);
}

QPushButton *trendButton(const ScreeningPage &page)
{
    for (QPushButton *button : page.findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Totals ove&r time"))
            return button;
    return nullptr;
}

TEST(ScreeningPage, showsTotalsOverTimeAndNoAnswer)
{
    OpenSheet open;
    open.score(2);
    ASSERT_TRUE(open.page.save());
    trendButton(open.page)->click();
    ASSERT_TRUE(open.page.trend());
    const auto &rows = open.page.trend()->view().trend().rows;
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows.front().total, 20);
    EXPECT_FALSE(open.page.form()->isVisible());
    for (const char *topic : {"Self-harm", "Crying", "見本"})
        EXPECT_FALSE(says(*open.page.trend(), topic)) << topic;
    emit open.page.trend()->left();
    EXPECT_FALSE(open.page.trend());
    EXPECT_TRUE(open.page.form()->isVisible());
}

TEST(ScreeningPage, keepsWhatIsTypedWhileTotalsAreLookedAt)
{
    OpenSheet open;
    open.score(1);
    trendButton(open.page)->click();
    ASSERT_TRUE(open.page.trend());
    EXPECT_TRUE(open.page.isEdited());
    EXPECT_TRUE(open.page.trend()->view().trend().rows.empty()) << "not saved yet";
    emit open.page.trend()->left();
    EXPECT_TRUE(open.page.isEdited());
}

TEST(ScreeningPage, hasNoTotalsOfAChecklist)
{
    OpenSheet open(records::parentingChecklist);
    EXPECT_FALSE(trendButton(open.page)->isVisible());
}

TEST(ScreeningPage, takesInputOverALock)
{
    OpenSheet open(records::parentingChecklist);
    open.answer(3, 2);
    open.editor(keys::screening::respondent).typeAgain(QStringLiteral("mother"));
    const QCborMap input = open.page.input();
    EXPECT_TRUE(input.value(Page::sealedInput).toBool());
    ScreeningPage again(*open.home.session, open.home.folder.path("texts"));
    again.takeInput(input);
    ASSERT_TRUE(again.form());
    EXPECT_EQ(again.form()->record().value("item_4_1"), Value(QStringLiteral("no_husband")));
    EXPECT_TRUE(again.isEdited());
}

TEST(FollowUp, takesTheTypedDayOverALock)
{
    LedOn open;
    QTest::keyClicks(open.page.followUp()->findChild<WholeForm *>()->editor(keys::screening::nextOn)->input(), QStringLiteral("2026/7/1"));
    ScreeningPage again(*open.home.session, open.home.folder.path("texts"));
    again.takeInput(open.page.input());
    ASSERT_TRUE(again.followUp());
    EXPECT_EQ(again.followUp()->findChild<WholeForm *>()->editor(keys::screening::nextOn)->value(), Value(PartialDate(QDate(2026, 7, 1))));
    EXPECT_TRUE(isEmpty(open.stored()->value(keys::screening::nextOn))) << "nothing is saved before somebody says so";
}

TEST(FollowUp, speaksToAFatherToo)
{
    OpenSheet open;
    open.editor(keys::screening::respondent).copyValue(Value(QStringLiteral("partner")), {});
    test::press(open.page, "Somebody to talk to");
    EXPECT_TRUE(says(*open.page.followUp(), "Many parents"));
}

TEST(ScreeningPage, ofTheChecklistAsksForNoTotal)
{
    const OpenSheet open(records::parentingChecklist);
    EXPECT_EQ(open.questions().size(), 11);
    for (int question = 0; question < 11; ++question)
        open.answer(question, 0);
    EXPECT_TRUE(says(open.page, "They are not added up on this sheet"));
    save(open);
    EXPECT_EQ(open.left.count(), 1);
}

} // namespace
} // namespace boshi::ui::screening_page_tests
