// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/story.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"

#include <gtest/gtest.h>

namespace boshi::story_tests {
namespace {

const QDate born(2025, 3, 10);

struct Child {
    QUuid id = QUuid::createUuid();
    Family family{id};

    Child() { put(records::person, {}, {{records::keys::person::birthDate, PartialDate(born)}}, id); }

    QUuid put(const RecordType &type, const QUuid &subject, const std::vector<std::pair<std::string_view, Value>> &values, const QUuid &record = QUuid::createUuid())
    {
        Record made{.id = record, .type = &type, .subject = subject};
        for (const auto &[key, value] : values)
            made.setValue(*type.find(key), value);
        family.put(made);
        return record;
    }
    /// "crawl 2025-12-01", in order.
    std::vector<std::string> story() const
    {
        std::vector<std::string> lines;
        for (const StoryEntry &entry : storyOf(family, id))
            lines.push_back(std::string(entry.field->key) + (entry.day ? ' ' + toText(*entry.day).toStdString() : std::string()));
        return lines;
    }
};

TEST(Story, standsInTheOrderOfTheAgeNotOfThePages)
{
    Child child;
    child.put(records::guardian1Year, child.id, {{"day", PartialDate(QDate(2026, 3, 12))}, {"cruise", PartialDate(QDate(2026, 1, 20))}});
    child.put(records::guardian9Months, child.id, {{"day", PartialDate(QDate(2026, 1, 3))}, {"crawl", *PartialDate::of(2025, 12)}, {"stand", Absence::Unknown}});
    child.put(records::familyNote, child.id, {{"day", PartialDate(QDate(2025, 6, 1))}, {"text", QStringLiteral("はじめての海")}, {"written_by", QStringLiteral("父")}});
    EXPECT_EQ(child.story(), (std::vector<std::string>{"text 2025-06-01", "crawl 2025-12", "cruise 2026-01-20"})) << "what nobody knows, and who wrote, are no part of it";
}

TEST(Story, tellsOneHeightOfEachMonth)
{
    Child child;
    for (const int day : {40, 45, 70})
        child.put(records::childMeasurement, child.id, {{"day", PartialDate(born.addDays(day))}, {"height", qint64(550 + day)}});
    EXPECT_EQ(child.story(), (std::vector<std::string>{"height 2025-04-19", "height 2025-05-19"}));
}

TEST(Story, putsWordsWithoutADayWhereTheirPageIsMeant)
{
    Child child;
    const auto words = [&](const RecordType &type) {
        for (const Field &field : type.fields)
            if (field.kind == FieldKind::LongText)
                return field.key;
        return std::string_view();
    }(records::guardian9Months);
    child.put(records::guardian9Months, child.id, {{words, QStringLiteral("よく笑う")}});
    child.put(records::guardian9Months, child.id, {{"crawl", PartialDate(QDate(2025, 11, 1))}});
    child.put(records::guardian1Year, child.id, {{"cruise", PartialDate(QDate(2026, 1, 20))}});
    EXPECT_EQ(child.story(), (std::vector<std::string>{"crawl 2025-11-01", std::string(words), "cruise 2026-01-20"}));
}

TEST(Story, isEmptyWhileNobodyWrote)
{
    EXPECT_TRUE(Child().story().empty());
}

TEST(Story, hasPhotosAmongTheWordsAndNoOtherPapers)
{
    Child child;
    const auto keep = [&](const char16_t *kind, int month) {
        child.put(records::document, child.id, {{"day", PartialDate(QDate(2025, month, 1))}, {"kind", QString::fromUtf16(kind)}, {"file", AttachmentId{QByteArray(32, 'f')}}});
    };
    keep(u"photo", 7);
    keep(u"certificate", 5);
    child.put(records::document, child.id, {{"day", PartialDate(QDate(2025, 4, 1))}, {"file", AttachmentId{QByteArray(32, 'f')}}});
    child.put(records::familyNote, child.id, {{"day", PartialDate(QDate(2025, 6, 1))}, {"text", QStringLiteral("はじめての海")}});
    EXPECT_EQ(child.story(), (std::vector<std::string>{"text 2025-06-01", "file 2025-07-01"}));
}

} // namespace
} // namespace boshi::story_tests
