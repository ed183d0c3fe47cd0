// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_editors.h"

#include "core/reference/editions.h"

#include <algorithm>

namespace boshi::ui {
namespace {

std::vector<Issue> issuesOf(const Field &field, const std::vector<Issue> &issues)
{
    std::vector<Issue> found;
    std::ranges::copy_if(issues, std::back_inserter(found), [&](const Issue &issue) { return issue.field == field.key; });
    return found;
}

QStringList sentencesOf(const Field &field, const FieldSentences &sentences)
{
    QStringList found;
    for (auto [at, end] = sentences.equal_range(field.key); at != end; ++at)
        found << at->second;
    return found;
}

std::string codeOf(const Value &value)
{
    if (const auto *yes = std::get_if<bool>(&value))
        return *yes ? "yes" : "no";
    const auto *code = std::get_if<QString>(&value);
    return code ? code->toStdString() : std::string();
}

bool holds(const Condition &condition, const FieldEditor *chosen)
{
    return !condition.isSet() || (chosen && condition.holdsFor(codeOf(chosen->value())));
}

QString keyOf(const Field &field) { return QString::fromUtf8(field.key.data(), qsizetype(field.key.size())); }

} // namespace

RecordEditors::RecordEditors(const RecordType &type)
    : m_record{QUuid::createUuid(), &type}
{
}

FieldEditor *RecordEditors::addEditor(const Field &field, const FormHelp &help)
{
    EditorHelp forEditor{.choices = help.choices, .today = help.today, .isCalm = help.isCalm};
    if (help.earlierTexts)
        forEditor.earlierTexts = [this, &field, texts = help.earlierTexts] { return texts(field, record()); };
    FieldEditor *editor = makeEditor(field, nullptr, forEditor);
    m_editors.push_back(editor);
    return editor;
}

void RecordEditors::setRecord(const Record &record)
{
    m_record = record;
    for (FieldEditor *editor : m_editors)
        editor->setValue(record.value(editor->field()));
}

Record RecordEditors::record() const
{
    Record typed = m_record;
    for (const FieldEditor *editor : m_editors)
        if (editor->value() != m_record.value(editor->field()))
            typed.setValue(editor->field(), editor->value());
    return typed;
}

std::vector<Issue> RecordEditors::inputIssues() const
{
    std::vector<Issue> issues;
    for (const FieldEditor *editor : m_editors)
        if (const auto issue = editor->inputIssue())
            issues.push_back(*issue);
    return issues;
}

void RecordEditors::showIssues(const std::vector<Issue> &issues, const FieldSentences &remarks)
{
    for (FieldEditor *editor : m_editors)
        editor->showIssues(issuesOf(editor->field(), issues), sentencesOf(editor->field(), remarks));
}

bool RecordEditors::isEdited(const FieldEditor &editor) const { return editor.inputIssue() || editor.value() != m_record.value(editor.field()); }

bool RecordEditors::isEdited() const
{
    return std::ranges::any_of(m_editors, [this](const FieldEditor *editor) { return isEdited(*editor); });
}

QCborMap RecordEditors::input(bool all) const
{
    QCborMap input;
    for (const FieldEditor *editor : m_editors)
        if (all || isEdited(*editor))
            input.insert(keyOf(editor->field()), editor->typed());
    return input;
}

void RecordEditors::typeAgain(const QCborMap &input)
{
    for (FieldEditor *editor : m_editors)
        if (const QCborValue typed = input.value(keyOf(editor->field())); !typed.isUndefined())
            editor->typeAgain(typed);
}

bool RecordEditors::isAsked(const FieldEditor &editor, const QString &edition) const
{
    const Field &field = editor.field();
    if (editor.inputIssue() || !isEmpty(editor.value()) || !isEmpty(m_record.value(field)))
        return true;
    if (field.has(Internal))
        return false;
    return editions::has(edition, field.edition) && holds(field.when, this->editor(field.when.field));
}

void RecordEditors::setReadOnly(bool readOnly)
{
    for (FieldEditor *editor : m_editors)
        editor->setReadOnly(readOnly || editor->field().has(Internal));
}

FieldEditor *RecordEditors::editor(std::string_view key) const
{
    const auto found = std::ranges::find_if(m_editors, [key](const FieldEditor *e) { return e->field().key == key; });
    return found == m_editors.end() ? nullptr : *found;
}

} // namespace boshi::ui
