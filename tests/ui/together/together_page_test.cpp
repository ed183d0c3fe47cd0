// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/together/together_page.h"

#include "tests/support/sample_values.h"
#include "tests/ui/sections/family_at_home.h"
#include "tests/ui/words/speaking.h"
#include "ui/setup/whole_form.h"
#include "ui/together/child_column.h"
#include "ui/words/labels.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

/// One page for all and one plain form after the other are two ways to the same records.
namespace boshi::ui::together_page_tests {
namespace {

constexpr quint32 seeds = 3;

struct Together : test::FamilyAtHome {
    test::Speaking english{"en"};
    TogetherPage page{*session};

    Together()
    {
        QObject::connect(session.get(), &VaultSession::changed, &page, &Page::refresh);
        page.resize(1100, 700);
    }

    TogetherPage &open(const RecordType &type = records::childMeasurement)
    {
        page.open(type, people.child);
        page.show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&page));
        return page;
    }
    FieldEditor &editor(int column, std::string_view key) const { return *page.columns()[std::size_t(column)]->form().editor(key); }
    void weigh(int column, qint64 grams) const { editor(column, "weight").copyValue(grams, {}); }
    std::vector<const Record *> measurements(const QUuid &of) const { return family().recordsOf(of, records::childMeasurement); }
    QLabel *saying(const QString &text) const
    {
        for (QLabel *label : page.findChildren<QLabel *>())
            if (label->isVisible() && label->text().contains(text))
                return label;
        return nullptr;
    }
    void mourn(const QUuid &who)
    {
        Record person = *family().record(who);
        person.setValue(*person.type->find(records::keys::loss::mourned), true);
        keep(session->save(person));
    }
};

std::vector<std::pair<std::string_view, Value>> sorted(const Record &record)
{
    auto values = record.values;
    std::ranges::sort(values, {}, &std::pair<std::string_view, Value>::first);
    return values;
}

/// What the plain form makes of it; nothing when it is refused.
std::optional<Record> inPlainForm(const Together &home, const Record &sample)
{
    RecordForm form(*sample.type);
    form.setRecord({.id = sample.id, .type = sample.type, .subject = sample.subject});
    for (const Field &field : sample.type->fields)
        form.editor(field.key)->copyValue(sample.value(field), {});
    return hasErrors(home.session->issuesOf(form.record())) ? std::nullopt : std::optional(form.record());
}

bool hasOwn(const Record &record)
{
    return std::ranges::any_of(record.type->fields, [&](const Field &field) { return !isShared(field) && !isEmpty(record.value(field)); });
}

TEST(TogetherPage, fillsInWhatPlainFormsFillInOneByOne)
{
    Together home;
    int filled = 0;
    for (const RecordType *type : records::all()) {
        if (childrenFilledTogether(home.family(), home.child(), *type).empty())
            continue;
        for (quint32 seed = 0; seed < seeds; ++seed) {
            home.page.open(*type, home.people.child);
            ASSERT_EQ(home.page.columns().size(), 2u) << type->key;
            std::vector<Record> expected;
            for (int column = 0; column < 2; ++column) {
                Record sample = test::sampleRecord(*type, 2 * seed + quint32(column));
                sample.subject = home.page.columns()[std::size_t(column)]->record().subject;
                for (const Field &field : type->fields)
                    if (isShared(field) && column == 1 && seed % 2 == 0)
                        sample.setValue(field, expected.empty() ? Value() : expected.front().value(field));
                if (const auto plain = inPlainForm(home, sample); plain && hasOwn(*plain))
                    expected.push_back(*plain);
            }
            if (expected.size() < 2)
                continue;
            for (const Field &field : type->fields)
                for (int column = 0; column < 2; ++column) {
                    const Value &value = expected[std::size_t(column)].value(field);
                    if (!isShared(field)) {
                        home.editor(column, field.key).copyValue(value, {});
                    } else if (seed % 2 == 0) {
                        home.page.shared()->editor(field.key)->copyValue(value, {});
                    } else {
                        home.page.setDiffers(field.key, true);
                        home.editor(column, field.key).copyValue(value, {});
                    }
                }
            std::vector<QUuid> ids;
            for (const ChildColumn *column : home.page.columns())
                ids.push_back(column->record().id);
            const bool isSaved = home.page.save() || home.page.save(); // Asked about values that are the same.
            ASSERT_TRUE(isSaved) << type->key << ' ' << seed;
            ++filled;
            for (std::size_t column = 0; column < 2; ++column) {
                const Record *stored = home.family().record(ids[column]);
                ASSERT_TRUE(stored) << type->key;
                EXPECT_EQ(stored->subject, expected[column].subject);
                EXPECT_EQ(sorted(*stored), sorted(expected[column])) << type->key << ' ' << seed;
            }
            home.keep(home.session->undoLatest()); // One of them may tell of a loss.
        }
    }
    EXPECT_GT(filled, 30);
}

TEST(TogetherPage, writesNothingWhereNothingIsEntered)
{
    Together home;
    home.open();
    home.weigh(1, 6'100);
    ASSERT_TRUE(home.page.save());
    EXPECT_TRUE(home.measurements(home.people.child).empty());
    ASSERT_EQ(home.measurements(home.twin).size(), 1u);
    EXPECT_EQ(*home.measurements(home.twin).front()->get<qint64>("weight"), 6'100);
}

TEST(TogetherPage, saysThatThereIsNothingToSave)
{
    Together home;
    home.open();
    home.page.shared()->editor("place")->copyValue(QStringLiteral("home"), {});
    EXPECT_FALSE(home.page.save());
    EXPECT_TRUE(home.saying(QStringLiteral("nothing to save")));
    EXPECT_TRUE(home.page.isEdited());
}

TEST(TogetherPage, isOneChangeThatOneUndoTakesBack)
{
    Together home;
    home.open();
    home.weigh(0, 6'400);
    home.weigh(1, 6'100);
    home.page.shared()->editor("place")->copyValue(QStringLiteral("home"), {});
    ASSERT_TRUE(home.page.save());
    ASSERT_EQ(home.measurements(home.people.child).size(), 1u);
    EXPECT_EQ(*home.measurements(home.twin).front()->get<QString>("place"), QStringLiteral("home"));
    home.keep(home.session->undoLatest());
    EXPECT_TRUE(home.measurements(home.people.child).empty());
    EXPECT_TRUE(home.measurements(home.twin).empty());
}

TEST(TogetherPage, asksOnceAboutTheSameMeasure)
{
    Together home;
    home.open();
    home.weigh(0, 6'100);
    home.weigh(1, 6'100);
    EXPECT_FALSE(home.page.save());
    EXPECT_TRUE(home.saying(QStringLiteral("Weight is the same, 6.1")));
    EXPECT_TRUE(home.measurements(home.twin).empty());
    home.weigh(1, 6'200); // Another one: the question is gone, and it is the same no more.
    EXPECT_FALSE(home.saying(QStringLiteral("Weight is the same")));
    home.weigh(1, 6'100);
    EXPECT_FALSE(home.page.save());
    EXPECT_TRUE(home.page.save()); // Meant.
    EXPECT_EQ(home.measurements(home.twin).size(), 1u);
}

TEST(TogetherPage, asksNothingAboutTheSameWords)
{
    Together home;
    home.open();
    home.editor(0, "notes").copyValue(QStringLiteral("slept"), {});
    home.editor(1, "notes").copyValue(QStringLiteral("slept"), {});
    EXPECT_TRUE(home.page.save());
}

TEST(TogetherPage, leadsBackToTheSecondOfTwoSameValues)
{
    Together home;
    home.open();
    home.weigh(0, 6'100);
    home.weigh(1, 6'100);
    EXPECT_FALSE(home.page.save());
    for (QPushButton *button : home.page.findChildren<QPushButton *>())
        if (button->text() == TogetherPage::tr("&Look again"))
            button->click();
    EXPECT_TRUE(home.editor(1, "weight").isAncestorOf(QApplication::focusWidget()));
}

TEST(TogetherPage, hasNoColumnForAChildThatDied)
{
    Together home;
    home.mourn(home.twin);
    EXPECT_TRUE(childrenFilledTogether(home.family(), home.child(), records::childMeasurement).empty());
    QSignalSpy left(&home.page, &TogetherPage::left);
    home.page.open(records::childMeasurement, home.people.child);
    EXPECT_EQ(left.count(), 1);
    EXPECT_TRUE(home.page.columns().empty());
}

TEST(TogetherPage, hasAColumnForEachOfTriplets)
{
    Together home;
    Record third = test::person(home.session->surroundings().newId(), QStringLiteral("見本 ひかり"), QDate(2024, 4, 3));
    third.setValue(*third.type->find(records::keys::person::multipleOrder), qint64(3));
    third.setValue(*third.type->find(records::keys::person::bornOf), home.pregnancy);
    home.keep(home.session->save(third));
    home.keep(home.session->save(test::membership(home.session->surroundings().newId(), home.people.family, third.id, u"child")));
    home.open();
    ASSERT_EQ(home.page.columns().size(), 3u);
    EXPECT_EQ(home.page.columns()[2]->name(), QStringLiteral("見本 ひかり"));
    home.weigh(0, 6'100);
    home.weigh(1, 6'400);
    home.weigh(2, 6'100);
    EXPECT_FALSE(home.page.save());
    QLabel *question = home.saying(QStringLiteral("Weight is the same"));
    ASSERT_TRUE(question);
    EXPECT_TRUE(question->text().contains(QStringLiteral("見本 ひまり, 見本 ひかり"))) << question->text().toStdString();
    EXPECT_TRUE(home.page.save());
    EXPECT_EQ(home.measurements(third.id).size(), 1u);
}

TEST(TogetherPage, saysInEveryInputForWhomItIs)
{
    Together home;
    home.open();
    for (const ChildColumn *column : home.page.columns())
        for (const Field &field : records::childMeasurement.fields)
            EXPECT_TRUE(column->form().editor(field.key)->input()->accessibleName().endsWith(QStringLiteral(", ") + column->name())) << field.key;
    EXPECT_EQ(home.editor(1, "weight").input()->accessibleName(), QStringLiteral("Weight (kg), 見本 ひなた"));
}

TEST(TogetherPage, letsWhatIsSharedDifferForEach)
{
    Together home;
    home.open();
    const PartialDate first(test::today.addDays(-3)), second(test::today.addDays(-2));
    home.page.shared()->editor("day")->copyValue(first, {});
    EXPECT_FALSE(home.editor(1, "day").isVisible());
    home.page.setDiffers("day", true);
    EXPECT_TRUE(home.editor(1, "day").isVisible());
    EXPECT_FALSE(home.page.shared()->editor("day")->isVisible());
    EXPECT_EQ(home.editor(1, "day").value(), Value(first)) << "as it was for all";
    home.editor(1, "day").copyValue(second, {});
    home.weigh(0, 6'400);
    home.weigh(1, 6'100);
    ASSERT_TRUE(home.page.save());
    EXPECT_EQ(*home.measurements(home.people.child).front()->day(), first);
    EXPECT_EQ(*home.measurements(home.twin).front()->day(), second);
}

TEST(TogetherPage, refusesWhatCannotBeReadWhereItWasTyped)
{
    Together home;
    home.open();
    home.weigh(0, 6'400);
    home.page.shared()->editor("day")->typeAgain(QStringLiteral("kettle"));
    EXPECT_FALSE(home.page.save());
    EXPECT_TRUE(home.page.shared()->editor("day")->isAncestorOf(QApplication::focusWidget()));
    home.page.shared()->editor("day")->copyValue(PartialDate(test::today), {});
    EXPECT_TRUE(home.page.save());
}

TEST(TogetherPage, keepsItsInputOverTheLock)
{
    Together home;
    home.open();
    home.page.setDiffers("place", true);
    home.editor(0, "place").copyValue(QStringLiteral("home"), {});
    home.weigh(0, 6'400);
    home.editor(1, "weight").typeAgain(QStringLiteral("kettle"));
    const QCborMap kept = home.page.input();
    TogetherPage again(*home.session);
    again.takeInput(kept);
    ASSERT_EQ(again.columns().size(), 2u);
    EXPECT_TRUE(again.differs("place"));
    EXPECT_EQ(again.columns()[0]->form().editor("place")->value(), Value(QStringLiteral("home")));
    EXPECT_EQ(again.columns()[0]->form().editor("weight")->value(), Value(qint64(6'400)));
    EXPECT_TRUE(again.columns()[1]->form().editor("weight")->inputIssue());
    EXPECT_EQ(again.input(), kept);
}

TEST(TogetherPage, standsSideBySideAndWithLargeTextBelowEachOther)
{
    Together home;
    home.open();
    const auto &columns = home.page.columns();
    EXPECT_EQ(columns[0]->y(), columns[1]->y());
    home.page.resize(500, 700);
    QTest::qWait(1);
    EXPECT_LT(columns[0]->y(), columns[1]->y());
}

/// Whatever is filled in for all has room in a column.
TEST(TogetherPage, hasRoomForEveryPageOfAChild)
{
    Together home;
    for (const RecordType *type : records::all()) {
        if (childrenFilledTogether(home.family(), home.child(), *type).empty())
            continue;
        home.open(*type);
        QTest::qWait(1);
        for (const ChildColumn *column : home.page.columns())
            EXPECT_LE(column->form().horizontalScrollBar()->maximum(), 2) << type->key;
        home.page.discard();
    }
}

} // namespace
} // namespace boshi::ui::together_page_tests
