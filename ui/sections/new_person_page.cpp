// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/new_person_page.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/reference/code_lists.h"
#include "ui/forms/record_form.h"
#include "ui/sections/form_help.h"
#include "ui/sections/new_person.h"
#include "ui/unlock/calm_page.h"
#include "ui/widgets/calm_combo_box.h"
#include "ui/words/labels.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

constexpr QLatin1StringView roleInput("role"), fieldsInput("fields");

} // namespace

NewPersonPage::NewPersonPage(VaultSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_sentence(new QLabel)
    , m_role(new CalmComboBox)
    , m_form(new RecordForm(records::person, nullptr, formHelp(session)))
{
    auto *layout = new QVBoxLayout(this);
    auto *caption = new QLabel(tr("&Role in the family"));
    caption->setBuddy(m_role);
    m_role->setAccessibleName(tr("Role in the family"));
    for (const Code &code : codes::familyRole.codes) {
        const QString key = QString::fromUtf8(code.code.data(), qsizetype(code.code.size()));
        m_role->addItem(roleLabel(key), key);
    }
    m_form->setAccessibleName(tr("New person"));
    auto *heading = new QLabel(tr("One more person in this family"));
    heading->setWordWrap(true);
    m_sentence->setWordWrap(true);
    layout->addWidget(heading);
    layout->addWidget(m_sentence);
    layout->addWidget(caption);
    layout->addWidget(m_role, 0, Qt::AlignLeft);
    layout->addWidget(m_form, 1);
    layout->addLayout(makeButtons());
}

QLayout *NewPersonPage::makeButtons()
{
    auto *row = new QHBoxLayout;
    auto *save = new QPushButton(tr("&Save"));
    auto *leave = new QPushButton(tr("&Close"));
    row->addWidget(save);
    row->addWidget(leave);
    row->addStretch();
    connect(save, &QPushButton::clicked, this, &NewPersonPage::save);
    connect(leave, &QPushButton::clicked, this, &NewPersonPage::leave);
    const auto *saveKey = new QShortcut(QKeySequence::Save, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(saveKey, &QShortcut::activated, this, &NewPersonPage::save);
    const auto *leaveKey = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(leaveKey, &QShortcut::activated, this, &NewPersonPage::leave);
    return row;
}

void NewPersonPage::begin()
{
    m_role->setCurrentIndex(m_role->findData(QStringLiteral("child")));
    discard();
    m_role->setFocus();
}

bool NewPersonPage::isEdited() const { return m_form->isEdited(); }

void NewPersonPage::discard()
{
    m_form->setRecord(Record{.id = m_session.surroundings().newId(), .type = &records::person});
    showSentence(m_sentence, {});
}

QCborMap NewPersonPage::input() const
{
    if (!isEdited())
        return {};
    return {{roleInput, m_role->currentData().toString()}, {fieldsInput, m_form->input(true)}};
}

void NewPersonPage::takeInput(const QCborMap &input)
{
    begin();
    m_role->setCurrentIndex(std::max(0, m_role->findData(input.value(roleInput).toString())));
    m_form->typeAgain(input.value(fieldsInput).toMap());
}

bool NewPersonPage::save()
{
    const Record person = m_form->record();
    std::vector<Issue> issues = m_form->inputIssues();
    std::ranges::copy(m_session.issuesOf(person), std::back_inserter(issues));
    m_form->showIssues(issues);
    if (nameOf(person).isEmpty()) {
        showSentence(m_sentence, tr("Please write a name. A nickname will do, and it can be changed later."));
        m_form->focusField(records::keys::person::name);
        return false;
    }
    if (hasErrors(issues)) {
        showSentence(m_sentence, tr("Not saved yet. Please look at the marked fields."));
        m_form->focusField(std::ranges::find(issues, Severity::Error, &Issue::severity)->field);
        return false;
    }
    const auto family = addPerson(m_session, person, m_role->currentData().toString(), false);
    if (!family) {
        showError(m_sentence, family.error());
        return false;
    }
    discard();
    emit added(*family, person.id);
    return true;
}

void NewPersonPage::leave()
{
    leaveThen([this] {
        discard();
        emit left();
    });
}

} // namespace boshi::ui
