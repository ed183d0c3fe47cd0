// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <initializer_list>

namespace boshi::ui {

/// Tab goes from the last control inside `container` on to these, one after the other. QWidget::setTabOrder() alone moves a
/// container without what is in it.
inline void tabOnFrom(QWidget *container, std::initializer_list<QWidget *> next)
{
    QWidget *last = container;
    for (QWidget *inside = last->nextInFocusChain(); container->isAncestorOf(inside); inside = inside->nextInFocusChain())
        last = inside;
    for (QWidget *widget : next) {
        QWidget::setTabOrder(last, widget);
        last = widget;
    }
}

} // namespace boshi::ui
