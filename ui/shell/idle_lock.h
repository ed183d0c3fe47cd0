// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace boshi::ui {

/// Tells when nobody has touched keyboard, mouse or screen for a while.
class IdleLock : public QObject {
    Q_OBJECT

public:
    explicit IdleLock(QObject *parent = nullptr);

    /// Waits that long from now on, and from every touch; zero: for ever.
    void start(std::chrono::milliseconds patience);
    void stop();

signals:
    void idle();

protected:
    /// Of the whole application.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTimer m_timer{this};
};

} // namespace boshi::ui
