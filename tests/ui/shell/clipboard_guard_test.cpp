// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/clipboard_guard.h"

#include <QApplication>
#include <QClipboard>
#include <QTest>

#include <gtest/gtest.h>

namespace boshi::ui::clipboard_guard_tests {
namespace {

using namespace std::chrono_literals;

QString onClipboard() { return QApplication::clipboard()->text(); }

TEST(ClipboardGuard, takesBackWhatWeCopied)
{
    const ClipboardGuard guard(20ms, [] { return true; });
    QApplication::clipboard()->setText(QStringLiteral("見本 ひまり"));
    EXPECT_EQ(onClipboard(), QStringLiteral("見本 ひまり"));
    EXPECT_TRUE(QTest::qWaitFor([] { return onClipboard().isEmpty(); }, 5000));
}

TEST(ClipboardGuard, sparesWhatSomebodyElseHasCopiedSince)
{
    bool isOurs = true;
    const ClipboardGuard guard(20ms, [&] { return isOurs; });
    QApplication::clipboard()->setText(QStringLiteral("見本 ひまり"));
    isOurs = false;
    QApplication::clipboard()->setText(QStringLiteral("a shopping list"));
    QTest::qWait(100);
    EXPECT_EQ(onClipboard(), QStringLiteral("a shopping list"));
    QApplication::clipboard()->clear();
}

} // namespace
} // namespace boshi::ui::clipboard_guard_tests
