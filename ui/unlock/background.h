// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace boshi::ui {

/// One piece of work beside the window's own thread; whoever throws this away waits for it.
class Background : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    ~Background() override;

    /// Nothing happens while it is busy.
    void start(std::function<void()> work);
    bool isBusy() const { return m_thread != nullptr; }

signals:
    void finished();

private:
    std::unique_ptr<QThread> m_thread;
};

} // namespace boshi::ui
