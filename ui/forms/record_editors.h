// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

#include "core/schema/record.h"

#include <QCborMap>

#include <map>

namespace boshi::ui {

/// Sentences by the key of the field beside which they stand.
using FieldSentences = std::multimap<std::string_view, QString>;

/// What a form may know beyond its record.
struct FormHelp {
    Choices choices = {};
    std::function<QStringList(const Field &field, const Record &record)> earlierTexts = {};
    QDate today = {};
    std::function<bool(const Field &)> shows = {}; ///< Without it every field has its row.
    /// Code of codes::handbookEdition that holds for the record; empty when nobody knows.
    std::function<QString(const Record &)> edition = {};
    bool isCalm = false; ///< Question below question in large type; see EditorHelp.
};

/// The inputs of one record, wherever they stand: below each other in a form, or along a line of a table.
class RecordEditors {
public:
    explicit RecordEditors(const RecordType &type);
    RecordEditors(const RecordEditors &) = delete;
    RecordEditors &operator=(const RecordEditors &) = delete;

    const RecordType &type() const { return *m_record.type; }

    /// Shows the record as it is stored; what was typed before is gone. Choices of other records are asked for anew.
    void setRecord(const Record &record);
    /// The record as typed; fields nobody touched are exactly as they were set.
    Record record() const;
    /// What was typed and cannot be read; blocks saving like any error.
    std::vector<Issue> inputIssues() const;
    /// Puts the sentences beside their fields and takes the former ones away; inputIssues() are always shown.
    /// Remarks by field key stand below the issues.
    void showIssues(const std::vector<Issue> &issues, const FieldSentences &remarks = {});
    /// Whether anything differs from what was set.
    bool isEdited() const;
    /// What is typed, readable or not, for typeAgain(); with `all` also what nobody touched.
    QCborMap input(bool all) const;
    void typeAgain(const QCborMap &input);
    /// Fields that the program keeps are read-only in any case.
    void setReadOnly(bool readOnly);

    /// Null for an unknown key.
    FieldEditor *editor(std::string_view key) const;

protected:
    ~RecordEditors() = default;

    FieldEditor *addEditor(const Field &field, const FormHelp &help);
    /// Whether the form asks for it, in a handbook of this edition: items of another checkup, and questions that came after the
    /// child's handbook was printed, it does not; whatever is recorded or typed stays.
    bool isAsked(const FieldEditor &editor, const QString &edition) const;
    /// Whether what stands there differs from what was set.
    bool isEdited(const FieldEditor &editor) const;
    const Record &recordAsSet() const { return m_record; }
    const std::vector<FieldEditor *> &editors() const { return m_editors; } ///< In the order in which they were added.

private:
    Record m_record;
    std::vector<FieldEditor *> m_editors;
};

} // namespace boshi::ui
