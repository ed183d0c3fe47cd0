// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reference/national_contacts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

// Outside any namespace, as Qt asks; the data sits in a static library and is not registered by itself.
static void registerContacts()
{
    Q_INIT_RESOURCE(contacts);
}

namespace boshi {
namespace {

constexpr int fileForm = 1;

constexpr std::pair<QLatin1StringView, Concern> concerns[] = {
    {QLatin1StringView("emergency"), Concern::Emergency},
    {QLatin1StringView("illness"), Concern::Illness},
    {QLatin1StringView("child"), Concern::Child},
    {QLatin1StringView("mind"), Concern::Mind},
};

Error broken(int entry) { return {ErrorCode::BrokenReference, QStringLiteral("contacts, entry %1").arg(entry)}; }

bool isDialled(const QString &number)
{
    return !number.isEmpty() && std::ranges::all_of(number, [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'-' || c == u'#'; });
}

std::optional<NationalContact> readContact(const QJsonObject &entry)
{
    const auto concern = std::ranges::find(concerns, entry.value(u"concern").toString(), &std::pair<QLatin1StringView, Concern>::first);
    const auto provenance = provenanceIn(entry);
    if (concern == std::end(concerns) || !provenance)
        return std::nullopt;
    const auto text = [&](QStringView key) { return entry.value(key).toString(); };
    const NationalContact contact{text(u"id"),     concern->second,   text(u"name_ja"),  text(u"name_en"),
                                  text(u"number"), text(u"hours_ja"), text(u"hours_en"), *provenance};
    const bool isNamed = !contact.id.isEmpty() && !contact.nameJa.isEmpty() && !contact.nameEn.isEmpty();
    return isNamed && isDialled(contact.number) && contact.hoursJa.isEmpty() == contact.hoursEn.isEmpty() ? std::optional(contact)
                                                                                                          : std::nullopt;
}

} // namespace

Result<std::vector<NationalContact>> readNationalContacts(const QByteArray &json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    const QJsonArray entries = file.value(u"contacts").toArray();
    if (file.value(u"form").toInt() != fileForm || entries.isEmpty())
        return broken(0);
    std::vector<NationalContact> contacts;
    for (const QJsonValue &entry : entries) {
        const auto contact = readContact(entry.toObject());
        if (!contact || std::ranges::find(contacts, contact->id, &NationalContact::id) != contacts.end())
            return broken(int(contacts.size()) + 1);
        contacts.push_back(*contact);
    }
    return contacts;
}

Result<std::vector<NationalContact>> loadNationalContacts()
{
    registerContacts();
    QFile file(QStringLiteral(":/contacts/national.json"));
    if (!file.open(QIODevice::ReadOnly))
        return broken(0);
    auto contacts = readNationalContacts(file.readAll());
    if (contacts)
        std::erase_if(*contacts, [](const NationalContact &contact) { return !contact.provenance.isEnabled; });
    return contacts;
}

} // namespace boshi
