// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/sheet_test.h"

#include "tests/support/vaults.h"

#include <gtest/gtest.h>

namespace boshi::sheet_test_tests {
namespace {

TEST(SheetTest, isRememberedInTheVault)
{
    const test::Folder folder;
    const QString path = test::emptyVault(folder);
    {
        const auto session = test::openSession(path);
        EXPECT_FALSE(*sheetTestedOn(*session));
        ASSERT_TRUE(noteSheetTested(*session));
    }
    const auto again = test::openSession(path);
    EXPECT_EQ(*sheetTestedOn(*again), PartialDate(test::today));
}

TEST(SheetTest, isOneRecordHoweverOften)
{
    const test::Folder folder;
    const auto session = test::openSession(test::emptyVault(folder));
    ASSERT_TRUE(noteSheetTested(*session));
    const auto before = session->reader().counts()->records;
    ASSERT_TRUE(noteSheetTested(*session));
    EXPECT_EQ(session->reader().counts()->records, before);
}

TEST(SheetTest, countsNoMoreAfterANewPassphrase)
{
    const test::Folder folder;
    const auto session = test::openSession(test::emptyVault(folder));
    ASSERT_TRUE(noteSheetTested(*session));
    ASSERT_TRUE(session->vault().rekey(test::passphrase(QStringLiteral("seven purple tin kettles")), KeyProfile::Small));
    EXPECT_FALSE(*sheetTestedOn(*session));
}

TEST(SheetTest, isNothingToTakeBack)
{
    const test::Folder folder;
    const auto session = test::openSession(test::emptyVault(folder));
    ASSERT_TRUE(noteSheetTested(*session));
    EXPECT_FALSE(session->undoable());
}

} // namespace
} // namespace boshi::sheet_test_tests
