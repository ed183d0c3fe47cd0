// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merge/conflicts_page.h"

#include "tests/support/dialogs.h"
#include "tests/ui/safety/open_window.h"
#include "ui/forms/field_editor.h"
#include "ui/merge/conflict_question.h"

#include <QListWidget>
#include <QRadioButton>
#include <QTest>
#include <QToolButton>

namespace boshi::ui::conflicts_page_tests {
namespace {

const QDate day(2025, 4, 3);

/// Two copies of one handbook, changed apart from each other.
struct TwoHomes {
    test::FamilyAtHome home;
    QUuid weight = home.session->surroundings().newId();
    std::unique_ptr<VaultSession> other;

    TwoHomes()
    {
        weigh(*home.session, 9000);
        const QString path = home.folder.path("other.boshi");
        test::copyFile(home.path, path);
        other = test::openSession(path, 3);
    }
    void weigh(VaultSession &session, qint64 grams) const
    {
        home.keep(session.save(test::measurement(weight, home.people.child, day, grams)));
    }
    void disagree()
    {
        weigh(*home.session, 9100);
        weigh(*other, 9200);
        merge();
    }
    void merge() { ASSERT_TRUE(home.session->merge(other->vault())); }
    Record stored() const
    {
        const auto record = home.session->reader().record(weight);
        return **record;
    }
};

/// The page about it, as the window shows it.
struct OpenConflicts {
    TwoHomes &homes;
    ConflictsPage page{*homes.home.session};

    explicit OpenConflicts(TwoHomes &two) : homes(two)
    {
        QObject::connect(homes.home.session.get(), &VaultSession::changed, &page, &Page::refresh);
        page.showPlace({});
        page.show();
        page.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
    }
    QListWidget &list() { return *page.findChild<QListWidget *>(); }
    QRadioButton *answer(const char *text)
    {
        for (QRadioButton *button : page.findChildren<QRadioButton *>())
            if (!button->window()->isHidden() && button->isVisible() && button->accessibleName().startsWith(QString::fromUtf8(text)))
                return button;
        return nullptr;
    }
    void choose(const char *text)
    {
        QRadioButton *button = answer(text);
        ASSERT_TRUE(button) << text;
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        EXPECT_TRUE(button->isChecked());
    }
    void save() { QTest::keyClick(&page, Qt::Key_S, Qt::ControlModifier); }
};

TEST(ConflictsPage, showsBothValuesWithWhoWroteThemAndChoosesNone)
{
    TwoHomes homes;
    ASSERT_TRUE(homes.home.session->chooseAuthor(QStringLiteral("見本 はなこ"), {}));
    homes.disagree();
    OpenConflicts open(homes);
    ASSERT_EQ(open.list().count(), 1);
    EXPECT_TRUE(open.list().item(0)->text().contains(QStringLiteral("見本 ひまり")));
    ASSERT_TRUE(open.answer("9.10 kg"));
    ASSERT_TRUE(open.answer("9.20 kg"));
    EXPECT_TRUE(open.answer("9.10 kg")->accessibleDescription().contains(QStringLiteral("見本 はなこ")));
    EXPECT_FALSE(open.page.isEdited());
}

TEST(ConflictsPage, savesTheChosenValueAsOneStepThatUndoTakesBack)
{
    TwoHomes homes;
    homes.disagree();
    OpenConflicts open(homes);
    open.choose("9.20 kg");
    open.save();
    EXPECT_TRUE(homes.stored().conflicts.empty());
    EXPECT_EQ(homes.stored().value("weight"), Value(qint64(9200)));
    EXPECT_EQ(open.list().count(), 0);
    EXPECT_TRUE(test::says(open.page, "Nothing differs any more"));
    EXPECT_TRUE(homes.home.session->undoable());
}

TEST(ConflictsPage, takesAThirdValueThatIsTyped)
{
    TwoHomes homes;
    homes.disagree();
    OpenConflicts open(homes);
    open.choose("Something else");
    auto *editor = open.page.findChild<FieldEditor *>();
    QTest::keyClicks(editor->input(), QStringLiteral("9.15"));
    open.save();
    EXPECT_EQ(homes.stored().value("weight"), Value(qint64(9150)));
    EXPECT_TRUE(homes.stored().conflicts.empty());
}

TEST(ConflictsPage, refusesAThirdValueThatCannotBe)
{
    TwoHomes homes;
    homes.disagree();
    OpenConflicts open(homes);
    open.choose("Something else");
    QTest::keyClicks(open.page.findChild<FieldEditor *>()->input(), QStringLiteral("heavy"));
    open.save();
    EXPECT_FALSE(homes.stored().conflicts.empty());
    EXPECT_TRUE(open.page.isEdited());
}

TEST(ConflictsPage, savesNothingWhileAQuestionIsOpen)
{
    TwoHomes homes;
    homes.disagree();
    OpenConflicts open(homes);
    open.save();
    EXPECT_FALSE(homes.stored().conflicts.empty());
    EXPECT_TRUE(test::says(open.page, "Please choose one"));
}

TEST(ConflictsPage, asksWhetherAStrikeOutOrAnEditCounts)
{
    for (const bool keeps : {true, false}) {
        TwoHomes homes;
        homes.home.keep(homes.home.session->setVoided(homes.weight, QStringLiteral("ほかの子のこと")));
        homes.weigh(*homes.other, 9200);
        homes.merge();
        OpenConflicts open(homes);
        ASSERT_TRUE(open.answer("Strike it out: ほかの子のこと"));
        open.choose(keeps ? "Keep it" : "Strike it out");
        open.save();
        EXPECT_EQ(homes.stored().isVoided, !keeps);
        EXPECT_FALSE(homes.stored().isVoidContested);
        EXPECT_EQ(homes.stored().value("weight"), Value(qint64(9200)));
    }
}

TEST(ConflictsPage, namesEverythingThatTakesTheKeyboard)
{
    TwoHomes homes;
    homes.disagree();
    OpenConflicts open(homes);
    for (QWidget *control : open.page.findChildren<QWidget *>())
        if (control->focusPolicy() != Qt::NoFocus && control->isVisible() && !control->focusProxy()) {
            const auto *spoken = QAccessible::queryAccessibleInterface(control);
            EXPECT_FALSE(!spoken || spoken->text(QAccessible::Name).isEmpty()) << control->metaObject()->className();
        }
}

TEST(ConflictsPage, isLeftByEscape)
{
    TwoHomes homes;
    homes.disagree();
    OpenConflicts open(homes);
    QSignalSpy left(&open.page, &ConflictsPage::left);
    open.page.focusList();
    QTest::keyClick(&open.list(), Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
}

QToolButton *conflictsSign(const QWidget &window)
{
    for (QToolButton *button : window.findChildren<QToolButton *>())
        if (button->defaultAction() && button->defaultAction()->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D))
            return button;
    return nullptr;
}

TEST(ConflictsPage, isOfferedInTheWindowOnlyWhenThereIsOne)
{
    {
        const test::SafetyWindow calm("overview");
        EXPECT_TRUE(conflictsSign(calm.window)->isHidden());
    }
    test::SafetyWindow open("overview", [](test::FamilyAtHome &home) {
        const QUuid id = home.session->surroundings().newId();
        home.keep(home.session->save(test::measurement(id, home.people.child, day, 9000)));
        const QString path = home.folder.path("other.boshi");
        test::copyFile(home.path, path);
        const auto other = test::openSession(path, 3);
        home.keep(home.session->save(test::measurement(id, home.people.child, day, 9100)));
        home.keep(other->save(test::measurement(id, home.people.child, day, 9200)));
        EXPECT_TRUE(home.session->merge(other->vault()));
    });
    QToolButton *sign = conflictsSign(open.window);
    ASSERT_FALSE(sign->isHidden());
    EXPECT_TRUE(test::says(open.window, "Copies of this handbook differ"));
    sign->click();
    ASSERT_TRUE(qobject_cast<ConflictsPage *>(open.window.workspace()->page()));
    test::press(*open.window.workspace()->page(), "Close");
    EXPECT_FALSE(qobject_cast<ConflictsPage *>(open.window.workspace()->page()));
}

} // namespace
} // namespace boshi::ui::conflicts_page_tests
