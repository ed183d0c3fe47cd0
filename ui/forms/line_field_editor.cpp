// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/line_field_editor.h"

#include "ui/forms/absence_button.h"
#include "ui/forms/input_text.h"
#include "ui/forms/meant_button.h"
#include "ui/forms/typed_number.h"
#include "ui/widgets/typing_line.h"
#include "ui/words/field_text.h"
#include "ui/words/labels.h"

#include <QBoxLayout>
#include <QEvent>

namespace boshi::ui {
namespace {

bool isLong(const Field &field)
{
    return field.kind == FieldKind::Text || field.kind == FieldKind::ToothChart || field.kind == FieldKind::Attachment;
}

bool isNumber(const Field &field) { return field.kind == FieldKind::Integer || field.kind == FieldKind::Decimal; }

/// Preferences only: a date is also typed as 令和8年, a weight as ３．２kg.
Qt::InputMethodHints hintsFor(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Text:
    case FieldKind::LongText: return Qt::ImhNone;
    case FieldKind::Date: return Qt::ImhDate | Qt::ImhPreferNumbers;
    case FieldKind::Time: return Qt::ImhTime | Qt::ImhPreferNumbers;
    case FieldKind::DateTime: return Qt::ImhDate | Qt::ImhTime | Qt::ImhPreferNumbers;
    default: return Qt::ImhPreferNumbers | Qt::ImhNoAutoUppercase;
    }
}

} // namespace

LineFieldEditor::LineFieldEditor(const Field &field, QWidget *parent, const EditorHelp &help)
    : FieldEditor(field, new TypingLine(unitText(field.unit)), parent)
    , m_today(help.today)
    , m_line(static_cast<TypingLine *>(input()))
    , m_absence(new AbsenceButton(field, m_line, this))
{
    m_line->setMaxLength(int(longestText) + 1); // too long is said, not cut
    m_line->setInputMethodHints(hintsFor(field.kind));
    if (field.has(Suggested) && help.earlierTexts)
        m_line->offer(help.earlierTexts);
    if (help.isCalm && field.kind == FieldKind::Date && !field.has(SortDay))
        m_invitation = tr("When? A month or a year alone is enough.");
    row()->addWidget(m_absence);
    m_line->setSizePolicy(isLong(field) ? QSizePolicy::Expanding : QSizePolicy::Preferred, QSizePolicy::Fixed);
    if (!isLong(field))
        row()->addStretch(1);
    if (isNumber(field)) {
        addBelow(m_meant = new MeantButton(field, this));
        connect(m_meant, &MeantButton::meant, this, [this](qint64 number) { choose(number); });
    }
    connect(m_line, &QLineEdit::textEdited, this, &LineFieldEditor::read);
    connect(m_line, &QLineEdit::editingFinished, this, [this] { leave(); });
    connect(m_absence, &AbsenceButton::chosen, this, &LineFieldEditor::choose);
    setHint(m_invitation);
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

void LineFieldEditor::typeText(const QString &text)
{
    m_line->setText(text);
    read(text);
    leave();
}

QString LineFieldEditor::typedText() const { return m_line->text(); }

void LineFieldEditor::read(const QString &typed)
{
    const std::optional<Value> value = readInput(field(), typed, m_today);
    take(value, value ? Rule::WrongKind : whyUnreadable(field(), typed, m_today));
    explain(value.value_or(Value()));
    if (m_meant)
        m_meant->hide();
}

void LineFieldEditor::choose(const Value &value)
{
    showValue(value); // Before it is judged: the question reads the input.
    take(value);
    leave();
}

void LineFieldEditor::ask()
{
    if (m_meant)
        m_meant->ask(m_line->isReadOnly() ? std::nullopt : meantNumber(field(), foldedInput(m_line->text())));
}

/// Dates may be written in another calendar now.
void LineFieldEditor::changeEvent(QEvent *event)
{
    FieldEditor::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        explain(value());
}

void LineFieldEditor::explain(const Value &value)
{
    const auto *absence = std::get_if<Absence>(&value);
    m_line->setPlaceholderText(absence ? absenceWord(*absence) : QString());
    m_absence->showValue(value);
    setHint(isEmpty(value) ? m_invitation : repeated(value));
    setSpokenHint(absence ? absenceWord(*absence) : QString());
}

/// A date in any case; anything else that was typed unlike we write it.
QString LineFieldEditor::repeated(const Value &value) const
{
    if (const auto *date = std::get_if<PartialDate>(&value))
        return longDateText(*date);
    const bool isAsWritten = foldedInput(m_line->text()) == foldedInput(inputText(field(), value));
    if (isLong(field()) || !isRecorded(value) || isAsWritten)
        return {};
    return fieldText(field(), value);
}

} // namespace boshi::ui
