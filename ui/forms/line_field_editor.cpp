// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/line_field_editor.h"

#include "ui/forms/absence_button.h"
#include "ui/forms/input_text.h"
#include "ui/words/field_text.h"
#include "ui/words/labels.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>

namespace boshi::ui {
namespace {

bool isLong(const Field &field)
{
    return field.kind == FieldKind::Text || field.kind == FieldKind::ToothChart || field.kind == FieldKind::Attachment;
}

} // namespace

LineFieldEditor::LineFieldEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, new QLineEdit, parent)
    , m_line(static_cast<QLineEdit *>(input()))
    , m_absence(new AbsenceButton(field, m_line, this))
{
    m_line->setMaxLength(int(longestText) + 1); // too long is said, not cut
    if (field.unit != Unit::None)
        row()->addWidget(new QLabel(unitText(field.unit)));
    row()->addWidget(m_absence);
    m_line->setSizePolicy(isLong(field) ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Fixed);
    if (!isLong(field))
        row()->addStretch(1);
    connect(m_line, &QLineEdit::textEdited, this, &LineFieldEditor::read);
    connect(m_line, &QLineEdit::editingFinished, this, [this] { leave(); });
    connect(m_absence, &AbsenceButton::chosen, this, &LineFieldEditor::choose);
}

void LineFieldEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    m_absence->setEnabled(!readOnly);
}

void LineFieldEditor::showValue(const Value &value)
{
    m_line->setText(inputText(field(), value));
    m_line->setCursorPosition(0);
    explain(value);
}

void LineFieldEditor::read(const QString &typed)
{
    const std::optional<Value> value = readInput(field(), typed);
    take(value);
    explain(value.value_or(Value()));
}

void LineFieldEditor::choose(const Value &absence)
{
    take(absence);
    showValue(absence);
    leave();
}

void LineFieldEditor::explain(const Value &value)
{
    const auto *absence = std::get_if<Absence>(&value);
    m_line->setPlaceholderText(absence ? absenceWord(*absence) : QString());
    m_absence->showValue(value);
    const auto *date = std::get_if<PartialDate>(&value);
    setHint(date ? longDateText(*date) : QString());
    setSpokenHint(absence ? absenceWord(*absence) : QString());
}

} // namespace boshi::ui
