// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/safety/open_window.h"
#include "tests/ui/words/speaking.h"
#include "ui/sections/section_page.h"
#include "ui/setup/whole_form.h"
#include "ui/shell/workspace.h"
#include "ui/together/child_column.h"
#include "ui/together/together_page.h"

#include <QPushButton>

#include <gtest/gtest.h>

/// The way to the page of all and back, in the real window.
namespace boshi::ui::together_window_tests {
namespace {

using test::SafetyWindow;

QPushButton *wayToAll(const SafetyWindow &open)
{
    for (QPushButton *button : open.window.workspace()->page()->findChildren<QPushButton *>())
        if (button->text() == SectionPage::tr("Fill o&ut for all…") && !button->isHidden())
            return button;
    return nullptr;
}

TogetherPage *pageOf(const SafetyWindow &open) { return qobject_cast<TogetherPage *>(open.window.workspace()->page()); }

TogetherPage &openForAll(SafetyWindow &open)
{
    open.window.workspace()->goTo({open.people.child, open.people.child});
    open.window.workspace()->showSection("growth");
    wayToAll(open)->click();
    return *pageOf(open);
}

void weigh(const TogetherPage &page, std::size_t column, const char *kilograms)
{
    page.columns()[column]->form().editor("weight")->typeAgain(QString::fromUtf8(kilograms));
}

void press(const TogetherPage &page, const char *text)
{
    for (QPushButton *button : page.findChildren<QPushButton *>())
        if (button->text() == TogetherPage::tr(text))
            button->click();
}

TEST(TogetherWindow, leadsThereFromATwinAndFromNobodyElse)
{
    const test::Speaking english("en");
    SafetyWindow open("growth");
    open.window.workspace()->goTo({open.people.mother, open.people.mother});
    for (const char *chapter : {"mind", "work", "postpartum", "support"}) {
        open.window.workspace()->showSection(chapter);
        EXPECT_FALSE(wayToAll(open)) << chapter;
    }
    EXPECT_EQ(openForAll(open).columns().size(), 2u);
}

TEST(TogetherWindow, goesBackToTheSectionWithWhatWasSaved)
{
    const test::Speaking english("en");
    SafetyWindow open("growth");
    TogetherPage &page = openForAll(open);
    weigh(page, 0, "6.4");
    weigh(page, 1, "6.1");
    press(page, "&Save");
    EXPECT_FALSE(pageOf(open));
    EXPECT_EQ(open.window.workspace()->chapter(), QByteArray("growth"));
    EXPECT_TRUE(test::says(open.window, "Saved for 2 children"));
    EXPECT_EQ(open.session().family()->recordsOf(open.people.child, records::childMeasurement).size(), 1u);
    ASSERT_TRUE(open.session().undoable());
    EXPECT_EQ(open.session().undoable()->kind, int(ChangeKind::Add));
}

TEST(TogetherWindow, asksBeforeInputIsLeft)
{
    const test::Speaking english("en");
    SafetyWindow open("growth");
    TogetherPage &page = openForAll(open);
    weigh(page, 0, "6.4");
    press(page, "&Close");
    EXPECT_FALSE(open.question().isHidden());
    EXPECT_EQ(pageOf(open), &page);
}

TEST(TogetherWindow, givesInputBackAfterTheLock)
{
    const test::Speaking english("en");
    SafetyWindow open("growth");
    weigh(openForAll(open), 1, "6.123");
    open.window.lockAtOnce();
    EXPECT_FALSE(test::readable().contains(QStringLiteral("6.123")));
    EXPECT_FALSE(test::readable().contains(QStringLiteral("見本")));
    open.unlock();
    TogetherPage *again = pageOf(open);
    ASSERT_TRUE(again);
    ASSERT_EQ(again->columns().size(), 2u);
    EXPECT_EQ(again->columns()[1]->form().editor("weight")->value(), Value(qint64(6'123)));
    EXPECT_EQ(open.window.workspace()->place().person, open.people.child);
    again->discard();
    press(*again, "&Close");
    EXPECT_EQ(open.window.workspace()->chapter(), QByteArray("growth")) << "where it came from";
}

} // namespace
} // namespace boshi::ui::together_window_tests
