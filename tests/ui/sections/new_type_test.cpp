// SPDX-License-Identifier: GPL-3.0-or-later
// What a record type gets by its table alone.
#include "core/exchange/record_export.h"
#include "tests/support/sample_values.h"
#include "tests/ui/sections/family_at_home.h"
#include "ui/forms/record_form.h"
#include "ui/lists/record_list.h"
#include "ui/search/finder.h"
#include "ui/sections/history_panel.h"
#include "ui/sections/record_panel.h"
#include "ui/sections/section_page.h"

#include <QCoreApplication>
#include <QTableView>

#include <gtest/gtest.h>

namespace boshi::ui {
namespace {

/// A type of a test, known to the program while this lives.
struct NewType {
    const RecordType &type = test::everyKind();
    records::AddedType added{type};
    test::FamilyAtHome home;

    Record save(quint32 seed)
    {
        Record record = test::sampleRecord(type, seed);
        record.subject = home.people.child;
        record.setValue(*type.find("text"), QStringLiteral("ひとつきりの言葉"));
        home.keep(home.session->save(record));
        return record;
    }
};

TEST(NewType, isStoredAndReadBackWhole)
{
    NewType added;
    const Record saved = added.save(1);
    const auto stored = added.home.session->reader().record(saved.id);
    ASSERT_TRUE(stored && *stored);
    for (const Field &field : added.type.fields)
        EXPECT_EQ((*stored)->value(field), saved.value(field)) << field.key;
}

TEST(NewType, hasAListAFormAndAHistory)
{
    NewType added;
    const Record saved = added.save(2);
    SectionPage page(*added.home.session, added.type.chapter);
    page.showPlace(added.home.child());
    ASSERT_TRUE(page.list(added.type));
    EXPECT_EQ(page.list(added.type)->model().rowOf(saved.id), 0);
    page.openRecord(saved.id);
    ASSERT_TRUE(page.panel().form());
    for (const Field &field : added.type.fields)
        EXPECT_EQ(page.panel().form()->record().value(field), saved.value(field)) << field.key;
    emit page.panel().historyAsked(saved.id);
    EXPECT_TRUE(page.history().isOpen());
}

TEST(NewType, isFound)
{
    NewType added;
    added.save(3);
    Finder finder(*added.home.session, [] { return std::vector<SearchPage>(); });
    finder.setPlace(added.home.child());
    finder.forget();
    while (!finder.knowsAll())
        QCoreApplication::processEvents();
    EXPECT_FALSE(finder.find(QStringLiteral("ひとつきり")).empty());
}

TEST(NewType, isExported)
{
    NewType added;
    const Record saved = added.save(4);
    const auto lines = exchange::exportable(added.home.family());
    EXPECT_EQ(std::ranges::count(lines, saved.id, &exchange::ExportLine::record), 1);
}

TEST(NewType, isOfferedForRecording)
{
    NewType added;
    const auto types = sectionOf(added.home.family(), added.home.child(), added.type.chapter, added.home.session->surroundings().today()).types;
    EXPECT_NE(std::ranges::find(types, &added.type), types.end());
    EXPECT_EQ(subjectForNew(added.home.family(), added.home.child(), added.type), added.home.people.child);
}

} // namespace
} // namespace boshi::ui
