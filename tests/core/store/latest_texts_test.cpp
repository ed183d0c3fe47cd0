// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "tests/support/vaults.h"

#include <gtest/gtest.h>

namespace boshi::latest_texts_tests {
namespace {

struct Facilities {
    test::Folder folder;
    QString path = test::emptyVault(folder);
    std::unique_ptr<VaultSession> session = test::openSession(path);
    test::People people = test::addPeople(*session);

    QUuid add(const RecordType &type, const char *field, const QString &text, Privacy privacy)
    {
        Record record{.id = session->surroundings().newId(), .type = &type, .subject = people.child};
        record.privacy = privacy;
        record.setValue(*type.sortDay(), PartialDate(QDate(2025, 4, 3)));
        test::setText(record, field, text);
        EXPECT_TRUE(session->save(record));
        return record.id;
    }
    QUuid checkup(const QString &facility, Privacy privacy = Privacy::Child)
    {
        return add(records::infantCheckup, "facility", facility, privacy);
    }
    QStringList texts(const char *field) const { return *session->reader().latestTexts(field); }
};

TEST(LatestTexts, areThoseOfTheKeyTheLatestFirstAndOnce)
{
    Facilities home;
    home.checkup(QStringLiteral("見本小児科"));
    home.checkup(QStringLiteral("見本市保健センター"));
    home.checkup(QStringLiteral("見本小児科"));
    home.add(records::childMeasurement, "place", QStringLiteral("自宅"), Privacy::Child);
    EXPECT_EQ(home.texts("facility"), QStringList({QStringLiteral("見本小児科"), QStringLiteral("見本市保健センター")}));
    EXPECT_EQ(home.texts("place"), QStringList({QStringLiteral("自宅")}));
    EXPECT_EQ(home.texts("no such key"), QStringList());
}

TEST(LatestTexts, leaveOutWhatIsStruckOut)
{
    Facilities home;
    const QUuid wrong = home.checkup(QStringLiteral("まちがい医院"));
    ASSERT_TRUE(home.session->setVoided(wrong, QStringLiteral("ほかの子のこと")));
    EXPECT_EQ(home.texts("facility"), QStringList());
}

TEST(LatestTexts, leaveOutWhatIsSealedEvenWhileItIsOpen)
{
    Facilities home;
    for (const Privacy privacy : {Privacy::Mother, Privacy::Professional})
        home.checkup(QStringLiteral("こころの見本医院"), privacy);
    ASSERT_TRUE(home.session->openFamily(home.people.family));
    ASSERT_EQ(home.session->family()->recordsOf(home.people.child, records::infantCheckup).size(), 2u) << "they are open";
    EXPECT_EQ(home.texts("facility"), QStringList());
}

TEST(LatestTexts, leaveOutFamiliesThatAreNotDisclosed)
{
    Facilities home;
    home.checkup(QStringLiteral("かくれ里の見本医院"));
    ASSERT_TRUE(home.session->openFamily(home.people.family));
    Record child = *home.session->family()->record(home.people.child);
    child.setValue(*records::person.find(records::keys::person::notDisclosed), true);
    ASSERT_TRUE(home.session->save(child));
    EXPECT_EQ(home.texts("facility"), QStringList());
    child.setValue(*records::person.find(records::keys::person::notDisclosed), false);
    ASSERT_TRUE(home.session->save(child));
    EXPECT_EQ(home.texts("facility"), QStringList({QStringLiteral("かくれ里の見本医院")}));
}

} // namespace
} // namespace boshi::latest_texts_tests
