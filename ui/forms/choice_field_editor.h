// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

namespace boshi::ui {

class CalmComboBox;

/// What a field with a list may have, from top to bottom; without the reasons for having nothing.
std::vector<Value> choicesOf(const Field &field, const Choices &choices = {});

/// One of a list: codes, yes or no, signs, other records; and the reasons for having none.
class ChoiceFieldEditor : public FieldEditor {
    Q_OBJECT

public:
    ChoiceFieldEditor(const Field &field, QWidget *parent, Choices choices);

    void setReadOnly(bool readOnly) override;

protected:
    void showValue(const Value &value) override;

private:
    void fill();
    void add(const QString &text, const Value &value);
    int indexOf(const Value &value) const;

    CalmComboBox *m_combo;
    Choices m_choices;
    std::vector<Value> m_values; ///< One for each line of the combo box.
};

} // namespace boshi::ui
