// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/field_text.h"

#include "core/records/catalogue.h"
#include "core/schema/validation.h"
#include "tests/support/sample_values.h"
#include "tests/ui/words/speaking.h"
#include "ui/words/issue_text.h"
#include "ui/words/labels.h"

#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace boshi::ui {
namespace {

using test::Speaking;

const Field &field(const char *key) { return *test::everyKind().find(key); }

QString text(const char *key, const Value &value) { return fieldText(field(key), value); }

} // namespace

TEST(FieldText, writesDatesAsItsReadersDo)
{
    const PartialDate day = QDate(2024, 4, 3);
    const PartialDate month = *PartialDate::of(2024, 4, 0, true);
    {
        const Speaking japanese("ja");
        EXPECT_EQ(dateText(day), QStringLiteral("2024年4月3日"));
        EXPECT_EQ(dateText(month), QStringLiteral("2024年4月頃"));
        EXPECT_EQ(dateText(*PartialDate::of(2024)), QStringLiteral("2024年"));
        EXPECT_EQ(longDateText(day), QStringLiteral("2024年4月3日（令和6年4月3日） 水曜日"));
    }
    const Speaking english("en");
    EXPECT_EQ(dateText(day), QStringLiteral("3 Apr 2024"));
    EXPECT_EQ(dateText(month), QStringLiteral("about Apr 2024"));
    EXPECT_EQ(longDateText(day), QStringLiteral("Wednesday, 3 Apr 2024"));
}

TEST(FieldText, writesDatesInErasForWhoWishesIt)
{
    const test::EraCalendar calendar;
    const PartialDate day = QDate(2024, 4, 3);
    const PartialDate month = *PartialDate::of(2024, 4, 0, true);
    {
        const Speaking japanese("ja");
        EXPECT_EQ(dateText(day), QStringLiteral("令和6年4月3日"));
        EXPECT_EQ(dateText(month), QStringLiteral("令和6年4月頃"));
        EXPECT_EQ(longDateText(day), QStringLiteral("令和6年4月3日（2024年4月3日） 水曜日"));
    }
    const Speaking english("en");
    EXPECT_EQ(dateText(day), QStringLiteral("R6.4.3"));
    EXPECT_EQ(dateText(month), QStringLiteral("about R6.4"));
    EXPECT_EQ(longDateText(day), QStringLiteral("Wednesday, R6.4.3 (3 Apr 2024)"));
}

TEST(FieldText, remembersTheCalendar)
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(QStringLiteral("boshi.conf")), QSettings::IniFormat);
    EXPECT_EQ(storedCalendarStyle(settings), CalendarStyle::Western);
    for (const CalendarStyle style : {CalendarStyle::JapaneseEra, CalendarStyle::Western}) {
        storeCalendarStyle(settings, style);
        EXPECT_EQ(storedCalendarStyle(settings), style);
    }
}

TEST(FieldText, writesMeasuresWithTheirUnit)
{
    const Speaking english("en");
    EXPECT_EQ(text("integer", qint64(3120)), QStringLiteral("3,120 g"));
    EXPECT_EQ(text("decimal", qint64(6250)), QStringLiteral("6.25 kg"));
    EXPECT_EQ(text("decimal", qint64(6000)), QStringLiteral("6.00 kg"));
    EXPECT_EQ(text("decimal", qint64(6255)), QStringLiteral("6.255 kg"));
    const Field &months = *records::infantCheckup.find("age_months");
    EXPECT_EQ(fieldText(months, qint64(1)), QStringLiteral("1 month"));
    EXPECT_EQ(fieldText(months, qint64(18)), QStringLiteral("18 months"));
}

TEST(FieldText, saysWhyNothingIsRecorded)
{
    const Speaking japanese("ja");
    for (const Field &each : test::everyKind().fields) {
        EXPECT_EQ(fieldText(each, Value()), QString());
        EXPECT_EQ(fieldText(each, Absence::NotDone), QStringLiteral("未実施"));
        EXPECT_EQ(fieldText(each, Absence::Unknown), QStringLiteral("不明"));
        EXPECT_EQ(fieldText(each, Absence::Refused), QStringLiteral("拒否"));
        EXPECT_EQ(fieldText(each, Absence::Withheld), QStringLiteral("非公開"));
    }
}

TEST(FieldText, writesWeeksHoursSignsAndTeeth)
{
    const Speaking japanese("ja");
    EXPECT_EQ(text("gestation", *GestationalAge::of(31, 4)), QStringLiteral("31週4日"));
    EXPECT_EQ(text("duration", Duration{570}), QStringLiteral("9時間30分"));
    EXPECT_EQ(text("time", TimeOfDay{845}), QStringLiteral("14:05"));
    EXPECT_EQ(text("ordinal", Ordinal{Ordinal::Trace}), QStringLiteral("±"));
    EXPECT_EQ(text("ordinal", Ordinal{Ordinal::Plus1, QStringLiteral("＋")}), QStringLiteral("＋"));
    EXPECT_EQ(text("teeth", ToothChart{{55, QStringLiteral("C")}, {18, QStringLiteral("○")}}), QStringLiteral("55 C、18 ○"));
    EXPECT_EQ(text("multi_choice", QStringList({QStringLiteral("breast"), QStringLiteral("later_code")})), QStringLiteral("母乳、later_code"));
}

TEST(FieldText, givesSignsWordsForTheEar)
{
    const Speaking english("en");
    EXPECT_EQ(spokenText(field("ordinal"), Ordinal{Ordinal::Negative}), QStringLiteral("minus"));
    EXPECT_EQ(spokenText(field("ordinal"), Ordinal{Ordinal::Plus2}), QStringLiteral("two plus"));
}

TEST(FieldText, saysSomethingForEveryRecordedValue)
{
    for (const char *language : {"ja", "en"}) {
        const Speaking speaking(language);
        for (const RecordType *type : test::typesToTest())
            for (const Field &each : type->fields)
                for (const Value &value : test::sampleValues(each))
                    EXPECT_FALSE(fieldText(each, value).isEmpty()) << type->key << '.' << each.key;
    }
}

TEST(FieldText, callsOtherRecordsByTheirName)
{
    const QUuid id = QUuid::createUuid();
    const NameOf nameOf = [&](const QUuid &asked) { return asked == id ? QStringLiteral("Hana") : QString(); };
    EXPECT_EQ(fieldText(field("reference"), id, nameOf), QStringLiteral("Hana"));
    EXPECT_EQ(fieldText(field("reference"), QUuid::createUuid(), nameOf), QStringLiteral("Another record"));
}

TEST(IssueText, namesTheRangeInTheUnitPeopleSee)
{
    const Speaking english("en");
    EXPECT_TRUE(issueText(field("decimal"), {"decimal", Rule::OutOfRange}).contains(QStringLiteral("from 0.20 kg to 200.00 kg")));
    EXPECT_TRUE(issueText(field("integer"), {"integer", Rule::OutOfRange}).contains(QStringLiteral("from 100 g to 9,000 g")));
}

TEST(IssueText, asksAboutUnusualValuesWithoutRefusingThem)
{
    const Speaking english("en");
    EXPECT_EQ(issueText(field("decimal"), {"decimal", Rule::Unusual, Severity::Warning}),
              QStringLiteral("Unusual value. Please check it; it can be saved as it is."));
}

TEST(Labels, sayTheUnitToo)
{
    const Speaking japanese("ja");
    EXPECT_EQ(labelWithUnit(*records::childMeasurement.find("weight")), QStringLiteral("体重（kg）"));
    EXPECT_EQ(labelWithUnit(*records::childMeasurement.find("place")), QStringLiteral("測定場所"));
    EXPECT_EQ(roleLabel(u"mother"), QStringLiteral("母"));
}

} // namespace boshi::ui
