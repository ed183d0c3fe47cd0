// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idle_lock.h"

#include <QCoreApplication>
#include <QEvent>

namespace boshi::ui {
namespace {

bool isTouch(const QEvent &event)
{
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove: return true;
    default: return false;
    }
}

} // namespace

IdleLock::IdleLock(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        stop();
        emit idle();
    });
}

void IdleLock::start(std::chrono::milliseconds patience)
{
    stop();
    if (patience == std::chrono::milliseconds::zero())
        return;
    m_timer.start(patience);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleLock::stop()
{
    m_timer.stop();
    QCoreApplication::instance()->removeEventFilter(this);
}

bool IdleLock::eventFilter(QObject *watched, QEvent *event)
{
    if (isTouch(*event))
        m_timer.start();
    return QObject::eventFilter(watched, event);
}

} // namespace boshi::ui
