// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/handbooks.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"

namespace boshi {
namespace {

namespace keys = records::keys;

QString textOf(const Record &handbook)
{
    const auto *edition = handbook.get<QString>(keys::handbook::edition);
    return edition ? *edition : QString();
}

/// Handbooks come by their day of issue.
QString latestOf(const Family &family, const QUuid &person)
{
    QString edition;
    for (const Record *handbook : family.recordsOf(person, records::handbook))
        if (const QString text = textOf(*handbook); !text.isEmpty())
            edition = text;
    return edition;
}

QString ofPregnancy(const Family &family, const Record &pregnancy)
{
    for (const Member &member : family.members()) {
        const auto *bornOf = member.person->get<QUuid>(keys::person::bornOf);
        if (bornOf && *bornOf == pregnancy.id)
            if (const QString edition = latestOf(family, member.person->id); !edition.isEmpty())
                return edition;
    }
    return latestOf(family, pregnancy.subject);
}

} // namespace

QString editionOf(const Family &family, const QUuid &subject)
{
    const Record *about = family.record(subject);
    if (about && about->type == &records::handbook)
        return textOf(*about);
    if (about && about->type == &records::pregnancy)
        return ofPregnancy(family, *about);
    return latestOf(family, subject);
}

} // namespace boshi
