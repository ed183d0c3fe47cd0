// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/answer_field_editor.h"

#include "ui/forms/absence_button.h"
#include "ui/forms/choice_field_editor.h"
#include "ui/widgets/answer_buttons.h"
#include "ui/words/field_text.h"
#include "ui/words/labels.h"

#include <QBoxLayout>

#include <algorithm>

namespace boshi::ui {
namespace {

constexpr std::size_t mostAnswers = 4;

QStringList answersOf(const Field &field)
{
    QStringList texts;
    for (const Value &value : choicesOf(field))
        texts << fieldText(field, value);
    return texts;
}

} // namespace

AnswerFieldEditor::AnswerFieldEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, new AnswerButtons(answersOf(field)), parent)
    , m_buttons(static_cast<AnswerButtons *>(input()))
    , m_absence(new AbsenceButton(field, m_buttons, this))
    , m_values(choicesOf(field))
{
    row()->addWidget(m_absence, 0, Qt::AlignTop);
    row()->addStretch(1);
    if (field.kind == FieldKind::YesNo) { // In any language.
        m_buttons->addKey(u'y', 0);
        m_buttons->addKey(u'n', 1);
    }
    m_buttons->setQuestion(labelWithUnit(field));
    connect(m_buttons, &AnswerButtons::answered, this, [this](int answer) { choose(answer < 0 ? Value() : m_values[std::size_t(answer)]); });
    connect(m_absence, &AbsenceButton::chosen, this, &AnswerFieldEditor::choose);
}

bool AnswerFieldEditor::fits(const Field &field)
{
    return field.kind == FieldKind::YesNo || (field.kind == FieldKind::Choice && field.choices && field.choices->codes.size() <= mostAnswers);
}

void AnswerFieldEditor::setReadOnly(bool readOnly)
{
    m_buttons->setEnabled(!readOnly);
    m_absence->setEnabled(!readOnly);
}

void AnswerFieldEditor::setSpokenName(const QString &name)
{
    FieldEditor::setSpokenName(name);
    m_buttons->setQuestion(name);
}

/// What no button stands for, as a code from a newer version, stands below them.
void AnswerFieldEditor::showValue(const Value &value)
{
    const auto found = std::ranges::find(m_values, value);
    m_buttons->setChosen(found == m_values.end() ? -1 : int(found - m_values.begin()));
    m_absence->showValue(value);
    setHint(found == m_values.end() && isRecorded(value) ? fieldText(field(), value) : QString());
    const auto *absence = std::get_if<Absence>(&value);
    setSpokenHint(absence ? absenceWord(*absence) : QString());
}

void AnswerFieldEditor::setDescription(const QString &text)
{
    FieldEditor::setDescription(text);
    m_buttons->setDescription(text);
}

void AnswerFieldEditor::choose(const Value &value)
{
    showValue(value);
    take(value);
    leave();
}

} // namespace boshi::ui
