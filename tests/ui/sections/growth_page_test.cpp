// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/growth_page.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "tests/ui/sections/family_at_home.h"
#include "ui/charts/growth_chart_view.h"
#include "ui/forms/record_form.h"
#include "ui/sections/chart_sheet_dialog.h"
#include "ui/sections/record_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace boshi::ui::growth_page_tests {
namespace {

struct OpenGrowth {
    test::FamilyAtHome home;
    GrowthPage page{*home.session, "growth"};

    OpenGrowth()
    {
        home.keep(home.session->save(test::measurement(home.session->surroundings().newId(), home.people.child, QDate(2024, 7, 3), 6200)));
        QObject::connect(home.session.get(), &VaultSession::changed, &page, &Page::refresh);
        page.resize(1100, 700);
        page.showPlace(home.child());
        page.show();
        QCoreApplication::processEvents();
    }
    void hide()
    {
        Record child = *home.family().record(home.people.child);
        child.setValue(*child.type->find(records::keys::person::notDisclosed), true);
        home.keep(home.session->save(child));
    }
    const PartialDate *dayInForm()
    {
        m_typed = page.panel().form()->record();
        return m_typed.day();
    }
    ChartSheetDialog *dialog()
    {
        emit page.chart().sheetAsked();
        return page.findChild<ChartSheetDialog *>();
    }

private:
    Record m_typed;
};

QPushButton *buttonOf(QWidget &parent, const char *text)
{
    for (QPushButton *button : parent.findChildren<QPushButton *>())
        if (QString(button->text()).remove(u'&') == QString::fromUtf8(text))
            return button;
    return nullptr;
}

bool saysOn(const QWidget &parent, const char *text)
{
    return std::ranges::any_of(parent.findChildren<QLabel *>(), [&](const QLabel *label) { return label->isVisible() && label->text().contains(QString::fromUtf8(text)); });
}

TEST(GrowthPage, opensAMeasurementOfTheDayThatIsPointedAt)
{
    OpenGrowth open;
    emit open.page.chart().entryAsked(QDate(2024, 9, 9));
    ASSERT_TRUE(open.page.hasFormOf(records::childMeasurement));
    ASSERT_TRUE(open.dayInForm());
    EXPECT_EQ(open.dayInForm()->fullDay(), QDate(2024, 9, 9));
    EXPECT_TRUE(open.page.panel().form()->editor("weight")->isAncestorOf(QApplication::focusWidget())
                || open.page.panel().form()->editor("weight")->input() == open.page.window()->focusWidget())
        << "the measure that the chart shows";
}

TEST(GrowthPage, opensNoMeasurementBeforeBirthNorOfTomorrow)
{
    OpenGrowth open;
    const QDate now = open.home.session->surroundings().today();
    open.page.addMeasurement(now.addDays(40));
    EXPECT_EQ(open.dayInForm()->fullDay(), now);
    open.page.discard();
    open.page.addMeasurement(QDate(2020, 1, 1));
    EXPECT_EQ(open.dayInForm()->fullDay(), QDate(2024, 4, 3));
}

TEST(GrowthPage, opensAMeasurementOfTodayWithTheKeyNInChartAndTable)
{
    OpenGrowth open;
    ASSERT_TRUE(QTest::qWaitForWindowActive(&open.page));
    for (const bool isTable : {false, true}) {
        open.page.chart().setTableShown(isTable);
        open.page.chart().focusChart();
        QTest::keyClick(open.page.window()->focusWidget(), Qt::Key_N);
        ASSERT_TRUE(open.page.hasFormOf(records::childMeasurement)) << isTable;
        EXPECT_EQ(open.dayInForm()->fullDay(), open.home.session->surroundings().today());
        open.page.discard();
    }
}

TEST(GrowthPage, asksAboutWhatIsTypedBeforeItOpensAnother)
{
    OpenGrowth open;
    open.page.addMeasurement({});
    QTest::keyClicks(open.page.panel().form()->editor("weight")->input(), QStringLiteral("7.1"));
    QSignalSpy asked(&open.page, &Page::leaveAsked);
    open.page.addMeasurement(QDate(2024, 9, 9));
    EXPECT_EQ(asked.size(), 1);
    EXPECT_EQ(open.dayInForm()->fullDay(), open.home.session->surroundings().today());
}

TEST(ChartSheetDialog, savesWithoutTheNameUnlessItIsWanted)
{
    OpenGrowth open;
    ChartSheetDialog &dialog = *open.dialog();
    for (const bool isNamed : {false, true}) {
        dialog.setNamed(isNamed);
        const QString path = open.home.folder.path(isNamed ? "named.svg" : "unnamed.svg");
        dialog.saveTo(path);
        const QString text = QString::fromUtf8(test::bytesOf(path));
        EXPECT_EQ(text.contains(QStringLiteral("ひまり")), isNamed);
        EXPECT_TRUE(text.contains(QStringLiteral("2023"))) << "the reference with its year is on it in any case";
    }
    EXPECT_TRUE(saysOn(dialog, "not encrypted"));
}

TEST(ChartSheetDialog, writesWhatTheEndOfTheNameSaysAndReplacesNothing)
{
    OpenGrowth open;
    ChartSheetDialog &dialog = *open.dialog();
    const std::vector<std::pair<const char *, QByteArray>> kinds{{"a.pdf", "%PDF"}, {"a.png", "\x89PNG"}, {"a.svg", "<?xml"}};
    for (const auto &[name, begin] : kinds) {
        dialog.saveTo(open.home.folder.path(name));
        const QByteArray written = test::bytesOf(open.home.folder.path(name));
        EXPECT_TRUE(written.startsWith(begin)) << name;
        dialog.setNamed(true);
        dialog.saveTo(open.home.folder.path(name));
        EXPECT_EQ(test::bytesOf(open.home.folder.path(name)), written) << name;
        dialog.setNamed(false);
    }
}

TEST(ChartSheetDialog, copiesAPicture)
{
    OpenGrowth open;
    QApplication::clipboard()->clear();
    open.dialog()->copy();
    EXPECT_GE(QApplication::clipboard()->image().width(), 2000);
    QApplication::clipboard()->clear();
}

TEST(ChartSheetDialog, letsNobodyOutWhoIsNonDisclosedUnlessAskedEachTime)
{
    OpenGrowth open;
    open.hide();
    ChartSheetDialog &dialog = *open.dialog();
    const QString path = open.home.folder.path("chart.png");
    QApplication::clipboard()->clear();
    dialog.copy();
    EXPECT_TRUE(QApplication::clipboard()->image().isNull());
    dialog.saveTo(path);
    EXPECT_FALSE(QFile::exists(path));
    EXPECT_TRUE(saysOn(dialog, "ひまり"));
    buttonOf(dialog, "Let it out this once")->click();
    EXPECT_TRUE(QFile::exists(path));
    const QString second = open.home.folder.path("second.png");
    dialog.saveTo(second);
    EXPECT_FALSE(QFile::exists(second)) << "asked anew";
    buttonOf(dialog, "Keep it here")->click();
    EXPECT_FALSE(QFile::exists(second));
}

TEST(ChartSheetDialog, goesWithThePage)
{
    auto open = std::make_unique<OpenGrowth>();
    const QPointer<ChartSheetDialog> dialog = open->dialog();
    ASSERT_TRUE(dialog && dialog->isVisible());
    open.reset();
    EXPECT_FALSE(dialog);
}

} // namespace
} // namespace boshi::ui::growth_page_tests
