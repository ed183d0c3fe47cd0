// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/together/child_column.h"

#include "core/domain/siblings.h"
#include "ui/sections/form_help.h"
#include "ui/sections/record_names.h"
#include "ui/setup/whole_form.h"
#include "ui/together/shared_fields.h"
#include "ui/unlock/calm_page.h"
#include "ui/unlock/text_width.h"
#include "ui/widgets/child_mark.h"
#include "ui/words/labels.h"

#include <QHBoxLayout>
#include <QLabel>

namespace boshi::ui {
namespace {

constexpr int leastCharacters = 34;

std::vector<std::string_view> keysOf(const RecordType &type)
{
    std::vector<std::string_view> keys;
    for (const Field &field : type.fields)
        keys.push_back(field.key);
    return keys;
}

QLabel *headingOf(const QString &name)
{
    QLabel *heading = wrappingText(name);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    return heading;
}

} // namespace

ChildColumn::ChildColumn(const VaultSession &session, const Record &child, const Record &record, QWidget *parent)
    : QWidget(parent)
    , m_name(personName(child))
    , m_form(new WholeForm(*record.type, keysOf(*record.type), formHelp(session, *record.type)))
{
    auto *sides = new QHBoxLayout(this);
    sides->setContentsMargins({});
    sides->addWidget(new ChildMark(childNumber(*session.family(), child.id)));
    auto *rows = new QVBoxLayout;
    rows->addWidget(headingOf(m_name));
    rows->addWidget(m_form);
    rows->addStretch();
    sides->addLayout(rows, 1);
    m_form->setRecord(record);
    m_form->setAccessibleName(tr("%1, %2", "a page or an input, whom it is about").arg(title(*record.type), m_name));
    for (const Field &field : record.type->fields) {
        m_form->editor(field.key)->setSpokenName(tr("%1, %2", "a page or an input, whom it is about").arg(labelWithUnit(field), m_name));
        m_form->setElsewhere(field.key, isShared(field));
    }
}

Record ChildColumn::record() const { return m_form->record(); }

bool ChildColumn::isEmpty() const
{
    return std::ranges::none_of(m_form->type().fields, [this](const Field &field) {
        const FieldEditor *editor = m_form->editor(field.key);
        return !isShared(field) && (editor->inputIssue() || !boshi::isEmpty(editor->value()));
    });
}

int ChildColumn::leastWidth() const { return textWidth(*m_form, leastCharacters); }

void ChildColumn::take(std::string_view key, const QCborValue &typed)
{
    FieldEditor *editor = m_form->editor(key);
    if (editor->typed() == typed)
        return;
    if (editor->inputIssue())
        editor->setValue({});
    editor->typeAgain(typed);
}

} // namespace boshi::ui
