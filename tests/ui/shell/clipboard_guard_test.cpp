// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/clipboard_guard.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>
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

TEST(ClipboardGuard, takesBackPicturesToo)
{
    const ClipboardGuard guard(20ms, [] { return true; });
    QImage picture(4, 4, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QApplication::clipboard()->setImage(picture);
    EXPECT_FALSE(QApplication::clipboard()->image().isNull());
    EXPECT_TRUE(QTest::qWaitFor([] { return QApplication::clipboard()->image().isNull(); }, 5000));
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
