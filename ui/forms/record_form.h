// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

#include "core/schema/record.h"

#include <QCborMap>
#include <QScrollArea>

#include <map>

class QFormLayout;
class QLabel;

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
};

/// A form for any record type, built from its fields in order; it scrolls when there is little room. It speaks the
/// language in which it was built.
class RecordForm : public QScrollArea {
    Q_OBJECT

public:
    explicit RecordForm(const RecordType &type, QWidget *parent = nullptr, const FormHelp &help = {});
    ~RecordForm() override;

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
    /// Scrolls there and gives it the keyboard; for the first issue of a refused save.
    void focusField(std::string_view key);
    /// Where typing begins: the first field that is neither filled nor read-only, else the first one.
    void focusFirstEmpty();

signals:
    /// At every keystroke.
    void edited();
    /// A field was left after an edit: a good moment to show issues.
    void fieldFinished();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addField(const Field &field, const FormHelp &help);
    void arrange();
    bool hasRow(const FieldEditor &editor) const;
    void showRows();
    void showRow(std::size_t row, bool isShown);

    Record m_record;
    QString m_edition;
    std::function<QString(const Record &)> m_editionOf;
    QFormLayout *m_layout;
    int m_fittings = 0; ///< Inside each other.
    std::vector<FieldEditor *> m_editors; ///< Same order as the fields.
    std::vector<QLabel *> m_captions;     ///< Same order as the editors.
};

} // namespace boshi::ui
