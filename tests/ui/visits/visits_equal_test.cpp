// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sample_values.h"
#include "tests/ui/visits/expecting_at_home.h"
#include "ui/forms/record_form.h"

#include <gtest/gtest.h>

/// The table and the plain form are two ways to the same record.
namespace boshi::ui::visits_equal_tests {
namespace {

using test::columnOf;
using test::ExpectingAtHome;

constexpr quint32 seeds = 40;
namespace own = records::keys::antenatalVisit;

std::optional<Record> sampleVisit(const ExpectingAtHome &home, quint32 seed)
{
    Record record = test::sampleRecord(records::antenatalVisit, seed);
    record.subject = home.next;
    return hasErrors(home.session->issuesOf(record)) ? std::nullopt : std::optional(record);
}

std::vector<std::pair<std::string_view, Value>> sorted(const Record &record)
{
    auto values = record.values;
    std::ranges::sort(values, {}, &std::pair<std::string_view, Value>::first);
    return values;
}

TEST(VisitTable, isReadByTheFormAsItWasFilled)
{
    ExpectingAtHome home;
    VisitTable &table = home.open();
    int filled = 0;
    for (quint32 seed = 0; seed < seeds; ++seed) {
        const auto sample = sampleVisit(home, seed);
        if (!sample)
            continue;
        ++filled;
        table.beginNew();
        for (const Field &field : records::antenatalVisit.fields)
            table.line()->editor(field.key)->copyValue(sample->value(field), {});
        const QUuid id = table.line()->record().id;
        ASSERT_TRUE(table.save()) << seed;
        home.page->openRecord(id);
        ASSERT_TRUE(home.page->panel().form());
        EXPECT_EQ(sorted(home.page->panel().form()->record()), sorted(*sample)) << seed;
        home.page->panel().close();
    }
    EXPECT_GT(filled, int(seeds / 4));
}

TEST(VisitTable, readsWhatTheFormFilled)
{
    ExpectingAtHome home;
    VisitTable &table = home.open();
    for (quint32 seed = 0; seed < seeds; ++seed) {
        const auto sample = sampleVisit(home, seed);
        if (!sample)
            continue;
        home.page->addRecord(records::antenatalVisit);
        const QUuid id = home.page->panel().record();
        for (const Field &field : records::antenatalVisit.fields)
            home.page->panel().form()->editor(field.key)->copyValue(sample->value(field), {});
        ASSERT_TRUE(home.page->panel().save()) << seed;
        table.begin({TableLine::Stored, id}, 0);
        EXPECT_EQ(sorted(table.line()->record()), sorted(*sample)) << seed;
        EXPECT_FALSE(table.isEdited());
        table.closeLine();
    }
}

TEST(VisitTable, leavesWhatNobodyTouchedAsItIs)
{
    ExpectingAtHome home;
    VisitTable &table = home.open();
    for (quint32 seed = 0; seed < seeds; ++seed) {
        auto sample = sampleVisit(home, seed);
        if (!sample)
            continue;
        home.keep(home.session->save(*sample));
        table.begin({TableLine::Stored, sample->id}, columnOf(own::instructions));
        table.line()->editor(own::instructions)->copyValue(QStringLiteral("rest"), {});
        ASSERT_TRUE(table.save()) << seed;
        sample->setValue(*sample->type->find(own::instructions), QStringLiteral("rest"));
        EXPECT_EQ(sorted(*home.family().record(sample->id)), sorted(*sample)) << seed;
        table.closeLine();
    }
}

} // namespace
} // namespace boshi::ui::visits_equal_tests
