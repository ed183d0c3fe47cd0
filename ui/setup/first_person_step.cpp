// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/first_person_step.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "ui/sections/form_help.h"
#include "ui/setup/due_date_part.h"
#include "ui/setup/setup_progress.h"
#include "ui/setup/whole_form.h"
#include "ui/unlock/calm_page.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

namespace keys = records::keys;

constexpr QLatin1StringView bornInput("born"), motherInput("mother"), dueDateInput("dueDate"), childInput("child");

Record newPerson(const VaultSession &session) { return {.id = session.surroundings().newId(), .type = &records::person}; }

Record newPregnancy(const VaultSession &session, const QUuid &mother)
{
    Record pregnancy{.id = session.surroundings().newId(), .type = &records::pregnancy, .subject = mother};
    pregnancy.setValue(*pregnancy.type->find(keys::pregnancy::outcome), QStringLiteral("ongoing"));
    return pregnancy;
}

} // namespace

FirstPersonStep::FirstPersonStep(SetupFamily &family, QWidget *parent)
    : SetupStep(parent)
    , m_family(family)
    , m_names(wrappingText({}))
    , m_expecting(new QRadioButton(tr("A &pregnancy")))
    , m_born(new QRadioButton(tr("A child who is &born")))
{
    m_pregnancySide = makePregnancySide();
    m_childSide = makeChildSide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(12);
    for (QWidget *part : std::initializer_list<QWidget *>{m_names, m_expecting, m_born, m_pregnancySide, m_childSide})
        layout->addWidget(part);
    connect(m_expecting, &QRadioButton::toggled, this, &FirstPersonStep::showSide);
}

QWidget *FirstPersonStep::makePregnancySide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    m_motherPart = new QWidget;
    auto *motherColumn = new QVBoxLayout(m_motherPart);
    motherColumn->setContentsMargins({});
    m_motherForm = new WholeForm(records::person, {keys::person::name, keys::person::kana, keys::person::birthDate}, formHelp(m_family.session()));
    m_motherForm->setAccessibleName(tr("The mother"));
    motherColumn->addWidget(groupCaption(tr("The mother")));
    motherColumn->addWidget(m_motherForm);
    column->addWidget(m_motherPart);
    column->addWidget(groupCaption(tr("The pregnancy")));
    column->addWidget(m_dueDate = new DueDatePart(m_family.session()));
    return side;
}

QWidget *FirstPersonStep::makeChildSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    m_childForm = new WholeForm(records::person, {keys::person::name, keys::person::kana, keys::person::birthDate, keys::person::sex},
                                formHelp(m_family.session()));
    m_childForm->setAccessibleName(tr("The child"));
    column->addWidget(groupCaption(tr("The child")));
    column->addWidget(m_childForm);
    auto *another = new QPushButton(tr("Save and enter another &child"));
    connect(another, &QPushButton::clicked, this, [this] {
        if (save())
            emit said(tr("Saved."));
        m_childForm->focusField(keys::person::name);
    });
    column->addWidget(another, 0, Qt::AlignLeft);
    return side;
}

QString FirstPersonStep::question() const { return tr("What is the handbook about?"); }

QString FirstPersonStep::explanation() const { return tr("Only a name is needed now. Everything can be added and corrected later."); }

/// Null when she is not entered yet.
const Record *FirstPersonStep::mother() const { return m_family.family() ? expectingIn(*m_family.family()).mother : nullptr; }

void FirstPersonStep::begin()
{
    const Family *family = m_family.family();
    const VaultSession &session = m_family.session();
    const Expecting expecting = family ? expectingIn(*family) : Expecting();
    showNames(*m_names, m_family.names());
    m_motherPart->setHidden(expecting.mother);
    m_motherForm->setRecord(newPerson(session));
    m_childForm->setRecord(newPerson(session));
    if (expecting.pregnancy)
        m_dueDate->begin(*expecting.pregnancy, family->recordsOf(expecting.pregnancy->id, records::dueDateEstimate));
    else
        m_dueDate->begin(newPregnancy(session, expecting.mother ? expecting.mother->id : QUuid()), {});
    const bool isBorn = family && !expecting.pregnancy && !childrenIn(*family).empty();
    (isBorn ? m_born : m_expecting)->setChecked(true);
    showSide();
}

void FirstPersonStep::showSide()
{
    m_pregnancySide->setVisible(m_expecting->isChecked());
    m_childSide->setVisible(m_born->isChecked());
}

bool FirstPersonStep::isEdited() const
{
    return m_born->isChecked() ? m_childForm->isEdited() : (!mother() && m_motherForm->isEdited()) || m_dueDate->isEdited();
}

bool FirstPersonStep::save() { return m_born->isChecked() ? saveChild() : savePregnancy(); }

bool FirstPersonStep::hasName(RecordForm &form, const Record &person)
{
    if (!isSound(form, person, m_family.session())) {
        emit said(tr("Not saved yet. Please look at the marked fields."));
        return false;
    }
    if (!nameOf(person).isEmpty())
        return true;
    emit said(tr("Please write a name. A nickname will do, and it can be changed later."));
    form.focusField(keys::person::name);
    return false;
}

bool FirstPersonStep::savePregnancy()
{
    const Record *known = mother();
    const Record newcomer = m_motherForm->record();
    if (!known && !hasName(*m_motherForm, newcomer))
        return false;
    if (!m_dueDate->isReadable()) {
        emit said(tr("Not saved yet. Please look at the marked fields."));
        return false;
    }
    std::vector<RecordEdit> edits = pregnancyEdits(known ? known->id : newcomer.id);
    if (!known)
        return saved(m_family.add(newcomer, QStringLiteral("mother"), std::move(edits)));
    if (edits.empty())
        return true;
    const auto written = m_family.session().apply(Change::of(ChangeKind::Add, std::move(edits)));
    return saved(written ? Result<Done>(Done()) : Result<Done>(written.error()));
}

std::vector<RecordEdit> FirstPersonStep::pregnancyEdits(const QUuid &mother) const
{
    Record pregnancy = m_dueDate->pregnancy();
    pregnancy.subject = mother;
    const Record *stored = m_family.family() ? m_family.family()->record(pregnancy.id) : nullptr;
    std::vector<RecordEdit> edits;
    if (RecordEdit edit = stored ? editBetween(*stored, pregnancy) : additionOf(pregnancy); !edit.sets.empty())
        edits.push_back(std::move(edit));
    for (Record estimate : m_dueDate->newEstimates()) {
        estimate.subject = pregnancy.id;
        edits.push_back(additionOf(estimate));
    }
    return edits;
}

bool FirstPersonStep::saveChild()
{
    const Record child = m_childForm->record();
    if (!m_childForm->isEdited() && m_family.family() && !childrenIn(*m_family.family()).empty())
        return true;
    if (!hasName(*m_childForm, child))
        return false;
    return saved(m_family.add(child, QStringLiteral("child")));
}

bool FirstPersonStep::saved(const Result<Done> &result)
{
    if (!result) {
        emit failed(result.error());
        return false;
    }
    begin();
    return true;
}

QCborMap FirstPersonStep::input() const
{
    return {{bornInput, m_born->isChecked()},
            {motherInput, m_motherForm->input(true)},
            {dueDateInput, m_dueDate->input()},
            {childInput, m_childForm->input(true)}};
}

void FirstPersonStep::takeInput(const QCborMap &input)
{
    (input.value(bornInput).toBool() ? m_born : m_expecting)->setChecked(true);
    m_motherForm->typeAgain(input.value(motherInput).toMap());
    m_dueDate->takeInput(input.value(dueDateInput).toMap());
    m_childForm->typeAgain(input.value(childInput).toMap());
}

void FirstPersonStep::focusFirst() { (m_born->isChecked() ? m_born : m_expecting)->setFocus(); }

} // namespace boshi::ui
