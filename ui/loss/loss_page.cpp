// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/loss/loss_page.h"

#include "core/domain/loss.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "ui/screening/support_contacts.h"
#include "ui/sections/age_text.h"
#include "ui/sections/record_names.h"
#include "ui/unlock/calm_page.h"
#include "ui/unlock/dialog_parts.h"
#include "ui/words/translate.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

class Column : public CalmPage {
public:
    using CalmPage::addText;
    using CalmPage::CalmPage;
    using CalmPage::closeColumn;
    using CalmPage::column;
};

QString nameOfSubject(const Family &family, const Record &about)
{
    if (about.type == &records::person)
        return personName(about);
    const Record *mother = family.record(about.subject);
    return mother ? translate("sections", "%1 · %2", "mother, her pregnancy").arg(personName(*mother), pregnancyName(about)) : pregnancyName(about);
}

} // namespace

LossPage::LossPage(VaultSession &session, const QUuid &subject, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_subject(subject)
    , m_sentence(wrappingText({}))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *page = new Column(tr("After a loss"));
    outer->addWidget(page);
    m_name = page->addText({});
    m_state = page->addText({});
    page->addText(tr("Nothing is deleted: everything written stays, and can be read, corrected and added to. This can be turned back at any time."));
    m_turnButton = new QPushButton;
    auto *back = new QPushButton(tr("&Close this page"));
    page->column()->addLayout(buttonRow({m_turnButton, back}));
    page->column()->addWidget(m_sentence);
    m_sentence->hide();
    page->addText(tr("You do not have to carry this alone. You may call, also just to talk."));
    auto *contacts = new SupportContacts(session.family());
    page->column()->addWidget(contacts);
    page->closeColumn();
    connect(m_turnButton, &QPushButton::clicked, this, &LossPage::turn);
    connect(back, &QPushButton::clicked, this, &LossPage::left);
    connect(contacts, &SupportContacts::contactAsked, this, &LossPage::contactAsked);
    auto *leave = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    leave->setWhatsThis(tr("Close this page"));
    connect(leave, &QShortcut::activated, this, &LossPage::left);
    refresh({});
}

void LossPage::refresh(const QSet<QUuid> &)
{
    const Family *family = m_session.family();
    const Record *about = family ? family->record(m_subject) : nullptr;
    if (!about)
        return;
    const bool isOn = isMourned(*family, m_subject);
    m_name->setText(nameOfSubject(*family, *about));
    m_state->setText(isOn ? tr("Ages are not counted, nothing is announced and nothing comes due here.")
                          : tr("You can have this shown with care: ages are no longer counted, nothing is announced and nothing comes due, for this child or this pregnancy alone."));
    m_turnButton->setText(isOn ? tr("Back to the &usual view") : tr("S&how with care"));
}

void LossPage::turn()
{
    const Family *family = m_session.family();
    const Record *stored = family ? family->record(m_subject) : nullptr;
    if (!stored)
        return;
    Record record = *stored;
    record.setValue(*record.type->find(records::keys::loss::mourned), !isMourned(*family, m_subject));
    if (const auto saved = m_session.save(record); !saved)
        return showError(m_sentence, saved.error());
    showSentence(m_sentence, tr("Saved. Undo (Ctrl+Z) takes it back."));
}

void LossPage::focusFirst() { m_turnButton->setFocus(); }

} // namespace boshi::ui
