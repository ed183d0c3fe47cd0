// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/session/sheet_test.h"
#include "tests/support/dialogs.h"
#include "tests/support/vaults.h"
#include "ui/forms/record_form.h"
#include "ui/setup/setup_page.h"

#include <QComboBox>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

namespace boshi::ui::setup_page_tests {
namespace {

namespace keys = records::keys;
using test::press;
using test::says;

struct Wizard {
    test::Folder folder;
    std::unique_ptr<VaultSession> session = test::openSession(test::emptyVault(folder));
    SetupPage page{*session};

    Wizard()
    {
        QObject::connect(&page, &SetupPage::begun, &page, [this](const QUuid &family) { EXPECT_TRUE(session->openFamily(family)); });
        page.show();
        page.setUpFile(false);
    }

    /// The form in sight, of several the one so far down.
    RecordForm *form(int which = 0) const
    {
        std::vector<RecordForm *> shown;
        for (RecordForm *each : page.findChildren<RecordForm *>())
            if (each->isVisibleTo(&page))
                shown.push_back(each);
        return which < int(shown.size()) ? shown[std::size_t(which)] : nullptr;
    }

    void type(std::string_view key, const char *text, int which = 0)
    {
        QWidget *input = form(which)->editor(key)->input();
        QTest::keyClicks(input, QString::fromUtf8(text));
        QTest::keyClick(input, Qt::Key_Tab);
    }

    void choose(const char *text)
    {
        for (QRadioButton *each : page.findChildren<QRadioButton *>())
            if (each->text().remove(u'&').startsWith(QLatin1StringView(text)))
                each->click();
    }

    bool isAt(const char *step) const { return says(page, step); }
    Family family() const { return session->family() ? *session->family() : Family(); }
};

void skipTo(Wizard &it, int step)
{
    while (!it.isAt(qPrintable(QStringLiteral("Step %1 of 5").arg(step))))
        press(it.page, "Skip this step");
}

/// A mother and her pregnancy, saved.
void enterMother(Wizard &it)
{
    skipTo(it, 3);
    it.type(keys::person::name, "Mihon Hanako");
    auto *method = it.page.findChild<QComboBox *>();
    for (QComboBox *each : it.page.findChildren<QComboBox *>())
        if (each->findData(QStringLiteral("lmp")) >= 0)
            method = each;
    method->setCurrentIndex(method->findData(QStringLiteral("lmp")));
    it.type(keys::dueDateEstimate::lastPeriod, "2026/3/2", 1);
    press(it.page, "Next");
}

TEST(SetupPage, tellsTheStepAndItsQuestion)
{
    Wizard it;
    EXPECT_TRUE(it.isAt("Step 2 of 5"));
    EXPECT_EQ(it.page.accessibleName(), QStringLiteral("Step 2 of 5: A recovery sheet"));
    press(it.page, "Skip this step");
    EXPECT_EQ(it.page.accessibleName(), QStringLiteral("Step 3 of 5: What is the handbook about?"));
    press(it.page, "Back");
    EXPECT_TRUE(it.isAt("Step 2 of 5"));
}

TEST(SetupPage, goesOnFromTheSheetOnceItIsTested)
{
    Wizard it;
    press(it.page, "Next");
    EXPECT_TRUE(says(it.page, "not tested yet"));
    EXPECT_TRUE(it.isAt("Step 2 of 5"));
    ASSERT_TRUE(noteSheetTested(*it.session));
    press(it.page, "Next");
    EXPECT_TRUE(it.isAt("Step 3 of 5"));
}

TEST(SetupPage, asksForTheSheetWhereThePassphraseWasNotTypedJustNow)
{
    Wizard it;
    QSignalSpy asked(&it.page, &SetupPage::sheetAsked);
    press(it.page, "Make the sheet");
    EXPECT_EQ(asked.size(), 1);
}

TEST(SetupPage, canSkipEveryStepButTheLast)
{
    Wizard it;
    skipTo(it, 5);
    EXPECT_TRUE(test::button(it.page, "Skip this step")->isHidden());
    EXPECT_TRUE(says(it.page, "No child and no pregnancy is entered yet"));
    press(it.page, "Finish");
    EXPECT_TRUE(says(it.page, "Nobody is in this handbook yet"));
    press(it.page, "Go on setting up");
    EXPECT_TRUE(it.isAt("Step 2 of 5"));
}

TEST(SetupPage, wantsAName)
{
    Wizard it;
    skipTo(it, 3);
    press(it.page, "Next");
    EXPECT_TRUE(says(it.page, "Please write a name"));
    EXPECT_TRUE(it.isAt("Step 3 of 5"));
}

TEST(SetupPage, entersAMotherAndHerPregnancyAsOneChange)
{
    Wizard it;
    enterMother(it);
    EXPECT_TRUE(it.isAt("Step 4 of 5"));
    ASSERT_EQ(it.family().members().size(), 1U);
    const Family family = it.family();
    const Record *mother = family.members()[0].person;
    ASSERT_EQ(family.pregnanciesOf(mother->id).size(), 1U);
    const Record *pregnancy = family.pregnanciesOf(mother->id)[0];
    EXPECT_EQ(pregnancy->value(keys::pregnancy::dueDate), Value(PartialDate(QDate(2026, 12, 7))));
    EXPECT_EQ(pregnancy->value(keys::pregnancy::lastPeriod), Value(PartialDate(QDate(2026, 3, 2))));
    EXPECT_EQ(pregnancy->value(keys::pregnancy::dueDateSetOn), Value(PartialDate(test::today)));
    EXPECT_EQ(family.recordsOf(pregnancy->id, records::dueDateEstimate).size(), 1U);
    ASSERT_TRUE(it.session->undoLatest());
    EXPECT_TRUE(it.family().members().empty()) << "one undo takes it back";
}

TEST(SetupPage, entersTwinsAndTheirHandbooks)
{
    Wizard it;
    skipTo(it, 3);
    it.choose("A child");
    it.type(keys::person::name, "Mihon Himari");
    press(it.page, "Save and enter another child");
    EXPECT_TRUE(says(it.page, "Entered so far: Mihon Himari (Child)"));
    it.type(keys::person::name, "Mihon Hinata");
    press(it.page, "Next");
    it.type(keys::person::name, "Mihon Hanako");
    press(it.page, "Next");
    EXPECT_TRUE(it.isAt("Step 5 of 5"));
    it.type(keys::handbook::number, "1001-1", 0);
    it.type(keys::handbook::number, "1001-2", 1);
    QSignalSpy finished(&it.page, &SetupPage::finished);
    press(it.page, "Finish");
    EXPECT_EQ(finished.size(), 1);
    const Family family = it.family();
    ASSERT_EQ(family.members().size(), 3U);
    EXPECT_EQ(family.members()[0].role, QStringLiteral("mother")) << "whom the others are usually missing";
    for (const Member &child : childrenIn(family))
        EXPECT_EQ(family.recordsOf(child.person->id, records::handbook).size(), 1U);
    EXPECT_EQ(family.record(family.id())->value(keys::family::setUp), Value(QStringLiteral("finished")));
}

TEST(SetupPage, keepsTheHandbookOfAChildWhoIsNotBornWithTheMother)
{
    Wizard it;
    enterMother(it);
    press(it.page, "Next");
    it.type(keys::handbook::number, "1002");
    press(it.page, "Finish");
    const Family family = it.family();
    EXPECT_EQ(family.recordsOf(family.members()[0].person->id, records::handbook).size(), 1U);
}

TEST(SetupPage, goesOnAtTheFirstQuestionWithoutAnAnswer)
{
    Wizard it;
    enterMother(it);
    EXPECT_EQ(it.family().record(it.family().id())->value(keys::family::setUp), Value(QStringLiteral("begun")));
    SetupPage again(*it.session);
    again.goOn();
    EXPECT_EQ(again.accessibleName(), QStringLiteral("Step 2 of 5: A recovery sheet"));
    ASSERT_TRUE(noteSheetTested(*it.session));
    again.goOn();
    EXPECT_EQ(again.accessibleName(), QStringLiteral("Step 4 of 5: Who else looks after the child?"));
}

TEST(SetupPage, showsWhatIsStoredWhenSomebodyGoesBack)
{
    Wizard it;
    enterMother(it);
    press(it.page, "Back");
    EXPECT_TRUE(says(it.page, "Entered so far: Mihon Hanako (Mother)"));
    EXPECT_FALSE(it.form()) << "she is not entered twice";
    EXPECT_FALSE(it.page.isEdited());
    press(it.page, "Next");
    EXPECT_TRUE(it.isAt("Step 4 of 5"));
    EXPECT_EQ(it.family().members().size(), 1U);
}

TEST(SetupPage, asksBeforeSkippingWhatWasTyped)
{
    Wizard it;
    skipTo(it, 3);
    it.type(keys::person::name, "Mihon Hanako");
    QSignalSpy asked(&it.page, &Page::leaveAsked);
    press(it.page, "Skip this step");
    EXPECT_EQ(asked.size(), 1);
    EXPECT_TRUE(it.isAt("Step 3 of 5"));
}

TEST(SetupPage, givesBackWhatWasTyped)
{
    Wizard it;
    EXPECT_TRUE(it.page.input().isEmpty());
    skipTo(it, 3);
    it.type(keys::person::name, "Mihon Hanako");
    it.type(keys::person::birthDate, "soon");
    const QCborMap input = it.page.input();
    Wizard again;
    again.page.takeInput(input);
    EXPECT_TRUE(again.isAt("Step 3 of 5"));
    EXPECT_EQ(again.form()->editor(keys::person::name)->value(), Value(QStringLiteral("Mihon Hanako")));
    EXPECT_TRUE(again.form()->editor(keys::person::birthDate)->inputIssue());
    EXPECT_TRUE(again.page.isEdited());
}

TEST(SetupPage, leadsTabThroughTheQuestionToTheButtons)
{
    Wizard it;
    enterMother(it);
    press(it.page, "Next");
    ASSERT_TRUE(QTest::qWaitForWindowActive(&it.page));
    QStringList way;
    for (int i = 0; i < 20 && !way.contains(QStringLiteral("Finish")); ++i) {
        QWidget *focus = it.page.focusWidget();
        auto *button = qobject_cast<QPushButton *>(focus);
        way << (button ? button->text().remove(u'&') : focus->accessibleName());
        QTest::keyClick(focus, Qt::Key_Tab);
    }
    way.removeAll(QStringLiteral("Not recorded because…"));
    EXPECT_EQ(way.first(), QStringLiteral("Handbook number"));
    EXPECT_EQ(way.last(), QStringLiteral("Finish")) << way.join(u'|').toStdString();
    EXPECT_TRUE(way.contains(QStringLiteral("Edition"))) << way.join(u'|').toStdString();
}

TEST(SetupPage, namesEveryControlOfEveryStep)
{
    Wizard it;
    const auto expectNames = [&] {
        for (QWidget *control : it.page.findChildren<QWidget *>()) {
            if (control->focusPolicy() == Qt::NoFocus || !control->isVisible() || control->focusProxy())
                continue;
            const auto *spoken = QAccessible::queryAccessibleInterface(control);
            EXPECT_FALSE(!spoken || spoken->text(QAccessible::Name).isEmpty()) << control->metaObject()->className();
        }
    };
    expectNames();
    skipTo(it, 3);
    expectNames();
    it.choose("A child");
    expectNames();
    it.choose("A pregnancy");
    enterMother(it);
    expectNames();
    press(it.page, "Next");
    expectNames();
}

} // namespace
} // namespace boshi::ui::setup_page_tests
