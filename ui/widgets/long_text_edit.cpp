// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/long_text_edit.h"

#include <QWheelEvent>

namespace boshi::ui {

LongTextEdit::LongTextEdit(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LongTextEdit::setLines(int lines)
{
    m_lines = lines;
    updateGeometry();
}

QSize LongTextEdit::sizeHint() const { return {QPlainTextEdit::sizeHint().width(), heightOfLines(m_lines)}; }

QSize LongTextEdit::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 12, heightOfLines(2)}; }

bool LongTextEdit::event(QEvent *event) { return m_composition.holdsBack(*event) || QPlainTextEdit::event(event); }

void LongTextEdit::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QPlainTextEdit::wheelEvent(event);
    else
        event->ignore();
}

void LongTextEdit::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    emit editingFinished();
}

int LongTextEdit::heightOfLines(int lines) const
{
    return fontMetrics().lineSpacing() * lines + int(document()->documentMargin()) * 2 + frameWidth() * 2;
}

} // namespace boshi::ui
