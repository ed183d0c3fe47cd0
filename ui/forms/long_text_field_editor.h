// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

namespace boshi::ui {

class AbsenceButton;
class LongTextEdit;

/// A few lines of free text, or room for a letter.
class LongTextFieldEditor : public FieldEditor {
    Q_OBJECT

public:
    LongTextFieldEditor(const Field &field, QWidget *parent, bool isLarge);

    void setReadOnly(bool readOnly) override;

protected:
    void typeText(const QString &text) override;
    QString typedText() const override;
    void showValue(const Value &value) override;

private:
    void read();
    void choose(const Value &absence);

    LongTextEdit *m_text;
    AbsenceButton *m_absence;
};

} // namespace boshi::ui
