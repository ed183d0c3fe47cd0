// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/long_text_field_editor.h"

#include "ui/forms/absence_button.h"
#include "ui/forms/input_text.h"
#include "ui/widgets/long_text_edit.h"
#include "ui/words/field_text.h"

#include <QBoxLayout>
#include <QSignalBlocker>

namespace boshi::ui {
namespace {

constexpr int linesOfLetter = 8;

} // namespace

LongTextFieldEditor::LongTextFieldEditor(const Field &field, QWidget *parent, bool isLarge)
    : FieldEditor(field, new LongTextEdit, parent)
    , m_text(static_cast<LongTextEdit *>(input()))
    , m_absence(new AbsenceButton(field, m_text, this))
{
    if (isLarge)
        m_text->setLines(linesOfLetter);
    row()->addWidget(m_absence, 0, Qt::AlignTop);
    connect(m_text, &LongTextEdit::textChanged, this, &LongTextFieldEditor::read);
    connect(m_text, &LongTextEdit::editingFinished, this, [this] { leave(); });
    connect(m_absence, &AbsenceButton::chosen, this, &LongTextFieldEditor::choose);
}

void LongTextFieldEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
    m_absence->setEnabled(!readOnly);
}

void LongTextFieldEditor::showValue(const Value &value)
{
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(inputText(field(), value));
    m_absence->showValue(value);
    const auto *absence = std::get_if<Absence>(&value);
    setSpokenHint(absence ? absenceWord(*absence) : QString());
}

void LongTextFieldEditor::typeText(const QString &text)
{
    m_text->setPlainText(text); // Is read by itself.
    leave();
}

QString LongTextFieldEditor::typedText() const { return m_text->toPlainText(); }

/// A composition that has just begun changes nothing yet.
void LongTextFieldEditor::read()
{
    if (m_text->toPlainText() == inputText(field(), value()))
        return;
    const std::optional<Value> typed = readInput(field(), m_text->toPlainText());
    take(typed);
    m_absence->showValue(typed.value_or(Value()));
    setSpokenHint({});
}

void LongTextFieldEditor::choose(const Value &absence)
{
    take(absence);
    showValue(absence);
    leave();
}

} // namespace boshi::ui
