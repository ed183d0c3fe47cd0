// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/own_contacts.h"
#include "tests/core/screening/screening_support.h"

namespace boshi::screening {
namespace {

struct Contacts : SheetFamily {
    void add(const char16_t *kind, const char16_t *name, const char16_t *phone)
    {
        put(QUuid::createUuid(), records::contact, family.id(),
            {{keys::contact::kind, QString::fromUtf16(kind)}, {keys::contact::name, QString::fromUtf16(name)}, {keys::contact::phone, QString::fromUtf16(phone)}});
    }
    QStringList names() const
    {
        QStringList names;
        for (const OwnContact &contact : ownContacts(family))
            names << contact.name;
        return names;
    }
};

TEST(OwnContacts, areNobodyWhereNobodyIsWrittenDown) { EXPECT_TRUE(ownContacts(SheetFamily().family).empty()); }

TEST(OwnContacts, beginWithTheClinicAndLeaveOutWhoIsNotMeant)
{
    Contacts contacts;
    contacts.add(u"municipality", u"三ノ宮市 こども課", u"000-0000-0001");
    contacts.add(u"emergency", u"おばあちゃん", u"000-0000-0002");
    contacts.add(u"midwife", u"見本助産院", u"000-0000-0003");
    contacts.add(u"clinic", u"見本クリニック", u"000-0000-0004");
    contacts.add(u"clinic", u"番号のないクリニック", u"");
    EXPECT_EQ(contacts.names(), (QStringList{QStringLiteral("見本クリニック"), QStringLiteral("見本助産院"), QStringLiteral("三ノ宮市 こども課")}));
}

} // namespace
} // namespace boshi::screening
