// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/composition.h"

#include <QInputMethodEvent>
#include <QKeyEvent>

namespace boshi::ui {
namespace {

bool endsComposition(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter || event.key() == Qt::Key_Escape;
}

} // namespace

bool Composition::holdsBack(QEvent &event)
{
    if (event.type() == QEvent::InputMethod)
        m_isGoingOn = !static_cast<QInputMethodEvent &>(event).preeditString().isEmpty();
    const bool isShortcut = event.type() == QEvent::ShortcutOverride;
    const bool isEnd = event.type() == QEvent::KeyPress && endsComposition(static_cast<QKeyEvent &>(event));
    if (!m_isGoingOn || !(isShortcut || isEnd))
        return false;
    event.accept();
    return true;
}

} // namespace boshi::ui
