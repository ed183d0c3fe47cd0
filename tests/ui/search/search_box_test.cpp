// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/words/speaking.h"
#include "ui/search/search_box.h"
#include "ui/search/search_model.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace boshi::ui::search_box_tests {
namespace {

/// A box over a window with a button in it; finds three pages for anything but "x".
struct AtTheBox {
    test::Speaking english{"en"};
    QWidget window;
    QPushButton *button = new QPushButton(QStringLiteral("elsewhere"));
    SearchBox *box = new SearchBox(&window);
    QAbstractItemModelTester tester{&box->model(), QAbstractItemModelTester::FailureReportingMode::Fatal};
    QStringList asked;
    QString chosen;

    AtTheBox()
    {
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(box);
        layout->addWidget(button);
        layout->addStretch();
        window.resize(900, 600);
        window.show();
        window.activateWindow();
        button->setFocus();
        QCoreApplication::processEvents();
        box->setFind([this](const QString &typed) {
            asked << typed;
            std::vector<SearchResult> results;
            for (const char *name : {"One", "Two", "Three"})
                if (typed != u"x")
                    results.push_back({.target = PageTarget{}, .title = QString::fromLatin1(name), .detail = typed});
            return results;
        });
        QObject::connect(box, &SearchBox::chosen, box, [this](const SearchResult &result) { chosen = result.title; });
        box->begin();
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void type(const QString &text) const { QTest::keyClicks(&box->field(), text); }
    QString count() const
    {
        const auto labels = window.findChildren<QLabel *>();
        return labels.isEmpty() ? QString() : labels.front()->text();
    }
};

TEST(SearchBox, goesToTheFirstByEnter)
{
    AtTheBox at;
    at.type(QStringLiteral("a"));
    EXPECT_TRUE(at.box->isListShown());
    at.press(Qt::Key_Return);
    EXPECT_EQ(at.chosen, QStringLiteral("One"));
    EXPECT_FALSE(at.box->isListShown());
    EXPECT_TRUE(at.box->field().text().isEmpty());
}

TEST(SearchBox, goesThroughTheListAndBack)
{
    AtTheBox at;
    at.type(QStringLiteral("a"));
    at.press(Qt::Key_Down);
    EXPECT_TRUE(at.box->list().hasFocus());
    EXPECT_EQ(at.box->list().currentIndex().row(), 0);
    at.press(Qt::Key_Down);
    EXPECT_EQ(at.box->list().currentIndex().row(), 1);
    at.press(Qt::Key_Up);
    at.press(Qt::Key_Up);
    EXPECT_TRUE(at.box->field().hasFocus());
    at.press(Qt::Key_Down);
    at.press(Qt::Key_Down);
    at.press(Qt::Key_Return);
    EXPECT_EQ(at.chosen, QStringLiteral("Two"));
}

TEST(SearchBox, leadsBackByEscape)
{
    AtTheBox at;
    at.type(QStringLiteral("a"));
    at.press(Qt::Key_Down);
    at.press(Qt::Key_Escape);
    EXPECT_FALSE(at.box->isListShown());
    EXPECT_TRUE(at.button->hasFocus());
    EXPECT_TRUE(at.chosen.isEmpty());
}

TEST(SearchBox, goesOnTypingFromTheList)
{
    AtTheBox at;
    at.type(QStringLiteral("a"));
    at.press(Qt::Key_Down);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("b"));
    EXPECT_EQ(at.box->field().text(), QStringLiteral("ab"));
    EXPECT_TRUE(at.box->field().hasFocus());
    EXPECT_EQ(at.asked.back(), QStringLiteral("ab"));
}

TEST(SearchBox, tellsHowManyWereFound)
{
    AtTheBox at;
    at.type(QStringLiteral("a"));
    EXPECT_EQ(at.count(), QStringLiteral("3 found. Enter opens the first one."));
    at.box->field().clear();
    at.type(QStringLiteral("x"));
    EXPECT_EQ(at.count(), QStringLiteral("Nothing was found."));
    EXPECT_TRUE(at.box->isListShown());
    at.press(Qt::Key_Return);
    EXPECT_TRUE(at.chosen.isEmpty());
}

TEST(SearchBox, speaksKindNameAndMore)
{
    AtTheBox at;
    at.type(QStringLiteral("a"));
    const QModelIndex first = at.box->model().index(0);
    EXPECT_EQ(first.data(Qt::AccessibleTextRole).toString(), QStringLiteral("Go to: One, a"));
    const auto *field = QAccessible::queryAccessibleInterface(&at.box->field());
    EXPECT_EQ(field->text(QAccessible::Name), QStringLiteral("Search"));
    const auto *list = QAccessible::queryAccessibleInterface(&at.box->list());
    EXPECT_EQ(list->role(), QAccessible::List);
    EXPECT_EQ(list->text(QAccessible::Name), QStringLiteral("What was found"));
}

TEST(SearchBox, hidesTheListFromWhoGoesElsewhere)
{
    AtTheBox at;
    at.type(QStringLiteral("a"));
    at.button->setFocus();
    EXPECT_FALSE(at.box->isListShown());
}

TEST(SearchBox, waitsForAnInputMethod)
{
    AtTheBox at;
    QInputMethodEvent composing(QStringLiteral("たい"), {});
    QCoreApplication::sendEvent(&at.box->field(), &composing);
    at.press(Qt::Key_Return);
    EXPECT_TRUE(at.chosen.isEmpty());
    QInputMethodEvent done;
    done.setCommitString(QStringLiteral("体重"));
    QCoreApplication::sendEvent(&at.box->field(), &done);
    EXPECT_EQ(at.asked, QStringList(QStringLiteral("体重")));
}

TEST(SearchBox, keepsTheListInsideASmallWindow)
{
    AtTheBox at;
    at.window.resize(320, 120);
    QCoreApplication::processEvents();
    at.type(QStringLiteral("a"));
    const QWidget *frame = at.box->list().parentWidget();
    EXPECT_TRUE(at.window.rect().contains(frame->geometry()));
}

} // namespace
} // namespace boshi::ui::search_box_tests
