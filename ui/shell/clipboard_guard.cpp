// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/clipboard_guard.h"

#include <QApplication>
#include <QClipboard>
#include <QImage>

namespace boshi::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto usualPatience = 30s;

bool hasSomething() { return !QApplication::clipboard()->text().isEmpty() || !QApplication::clipboard()->image().isNull(); }

bool systemSaysOurs() { return QApplication::clipboard()->ownsClipboard(); }

} // namespace

ClipboardGuard::ClipboardGuard(QObject *parent)
    : ClipboardGuard(usualPatience, systemSaysOurs, parent)
{
}

ClipboardGuard::ClipboardGuard(std::chrono::milliseconds patience, IsOurs isOurs, QObject *parent)
    : QObject(parent)
    , m_isOurs(std::move(isOurs))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(patience);
    connect(&m_timer, &QTimer::timeout, this, &ClipboardGuard::takeBack);
    connect(QApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardGuard::noteChange);
}

void ClipboardGuard::noteChange()
{
    if (m_isOurs() && hasSomething())
        m_timer.start();
    else
        m_timer.stop();
}

void ClipboardGuard::takeBack()
{
    if (m_isOurs())
        QApplication::clipboard()->clear();
}

} // namespace boshi::ui
