// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/record.h"

#include <QKeySequence>
#include <QObject>

namespace boshi::ui {

/// One key copies the field one is in, the other every place and person; both are on the list of keys.
inline const QKeySequence copyFieldKey(Qt::ALT | Qt::Key_Left);
inline const QKeySequence copyAllKey(Qt::ALT | Qt::SHIFT | Qt::Key_Left);

class FieldEditor;
class RecordForm;

/// Fills empty fields of a form from the record before: all that are steady (Alt+Shift+Left), or the one with the keyboard,
/// steady or not (Alt+Left). What was copied says so until it is edited.
class CopyFromLast : public QObject {
    Q_OBJECT

public:
    /// Lives and dies with the form.
    CopyFromLast(RecordForm &form, Record last);

    /// Whether copyAll() would fill anything.
    bool isUseful() const;
    void copyAll();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isWanted(const FieldEditor &editor) const;
    void copy(FieldEditor &editor);

    RecordForm &m_form;
    Record m_last;
};

} // namespace boshi::ui
