// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/background.h"

#include <utility>

namespace boshi::ui {

Background::~Background()
{
    if (m_thread)
        m_thread->wait();
}

void Background::start(std::function<void()> work)
{
    if (isBusy())
        return;
    m_thread.reset(QThread::create(std::move(work)));
    connect(m_thread.get(), &QThread::finished, this, [this] {
        m_thread->wait();
        m_thread.reset();
        emit finished();
    });
    m_thread->start();
}

} // namespace boshi::ui
