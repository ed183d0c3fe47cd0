// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/walk/findings.h"

#include "tests/ui/shell/same_looks_afterwards.h"
#include "ui/shell/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTableWidget>
#include <QTest>
#include <QVBoxLayout>

#include <gmock/gmock.h>

/// Each kind of finding on a window that is broken in one way.
namespace boshi::test::findings_tests {
namespace {

using testing::IsEmpty;
using testing::SizeIs;

struct Small : testing::Test {
    SameLooksAfterwards before;
    QWidget window;
    QVBoxLayout column{&window};
    QLineEdit *name = new QLineEdit;
    QPushButton *save = new QPushButton(QStringLiteral("&Save"));

    Small()
    {
        ui::applyLooks(*qApp, ui::paletteOf(ui::Theme::Light), 1.0);
        name->setAccessibleName(QStringLiteral("Name"));
        column.addWidget(name);
        column.addWidget(save);
    }
    void show()
    {
        window.resize(400, 300);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    }
    template <typename Control>
    Control *add(Control *control)
    {
        control->setAccessibleName(QStringLiteral("Control"));
        column.addWidget(control);
        return control;
    }
    void expectOne(const QStringList &found, const char *words)
    {
        ASSERT_THAT(found, SizeIs(1)) << found.join(u'\n').toStdString();
        EXPECT_TRUE(found.front().contains(QString::fromUtf8(words))) << found.front().toStdString();
    }
    void expectCut(const char *words)
    {
        show();
        expectOne(cutOff(window), words);
    }
};

TEST_F(Small, isWellAsItIs)
{
    show();
    EXPECT_THAT(findingsIn(window), IsEmpty()) << findingsIn(window).join(u'\n').toStdString();
}

TEST_F(Small, hasAControlWithoutName)
{
    name->setAccessibleName({});
    show();
    expectOne(unnamedControls(window), "QLineEdit");
}

TEST_F(Small, hasAFieldThatKeepsTheTabKey)
{
    add(new QPlainTextEdit);
    show();
    const QStringList found = tabTraps(window);
    ASSERT_FALSE(found.isEmpty());
    EXPECT_TRUE(found.front().contains(QStringLiteral("QPlainTextEdit"))) << found.front().toStdString();
}

/// Goes to the first one and never further.
class Turnstile : public QPushButton {
public:
    using QPushButton::QPushButton;
    QWidget *back = nullptr;

protected:
    bool focusNextPrevChild(bool) override
    {
        back->setFocus();
        return true;
    }
};

TEST_F(Small, hasControlsThatTabDoesNotReach)
{
    add(new Turnstile(QStringLiteral("Turnstile")))->back = name;
    add(new QCheckBox(QStringLiteral("Behind")));
    show();
    EXPECT_TRUE(tabTraps(window).contains(QStringLiteral("QCheckBox in QWidget is not reached by Tab")));
}

TEST_F(Small, sendsTheKeyboardUpAndDownThePage)
{
    auto *last = add(new QCheckBox(QStringLiteral("Last")));
    QWidget::setTabOrder(name, last);
    show();
    expectOne(tabTraps(window), "goes up");
}

TEST_F(Small, hasALabelThatIsTooNarrow)
{
    add(new QLabel(QStringLiteral("A long sentence that does not fit")))->setFixedWidth(60);
    expectCut("QLabel");
}

TEST_F(Small, hasAWrappedLabelThatIsTooLow)
{
    auto *label = add(new QLabel(QStringLiteral("A long sentence that does not fit on one line and needs two or three of them")));
    label->setWordWrap(true);
    label->setFixedSize(200, 20);
    expectCut("QLabel");
}

TEST_F(Small, hasAWordThatIsLongerThanItsLine)
{
    auto *label = add(new QLabel(QStringLiteral("Donaudampfschifffahrtsgesellschaft")));
    label->setWordWrap(true);
    label->setFixedSize(60, 100);
    expectCut("QLabel");
}

TEST_F(Small, hasButtonsThatAreTooNarrow)
{
    for (QAbstractButton *button : std::initializer_list<QAbstractButton *>{new QPushButton, new QCheckBox, new QRadioButton}) {
        add(button)->setText(QStringLiteral("A long button"));
        button->setFixedWidth(50);
    }
    show();
    EXPECT_THAT(cutOff(window), SizeIs(3)) << cutOff(window).join(u'\n').toStdString();
}

TEST_F(Small, hasAChoiceThatIsTooNarrow)
{
    auto *box = add(new QComboBox);
    box->addItem(QStringLiteral("A long choice"));
    box->setFixedWidth(60);
    expectCut("QComboBox");
}

TEST_F(Small, hasAPlaceholderThatDoesNotFit)
{
    name->setPlaceholderText(QStringLiteral("A long hint"));
    name->setFixedWidth(40);
    expectCut("QLineEdit");
}

TEST_F(Small, hasAHeaderThatIsTooNarrow)
{
    auto *table = add(new QTableWidget(1, 2));
    table->setHorizontalHeaderLabels({QStringLiteral("A long heading"), QStringLiteral("B")});
    table->setColumnWidth(0, 30);
    expectCut("A long heading");
}

TEST_F(Small, hasALineInAListThatIsTooLong)
{
    auto *list = add(new QListWidget);
    list->addItem(QStringLiteral("A long line that goes on and on and on and on and on and on and on and on"));
    list->setFixedWidth(100);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setResizeMode(QListView::Adjust);
    show();
    EXPECT_THAT(cutOff(window), SizeIs(1)) << cutOff(window).join(u'\n').toStdString();
}

TEST_F(Small, hasRowsThatAreTooLow)
{
    auto *table = add(new QTableWidget(1, 1));
    table->setItem(0, 0, new QTableWidgetItem(QStringLiteral("Row")));
    table->setRowHeight(0, 10);
    table->horizontalHeader()->hide();
    expectCut("Row");
}

TEST_F(Small, hasAControlOutsideItsParent)
{
    auto *lost = new QPushButton(QStringLiteral("Lost"), &window);
    lost->move(350, 280);
    expectCut("hangs out");
}

TEST_F(Small, hasAControlOverAnother)
{
    auto *other = add(new QPushButton(QStringLiteral("Over")));
    show();
    other->setGeometry(save->geometry());
    expectOne(cutOff(window), "lies over");
}

TEST_F(Small, hasToBeScrolledToTheSide)
{
    auto *area = add(new QScrollArea);
    auto *wide = new QWidget;
    wide->setFixedSize(2000, 10);
    area->setWidget(wide);
    expectCut("scrolls to the side");
}

TEST_F(Small, hasFaintText)
{
    QPalette faint = window.palette();
    faint.setColor(QPalette::WindowText, QColor(0x9a, 0xa0, 0xa6));
    auto *label = add(new QLabel(QStringLiteral("Faint")));
    label->setPalette(faint);
    show();
    expectOne(faintText(window), "Faint");
    label->setEnabled(false);
    EXPECT_THAT(faintText(window), IsEmpty()) << "what cannot be used may be faint";
}

TEST_F(Small, hasAFaintLineInAList)
{
    auto *list = add(new QListWidget);
    list->addItems({QStringLiteral("Clear"), QStringLiteral("Faint")});
    list->item(1)->setForeground(QColor(0x9a, 0xa0, 0xa6));
    show();
    expectOne(faintText(window), "Faint");
}

TEST_F(Small, hasAFaintPlaceholder)
{
    QPalette faint = name->palette();
    faint.setColor(QPalette::PlaceholderText, QColor(0x9a, 0xa0, 0xa6));
    name->setPalette(faint);
    name->setPlaceholderText(QStringLiteral("Faint"));
    show();
    save->setFocus();
    expectOne(faintText(window), "Faint");
}

TEST_F(Small, hasTwoThingsOnOneAccessKey)
{
    auto *label = add(new QLabel(QStringLiteral("&Same")));
    label->setBuddy(name);
    show();
    expectOne(doubleKeys(window), "Alt+S");
}

TEST_F(Small, hasATabOnTheAccessKeyOfAButton)
{
    add(new QTabBar)->addTab(QStringLiteral("&Same"));
    show();
    expectOne(doubleKeys(window), "Alt+S");
}

TEST_F(Small, hasTwoActionsOnOneShortcut)
{
    for (const char *text : {"One", "Other"}) {
        auto *action = new QAction(QString::fromUtf8(text), &window);
        action->setShortcut(Qt::CTRL | Qt::Key_K);
        save->addAction(action);
    }
    show();
    expectOne(doubleKeys(window), "Ctrl+K");
}

TEST_F(Small, hasAMenuWithTwoThingsOnOneKey)
{
    auto *menu = new QMenu(save);
    for (const char *text : {"&One", "&Other"})
        menu->addAction(QString::fromUtf8(text));
    save->setMenu(menu);
    show();
    expectOne(doubleKeys(window), "Alt+O");
}

} // namespace
} // namespace boshi::test::findings_tests
