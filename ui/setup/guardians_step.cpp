// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/guardians_step.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/reference/code_lists.h"
#include "ui/sections/form_help.h"
#include "ui/setup/whole_form.h"
#include "ui/unlock/calm_page.h"
#include "ui/unlock/dialog_parts.h"
#include "ui/widgets/calm_combo_box.h"
#include "ui/words/labels.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

namespace keys = records::keys;

constexpr QLatin1StringView roleInput("role"), fieldsInput("fields");

bool has(const Family *family, QStringView role)
{
    return family && std::ranges::any_of(family->members(), [role](const Member &member) { return member.role == role; });
}

} // namespace

GuardiansStep::GuardiansStep(SetupFamily &family, QWidget *parent)
    : SetupStep(parent)
    , m_family(family)
    , m_names(wrappingText({}))
    , m_role(new CalmComboBox)
    , m_form(new WholeForm(records::person, {keys::person::name, keys::person::kana}, formHelp(family.session())))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_names);
    m_role->setAccessibleName(tr("Role in the family"));
    for (const Code &code : codes::familyRole.codes)
        if (const QString key = QString::fromUtf8(code.code.data(), qsizetype(code.code.size())); !isChildRole(key))
            m_role->addItem(roleLabel(key), key);
    addCaptioned(*layout, tr("&Role in the family"), m_role);
    m_form->setAccessibleName(tr("Other guardian"));
    layout->addWidget(m_form);
    auto *another = new QPushButton(tr("Save and enter &another"));
    layout->addWidget(another, 0, Qt::AlignLeft);
    connect(another, &QPushButton::clicked, this, &GuardiansStep::addAnother);
}

QString GuardiansStep::question() const { return tr("Who else looks after the child?"); }

QString GuardiansStep::explanation() const
{
    return tr("Father, mother, grandparents, foster parents: whoever is to stand in the handbook. If there is nobody else, go on.");
}

void GuardiansStep::begin()
{
    showNames(*m_names, m_family.names());
    const bool hasMother = has(m_family.family(), u"mother");
    const QString role = !hasMother ? QStringLiteral("mother") : has(m_family.family(), u"father") ? QStringLiteral("guardian") : QStringLiteral("father");
    m_role->setCurrentIndex(m_role->findData(role));
    m_form->setRecord(Record{.id = m_family.session().surroundings().newId(), .type = &records::person});
}

bool GuardiansStep::isEdited() const { return m_form->isEdited(); }

bool GuardiansStep::save()
{
    if (!isEdited())
        return true;
    const Record person = m_form->record();
    if (!isSound(*m_form, person, m_family.session())) {
        emit said(tr("Not saved yet. Please look at the marked fields."));
        return false;
    }
    if (nameOf(person).isEmpty()) {
        emit said(tr("Please write a name. A nickname will do, and it can be changed later."));
        m_form->focusField(keys::person::name);
        return false;
    }
    if (const auto added = m_family.add(person, m_role->currentData().toString()); !added) {
        emit failed(added.error());
        return false;
    }
    begin();
    return true;
}

void GuardiansStep::addAnother()
{
    if (save())
        emit said(tr("Saved."));
    focusFirst();
}

QCborMap GuardiansStep::input() const { return {{roleInput, m_role->currentData().toString()}, {fieldsInput, m_form->input(true)}}; }

void GuardiansStep::takeInput(const QCborMap &input)
{
    m_role->setCurrentIndex(std::max(0, m_role->findData(input.value(roleInput).toString())));
    m_form->typeAgain(input.value(fieldsInput).toMap());
}

void GuardiansStep::focusFirst() { m_form->focusField(keys::person::name); }

} // namespace boshi::ui
