// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

namespace boshi::ui {

class AbsenceButton;
class AnswerButtons;

/// One of very few answers, each in sight as a large button.
class AnswerFieldEditor : public FieldEditor {
    Q_OBJECT

public:
    AnswerFieldEditor(const Field &field, QWidget *parent);

    /// Whether the field has so few answers.
    static bool fits(const Field &field);

    void setReadOnly(bool readOnly) override;
    void setSpokenName(const QString &name) override;

protected:
    void showValue(const Value &value) override;
    void setDescription(const QString &text) override;

private:
    void choose(const Value &value);

    AnswerButtons *m_buttons;
    AbsenceButton *m_absence;
    std::vector<Value> m_values; ///< One for each button.
};

} // namespace boshi::ui
