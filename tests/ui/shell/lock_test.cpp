// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/private_vaults.h"
#include "tests/ui/safety/open_window.h"
#include "ui/forms/record_form.h"
#include "ui/merge/conflict_question.h"
#include "ui/sections/new_person_page.h"
#include "ui/sections/record_panel.h"
#include "ui/sections/section_page.h"
#include "ui/shell/idle_lock.h"
#include "ui/unlock/unlock_page.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

namespace boshi::ui::lock_tests {
namespace {

using test::comesTrue;
using test::SafetyWindow;
using test::says;

void settle()
{
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

SectionPage &sectionOf(SafetyWindow &open) { return *qobject_cast<SectionPage *>(open.window.workspace()->page()); }

FieldEditor &editor(SafetyWindow &open, const char *key) { return *sectionOf(open).panel().form()->editor(key); }

void beginNote(SafetyWindow &open)
{
    open.window.workspace()->goTo({open.people.child, open.people.child});
    open.window.workspace()->showSection("notes");
    open.window.workspace()->page()->addRecord(records::note);
}

/// Whether a name of the family, or what was typed, can be read anywhere.
bool tellsAnything(const QString &typed = QStringLiteral("smiled"))
{
    const QString all = test::readable();
    return all.contains(QStringLiteral("見本")) || all.contains(typed);
}

TEST(Lock, givesInputBackToWhoeverUnlocksTheSameVault)
{
    SafetyWindow open("overview");
    beginNote(open);
    QTest::keyClicks(editor(open, "title").input(), QStringLiteral("smiled"));
    open.window.lockAtOnce();
    EXPECT_TRUE(open.window.isLocked());
    EXPECT_TRUE(says(open.window, "What you typed is kept"));
    EXPECT_FALSE(tellsAnything());
    open.unlock();
    EXPECT_TRUE(says(open.window, "Your input is still here"));
    EXPECT_EQ(open.window.workspace()->chapter(), QByteArray("notes"));
    EXPECT_EQ(open.window.workspace()->place().person, open.people.child);
    EXPECT_EQ(editor(open, "title").value(), Value(QStringLiteral("smiled")));
    EXPECT_TRUE(open.window.workspace()->isEdited());
    qobject_cast<QPlainTextEdit *>(editor(open, "text").input())->setPlainText(QStringLiteral("at noon"));
    EXPECT_TRUE(sectionOf(open).panel().save());
}

TEST(Lock, givesBackWhatCannotBeReadAndAnEditedRecordAndAReason)
{
    SafetyWindow open("growth");
    open.window.workspace()->goTo({open.people.child, open.people.child});
    open.window.workspace()->showSection("growth");
    const Record weighed = test::measurement(open.session().surroundings().newId(), open.people.child, QDate(2025, 4, 3), 9870);
    ASSERT_TRUE(open.session().save(weighed));
    sectionOf(open).openRecord(weighed.id);
    auto *weight = qobject_cast<QLineEdit *>(editor(open, "weight").input());
    weight->selectAll();
    QTest::keyClicks(weight, QStringLiteral("nine or so"));
    sectionOf(open).panel().findChild<QLineEdit *>(QStringLiteral("reason"))->setText(QStringLiteral("of the twin"));
    open.window.lockAtOnce();
    EXPECT_FALSE(tellsAnything(QStringLiteral("nine or so")));
    open.unlock();
    EXPECT_EQ(sectionOf(open).panel().record(), weighed.id);
    EXPECT_EQ(qobject_cast<QLineEdit *>(editor(open, "weight").input())->text(), QStringLiteral("nine or so"));
    EXPECT_TRUE(editor(open, "weight").inputIssue());
    EXPECT_EQ(sectionOf(open).panel().findChild<QLineEdit *>(QStringLiteral("reason"))->text(), QStringLiteral("of the twin"));
    settle();
    EXPECT_TRUE(sectionOf(open).panel().findChild<QLineEdit *>(QStringLiteral("reason"))->isVisible());
}

TEST(Lock, givesBackANewPerson)
{
    SafetyWindow open("overview");
    for (auto *button : open.window.findChildren<QPushButton *>())
        if (button->text() == QStringLiteral("Add a &person…"))
            button->click();
    auto *page = open.window.findChild<NewPersonPage *>();
    ASSERT_TRUE(page);
    QTest::keyClicks(page->findChild<RecordForm *>()->editor("name")->input(), QStringLiteral("smiled"));
    open.window.lockAtOnce();
    EXPECT_FALSE(tellsAnything());
    open.unlock();
    auto *again = qobject_cast<NewPersonPage *>(open.window.workspace()->page());
    ASSERT_TRUE(again);
    EXPECT_EQ(again->findChild<RecordForm *>()->editor("name")->value(), Value(QStringLiteral("smiled")));
}

/// A weight on which two copies of the handbook disagree.
void disagree(test::FamilyAtHome &home)
{
    const QUuid weight = home.session->surroundings().newId();
    const auto weigh = [&](VaultSession &session, qint64 grams) {
        home.keep(session.save(test::measurement(weight, home.people.child, QDate(2025, 4, 3), grams)));
    };
    weigh(*home.session, 9000);
    const QString path = home.folder.path("other.boshi");
    test::copyFile(home.path, path);
    const auto other = test::openSession(path, 3);
    weigh(*home.session, 9100);
    weigh(*other, 9200);
    ASSERT_TRUE(home.session->merge(other->vault()));
}

TEST(Lock, givesBackAReviewThatIsHalfDone)
{
    SafetyWindow open("overview", disagree);
    for (QAction *action : open.window.findChildren<QAction *>())
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D))
            action->trigger();
    settle();
    auto *question = open.window.findChild<ConflictQuestion *>();
    ASSERT_TRUE(question);
    const int own = 2; // after the two values
    question->choose(own);
    auto *typed = question->findChild<QLineEdit *>();
    QTest::keyClicks(typed, QStringLiteral("9.15"));
    open.window.lockAtOnce();
    open.unlock();
    settle();
    question = open.window.findChild<ConflictQuestion *>();
    ASSERT_TRUE(question);
    EXPECT_EQ(question->chosen(), own);
    EXPECT_EQ(question->findChild<FieldEditor *>()->value(), Value(qint64(9150)));
}

TEST(Lock, keepsPrivateInputUntilItsAreaIsOpen)
{
    SafetyWindow open("notes", [](test::FamilyAtHome &home) {
        ASSERT_TRUE(home.session->protect({Privacy::Mother, home.people.mother}, test::passphrase(test::mothersWord), KeyProfile::Small));
    });
    ASSERT_TRUE(*open.session().openPrivate(test::passphrase(test::mothersWord)));
    sectionOf(open).addRecord(records::note);
    auto *privacy = sectionOf(open).panel().findChild<QComboBox *>(QStringLiteral("privacy"));
    privacy->setCurrentIndex(privacy->findData(int(Privacy::Mother)));
    QTest::keyClicks(editor(open, "title").input(), QStringLiteral("smiled"));
    open.window.lockAtOnce();
    open.unlock();
    EXPECT_FALSE(test::readable().contains(QStringLiteral("smiled")));
    EXPECT_TRUE(says(open.window, "comes back when every private area is open"));
    ASSERT_TRUE(*open.session().openPrivate(test::passphrase(test::mothersWord)));
    settle();
    EXPECT_EQ(editor(open, "title").value(), Value(QStringLiteral("smiled")));
    privacy = sectionOf(open).panel().findChild<QComboBox *>(QStringLiteral("privacy"));
    EXPECT_EQ(privacy->currentData().toInt(), int(Privacy::Mother));
}

TEST(Lock, comesAfterIdleTimeAndNotWhileLocked)
{
    SafetyWindow open("overview");
    beginNote(open);
    QTest::keyClicks(editor(open, "title").input(), QStringLiteral("smiled"));
    auto *idle = open.window.findChild<IdleLock *>();
    ASSERT_TRUE(idle);
    auto *clock = idle->findChild<QTimer *>();
    EXPECT_TRUE(clock->isActive());
    EXPECT_EQ(clock->intervalAsDuration(), std::chrono::minutes(10));
    open.window.preferences().setIdleTime(std::chrono::minutes(1));
    EXPECT_EQ(clock->intervalAsDuration(), std::chrono::minutes(1));
    clock->start(1);
    EXPECT_TRUE(comesTrue([&] { return open.window.isLocked(); }));
    EXPECT_FALSE(clock->isActive());
    EXPECT_FALSE(tellsAnything());
    open.unlock();
    EXPECT_TRUE(clock->isActive());
    EXPECT_EQ(editor(open, "title").value(), Value(QStringLiteral("smiled")));
}

TEST(Lock, blanksEveryDialogMenuAndCopy)
{
    SafetyWindow open("overview");
    for (const char *step : {"Private areas…", "Backups…", "Merge another copy…", "Recovery sheet…", "New passphrase…", "Erase a family or person…"}) {
        open.safety(step)->trigger();
        ASSERT_TRUE(comesTrue([&] { return QApplication::activeModalWidget() != nullptr; })) << step;
        QApplication::clipboard()->setText(QStringLiteral("見本 ひまり"));
        open.window.lockAtOnce();
        settle();
        for (QWidget *shown : QApplication::topLevelWidgets())
            EXPECT_TRUE(shown == &open.window || shown->isHidden()) << step << ' ' << shown->metaObject()->className();
        EXPECT_FALSE(tellsAnything()) << step;
        EXPECT_TRUE(!QApplication::clipboard()->ownsClipboard() || QApplication::clipboard()->text().isEmpty()) << step;
        EXPECT_EQ(open.window.windowTitle(), QStringLiteral("Boshi"));
        open.unlock();
    }
}

TEST(Lock, closesAMenuThatIsOpen)
{
    SafetyWindow open("overview");
    QTimer::singleShot(0, &open.window, [&] {
        EXPECT_TRUE(QApplication::activePopupWidget());
        open.window.lockAtOnce();
    });
    open.safety("Record")->trigger(); // Returns when the menu is gone.
    settle();
    EXPECT_TRUE(open.window.isLocked());
    EXPECT_FALSE(QApplication::activePopupWidget());
    EXPECT_FALSE(tellsAnything());
}

TEST(Lock, comesWithClosing)
{
    SafetyWindow open("overview");
    EXPECT_TRUE(open.window.close());
    settle();
    EXPECT_TRUE(open.window.isLocked());
    EXPECT_FALSE(tellsAnything());
}

} // namespace
} // namespace boshi::ui::lock_tests
