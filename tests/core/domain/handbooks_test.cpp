// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/handbooks.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/reference/code_lists.h"
#include "core/reference/editions.h"

#include <gtest/gtest.h>

namespace boshi {
namespace {

namespace keys = records::keys;

struct Books {
    Family family{QUuid::createUuid()};
    QUuid mother = QUuid::createUuid();
    QUuid child = QUuid::createUuid();
    QUuid pregnancy = QUuid::createUuid();

    Books()
    {
        for (const QUuid &person : {mother, child}) {
            family.put({.id = person, .type = &records::person});
            Record membership{.id = QUuid::createUuid(), .type = &records::membership, .subject = family.id()};
            membership.setValue(*records::membership.find(keys::membership::person), person);
            family.put(membership);
        }
        family.put({.id = pregnancy, .type = &records::pregnancy, .subject = mother});
        Record born = *family.record(child);
        born.setValue(*records::person.find(keys::person::bornOf), pregnancy);
        family.put(born);
    }
    void issue(const QUuid &person, const char *edition, QDate day)
    {
        Record handbook{.id = QUuid::createUuid(), .type = &records::handbook, .subject = person};
        handbook.setValue(*records::handbook.find(keys::handbook::edition), QString::fromLatin1(edition));
        handbook.setValue(*records::handbook.find(keys::handbook::issuedOn), PartialDate(day));
        family.put(handbook);
    }
};

TEST(Handbooks, giveAChildTheEditionOfItsOwn)
{
    Books books;
    EXPECT_EQ(editionOf(books.family, books.child), QString());
    books.issue(books.child, "R5-04", QDate(2024, 5, 1));
    EXPECT_EQ(editionOf(books.family, books.child), QStringLiteral("R5-04"));
    EXPECT_EQ(editionOf(books.family, books.mother), QString());
}

TEST(Handbooks, giveAPregnancyTheEditionOfTheChildBornOfIt)
{
    Books books;
    books.issue(books.mother, "R7-04", QDate(2025, 5, 1));
    EXPECT_EQ(editionOf(books.family, books.pregnancy), QStringLiteral("R7-04"));
    books.issue(books.child, "R5-04", QDate(2024, 5, 1));
    EXPECT_EQ(editionOf(books.family, books.pregnancy), QStringLiteral("R5-04"));
}

TEST(Handbooks, preferTheLatestIssued)
{
    Books books;
    books.issue(books.child, "R7-04", QDate(2025, 5, 1));
    books.issue(books.child, "R5-04", QDate(2024, 5, 1));
    EXPECT_EQ(editionOf(books.family, books.child), QStringLiteral("R7-04"));
}

TEST(Editions, haveWhatCameWithThemAndBefore)
{
    EXPECT_TRUE(editions::has(u"R7-04", "R5-04"));
    EXPECT_TRUE(editions::has(u"R5-04", "R5-04"));
    EXPECT_FALSE(editions::has(u"R2-10", "R5-04"));
    EXPECT_TRUE(editions::has(u"H24", ""));
    EXPECT_TRUE(editions::has(u"", "R7-04")) << "nobody knows";
}

TEST(Editions, areNamedInTheTablesAsInTheList)
{
    const auto isKnown = [](std::string_view edition) { return edition.empty() || codes::handbookEdition.find(edition); };
    for (const RecordType *type : records::all()) {
        EXPECT_TRUE(isKnown(type->edition)) << type->key;
        EXPECT_TRUE(isKnown(type->wording)) << type->key;
        for (const Field &field : type->fields)
            EXPECT_TRUE(isKnown(field.edition)) << type->key << '.' << field.key;
    }
}

} // namespace
} // namespace boshi
