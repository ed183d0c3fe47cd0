// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_form.h"

#include "ui/words/labels.h"

#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QScopedValueRollback>

#include <algorithm>

namespace boshi::ui {
namespace {

constexpr int fewestLines = 6;
constexpr int mostFittings = 8;

bool isFor(const Field &field, const Issue &issue) { return issue.field == field.key; }

std::vector<Issue> issuesOf(const Field &field, const std::vector<Issue> &issues)
{
    std::vector<Issue> found;
    std::ranges::copy_if(issues, std::back_inserter(found), [&](const Issue &issue) { return isFor(field, issue); });
    return found;
}

QString keyOf(const Field &field) { return QString::fromUtf8(field.key.data(), qsizetype(field.key.size())); }

QString labelText(const Field &field)
{
    return field.has(Required) ? RecordForm::tr("%1 (required)").arg(label(field)) : label(field);
}

} // namespace

RecordForm::RecordForm(const RecordType &type, QWidget *parent, const FormHelp &help)
    : QScrollArea(parent)
    , m_record{QUuid::createUuid(), &type}
    , m_layout(new QFormLayout)
{
    auto *page = new QWidget;
    page->setLayout(m_layout);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(4); // the rest is below each editor, so that a label above stays close to its input
    for (const Field &field : type.fields)
        if (!help.shows || help.shows(field))
            addField(field, help);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMinimumHeight(fontMetrics().lineSpacing() * fewestLines);
    setAccessibleName(title(type));
    setReadOnly(false);
    arrange();
}

/// An input that goes with the keyboard in it says that it was left, when nobody can hear it any more.
RecordForm::~RecordForm()
{
    for (FieldEditor *editor : m_editors)
        editor->disconnect(this);
}

void RecordForm::addField(const Field &field, const FormHelp &help)
{
    EditorHelp forEditor{.choices = help.choices, .today = help.today};
    if (help.earlierTexts)
        forEditor.earlierTexts = [this, &field, texts = help.earlierTexts] { return texts(field, record()); };
    FieldEditor *editor = makeEditor(field, nullptr, forEditor);
    auto *caption = new QLabel(labelText(field));
    caption->setWordWrap(true);
    caption->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    caption->setContentsMargins(0, 4, 0, 0); // level with the text of the input
    caption->setTextFormat(Qt::PlainText);
    caption->setBuddy(editor->input());
    m_layout->addRow(caption, editor);
    connect(editor, &FieldEditor::edited, this, &RecordForm::edited);
    connect(editor, &FieldEditor::finished, this, &RecordForm::fieldFinished);
    m_editors.push_back(editor);
}

void RecordForm::setRecord(const Record &record)
{
    m_record = record;
    for (FieldEditor *editor : m_editors)
        editor->setValue(record.value(editor->field()));
}

Record RecordForm::record() const
{
    Record typed = m_record;
    for (const FieldEditor *editor : m_editors)
        if (editor->value() != m_record.value(editor->field()))
            typed.setValue(editor->field(), editor->value());
    return typed;
}

std::vector<Issue> RecordForm::inputIssues() const
{
    std::vector<Issue> issues;
    for (const FieldEditor *editor : m_editors)
        if (const auto issue = editor->inputIssue())
            issues.push_back(*issue);
    return issues;
}

void RecordForm::showIssues(const std::vector<Issue> &issues)
{
    for (FieldEditor *editor : m_editors)
        editor->showIssues(issuesOf(editor->field(), issues));
}

bool RecordForm::isEdited() const
{
    return std::ranges::any_of(m_editors, [this](const FieldEditor *editor) {
        return editor->inputIssue() || editor->value() != m_record.value(editor->field());
    });
}

QCborMap RecordForm::input(bool all) const
{
    QCborMap input;
    for (const FieldEditor *editor : m_editors)
        if (all || editor->inputIssue() || editor->value() != m_record.value(editor->field()))
            input.insert(keyOf(editor->field()), editor->typed());
    return input;
}

void RecordForm::typeAgain(const QCborMap &input)
{
    for (FieldEditor *editor : m_editors)
        if (const QCborValue typed = input.value(keyOf(editor->field())); !typed.isUndefined())
            editor->typeAgain(typed);
}

void RecordForm::setReadOnly(bool readOnly)
{
    for (FieldEditor *editor : m_editors)
        editor->setReadOnly(readOnly || editor->field().has(Internal));
}

FieldEditor *RecordForm::editor(std::string_view key) const
{
    const auto found = std::ranges::find_if(m_editors, [key](const FieldEditor *e) { return e->field().key == key; });
    return found == m_editors.end() ? nullptr : *found;
}

void RecordForm::focusField(std::string_view key)
{
    if (FieldEditor *found = editor(key)) {
        ensureWidgetVisible(found);
        found->setFocus(Qt::OtherFocusReason);
    }
}

void RecordForm::focusFirstEmpty()
{
    const auto isOpen = [](const FieldEditor *editor) { return !editor->field().has(Internal) && isEmpty(editor->value()); };
    const auto found = std::ranges::find_if(m_editors, isOpen);
    focusField((found == m_editors.end() ? m_editors.front() : *found)->field().key);
}

void RecordForm::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void RecordForm::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

/// Sentences that come or go above the input with the keyboard do not push it out of sight. The scroll area fits the page at
/// each of its resizings, and a page whose lines wrap otherwise at each new height would never come to rest.
bool RecordForm::eventFilter(QObject *watched, QEvent *event)
{
    const QScopedValueRollback deeper(m_fittings, m_fittings + 1);
    const bool isDone = m_fittings > mostFittings ? QAbstractScrollArea::eventFilter(watched, event) : QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::Resize && focusWidget())
        ensureWidgetVisible(focusWidget());
    return isDone;
}

/// Labels stand beside their inputs while there is room, and above them in a side panel or with large text.
void RecordForm::arrange()
{
    const int line = fontMetrics().height();
    m_layout->setRowWrapPolicy(viewport()->width() < 30 * line ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    widget()->setMaximumWidth(40 * line);
}

} // namespace boshi::ui
