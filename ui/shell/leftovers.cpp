// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/leftovers.h"

#include <QApplication>
#include <QClipboard>
#include <QToolTip>

namespace boshi::ui {

void clearCopies()
{
    QClipboard *clipboard = QApplication::clipboard();
    for (const auto mode : {QClipboard::Clipboard, QClipboard::Selection})
        if ((mode == QClipboard::Clipboard || clipboard->supportsSelection()) && !clipboard->text(mode).isEmpty()
            && (mode == QClipboard::Clipboard ? clipboard->ownsClipboard() : clipboard->ownsSelection()))
            clipboard->clear(mode);
    QToolTip::hideText();
}

void clearLeftovers(QWidget *window)
{
    clearCopies();
    const auto others = QApplication::topLevelWidgets();
    for (QWidget *other : others)
        if (other != window && !other->isHidden())
            other->close();
}

} // namespace boshi::ui
