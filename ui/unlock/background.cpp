// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/background.h"

#include <utility>

namespace boshi::ui {

Background::~Background()
{
    if (!m_thread)
        return;
    m_thread->wait();
    lend(false);
}

void Background::lend(bool isLent)
{
    if (m_session)
        m_session->setLent(isLent);
}

void Background::start(std::function<void()> work)
{
    if (isBusy())
        return;
    m_thread.reset(QThread::create(std::move(work)));
    connect(m_thread.get(), &QThread::finished, this, [this] {
        m_thread->wait();
        m_thread.reset();
        lend(false);
        emit finished();
    });
    lend(true);
    m_thread->start();
}

} // namespace boshi::ui
