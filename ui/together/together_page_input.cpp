// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/siblings.h"
#include "core/records/catalogue.h"
#include "core/records/change.h"
#include "ui/sections/record_judging.h"
#include "ui/sections/record_panel.h"
#include "ui/setup/whole_form.h"
#include "ui/together/child_column.h"
#include "ui/together/together_page.h"
#include "ui/unlock/calm_page.h"
#include "ui/words/field_text.h"
#include "ui/words/labels.h"

#include <QCborArray>
#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>

/// What is typed on the page, and what becomes of it.
namespace boshi::ui {
namespace {

constexpr QLatin1StringView typeInput("type"), sharedInput("shared"), differingInput("differing"), columnsInput("columns"),
    childInput("child"), fieldsInput("fields");

QString fromUtf8(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

} // namespace

/// What is typed for all stands in each column as if it was typed there.
void TogetherPage::mirror()
{
    {
        const QScopedValueRollback quiet(m_isMirroring, true);
        for (const Field &field : m_type->fields)
            if (isShared(field) && !differs(field.key))
                for (ChildColumn *column : m_columns)
                    column->take(field.key, m_shared->editor(field.key)->typed());
    }
    hideQuestion();
}

std::vector<ChildColumn *> TogetherPage::filled() const
{
    std::vector<ChildColumn *> columns;
    std::ranges::copy_if(m_columns, std::back_inserter(columns), [](const ChildColumn *column) { return !column->isEmpty(); });
    return columns;
}

std::vector<Issue> TogetherPage::issuesOf(const ChildColumn &column) const { return issuesIn(column.form(), column.record(), m_session); }

/// What there is to say about something shared is said once, where it was typed.
void TogetherPage::judge()
{
    if (m_isMirroring || !m_type)
        return;
    std::vector<Issue> ofShared;
    for (ChildColumn *column : m_columns) {
        auto found = column->isEmpty() ? std::vector<Issue>() : issuesOf(*column);
        if (!m_wasRefused)
            found = withoutMissing(std::move(found));
        column->form().showIssues(found, column->isEmpty() ? FieldSentences() : remarksOn(column->record(), m_session));
        for (const Issue &issue : found)
            if (std::ranges::find(ofShared, issue) == ofShared.end())
                ofShared.push_back(issue);
    }
    m_shared->showIssues(ofShared);
}

bool TogetherPage::isEdited() const
{
    return m_shared && (m_shared->isEdited() || std::ranges::any_of(m_columns, [](const ChildColumn *column) { return column->form().isEdited(); }));
}

/// The names of records to choose from may be private.
bool TogetherPage::holdsPrivateInput() const
{
    return isEdited() && std::ranges::any_of(m_type->fields, [](const Field &field) { return field.kind == FieldKind::Reference; });
}

bool TogetherPage::save()
{
    if (!isEdited())
        return true;
    std::vector<Record> records;
    for (const ChildColumn *column : filled()) {
        if (const auto found = issuesOf(*column); hasErrors(found)) {
            refuse(*column, found);
            return false;
        }
        records.push_back(column->record());
    }
    if (records.empty()) {
        say(tr("Nothing is entered for any child yet, so there is nothing to save."));
        return false;
    }
    if (asksAbout(records))
        return false;
    std::vector<RecordEdit> edits;
    for (const Record &record : records)
        edits.push_back(additionOf(record));
    if (const auto report = m_session.apply(Change::of(ChangeKind::Add, std::move(edits))); !report) {
        showError(m_sentence, report.error());
        return false;
    }
    const int count = int(records.size());
    clear();
    emit told(tr("Saved for %n child(ren). One undo (Ctrl+Z) takes it back for all.", nullptr, count));
    return true;
}

void TogetherPage::refuse(const ChildColumn &column, const std::vector<Issue> &found)
{
    m_wasRefused = true;
    judge();
    const std::string_view key = std::ranges::find(found, Severity::Error, &Issue::severity)->field;
    const Field *field = m_type->find(key);
    WholeForm &form = field && isShared(*field) && !differs(key) ? *m_shared : column.form();
    form.focusField(key);
    if (const FieldEditor *editor = form.editor(key))
        m_area->ensureWidgetVisible(editor->input());
    say(RecordPanel::tr("Not saved yet. Please look at the marked fields."));
}

/// Once about the same values; whoever saves again means it.
bool TogetherPage::asksAbout(const std::vector<Record> &records)
{
    const auto same = sameMeasures(records);
    if (same.empty() || (same == m_asked && !m_question->isHidden()))
        return false;
    m_asked = same;
    QStringList sentences;
    for (const SameMeasure &one : same)
        sentences << sentenceOn(one);
    sentences << tr("Nothing is saved yet. If that is right, save once more.");
    say({});
    m_question->show();
    showSentence(m_questionText, sentences.join(u' '));
    return true;
}

QString TogetherPage::sentenceOn(const SameMeasure &same) const
{
    QStringList names;
    Value value;
    for (const ChildColumn *column : m_columns)
        if (std::ranges::find(same.children, column->record().subject) != same.children.end()) {
            names << column->name();
            value = column->record().value(*same.field);
        }
    return tr("%1 is the same, %2, for %3.", "label of a field, its value, names").arg(label(*same.field), fieldText(*same.field, value), names.join(tr(", ", "between names")));
}

void TogetherPage::hideQuestion()
{
    m_asked.clear();
    m_question->hide();
}

/// At the last of those who have the same.
void TogetherPage::lookAgain()
{
    if (m_asked.empty())
        return;
    const SameMeasure same = m_asked.front();
    hideQuestion();
    for (ChildColumn *column : m_columns)
        if (column->record().subject == same.children.back()) {
            column->form().focusField(same.field->key);
            m_area->ensureWidgetVisible(column->form().editor(same.field->key)->input());
        }
}

void TogetherPage::saveAndLeave()
{
    if (save())
        emit left(m_chapter);
}

void TogetherPage::leave()
{
    leaveThen([this] {
        clear();
        emit left(m_chapter);
    });
}

/// Somebody for whom something would be written is there no more.
void TogetherPage::refresh(const QSet<QUuid> &)
{
    if (!m_type || isEdited())
        return;
    const auto children = m_session.family() ? filledTogether(*m_session.family(), m_columns.front()->record().subject) : std::vector<const Record *>();
    const auto isOf = [](const Record *child, const ChildColumn *column) { return child->id == column->record().subject; };
    if (std::ranges::equal(children, m_columns, isOf))
        return;
    clear();
    emit left(m_chapter);
}

QCborMap TogetherPage::input() const
{
    if (!isEdited())
        return {};
    QCborArray columns;
    for (const ChildColumn *column : m_columns)
        columns.append(QCborMap{{childInput, column->record().subject.toString()}, {fieldsInput, column->form().input(true)}});
    QCborArray differing;
    for (const std::string_view key : m_differing)
        differing.append(fromUtf8(key));
    return {{typeInput, fromUtf8(m_type->key)}, {sharedInput, m_shared->input(true)}, {differingInput, differing}, {columnsInput, columns}};
}

/// Whoever is in the family no more has no column.
void TogetherPage::takeInput(const QCborMap &input)
{
    const RecordType *type = records::find(input.value(typeInput).toString());
    const QCborArray columns = input.value(columnsInput).toArray();
    std::vector<const Record *> children;
    for (const QCborValue &column : columns)
        if (const Record *child = m_session.family() ? m_session.family()->record(QUuid(column.toMap().value(childInput).toString())) : nullptr)
            children.push_back(child);
    if (!type || children.empty())
        return emit left(m_chapter);
    build(*type, children);
    for (const QCborValue &key : input.value(differingInput).toArray())
        if (const Field *field = type->find(key.toString().toStdString()))
            setDiffers(field->key, true);
    m_shared->typeAgain(input.value(sharedInput).toMap());
    for (const QCborValue &column : columns)
        for (ChildColumn *own : m_columns)
            if (own->record().subject == QUuid(column.toMap().value(childInput).toString()))
                own->form().typeAgain(column.toMap().value(fieldsInput).toMap());
    mirror();
    focusOpened();
}

void TogetherPage::say(const QString &sentence) { showSentence(m_sentence, sentence); }

} // namespace boshi::ui
