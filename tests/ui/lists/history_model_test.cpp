// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/history_model.h"

#include "tests/ui/sections/family_at_home.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

namespace boshi::ui::history_model_tests {
namespace {

/// A measurement, weighed again so many times.
struct Weighed {
    test::FamilyAtHome home;
    QUuid id = home.session->surroundings().newId();
    HistoryModel model;

    explicit Weighed(int times)
    {
        EXPECT_TRUE(home.session->chooseAuthor(QStringLiteral("見本 はなこ"), {}));
        for (int time = 0; time <= times; ++time)
            home.keep(home.session->save(test::measurement(id, home.people.child, QDate(2025, 4, 3), 9000 + 10 * time)));
        const VaultReader reader = home.session->reader();
        std::vector<KnownRevision> steps;
        const auto history = reader.history(id);
        const auto record = reader.record(id);
        for (const HistoryStep &step : *history)
            steps.push_back({step.id, step.revision});
        model.setHistory(RecordHistory(**record, std::move(steps)), Writers(reader), {});
    }
    QString at(int row, int role = Qt::DisplayRole) const { return model.index(row).data(role).toString(); }
};

TEST(HistoryModel, saysWhoWhenHowAndWhatChanged)
{
    Weighed weighed(1);
    const QAbstractItemModelTester tester(&weighed.model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(weighed.model.rowCount(), 2);
    EXPECT_TRUE(weighed.at(0).contains(QStringLiteral("9.00 kg → 9.01 kg"))) << weighed.at(0).toStdString();
    EXPECT_TRUE(weighed.at(0).contains(QStringLiteral("· 見本 はなこ · typed ·")));
    EXPECT_TRUE(weighed.at(0).contains(QStringLiteral("Jun 2026")));
    EXPECT_TRUE(weighed.at(1).contains(QStringLiteral("Recorded for the first time")));
}

TEST(HistoryModel, saysTheChangeInWordsToTheEar)
{
    const Weighed weighed(1);
    EXPECT_TRUE(weighed.at(0, Qt::AccessibleTextRole).contains(QStringLiteral("was 9.00 kg, is now 9.01 kg")))
        << weighed.at(0, Qt::AccessibleTextRole).toStdString();
}

TEST(HistoryModel, bringsALongHistoryAFewStepsAtATime)
{
    Weighed weighed(120);
    EXPECT_LT(weighed.model.rowCount(), 121);
    const QAbstractItemModelTester tester(&weighed.model, QAbstractItemModelTester::FailureReportingMode::Fatal); // It asks for more once.
    while (weighed.model.canFetchMore({}))
        weighed.model.fetchMore({});
    EXPECT_EQ(weighed.model.rowCount(), 121);
}

} // namespace
} // namespace boshi::ui::history_model_tests
