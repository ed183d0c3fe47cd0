// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/calm_combo_box.h"

#include "core/base/text_key.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QWheelEvent>

namespace boshi::ui {
namespace {

/// Full-width forms and dashes as ASCII, in small letters.
QString folded(QString text)
{
    for (QChar &character : text)
        character = isDashLike(character.unicode()) ? QChar(u'-') : QChar(asciiForm(character.unicode())).toLower();
    return text.replace(u'＋', u'+');
}

bool isTyping(const QKeyEvent &event)
{
    const QString text = event.text();
    const bool isCommand = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return !isCommand && !text.isEmpty() && text.front().isPrint() && !text.front().isSpace();
}

} // namespace

CalmComboBox::CalmComboBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CalmComboBox::wheelEvent(QWheelEvent *event) { event->ignore(); }

void CalmComboBox::keyPressEvent(QKeyEvent *event)
{
    if (isTyping(*event))
        type(event->text());
    else
        QComboBox::keyPressEvent(event);
}

void CalmComboBox::inputMethodEvent(QInputMethodEvent *event)
{
    type(event->commitString());
    event->accept();
}

/// Characters typed in a row belong together: "1", "+".
void CalmComboBox::type(const QString &text)
{
    if (!m_sinceTyped.isValid() || m_sinceTyped.hasExpired(QApplication::keyboardInputInterval()))
        m_typed.clear();
    m_sinceTyped.start();
    for (const QChar character : folded(text)) {
        m_typed += character;
        if (lineTyped(m_typed) < 0)
            m_typed = character;
        const int line = lineTyped(m_typed);
        if (line < 0 || line == currentIndex())
            continue;
        setCurrentIndex(line);
        emit activated(line);
    }
}

int CalmComboBox::lineTyped(const QString &text) const
{
    int beginning = -1;
    for (int line = 0; line < count(); ++line) {
        const QString shown = folded(itemText(line));
        if (shown == text || itemData(line, typedFormsRole).toStringList().contains(text))
            return line;
        if (beginning < 0 && !shown.isEmpty() && shown.startsWith(text))
            beginning = line;
    }
    return beginning;
}

} // namespace boshi::ui
