// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/growing_height.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>

namespace boshi::ui {

GrowingHeight::GrowingHeight(QDialog &dialog)
    : QObject(&dialog)
    , m_dialog(dialog)
{
    dialog.installEventFilter(this);
}

bool GrowingHeight::eventFilter(QObject *watched, QEvent *event)
{
    // Later: the layout deals with the event first.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        QMetaObject::invokeMethod(this, &GrowingHeight::grow, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void GrowingHeight::grow()
{
    const int needed = m_dialog.layout()->totalHeightForWidth(m_dialog.width());
    if (needed > m_dialog.height())
        m_dialog.resize(m_dialog.width(), needed);
}

} // namespace boshi::ui
