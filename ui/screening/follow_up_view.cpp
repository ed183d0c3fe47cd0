// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/screening/follow_up_view.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "ui/screening/support_contacts.h"
#include "ui/sections/form_help.h"
#include "ui/setup/whole_form.h"
#include "ui/unlock/dialog_parts.h"
#include "ui/words/screening_text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

namespace keys = records::keys;

bool isMothers(const Record &sheet)
{
    const auto *respondent = sheet.get<QString>(keys::screening::respondent);
    return !respondent || *respondent == u"mother";
}

} // namespace

FollowUpView::FollowUpView(VaultSession &session, const screening::Reading &reading, const Record &sheet, bool isSaved, QWidget *parent)
    : CalmPage(tr("You are not alone"), parent)
    , m_session(session)
    , m_sentence(wrappingText({}))
{
    setAccessibleName(tr("You are not alone"));
    addText(isMothers(sheet) ? tr("Many mothers go through a hard time, after a birth and after a loss. It is nobody's fault, and there are people who help.")
                              : tr("Many parents go through a hard time, after a birth and after a loss. It is nobody's fault, and there are people who help."));
    if (reading.leadsOn())
        addText(tr("What you wrote down is a good reason to talk to somebody soon. It is not a diagnosis: only people who talk with you can say more."));
    if (reading.isWatchedRaised)
        addText(tr("If thoughts come of hurting yourself, please do not stay alone with them. There are numbers that can be called at night, too."));
    auto *contacts = new SupportContacts(session.family());
    column()->addWidget(contacts);
    connect(contacts, &SupportContacts::contactAsked, this, &FollowUpView::contactAsked);
    if (isSaved)
        addNextDay(sheet);
    if (const QString source = cutoffText(reading); !source.isEmpty())
        addText(source);
    column()->addWidget(m_sentence);
    m_sentence->hide();
    addButtons();
    closeColumn();
}

QLabel *FollowUpView::addHeading(const QString &text)
{
    QLabel *heading = addText(text);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    return heading;
}

void FollowUpView::addNextDay(const Record &sheet)
{
    addHeading(tr("When you will look again"));
    addText(tr("If you agreed on a day with somebody, you can keep it here."));
    m_next = new WholeForm(*sheet.type, {keys::screening::nextOn}, formHelp(m_session));
    m_next->setRecord(sheet);
    column()->addWidget(m_next);
}

void FollowUpView::addButtons()
{
    m_back = new QPushButton(tr("&Close this page"));
    connect(m_back, &QPushButton::clicked, this, &FollowUpView::left);
    if (!m_next)
        return column()->addLayout(buttonRow({m_back}));
    auto *keep = new QPushButton(tr("&Keep the day"));
    connect(keep, &QPushButton::clicked, this, &FollowUpView::save);
    column()->addLayout(buttonRow({keep, m_back}));
}

bool FollowUpView::isEdited() const { return m_next && m_next->isEdited(); }

bool FollowUpView::save()
{
    if (!isEdited())
        return true;
    auto issues = m_next->inputIssues();
    std::ranges::copy(m_session.issuesOf(m_next->record()), std::back_inserter(issues));
    m_next->showIssues(issues);
    if (hasErrors(issues))
        return false;
    const Record record = m_next->record();
    if (const auto saved = m_session.save(record); !saved) {
        showError(m_sentence, saved.error());
        return false;
    }
    m_next->setRecord(record);
    showSentence(m_sentence, tr("The day is kept."));
    return true;
}

QCborMap FollowUpView::input() const { return m_next ? m_next->input(false) : QCborMap(); }

void FollowUpView::typeAgain(const QCborMap &input)
{
    if (m_next)
        m_next->typeAgain(input);
}

void FollowUpView::focusFirst() { m_back->setFocus(); }

} // namespace boshi::ui
