// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

namespace boshi::ui {

class AbsenceButton;
class MeantButton;
class TypingLine;

/// Everything that is typed in one line. What was read is repeated below where it looks different; a number that does not
/// fit is asked about.
class LineFieldEditor : public FieldEditor {
    Q_OBJECT

public:
    LineFieldEditor(const Field &field, QWidget *parent, const EditorHelp &help);

    void setReadOnly(bool readOnly) override;

protected:
    void typeText(const QString &text) override;
    QString typedText() const override;
    void showValue(const Value &value) override;
    void ask() override;
    void changeEvent(QEvent *event) override;
    /// As if it was typed.
    void choose(const Value &value);

private:
    void read(const QString &typed);
    void explain(const Value &value);
    QString repeated(const Value &value) const;

    QDate m_today;
    QString m_invitation; ///< Below the empty input.
    TypingLine *m_line;
    AbsenceButton *m_absence;
    MeantButton *m_meant = nullptr; ///< Of numbers only.
};

} // namespace boshi::ui
