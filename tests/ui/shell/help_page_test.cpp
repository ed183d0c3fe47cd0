// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/safety/open_window.h"
#include "tests/ui/words/speaking.h"
#include "ui/shell/help_page.h"
#include "ui/words/labels.h"

#include <QProcess>
#include <QShortcut>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocument>

namespace boshi::ui::help_page_tests {
namespace {

using test::SafetyWindow;

QString textIn(const SafetyWindow &open)
{
    const auto *page = qobject_cast<HelpPage *>(open.window.workspace()->page());
    return page ? page->findChild<QTextBrowser *>()->document()->toPlainText() : QString();
}

TEST(KeyList, hasWhatActionsButtonsAndNamedShortcutsSay)
{
    QWidget root;
    auto *action = new QAction(QStringLiteral("Bring &back…"), &root);
    action->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_B), QKeySequence(Qt::Key_F7)});
    new QAction(QStringLiteral("No key"), &root);
    auto *button = new QPushButton(QStringLiteral("履歴(&H)…"), &root);
    button->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
    new QPushButton(QStringLiteral("&Access key only"), &root);
    new QShortcut(QKeySequence(Qt::Key_F8), &root);
    auto *named = new QShortcut(QKeySequence(Qt::Key_F9), &root);
    named->setWhatsThis(QStringLiteral("Turn round"));
    const std::vector<KeyLine> expected{{QStringLiteral("Ctrl+B · F7"), QStringLiteral("Bring back")},
                                        {QStringLiteral("Ctrl+H"), QStringLiteral("履歴")},
                                        {QStringLiteral("F9"), QStringLiteral("Turn round")}};
    EXPECT_EQ(keysIn(root), expected);
}

TEST(HelpPage, comesWithF1AndHoldsEveryKeyOfTheWindow)
{
    SafetyWindow open("overview");
    QCoreApplication::processEvents();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&open.window));
    QTest::keyClick(&open.window, Qt::Key_F1);
    const QString text = textIn(open);
    ASSERT_FALSE(text.isEmpty());
    for (const QAction *action : open.window.findChildren<QAction *>())
        EXPECT_TRUE(action->shortcut().isEmpty() || text.contains(action->shortcut().toString(QKeySequence::NativeText)))
            << action->text().toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("Ctrl+H"))) << "keys of pages that were not shown yet";
    EXPECT_TRUE(text.contains(QStringLiteral("Ctrl+S")));
    EXPECT_TRUE(text.contains(open.path)) << "where the file is";
    EXPECT_TRUE(text.contains(open.folder.path("backups")));
    QTest::keyClick(open.window.focusWidget(), Qt::Key_Escape);
    EXPECT_TRUE(textIn(open).isEmpty());
}

TEST(HelpPage, isSavedAsAPdfWhoseTextIsOrdinaryJapanese)
{
    const test::Speaking japanese("ja");
    const test::Folder folder;
    HelpPage page({QStringLiteral("/home/mihon/日記.boshi")}, {{QStringLiteral("Ctrl+L"), QStringLiteral("ロック")}});
    page.savePdf(folder.path("help.pdf"));
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {folder.path("help.pdf"), QStringLiteral("-")});
    ASSERT_TRUE(process.waitForFinished(60'000)) << "pdftotext of poppler-utils is needed";
    QString text = QString::fromUtf8(process.readAllStandardOutput());
    EXPECT_TRUE(text.contains(QStringLiteral("Ctrl+L")));
    text.remove(u'\n');
    EXPECT_TRUE(text.contains(QStringLiteral("日記.boshi"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("母子健康手帳"))) << text.toStdString();
    const QByteArray before = test::bytesOf(folder.path("help.pdf"));
    page.savePdf(folder.path("help.pdf"));
    EXPECT_TRUE(test::says(page, "すでに") || test::says(page, "同じ名前")) << "it replaces no file";
    EXPECT_EQ(test::bytesOf(folder.path("help.pdf")), before);
}

} // namespace
} // namespace boshi::ui::help_page_tests
