// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#ifdef BOSHI_HAS_DBUS
#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#endif

namespace boshi::ui {

/// Tells when the system locks its screen or goes to sleep. On Linux it listens to logind and the screen saver over D-Bus;
/// elsewhere, and when built without Qt D-Bus, it hears nothing.
class SystemWatch : public QObject {
    Q_OBJECT

public:
    explicit SystemWatch(QObject *parent = nullptr);
#ifdef BOSHI_HAS_DBUS
    SystemWatch(const QDBusConnection &system, const QDBusConnection &session, QObject *parent = nullptr);
#endif

signals:
    /// What is open must be locked now: when all who listen are done, the system goes on.
    void lockNeeded();

#ifdef BOSHI_HAS_DBUS
private slots:
    void hearLock();
    void hearScreenSaver(bool isActive);
    void hearSleep(bool begins);

private:
    void listenToSession();
    void delaySleep();

    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_delay; ///< While it is held, the system waits a little before it sleeps.
#endif
};

} // namespace boshi::ui
