// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screening/support_contacts.h"

#include "core/reference/national_contacts.h"
#include "core/screening/own_contacts.h"
#include "ui/unlock/calm_page.h"
#include "ui/words/field_text.h"
#include "ui/words/screening_text.h"
#include "ui/words/translate.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

/// The line whose facts are oldest says how old the list is.
QDate oldestCheck(const std::vector<NationalContact> &contacts)
{
    QDate oldest;
    for (const NationalContact &contact : contacts)
        if (!oldest.isValid() || contact.provenance.checkedOn < oldest)
            oldest = contact.provenance.checkedOn;
    return oldest;
}

} // namespace

SupportContacts::SupportContacts(const Family *family, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    addOwn(family);
    addNational();
}

void SupportContacts::addText(const QString &text) { m_column->addWidget(wrappingText(text)); }

void SupportContacts::addHeading(const QString &text)
{
    QLabel *heading = wrappingText(text);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    m_column->addWidget(heading);
}

void SupportContacts::addOwn(const Family *family)
{
    addHeading(tr("People you know"));
    const Family none;
    const auto contacts = screening::ownContacts(family ? *family : none);
    for (const screening::OwnContact &contact : contacts)
        addText(contact.name.isEmpty() ? contact.phone
                                       : translate("screening", "%1: %2", "name of a telephone line, number").arg(contact.name, contact.phone));
    if (!contacts.empty())
        return;
    addText(tr("No clinic, midwife or town office with a telephone number is written down yet. The number of your clinic stands on its card and in the handbook."));
    auto *add = new QPushButton(tr("&Write one down"));
    m_column->addWidget(add, 0, Qt::AlignLeft);
    connect(add, &QPushButton::clicked, this, &SupportContacts::contactAsked);
}

void SupportContacts::addNational()
{
    const auto contacts = loadNationalContacts();
    if (!contacts)
        return;
    addHeading(tr("Anybody may call here"));
    for (const Concern concern : {Concern::Mind, Concern::Emergency})
        for (const NationalContact &contact : *contacts)
            if (contact.concern == concern)
                addText(contactText(contact));
    addText(tr("Checked on %1; hours may have changed since.").arg(dateText(PartialDate(oldestCheck(*contacts)))));
}

} // namespace boshi::ui
