// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

namespace boshi::ui {

/// One piece of work beside the window's own thread; whoever throws this away waits for it. `session` is what the work uses:
/// it is lent to it as long.
class Background : public QObject {
    Q_OBJECT

public:
    explicit Background(VaultSession *session = nullptr)
        : m_session(session)
    {
    }
    ~Background() override;

    /// Nothing happens while it is busy.
    void start(std::function<void()> work);
    bool isBusy() const { return m_thread != nullptr; }

signals:
    void finished();

private:
    void lend(bool isLent);

    QPointer<VaultSession> m_session;
    std::unique_ptr<QThread> m_thread;
};

} // namespace boshi::ui
