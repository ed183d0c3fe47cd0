// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dropped_vault.h"

#include "tests/ui/safety/open_window.h"
#include "ui/forms/record_form.h"
#include "ui/safety/merge_dialog.h"
#include "ui/sections/record_panel.h"
#include "ui/sections/section_page.h"
#include "ui/unlock/unlock_page.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTest>
#include <QUrl>

namespace boshi::ui::dropped_vault_tests {
namespace {

using test::comesTrue;
using test::SafetyWindow;

QMimeData *filesAt(QMimeData &data, const QStringList &paths)
{
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    return &data;
}

/// Whether the window would take it; and if so, it is dropped.
bool drop(MainWindow &window, const QString &path)
{
    QMimeData data;
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, filesAt(data, {path}), Qt::LeftButton, {});
    enter.ignore();
    QCoreApplication::sendEvent(&window, &enter);
    if (!enter.isAccepted())
        return false;
    QDropEvent dropped({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&window, &dropped);
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return true;
}

/// On an open vault another is offered for merging, or for opening in its place.
void openInstead(MainWindow &window)
{
    const auto *dialog = test::awaited<MergeDialog>(window);
    ASSERT_TRUE(dialog);
    test::press(*dialog, "Open it instead");
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

TEST(DroppedVault, isOneVaultAndNothingElse)
{
    const test::Folder folder;
    const QString vault = test::emptyVault(folder);
    const QString text = folder.path("a.txt");
    test::writeBytes(text, "no vault");
    QMimeData data;
    EXPECT_EQ(droppedVault(*filesAt(data, {vault})), vault);
    EXPECT_TRUE(droppedVault(*filesAt(data, {text})).isEmpty());
    EXPECT_TRUE(droppedVault(*filesAt(data, {vault, text})).isEmpty());
    EXPECT_TRUE(droppedVault(*filesAt(data, {folder.path("gone.boshi")})).isEmpty());
    EXPECT_TRUE(droppedVault(QMimeData()).isEmpty());
    data.setUrls({QUrl(QStringLiteral("https://example.org/a.boshi"))});
    EXPECT_TRUE(droppedVault(data).isEmpty());
}

TEST(DroppedVault, bringsItsUnlockPage)
{
    SafetyWindow open("overview");
    const QString other = test::emptyVault(open.folder, "other.boshi");
    ASSERT_TRUE(drop(open.window, other));
    EXPECT_FALSE(open.window.isLocked());
    openInstead(open.window);
    EXPECT_TRUE(open.window.isLocked());
    ASSERT_TRUE(open.window.findChild<UnlockPage *>());
    EXPECT_EQ(open.window.findChild<UnlockPage *>()->path(), other);
    ASSERT_TRUE(drop(open.window, open.path));
    EXPECT_EQ(open.window.findChild<UnlockPage *>()->path(), open.path);
}

TEST(DroppedVault, waitsForTheAnswerAboutInput)
{
    SafetyWindow open("notes");
    open.window.workspace()->page()->addRecord(records::note);
    auto *section = qobject_cast<SectionPage *>(open.window.workspace()->page());
    QTest::keyClicks(section->panel().form()->editor("title")->input(), QStringLiteral("smiled"));
    ASSERT_TRUE(drop(open.window, test::emptyVault(open.folder, "other.boshi")));
    openInstead(open.window);
    EXPECT_FALSE(open.window.isLocked());
    EXPECT_FALSE(open.question().isHidden());
}

TEST(DroppedVault, leavesTheWindowAloneWhenItIsNone)
{
    SafetyWindow open("overview");
    const QString text = open.folder.path("a.txt");
    test::writeBytes(text, "no vault");
    EXPECT_FALSE(drop(open.window, text));
    EXPECT_FALSE(open.window.isLocked());
}

} // namespace
} // namespace boshi::ui::dropped_vault_tests
