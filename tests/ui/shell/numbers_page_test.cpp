// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/safety/open_window.h"
#include "tests/ui/words/speaking.h"
#include "ui/shell/help_page.h"
#include "ui/shell/numbers_page.h"
#include "ui/words/numbers_text.h"

#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>

namespace boshi::ui::numbers_page_tests {
namespace {

using test::SafetyWindow;

TEST(NumbersPage, comesFromTheHelpAndShowsEveryReferenceWithItsChecksum)
{
    SafetyWindow open("overview");
    QCoreApplication::processEvents();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&open.window));
    QTest::keyClick(&open.window, Qt::Key_F1);
    emit qobject_cast<HelpPage *>(open.window.workspace()->page())->numbersAsked();
    const auto *page = qobject_cast<NumbersPage *>(open.window.workspace()->page());
    ASSERT_TRUE(page);
    const QString text = page->findChild<QTextBrowser *>()->document()->toPlainText();
    for (const growth::ReferenceInfo &info : growth::shippedReferences())
        EXPECT_TRUE(text.contains(info.sha256)) << qPrintable(info.id);
    EXPECT_TRUE(text.contains(outcomeText(growth::runSelftest())));
    QTest::keyClick(open.window.focusWidget(), Qt::Key_Escape);
    EXPECT_FALSE(qobject_cast<NumbersPage *>(open.window.workspace()->page()));
}

TEST(NumbersText, saysWhenSomethingDoesNotAgree)
{
    growth::FiguresCheck check{.id = QStringLiteral("who2006"), .isWhole = true, .compared = 3, .equal = 2};
    EXPECT_NE(outcomeText({check}), outcomeText({}));
    EXPECT_TRUE(figuresText(check).contains(QStringLiteral("2 of 3")));
    check.isWhole = false;
    EXPECT_TRUE(figuresText(check).contains(QStringLiteral("not the file")));
}

TEST(NumbersText, namesEveryQuantityThatIsShipped)
{
    for (const growth::Vector &vector : growth::shippedVectors()) {
        EXPECT_NE(quantityText(vector), vector.quantity) << qPrintable(vector.quantity);
        EXPECT_FALSE(exampleText(vector).isEmpty());
    }
}

} // namespace
} // namespace boshi::ui::numbers_page_tests
