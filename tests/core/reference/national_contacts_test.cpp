// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reference/national_contacts.h"

#include <QFile>

#include <gtest/gtest.h>

namespace boshi {
namespace {

QByteArray shippedFile()
{
    QFile file(QStringLiteral(BOSHI_SOURCE_DIR "/resources/contacts/national.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

TEST(NationalContacts, nameTheAmbulanceAndSomebodyToTalkTo)
{
    const auto contacts = loadNationalContacts();
    ASSERT_TRUE(contacts);
    const auto count = [&](Concern concern) { return std::ranges::count(*contacts, concern, &NationalContact::concern); };
    EXPECT_EQ(count(Concern::Emergency), 1);
    EXPECT_GE(count(Concern::Mind), 3);
    EXPECT_EQ(contacts->front().number, QStringLiteral("119"));
}

TEST(NationalContacts, haveASourceAndADayAndAreNotOnlyRemembered)
{
    const auto contacts = loadNationalContacts();
    ASSERT_TRUE(contacts);
    for (const NationalContact &contact : *contacts) {
        EXPECT_FALSE(contact.provenance.source.isEmpty()) << contact.id.toStdString();
        EXPECT_TRUE(contact.provenance.checkedOn.isValid()) << contact.id.toStdString();
        EXPECT_NE(contact.provenance.certainty, Certainty::Remembered) << contact.id.toStdString();
    }
}

TEST(NationalContacts, keepWhatIsOnlyRememberedOutOfSight)
{
    const auto everything = readNationalContacts(shippedFile());
    const auto shown = loadNationalContacts();
    ASSERT_TRUE(everything && shown);
    EXPECT_GT(everything->size(), shown->size());
}

TEST(NationalContacts, refuseAFileWithAFault)
{
    const QByteArray good = shippedFile();
    for (const auto &[from, to] : {std::pair("\"form\": 1", "\"form\": 7"), {"\"119\"", "\"one one nine\""}, {"\"119\"", "\"\""}, {"\"emergency\"", "\"fire\""},
                                   {"\"救急車\"", "\"\""}, {"\"day and night\"", "\"\""}, {"\"id\": \"yorisoi\"", "\"id\": \"inochi_sos\""},
                                   {"\"enabled\": false", "\"enabled\": true"}, {"\"enabled\": true", "\"enabled\": \"yes\""}, {"\"source\"", "\"rumour\""}}) {
        const QByteArray bad = QByteArray(good).replace(from, to);
        ASSERT_NE(good, bad) << from;
        EXPECT_FALSE(readNationalContacts(bad)) << from << " -> " << to;
    }
}

} // namespace
} // namespace boshi
