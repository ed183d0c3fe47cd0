// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_reports.h"

#include <gtest/gtest.h>

#include <QRandomGenerator>

#include <map>

namespace boshi::exchange {
namespace {

QUuid idOf(quint32 number) { return {number, 7, 7, uchar(number >> 8), uchar(number), 1, 2, 3, 4, 5, 6}; }

TEST(RowReports, giveBackWhatWasPutIn)
{
    RowReports reports;
    reports.append({.row = 2, .outcome = RowOutcome::New, .person = idOf(1), .record = idOf(11)});
    reports.append({.row = 3, .outcome = RowOutcome::Differs, .person = idOf(2), .record = idOf(12),
                    .notes = {{.row = 3, .column = 4, .code = NoteCode::Rounded}}, .differing = {QStringLiteral("weight")}});
    reports.append({.row = 5, .outcome = RowOutcome::Repeated, .person = idOf(1), .record = idOf(11), .earlier = 2});
    EXPECT_EQ(reports[0].record, idOf(11));
    EXPECT_TRUE(reports[0].notes.empty());
    EXPECT_EQ(reports[1].person, idOf(2));
    EXPECT_EQ(reports[1].notes.size(), 1u);
    EXPECT_EQ(reports[1].differing, QStringList{QStringLiteral("weight")});
    EXPECT_EQ(reports[2].person, idOf(1));
    EXPECT_EQ(reports[2].earlier, 2);
    EXPECT_EQ(reports.count(RowOutcome::Differs), 1);
    std::vector<qint64> rows;
    for (const RowReport &report : reports)
        rows.push_back(report.row);
    EXPECT_EQ(rows, (std::vector<qint64>{2, 3, 5}));
}

TEST(RowReports, forgetTheRemarksOfARowThatIsJudgedAnew)
{
    RowReports reports;
    reports.append({.row = 2, .outcome = RowOutcome::Differs, .person = idOf(1), .record = idOf(11), .differing = {QStringLiteral("weight")}});
    reports.replace(0, {.row = 2, .outcome = RowOutcome::New, .person = idOf(3), .record = idOf(13)});
    EXPECT_EQ(reports[0].outcome, RowOutcome::New);
    EXPECT_EQ(reports[0].person, idOf(3));
    EXPECT_TRUE(reports[0].differing.isEmpty());
    EXPECT_EQ(reports.size(), 1u);
}

TEST(FirstRows, findTheFirstOfEachRecordAsAMapDoes)
{
    QRandomGenerator random(20261120);
    RowReports reports;
    FirstRows first;
    std::map<QUuid, FirstRows::Row> expected;
    for (std::size_t at = 0; at < 20'000; ++at) {
        const QUuid record = idOf(random.bounded(9000u)); // Many share their lower bytes: they must be told apart.
        const FirstRows::Row row{at, random.generate64()};
        const auto known = expected.find(record);
        const auto noted = first.note(reports, record, row);
        ASSERT_EQ(noted.has_value(), known != expected.end()) << at;
        if (noted) {
            EXPECT_EQ(noted->at, known->second.at);
            EXPECT_EQ(noted->digest, known->second.digest);
        }
        expected.emplace(record, row);
        reports.append({.row = qint64(at), .record = record});
    }
}

} // namespace
} // namespace boshi::exchange
