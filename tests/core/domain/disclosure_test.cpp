// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/disclosure.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/session/marked_records.h"
#include "tests/support/vaults.h"

#include <gtest/gtest.h>

namespace boshi::disclosure_tests {
namespace {

Record person(std::optional<bool> mark)
{
    Record record = test::person(QUuid::createUuid(), QStringLiteral("見本 はなこ"), {});
    if (mark)
        record.setValue(*record.type->find(records::keys::person::notDisclosed), *mark);
    return record;
}

std::vector<QUuid> idsOf(const std::vector<Record> &records)
{
    std::vector<QUuid> ids;
    for (const Record &record : records)
        ids.push_back(record.id);
    return ids;
}

TEST(Disclosure, holdsBackWhoIsMarkedAndNobodyElse)
{
    const Record marked = person(true);
    for (const Door door : allDoors) {
        EXPECT_EQ(idsOf(withheldAt(door, {person(std::nullopt), marked, person(false)}, {})), std::vector{marked.id});
        EXPECT_TRUE(withheldAt(door, {person(std::nullopt), person(false)}, {}).empty());
    }
}

TEST(Disclosure, isReleasedAtOneDoorOnly)
{
    for (const Door released : allDoors)
        for (const Door door : allDoors)
            EXPECT_EQ(withheldAt(door, {person(true)}, Release{released}).empty(), door == released);
}

TEST(Disclosure, countsAMarkOnWhichTwoCopiesDisagree)
{
    Record contested = person(false);
    contested.conflicts = {records::keys::person::notDisclosed};
    EXPECT_TRUE(isNotDisclosed(contested));
}

/// The rule is data: a type of tomorrow that carries the mark, such as an address.
TEST(Disclosure, holdsBackWhateverTypeCarriesTheMark)
{
    static constexpr Field fields[] = {{.key = "street", .kind = FieldKind::Text, .label = ""},
                                       {.key = "hidden", .kind = FieldKind::YesNo, .label = "", .flags = Withholding}};
    const RecordType address{.key = "address", .title = "", .subject = Subject::Person, .privacy = Privacy::Family, .fields = fields};
    Record record{.id = QUuid::createUuid(), .type = &address};
    EXPECT_FALSE(isNotDisclosed(record));
    record.setValue(fields[1], true);
    EXPECT_TRUE(isNotDisclosed(record));
}

TEST(Disclosure, findsTheMarkedOfAVault)
{
    test::Folder folder;
    const auto session = test::openSession(test::emptyVault(folder));
    test::addPeople(*session);
    EXPECT_TRUE(markedRecords(session->reader())->empty());
    const Record marked = person(true);
    ASSERT_TRUE(session->save(marked));
    EXPECT_EQ(idsOf(*markedRecords(session->reader())), std::vector{marked.id});
}

} // namespace
} // namespace boshi::disclosure_tests
