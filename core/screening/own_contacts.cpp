// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/own_contacts.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"

namespace boshi::screening {

std::vector<OwnContact> ownContacts(const Family &family)
{
    namespace keys = records::keys::contact;
    const auto text = [](const Record &record, std::string_view key) {
        const auto *found = record.get<QString>(key);
        return found ? *found : QString();
    };
    std::vector<OwnContact> contacts;
    const auto known = family.recordsOf(family.id(), records::contact);
    for (const QStringView kind : {u"clinic", u"midwife", u"municipality"})
        for (const Record *record : known)
            if (text(*record, keys::kind) == kind && !text(*record, keys::phone).isEmpty())
                contacts.push_back({text(*record, keys::name), text(*record, keys::phone)});
    return contacts;
}

} // namespace boshi::screening
