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
class RecordEditors;

/// Fills empty fields of a form or line from the record before: all that are steady (Alt+Shift+Left), or the one with the keyboard,
/// steady or not (Alt+Left). What was copied says so until it is edited.
class CopyFromLast : public QObject {
    Q_OBJECT

public:
    /// Not to live longer than the inputs.
    CopyFromLast(RecordEditors &editors, Record last, QObject *parent = nullptr);

    /// Whether copyAll() would fill anything.
    bool isUseful() const;
    void copyAll();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isWanted(const FieldEditor &editor) const;
    void copy(FieldEditor &editor);

    RecordEditors &m_editors;
    Record m_last;
};

} // namespace boshi::ui
