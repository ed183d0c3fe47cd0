// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/copy_from_last.h"

#include "ui/forms/record_editors.h"
#include "ui/words/field_text.h"

#include <QKeyEvent>

namespace boshi::ui {

CopyFromLast::CopyFromLast(RecordEditors &editors, Record last, QObject *parent)
    : QObject(parent)
    , m_editors(editors)
    , m_last(std::move(last))
{
    for (const Field &field : editors.type().fields)
        editors.editor(field.key)->input()->installEventFilter(this);
}

bool CopyFromLast::isUseful() const
{
    return std::ranges::any_of(m_editors.type().fields, [this](const Field &field) {
        return field.has(Steady) && isWanted(*m_editors.editor(field.key));
    });
}

void CopyFromLast::copyAll()
{
    for (const Field &field : m_editors.type().fields)
        if (field.has(Steady))
            copy(*m_editors.editor(field.key));
}

bool CopyFromLast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const Qt::KeyboardModifiers modifiers = key->modifiers() & ~Qt::KeypadModifier;
    const QKeySequence pressed(QKeyCombination(modifiers, Qt::Key(key->key())));
    if (key->key() != Qt::Key_Left || !modifiers.testFlag(Qt::AltModifier))
        return false;
    if (pressed == copyAllKey)
        copyAll();
    else if (pressed == copyFieldKey)
        for (const Field &field : m_editors.type().fields)
            if (FieldEditor *editor = m_editors.editor(field.key); editor->input() == watched)
                copy(*editor);
    return true;
}

/// What somebody has entered stays, also when it cannot be read yet.
bool CopyFromLast::isWanted(const FieldEditor &editor) const
{
    const Field &field = editor.field();
    return !field.has(Internal) && !field.has(SortDay) && isEmpty(editor.value()) && !editor.inputIssue()
        && isRecorded(m_last.value(field));
}

void CopyFromLast::copy(FieldEditor &editor)
{
    if (!isWanted(editor))
        return;
    const PartialDate *day = m_last.day();
    editor.copyValue(m_last.value(editor.field()),
                     day ? tr("Copied from %1. Please check it.").arg(dateText(*day)) : tr("Copied from the entry before. Please check it."));
}

} // namespace boshi::ui
