// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/field_editor.h"

class QListWidget;

namespace boshi::ui {

class AbsenceButton;

/// Any number of a list, ticked with the space bar.
class MultiChoiceFieldEditor : public FieldEditor {
    Q_OBJECT

public:
    MultiChoiceFieldEditor(const Field &field, QWidget *parent);

    void setReadOnly(bool readOnly) override;

protected:
    void showValue(const Value &value) override;

private:
    void add(const QString &code, bool isChecked);
    void read();
    void choose(const Value &absence);

    QListWidget *m_list;
    AbsenceButton *m_absence;
};

} // namespace boshi::ui
