// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/remark_sentence.h"

#include "core/reference/national_contacts.h"
#include "core/screening/own_contacts.h"
#include "ui/words/field_text.h"
#include "ui/words/remark_text.h"
#include "ui/words/screening_text.h"
#include "ui/words/translate.h"

namespace boshi::ui {
namespace {

constexpr std::size_t mostOwn = 2;

bool concerns(const NationalContact &contact, bool isAboutChild)
{
    return contact.concern == Concern::Emergency || contact.concern == (isAboutChild ? Concern::Child : Concern::Illness);
}

QString whomToCall(const Family &family, bool isAboutChild)
{
    QStringList lines;
    const auto own = screening::ownContacts(family);
    for (std::size_t i = 0; i < std::min(mostOwn, own.size()); ++i)
        lines << translate("screening", "%1: %2", "name of a telephone line, number").arg(own[i].name, own[i].phone);
    QDate checkedOn;
    if (const auto national = loadNationalContacts())
        for (const NationalContact &contact : *national)
            if (concerns(contact, isAboutChild)) {
                lines << contactText(contact);
                checkedOn = contact.provenance.checkedOn;
            }
    return translate("remarks", "Telephone: %1 (national lines checked on %2).", "list, day")
        .arg(lines.join(translate("remarks", "; ", "between telephone numbers")), dateText(PartialDate(checkedOn)));
}

} // namespace

QString remarkSentence(const remarks::Remark &remark, const Family &family)
{
    const QString text = remarkText(remark, remarks::shippedRules().checkedOn);
    if (remark.rule->level != remarks::Level::ContactNow)
        return text;
    return translate("remarks", "%1 %2", "remark, whom to call").arg(text, whomToCall(family, remark.type->about == About::Child));
}

} // namespace boshi::ui
