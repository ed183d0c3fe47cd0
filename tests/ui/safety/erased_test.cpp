// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/erased_dialog.h"

#include "tests/ui/safety/open_window.h"

#include <QListWidget>

namespace boshi::ui::erased_dialog_tests {
namespace {

using test::press;
using test::says;

struct Erased {
    test::FamilyAtHome home;
    QUuid weight = home.session->surroundings().newId();

    Erased()
    {
        home.keep(home.session->save(test::measurement(weight, home.people.child, QDate(2025, 4, 3), 9000)));
        erase(weight);
    }
    void erase(const QUuid &record) const
    {
        EXPECT_TRUE(home.session->erase(*planErasure(home.session->vault(), ErasureScope::Record, record)));
    }
    std::size_t count() const { return erasedFrom(home.session->vault())->size(); }
};

TEST(ErasedDialog, tellsWhenThereIsNothing)
{
    const test::FamilyAtHome home;
    const ErasedDialog dialog(*home.session);
    EXPECT_TRUE(says(dialog, "Nothing that was erased stays away"));
    EXPECT_FALSE(test::button(dialog, "Let it come back…")->isEnabled());
}

TEST(ErasedDialog, liftsTheChosenErasureAfterAQuestion)
{
    const Erased erased;
    erased.erase(erased.home.twin);
    ErasedDialog dialog(*erased.home.session);
    dialog.show();
    auto *list = dialog.findChild<QListWidget *>();
    ASSERT_EQ(list->count(), 2);
    EXPECT_TRUE(list->item(1)->text().contains(QStringLiteral("2026"))) << list->item(1)->text().toStdString();
    EXPECT_TRUE(list->item(1)->text().contains(QStringLiteral(" · 1 record"))) << "the latest comes first";
    list->setCurrentRow(1);
    press(dialog, "Let it come back…");
    EXPECT_TRUE(says(dialog, "Nothing comes back by this alone"));
    EXPECT_EQ(erased.count(), 2u) << "it was only asked";
    press(dialog, "Keep it away");
    EXPECT_FALSE(test::button(dialog, "Keep it away")->isVisible());
    press(dialog, "Let it come back…");
    test::button(dialog, "Keep it away")->parentWidget()->findChildren<QPushButton *>().back()->click();
    EXPECT_TRUE(says(dialog, "Lifted"));
    ASSERT_EQ(erased.count(), 1u);
    EXPECT_GT(erasedFrom(erased.home.session->vault())->front().records, 1) << "the twin's is the one that stays";
}

/// Lifted, it comes with the next copy that still has it.
TEST(ErasedDialog, letsWhatWasLiftedComeAgain)
{
    test::FamilyAtHome home;
    const QUuid weight = home.session->surroundings().newId();
    home.keep(home.session->save(test::measurement(weight, home.people.child, QDate(2025, 4, 3), 9000)));
    const QString copy = home.folder.path("copy.boshi");
    test::copyFile(home.path, copy);
    ASSERT_TRUE(home.session->erase(*planErasure(home.session->vault(), ErasureScope::Record, weight)));
    ASSERT_TRUE(home.session->merge(*test::openVault(copy)));
    EXPECT_FALSE(*home.session->reader().record(weight));
    ASSERT_TRUE(home.session->liftErasure(erasedFrom(home.session->vault())->front().at));
    ASSERT_TRUE(home.session->merge(*test::openVault(copy)));
    EXPECT_TRUE(*home.session->reader().record(weight));
}

TEST(ErasedDialog, namesEveryControl)
{
    const Erased erased;
    test::expectNames(ErasedDialog(*erased.home.session));
}

} // namespace
} // namespace boshi::ui::erased_dialog_tests
