// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/handbook_step.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "ui/sections/form_help.h"
#include "ui/sections/record_names.h"
#include "ui/setup/setup_progress.h"
#include "ui/setup/whole_form.h"
#include "ui/unlock/calm_page.h"

#include <QLabel>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

namespace own = records::keys::handbook;

/// Whom handbooks are about.
std::vector<const Record *> bearersIn(const Family &family)
{
    std::vector<const Record *> bearers;
    for (const Member &child : childrenIn(family))
        bearers.push_back(child.person);
    if (const Expecting expecting = expectingIn(family); expecting.pregnancy)
        bearers.push_back(expecting.mother);
    return bearers;
}

} // namespace

HandbookStep::HandbookStep(SetupFamily &family, QWidget *parent)
    : SetupStep(parent)
    , m_family(family)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
}

QString HandbookStep::question() const { return tr("Which handbook is it on paper?"); }

QString HandbookStep::explanation() const { return tr("Number and edition stand on the cover. They decide which pages and questions belong to it."); }

void HandbookStep::begin()
{
    m_formOf.clear();
    delete m_forms;
    m_forms = new QWidget;
    auto *column = new QVBoxLayout(m_forms);
    column->setContentsMargins({});
    layout()->addWidget(m_forms);
    if (m_family.family())
        for (const Record *person : bearersIn(*m_family.family()))
            addForm(*person);
    if (m_formOf.empty())
        column->addWidget(wrappingText(tr("No child and no pregnancy is entered yet. This can be filled in later.")));
}

void HandbookStep::addForm(const Record &person)
{
    auto *form = new WholeForm(records::handbook, {own::number, own::issuedOn, own::issuer, own::edition}, formHelp(m_family.session()));
    form->setRecord(handbookOf(person.id));
    form->setAccessibleName(tr("Handbook of %1").arg(personName(person)));
    m_forms->layout()->addWidget(groupCaption(form->accessibleName()));
    m_forms->layout()->addWidget(form);
    m_formOf.push_back(form);
}

Record HandbookStep::handbookOf(const QUuid &person) const
{
    const auto known = m_family.family()->recordsOf(person, records::handbook);
    return known.empty() ? newRecord(m_family.session(), records::handbook, person) : *known.back();
}

bool HandbookStep::isEdited() const { return std::ranges::any_of(m_formOf, [](const RecordForm *form) { return form->isEdited(); }); }

bool HandbookStep::save()
{
    std::vector<RecordEdit> edits;
    for (RecordForm *form : m_formOf) {
        const Record record = form->record();
        if (!form->isEdited())
            continue;
        if (!isSound(*form, record, m_family.session())) {
            emit said(tr("Not saved yet. Please look at the marked fields."));
            return false;
        }
        const Record *stored = m_family.family()->record(record.id);
        edits.push_back(stored ? editBetween(*stored, record) : additionOf(record));
    }
    if (edits.empty())
        return true;
    if (const auto saved = m_family.session().apply(Change::of(ChangeKind::Add, std::move(edits))); !saved) {
        emit failed(saved.error());
        return false;
    }
    begin();
    return true;
}

QCborMap HandbookStep::input() const
{
    QCborMap input;
    for (const RecordForm *form : m_formOf)
        input.insert(form->record().subject.toString(), form->input(true));
    return input;
}

void HandbookStep::takeInput(const QCborMap &input)
{
    for (RecordForm *form : m_formOf)
        form->typeAgain(input.value(form->record().subject.toString()).toMap());
}

void HandbookStep::focusFirst()
{
    if (!m_formOf.empty())
        m_formOf.front()->focusField(own::number);
}

} // namespace boshi::ui
