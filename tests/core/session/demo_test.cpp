// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/demo.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/records/usual_time.h"
#include "core/remarks/remarks.h"
#include "core/schema/validation.h"
#include "core/schema/value_codec.h"
#include "core/schema/value_text.h"

#include <QRegularExpression>

#include <gmock/gmock.h>

namespace boshi::demo_tests {
namespace {

const QDate today(2026, 11, 20);
constexpr int kinds = 8;
/// In the order in which kinds of families take turns.
enum Kind { Toddler, Expecting, Preterm, Twins, Bereaved, FromAbroad, Moved, Foster };

std::vector<RecordEdit> editsOf(const DemoOptions &options)
{
    std::vector<RecordEdit> edits;
    const auto made = demoChange(options).produce([&](const RecordEdit &edit) -> Result<Done> {
        edits.push_back(edit);
        return Done{};
    });
    EXPECT_TRUE(made);
    return edits;
}

Record recordOf(const RecordEdit &edit)
{
    Record record{.id = edit.record, .type = edit.type, .subject = edit.subject, .privacy = edit.privacy};
    for (const auto &[key, value] : edit.sets)
        record.setValue(*edit.type->find(std::string_view(key.data(), std::size_t(key.size()))), value);
    for (const NewFile &file : edit.files)
        record.setValue(*edit.type->find(file.field), AttachmentId{QByteArray(AttachmentId::size, 'f')});
    return record;
}

struct Told {
    Family family;
    std::vector<Record> records;

    bool has(const RecordType &type) const { return std::ranges::find(records, &type, &Record::type) != records.end(); }
};

/// Family by family, each whole; where the records come from is left out.
std::vector<Told> toldBy(const DemoOptions &options)
{
    std::vector<Told> all;
    for (const RecordEdit &edit : editsOf(options)) {
        if (edit.type == &records::source || edit.type == &records::batch)
            continue;
        if (edit.type == &records::family)
            all.push_back({Family(edit.record), {}});
        all.back().records.push_back(recordOf(edit));
        all.back().family.put(all.back().records.back());
    }
    return all;
}

std::vector<Told> told(quint64 seed = 1) { return toldBy({.families = kinds, .seed = seed, .today = today}); }

std::vector<DemoOptions> manyDays()
{
    std::vector<DemoOptions> all;
    for (const QDate day : {today, QDate(2025, 6, 30), QDate(2026, 4, 1), QDate(2028, 2, 29), QDate(2027, 1, 1)})
        for (const quint64 seed : {1, 2, 3})
            all.push_back({.families = kinds, .seed = seed, .today = day});
    return all;
}

/// What people never fill in themselves.
bool isKept(const RecordType &type)
{
    return &type == &records::author || &type == &records::device || &type == &records::source || &type == &records::batch
        || &type == &records::sheetTest;
}

QByteArray bytesOf(const RecordEdit &edit)
{
    QByteArray bytes = edit.record.toRfc4122() + QByteArray(edit.type->key.data(), qsizetype(edit.type->key.size()))
        + edit.subject.toRfc4122() + char(edit.privacy);
    for (const auto &[key, value] : edit.sets)
        bytes += key + encodeValue(value);
    return bytes;
}

QByteArray bytesOf(const std::vector<RecordEdit> &edits)
{
    QByteArray all;
    for (const RecordEdit &edit : edits)
        all += bytesOf(edit);
    return all;
}

QStringList textsOf(const Record &record)
{
    QStringList texts;
    for (const auto &[key, value] : record.values)
        if (const auto *one = std::get_if<QString>(&value))
            texts << *one;
    return texts;
}

TEST(Demo, fillsEveryTypeThatPeopleFill)
{
    for (const DemoOptions &options : manyDays()) {
        std::set<const RecordType *> seen;
        for (const Told &one : toldBy(options))
            for (const Record &record : one.records)
                seen.insert(record.type);
        for (const RecordType *type : records::all())
            EXPECT_TRUE(isKept(*type) || seen.contains(type))
                << type->key << " on " << options.today.toString(Qt::ISODate).toStdString();
    }
}

TEST(Demo, makesTheSameOfTheSameOptions)
{
    const DemoOptions options{.families = kinds, .seed = 7, .today = today};
    EXPECT_EQ(bytesOf(editsOf(options)), bytesOf(editsOf(options)));
    EXPECT_NE(bytesOf(editsOf(options)), bytesOf(editsOf({.families = kinds, .seed = 8, .today = today})));
}

TEST(Demo, beginsWithTheSameFamiliesHoweverManyFollow)
{
    const auto few = toldBy({.families = 2, .seed = 1, .today = today});
    const auto many = told();
    for (std::size_t family = 0; family < few.size(); ++family)
        EXPECT_THAT(few[family].family.recordIds(), testing::UnorderedElementsAreArray(many[family].family.recordIds()));
}

TEST(Demo, givesEveryRecordAnIdOfItsOwn)
{
    std::set<QUuid> ids;
    for (const RecordEdit &edit : editsOf({.families = 3 * kinds, .seed = 1, .today = today}))
        EXPECT_TRUE(ids.insert(edit.record).second) << edit.type->key;
}

TEST(Demo, isHeldToTheRulesWithoutAWarning)
{
    for (const DemoOptions &options : manyDays())
        for (const Told &one : toldBy(options))
            for (const Record &record : one.records)
                for (const Issue &issue : validate(record, one.family, options.today))
                    ADD_FAILURE() << record.type->key << '.' << issue.field << ": rule " << int(issue.rule);
}

TEST(Demo, tellsOfNothingThatLiesAhead)
{
    const auto isOfThePast = [](const Record &record, const Field &field) {
        return field.has(NotInFuture) || (field.has(SortDay) && record.type != &records::pregnancy);
    };
    for (const DemoOptions &options : manyDays())
        for (const Told &one : toldBy(options))
            for (const Record &record : one.records)
                for (const Field &field : record.type->fields) {
                    const auto *day = record.get<PartialDate>(field.key);
                    EXPECT_TRUE(!day || !isOfThePast(record, field) || day->firstDay() < options.today)
                        << record.type->key << '.' << field.key;
                }
}

TEST(Demo, keepsToTheItemsThatBelongTogether)
{
    for (const Told &one : told())
        for (const Record &record : one.records)
            for (const Field &field : record.type->fields)
                if (field.when.isSet() && !isEmpty(record.value(field))) {
                    const std::string chosen = toText(*record.type->find(field.when.field), record.value(field.when.field)).toStdString();
                    EXPECT_TRUE(field.when.holdsFor(chosen))
                        << record.type->key << '.' << field.key << ": " << chosen;
                }
}

TEST(Demo, hangsEveryRecordOnOneOfItsFamily)
{
    const std::map<Subject, const RecordType *> subjects{{Subject::Family, &records::family},
                                                         {Subject::Person, &records::person},
                                                         {Subject::Pregnancy, &records::pregnancy},
                                                         {Subject::Handbook, &records::handbook}};
    for (const Told &one : told())
        for (const Record &record : one.records) {
            const Record *subject = one.family.record(record.subject);
            const auto expected = subjects.find(record.type->subject);
            EXPECT_EQ(subject ? subject->type : nullptr, expected == subjects.end() ? nullptr : expected->second) << record.type->key;
        }
}

TEST(Demo, refersToRecordsThatThereAre)
{
    for (const Told &one : told())
        for (const Record &record : one.records)
            for (const Field &field : record.type->fields)
                if (const auto *id = record.get<QUuid>(field.key)) {
                    const Record *other = one.family.record(*id);
                    EXPECT_TRUE(other && (field.refersTo == anyRecord || other->type->key == field.refersTo)) << record.type->key << '.' << field.key;
                }
}

TEST(Demo, givesEveryRecordTheClassOfItsType)
{
    for (const Told &one : told())
        for (const Record &record : one.records)
            EXPECT_EQ(record.privacy, record.type->privacy) << record.type->key;
}

TEST(Demo, hasNoNumberOfTwelveDigitsAndOnlyTelephonesThatRingNowhere)
{
    static const QRegularExpression separators(QStringLiteral("[\\s-]"));
    static const QRegularExpression twelve(QStringLiteral("[0-9]{12}"));
    constexpr std::string_view phone = "phone";
    for (const Told &one : told())
        for (const Record &record : one.records) {
            for (const QString &text : textsOf(record))
                EXPECT_FALSE(QString(text).remove(separators).contains(twelve)) << record.type->key;
            const auto *number = record.get<QString>(phone);
            EXPECT_TRUE(!number || number->startsWith(QStringLiteral("000-"))) << record.type->key;
        }
}

TEST(Demo, isRemarkedOnInFewLivesOnly)
{
    std::map<int, QStringList> remarked;
    const auto all = told();
    for (int kind = 0; kind < kinds; ++kind)
        for (const Record &record : all[std::size_t(kind)].records)
            for (const auto &remark : remarks::remarksOn(record, all[std::size_t(kind)].family))
                remarked[kind] << remark.rule->id;
    const std::map<int, QStringList> expected{{Expecting, {QStringLiteral("haemoglobin_low")}},
                                              {Preterm, {QStringLiteral("birth_weight_very_low")}},
                                              {Twins, {QStringLiteral("blood_pressure_high")}}};
    EXPECT_EQ(remarked, expected);
}

TEST(Demo, tellsNothingAfterBirthOfAPregnancyThatGoesOn)
{
    const Told expecting = told()[Expecting];
    EXPECT_TRUE(expecting.has(records::antenatalVisit));
    EXPECT_TRUE(expecting.has(records::pregnancyMonth));
    for (const Record &record : expecting.records)
        EXPECT_FALSE(records::usualTimeOf(*record.type)) << record.type->key;
}

TEST(Demo, tellsNothingOfALivingChildAfterALoss)
{
    const Told bereaved = told()[Bereaved];
    for (const RecordType *type : {&records::birth, &records::postpartumCheckup, &records::postpartumCare, &records::postpartumMood,
                                   &records::consultation, &records::supportPlan})
        EXPECT_TRUE(bereaved.has(*type)) << type->key;
    for (const Record &record : bereaved.records) {
        const bool isOfAChild = record.type->about == About::Child && record.type != &records::birth;
        EXPECT_TRUE(!isOfAChild || record.type == &records::handbook) << record.type->key;
        EXPECT_NE(record.type, &records::infantCheckup);
        EXPECT_NE(record.type, &records::immunizationDose);
    }
}

TEST(Demo, hasTheEightLivesInTurn)
{
    const auto all = told();
    const auto count = [&](Kind kind, const RecordType &type) { return std::ranges::count(all[kind].records, &type, &Record::type); };
    EXPECT_EQ(count(Toddler, records::infantCheckup), 6);
    EXPECT_EQ(count(Preterm, records::homeVisit), 3);
    EXPECT_EQ(count(Twins, records::birth), 2);
    EXPECT_EQ(count(FromAbroad, records::pastPregnancy), 1);
    EXPECT_EQ(count(Moved, records::residence), 3);
    EXPECT_GE(count(Moved, records::schoolGrowth), 2);
    EXPECT_EQ(count(Foster, records::pregnancy), 0);
}

TEST(Demo, leavesOpenWhatNobodyKnowsOfAFosterChild)
{
    const auto foster = told()[Foster];
    const auto birth = std::ranges::find(foster.records, &records::birth, &Record::type);
    ASSERT_NE(birth, foster.records.end());
    EXPECT_EQ(birth->value(records::keys::birth::gestation), Value(Absence::Unknown));
    const auto first = std::ranges::find(foster.records, &records::immunizationDose, &Record::type);
    ASSERT_NE(first, foster.records.end());
    const QDate born = *birthDayOf(*foster.family.record(first->subject));
    EXPECT_GE(first->day()->firstDay(), born.addMonths(14));
}

} // namespace
} // namespace boshi::demo_tests
