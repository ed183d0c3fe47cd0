// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/watch_list.h"

#include "tests/ui/sections/family_at_home.h"
#include "tests/ui/words/speaking.h"
#include "ui/forms/record_form.h"
#include "ui/sections/record_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace boshi::ui {
namespace {

/// She expects a further child; remarks on the pregnancy before are over.
struct Visited {
    test::FamilyAtHome home;
    QUuid pregnancy = home.session->surroundings().newId();

    Visited()
    {
        Record expecting{.id = pregnancy, .type = &records::pregnancy, .subject = home.people.mother};
        expecting.setValue(*expecting.type->find(records::keys::pregnancy::dueDate), PartialDate(test::today.addDays(60)));
        home.keep(home.session->save(expecting));
    }
    Record visit(qint64 systolic)
    {
        Record visit{.id = home.session->surroundings().newId(), .type = &records::antenatalVisit, .subject = pregnancy};
        visit.setValue(*visit.type->sortDay(), PartialDate(home.session->surroundings().today().addDays(-3)));
        visit.setValue(*visit.type->find("systolic"), systolic);
        return visit;
    }
};

TEST(WatchList, isOutOfSightWhileThereIsNothing)
{
    Visited visited;
    visited.home.keep(visited.home.session->save(visited.visit(120)));
    WatchList watching(*visited.home.session);
    watching.showPlace(visited.home.mother());
    EXPECT_TRUE(watching.isHidden());
}

TEST(WatchList, tellsWhatToDoAndLeadsToTheRecord)
{
    const test::Speaking english("en");
    Visited visited;
    Record stored = visited.visit(165);
    visited.home.keep(visited.home.session->save(stored));
    WatchList watching(*visited.home.session);
    watching.showPlace(visited.home.mother());
    EXPECT_FALSE(watching.isHidden());
    ASSERT_EQ(watching.list().count(), 1);
    EXPECT_TRUE(watching.list().item(0)->text().startsWith(QStringLiteral("Please call your clinic or midwife now")));
    EXPECT_TRUE(watching.list().item(0)->text().contains(QStringLiteral("119"))) << "whom to call";
    EXPECT_FALSE(watching.list().item(0)->text().contains(QStringLiteral("#8000"))) << "that is for children";
    const QSignalSpy opened(&watching, &WatchList::opened);
    emit watching.list().itemActivated(watching.list().item(0));
    ASSERT_EQ(opened.size(), 1);
    EXPECT_EQ(opened.front().at(1).toUuid(), stored.id);
}

TEST(WatchList, tellsNothingOfOthers)
{
    Visited visited;
    visited.home.keep(visited.home.session->save(visited.visit(165)));
    WatchList watching(*visited.home.session);
    watching.showPlace(visited.home.child());
    EXPECT_TRUE(watching.isHidden());
}

TEST(RecordPanelRemarks, standBesideTheFieldAndDoNotKeepAnybodyFromSaving)
{
    const test::Speaking english("en");
    Visited visited;
    RecordPanel panel(*visited.home.session);
    panel.openNew(records::antenatalVisit, visited.pregnancy);
    auto *systolic = qobject_cast<QLineEdit *>(panel.form()->editor("systolic")->input());
    systolic->insert(QStringLiteral("165"));
    emit systolic->editingFinished();
    EXPECT_TRUE(systolic->accessibleDescription().contains(QStringLiteral("call your clinic"))) << systolic->accessibleDescription().toStdString();
    EXPECT_TRUE(panel.save());
}

} // namespace
} // namespace boshi::ui
