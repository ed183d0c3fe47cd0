// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/field_editor.h"

#include "core/schema/value_codec.h"
#include "ui/forms/absence_button.h"
#include "ui/forms/answer_field_editor.h"
#include "ui/forms/choice_field_editor.h"
#include "ui/forms/line_field_editor.h"
#include "ui/forms/long_text_field_editor.h"
#include "ui/forms/multi_choice_field_editor.h"
#include "ui/forms/tooth_chart_editor.h"
#include "ui/widgets/issue_line.h"
#include "ui/words/issue_text.h"
#include "ui/words/labels.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QResizeEvent>

namespace boshi::ui {
namespace {

void clear(QBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

FieldEditor::FieldEditor(const Field &field, QWidget *input, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_input(input)
    , m_row(new QHBoxLayout)
    , m_hint(new QLabel)
    , m_origin(new QLabel)
    , m_issues(new QVBoxLayout)
{
    m_input->setAccessibleName(labelWithUnit(field));
    for (QLabel *label : {m_hint, m_origin}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->hide();
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 8);
    layout->setSpacing(4);
    layout->addLayout(m_row);
    layout->addWidget(m_hint);
    layout->addWidget(m_origin);
    layout->addLayout(m_issues);
    m_below = layout;
    m_row->addWidget(m_input);
    setFocusProxy(m_input);
}

/// An input that goes with the keyboard in it says that it was left, to what is no editor any more.
FieldEditor::~FieldEditor() { m_input->disconnect(this); }

void FieldEditor::setSpokenName(const QString &name)
{
    m_input->setAccessibleName(name);
    for (AbsenceButton *absence : findChildren<AbsenceButton *>())
        absence->setInputName(name);
}

void FieldEditor::setValue(const Value &value)
{
    m_value = value;
    m_unreadable.reset();
    m_isTouched = false;
    m_origin->hide();
    showValue(value);
    showIssues({});
}

void FieldEditor::copyValue(const Value &value, const QString &fromWhere)
{
    retype(value);
    m_origin->setText(fromWhere);
    m_origin->show();
    describe();
}

QCborValue FieldEditor::typed() const { return m_unreadable ? QCborValue(typedText()) : QCborValue(encodeValue(m_value)); }

void FieldEditor::typeAgain(const QCborValue &input)
{
    if (input.isString())
        typeText(input.toString());
    else if (const auto value = decodeValue(m_field, input.toByteArray()); value && *value != m_value)
        retype(*value);
}

void FieldEditor::retype(const Value &value)
{
    showValue(value);
    take(value);
    leave();
}

std::optional<Issue> FieldEditor::inputIssue() const
{
    return m_unreadable ? std::optional(Issue{m_field.key, *m_unreadable}) : std::nullopt;
}

void FieldEditor::showIssues(const std::vector<Issue> &issues, const QStringList &remarks)
{
    clear(m_issues);
    m_sentences.clear();
    const auto shown = m_unreadable ? std::vector{*inputIssue()} : issues;
    for (const Issue &issue : shown) {
        const bool isError = issue.severity == Severity::Error;
        const QString sentence = (isError ? tr("To correct: %1") : tr("To check: %1")).arg(issueText(m_field, issue));
        m_issues->addWidget(new IssueLine(sentence, isError ? IssueLine::Sign::Stop : IssueLine::Sign::Question, this));
        m_sentences << sentence;
    }
    for (const QString &remark : remarks) {
        m_issues->addWidget(new IssueLine(remark, IssueLine::Sign::Remark, this));
        m_sentences << remark;
    }
    ask();
    describe();
}

void FieldEditor::take(std::optional<Value> value, Rule unreadable)
{
    const bool wasReadable = !m_unreadable;
    m_isTouched = true;
    m_unreadable = value ? std::nullopt : std::optional(unreadable);
    m_value = value.value_or(Value());
    m_origin->hide();
    if (value && !wasReadable)
        showIssues({});
    describe();
    emit edited();
}

void FieldEditor::leave()
{
    if (!m_isTouched)
        return;
    m_isTouched = false;
    if (m_unreadable)
        showIssues({});
    ask();
    emit finished();
}

void FieldEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & ~Qt::KeypadModifier))
        focusNextPrevChild(true);
    else
        QWidget::keyPressEvent(event);
}

/// A form layout asks how tall this is at the width it would like, not at the one it gets; so it likes that one.
QSize FieldEditor::sizeHint() const
{
    const QSize hint = QWidget::sizeHint();
    if (!isVisible() || width() >= hint.width())
        return hint;
    return {width(), heightForWidth(width())};
}

QSize FieldEditor::minimumSizeHint() const
{
    const QSize least = QWidget::minimumSizeHint();
    return isVisible() ? QSize(least.width(), sizeHint().height()) : least;
}

void FieldEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        updateGeometry();
}

void FieldEditor::addBelow(QWidget *widget) { m_below->addWidget(widget, 0, Qt::AlignLeft); }

void FieldEditor::speakIn(QBoxLayout &elsewhere)
{
    while (QLayoutItem *item = m_below->takeAt(1)) {
        if (item->layout()) {
            elsewhere.addLayout(item->layout());
        } else {
            elsewhere.addWidget(item->widget(), 0, item->alignment());
            delete item;
        }
    }
    m_below = &elsewhere;
    layout()->setContentsMargins({});
}

void FieldEditor::setHint(const QString &text)
{
    m_hint->setText(text);
    m_hint->setVisible(!text.isEmpty());
    describe();
}

void FieldEditor::setSpokenHint(const QString &text)
{
    m_spokenHint = text;
    describe();
}

void FieldEditor::describe()
{
    QStringList parts = QStringList{m_hint->text(), m_spokenHint} + m_sentences;
    if (!m_origin->isHidden())
        parts << m_origin->text();
    parts.removeAll(QString());
    setDescription(parts.join(u' '));
}

FieldEditor *makeEditor(const Field &field, QWidget *parent, const EditorHelp &help)
{
    if (help.isCalm && AnswerFieldEditor::fits(field))
        return new AnswerFieldEditor(field, parent);
    switch (field.kind) {
    case FieldKind::LongText: return new LongTextFieldEditor(field, parent, help.isCalm);
    case FieldKind::MultiChoice: return new MultiChoiceFieldEditor(field, parent);
    case FieldKind::ToothChart: return new ToothChartEditor(field, parent, help);
    case FieldKind::YesNo:
    case FieldKind::Choice:
    case FieldKind::Ordinal:
    case FieldKind::Reference: return new ChoiceFieldEditor(field, parent, help.choices);
    case FieldKind::Text:
    case FieldKind::Integer:
    case FieldKind::Decimal:
    case FieldKind::Date:
    case FieldKind::Time:
    case FieldKind::DateTime:
    case FieldKind::Duration:
    case FieldKind::GestationalAge:
    case FieldKind::PregnancyMonth:
    case FieldKind::Attachment: return new LineFieldEditor(field, parent, help);
    }
    Q_UNREACHABLE();
}

} // namespace boshi::ui
