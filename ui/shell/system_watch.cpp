// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/system_watch.h"

#ifdef BOSHI_HAS_DBUS
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace boshi::ui {

#ifdef BOSHI_HAS_DBUS
namespace {

QString logind() { return QStringLiteral("org.freedesktop.login1"); }
QString manager() { return QStringLiteral("org.freedesktop.login1.Manager"); }

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(logind(), QStringLiteral("/org/freedesktop/login1"), manager(), method);
}

} // namespace

SystemWatch::SystemWatch(QObject *parent)
    : SystemWatch(QDBusConnection::systemBus(), QDBusConnection::sessionBus(), parent)
{
}

/// Who answers nothing, is not there or not ours to ask: then nothing is heard, and the idle lock remains.
SystemWatch::SystemWatch(const QDBusConnection &system, const QDBusConnection &session, QObject *parent)
    : QObject(parent)
    , m_system(system)
{
    m_system.connect(logind(), {}, manager(), QStringLiteral("PrepareForSleep"), this, SLOT(hearSleep(bool)));
    QDBusConnection saver(session);
    for (const char *name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"})
        saver.connect({}, {}, QString::fromLatin1(name), QStringLiteral("ActiveChanged"), this, SLOT(hearScreenSaver(bool)));
    listenToSession();
    delaySleep();
}

/// Of this session alone: others lock theirs.
void SystemWatch::listenToSession()
{
    if (!m_system.isConnected())
        return;
    const QString id = qEnvironmentVariable("XDG_SESSION_ID", QStringLiteral("auto"));
    auto *answer = new QDBusPendingCallWatcher(m_system.asyncCall(callOf(QStringLiteral("GetSession")) << id), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusObjectPath> session = *answer;
        answer->deleteLater();
        if (session.isValid())
            m_system.connect(logind(), session.value().path(), QStringLiteral("org.freedesktop.login1.Session"), QStringLiteral("Lock"), this,
                             SLOT(hearLock()));
    });
}

void SystemWatch::delaySleep()
{
    if (!m_system.isConnected())
        return;
    const auto asked = callOf(QStringLiteral("Inhibit")) << QStringLiteral("sleep") << QStringLiteral("Boshi")
                                                         << QStringLiteral("Locks the handbook first") << QStringLiteral("delay");
    auto *answer = new QDBusPendingCallWatcher(m_system.asyncCall(asked), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> delay = *answer;
        answer->deleteLater();
        if (delay.isValid())
            m_delay = delay.value();
    });
}

void SystemWatch::hearLock() { emit lockNeeded(); }

void SystemWatch::hearScreenSaver(bool isActive)
{
    if (isActive)
        emit lockNeeded();
}

void SystemWatch::hearSleep(bool begins)
{
    if (!begins)
        return delaySleep();
    emit lockNeeded();
    m_delay = QDBusUnixFileDescriptor();
}
#else
SystemWatch::SystemWatch(QObject *parent)
    : QObject(parent)
{
}
#endif

} // namespace boshi::ui
