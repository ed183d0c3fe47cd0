// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

class QLineEdit;

namespace boshi::ui {

class AbsenceButton;

/// Everything that is typed in one line; dates are repeated below in words.
class LineFieldEditor : public FieldEditor {
    Q_OBJECT

public:
    LineFieldEditor(const Field &field, QWidget *parent);

    void setReadOnly(bool readOnly) override;

protected:
    void showValue(const Value &value) override;

private:
    void read(const QString &typed);
    void choose(const Value &absence);
    void explain(const Value &value);

    QLineEdit *m_line;
    AbsenceButton *m_absence;
};

} // namespace boshi::ui
