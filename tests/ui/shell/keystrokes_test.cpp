// SPDX-License-Identifier: GPL-3.0-or-later
/// How many keys a record costs, typed for real in the real window.
#include "core/records/catalogue.h"
#include "tests/ui/sections/family_at_home.h"
#include "tests/ui/words/speaking.h"
#include "ui/shell/workspace.h"

#include <QApplication>
#include <QMenu>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace boshi::ui::keystrokes_tests {
namespace {

struct Keyboard {
    int presses = 0; ///< Beside the characters of the values.

    static QWidget *target()
    {
        return QApplication::activePopupWidget() ? QApplication::activePopupWidget() : QApplication::focusWidget();
    }
    void type(const char *text)
    {
        for (const char *character = text; *character; ++character)
            QTest::keyClick(target(), *character);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++presses;
        QTest::keyClick(target(), key, modifiers);
    }
    /// Ctrl+N, then down to the entry of this name, and Enter.
    void chooseNew(const QString &entry)
    {
        QTimer::singleShot(0, [this, entry] {
            auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
            ASSERT_TRUE(menu);
            while (menu->activeAction() && menu->activeAction()->text() != entry)
                press(Qt::Key_Down);
            press(Qt::Key_Return);
        });
        press(Qt::Key_N, Qt::ControlModifier);
        activate();
    }
    /// Without a window manager nobody gives the keyboard back when a menu has closed.
    std::function<void()> activate;
};

/// The window's middle with everything around it, and the keyboard.
struct AtWork {
    test::FamilyAtHome home;
    Workspace workspace{*home.session};
    Keyboard keys;

    AtWork(const char *section, const std::function<Place(const test::FamilyAtHome &)> &place)
    {
        workspace.resize(1280, 800);
        workspace.show();
        keys.activate = [this] { workspace.activateWindow(); QCoreApplication::processEvents(); };
        keys.activate();
        workspace.start({}, {});
        workspace.goTo(place(home));
        workspace.showSection(section);
        QCoreApplication::processEvents();
        EXPECT_TRUE(QApplication::focusWidget());
    }
    std::vector<const Record *> saved(const QUuid &subject, const RecordType &type) const
    {
        return home.family().recordsOf(subject, type);
    }
};

TEST(Keystrokes, ofAnAntenatalVisitWithTwelveValues)
{
    const test::Speaking english("en");
    AtWork work("pregnancy", [](const test::FamilyAtHome &home) { return Place{home.people.mother, home.pregnancy}; });
    work.keys.chooseNew(QStringLiteral("Antenatal visit"));
    const char *values[] = {"31w4d", "28.5", "88", "118", "72", "-", "+-", "1+", "Hb 11.8", "58.4", "rest well", "Clinic A"};
    for (const char *value : values) {
        if (value != values[0])
            work.keys.press(Qt::Key_Tab);
        work.keys.type(value);
    }
    work.keys.press(Qt::Key_S, Qt::ControlModifier);
    const auto visits = work.saved(work.home.pregnancy, records::antenatalVisit);
    ASSERT_EQ(visits.size(), 1u);
    EXPECT_EQ(visits.front()->values.size(), 13u) << "twelve values and the day";
    EXPECT_EQ(*visits.front()->day(), PartialDate(test::today));
    EXPECT_EQ(*visits.front()->get<qint64>("weight"), 58'400);
    EXPECT_EQ(*visits.front()->get<Ordinal>("urine_protein"), Ordinal{Ordinal::Trace});
    EXPECT_LE(work.keys.presses, 14);
    RecordProperty("presses", work.keys.presses);
}

TEST(Keystrokes, ofAMeasurementOfThreeValuesFromTheOverview)
{
    const test::Speaking english("en");
    AtWork work("overview", &test::FamilyAtHome::child);
    work.keys.chooseNew(QStringLiteral("Measurement"));
    work.keys.type("9.87");
    work.keys.press(Qt::Key_Tab);
    work.keys.type("74.5");
    work.keys.press(Qt::Key_Tab);
    work.keys.press(Qt::Key_Tab);
    work.keys.type("45.2");
    work.keys.press(Qt::Key_S, Qt::ControlModifier);
    const auto measured = work.saved(work.home.people.child, records::childMeasurement);
    ASSERT_EQ(measured.size(), 1u);
    EXPECT_EQ(measured.front()->values.size(), 4u) << "three values and the day";
    EXPECT_EQ(*measured.front()->get<qint64>("head"), 452);
    EXPECT_LE(work.keys.presses, 8);
    RecordProperty("presses", work.keys.presses);
}

} // namespace
} // namespace boshi::ui::keystrokes_tests
