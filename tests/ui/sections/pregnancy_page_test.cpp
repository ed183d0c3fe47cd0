// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/pregnancy_page.h"
#include "core/records/keys.h"
#include "tests/ui/sections/family_at_home.h"
#include "ui/charts/pregnancy_chart_view.h"

#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

#include <gtest/gtest.h>

namespace boshi::ui::pregnancy_page_tests {
namespace {

namespace keys = records::keys;

struct OpenPregnancy {
    test::FamilyAtHome home;
    Place place{home.people.mother, home.pregnancy};
    PregnancyPage page{*home.session, records::pregnancy.chapter};

    OpenPregnancy()
    {
        QObject::connect(home.session.get(), &VaultSession::changed, &page, &Page::refresh);
        page.resize(1100, 700);
        page.showPlace(place);
        page.show();
    }
    QUuid add(const RecordType &type, std::string_view key, qint64 value)
    {
        Record record{.id = home.session->surroundings().newId(), .type = &type, .subject = home.pregnancy};
        record.setValue(*type.sortDay(), PartialDate(QDate(2024, 2, 1)));
        record.setValue(*type.find(key), value);
        home.keep(home.session->save(record));
        return record.id;
    }
    QTabWidget &views() { return *page.findChild<QTabWidget *>(); }
    void toCurves() { views().setCurrentIndex(views().count() - 1); }
};

TEST(PregnancyPage, isThatOfOnePregnancyAlone)
{
    const test::FamilyAtHome home;
    const auto fits = [&](const Place &place, std::string_view chapter) {
        return PregnancyPage::fits(sectionOf(home.family(), place, chapter, QDate()), home.family(), place);
    };
    EXPECT_TRUE(fits({home.people.mother, home.pregnancy}, records::pregnancy.chapter));
    EXPECT_FALSE(fits({home.people.mother, home.pregnancy}, records::bloodTest.chapter));
    EXPECT_FALSE(fits(home.mother(), records::pregnancy.chapter));
}

TEST(PregnancyPage, showsTheListFirstAndTheCurvesBehind)
{
    OpenPregnancy open;
    EXPECT_EQ(open.views().currentIndex(), 0);
    EXPECT_FALSE(open.page.chart().isVisible());
    open.toCurves();
    EXPECT_TRUE(open.page.chart().isVisible());
}

TEST(PregnancyPage, followsWhatIsSaved)
{
    OpenPregnancy open;
    open.toCurves();
    EXPECT_TRUE(open.page.chart().chart().rows.empty());
    open.add(records::antenatalVisit, keys::antenatalVisit::weight, 60'000);
    EXPECT_EQ(open.page.chart().chart().rows.size(), 1u);
}

TEST(PregnancyPage, asksForTheRecordOfAValueWhereverItStands)
{
    OpenPregnancy open;
    const QUuid test = open.add(records::bloodTest, keys::bloodTest::haemoglobin, 115);
    open.toCurves();
    open.page.chart().setMeasure(charts::PregnancyMeasure::Haemoglobin);
    QSignalSpy asked(&open.page, &Page::recordAsked);
    auto *chart = open.page.findChild<QWidget *>(QStringLiteral("pregnancyChart"));
    QTest::keyClick(chart, Qt::Key_Right);
    QTest::keyClick(chart, Qt::Key_Return);
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked.front().at(0).value<Place>(), open.place);
    EXPECT_EQ(asked.front().at(1).toUuid(), test);
}

} // namespace
} // namespace boshi::ui::pregnancy_page_tests
