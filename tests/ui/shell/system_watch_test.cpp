// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef BOSHI_HAS_DBUS
#include "ui/shell/system_watch.h"

#include "tests/support/dialogs.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QProcess>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace boshi::ui::system_watch_tests {

/// logind as far as we ask it.
class FakeLogind : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    int delays = 0;

public slots:
    Q_SCRIPTABLE QDBusObjectPath GetSession(const QString &) { return QDBusObjectPath(QStringLiteral("/org/freedesktop/login1/session/_31")); }
    Q_SCRIPTABLE QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &, const QString &mode)
    {
        delays += what == u"sleep" && mode == u"delay" ? 1 : 0;
        return QDBusUnixFileDescriptor(0);
    }
};

namespace {

using test::comesTrue;

/// A bus of our own, which stands for both of the system's.
struct PrivateBus {
    QProcess daemon;
    QString address;

    PrivateBus()
    {
        daemon.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        if (daemon.waitForStarted() && daemon.waitForReadyRead())
            address = QString::fromUtf8(daemon.readLine()).trimmed();
    }
    ~PrivateBus()
    {
        daemon.kill();
        daemon.waitForFinished();
    }
    QDBusConnection connect(const char *name) const { return QDBusConnection::connectToBus(address, QString::fromLatin1(name)); }
};

struct Watched {
    PrivateBus bus;
    QDBusConnection systems = bus.connect("boshi test system");
    FakeLogind logind;
    bool isThere = systems.registerObject(QStringLiteral("/org/freedesktop/login1"), &logind, QDBusConnection::ExportScriptableContents)
        && systems.registerService(QStringLiteral("org.freedesktop.login1"));
    QDBusConnection ours = bus.connect("boshi test ours");
    SystemWatch watch{ours, ours};
    QSignalSpy locks{&watch, &SystemWatch::lockNeeded};

    ~Watched()
    {
        for (const char *name : {"boshi test system", "boshi test ours"})
            QDBusConnection::disconnectFromBus(QString::fromLatin1(name));
    }

    void say(const char *path, const char *interface, const char *signal, const QVariantList &words = {}) const
    {
        QDBusMessage message = QDBusMessage::createSignal(QString::fromLatin1(path), QString::fromLatin1(interface), QString::fromLatin1(signal));
        message.setArguments(words);
        EXPECT_TRUE(systems.send(message));
    }
    /// Whatever was said before is heard once this is.
    bool hears(int expected)
    {
        return comesTrue([&] { return locks.size() >= expected; }) && locks.size() == expected;
    }
};

constexpr char screenSaver[] = "org.freedesktop.ScreenSaver";
constexpr char manager[] = "org.freedesktop.login1.Manager";
constexpr char ourSession[] = "/org/freedesktop/login1/session/_31";

TEST(SystemWatch, hearsTheScreenSaver)
{
    Watched watched;
    ASSERT_TRUE(watched.isThere) << "dbus-daemon does not start";
    watched.say("/ScreenSaver", screenSaver, "ActiveChanged", {false});
    watched.say("/ScreenSaver", screenSaver, "ActiveChanged", {true});
    EXPECT_TRUE(watched.hears(1));
}

TEST(SystemWatch, delaysSleepUntilAllIsLocked)
{
    Watched watched;
    ASSERT_TRUE(watched.isThere);
    ASSERT_TRUE(comesTrue([&] { return watched.logind.delays == 1; }));
    watched.say("/org/freedesktop/login1", manager, "PrepareForSleep", {true});
    EXPECT_TRUE(watched.hears(1));
    watched.say("/org/freedesktop/login1", manager, "PrepareForSleep", {false});
    EXPECT_TRUE(comesTrue([&] { return watched.logind.delays == 2; })) << "for the next time";
    EXPECT_EQ(watched.locks.size(), 1);
}

TEST(SystemWatch, hearsTheLockOfItsOwnSessionOnly)
{
    Watched watched;
    ASSERT_TRUE(watched.isThere);
    const auto isHeard = [&] {
        watched.say(ourSession, "org.freedesktop.login1.Session", "Lock");
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        return !watched.locks.isEmpty();
    };
    ASSERT_TRUE(comesTrue(isHeard)) << "it begins to listen once it knows its session";
    watched.say("/org/freedesktop/login1", manager, "PrepareForSleep", {false});
    ASSERT_TRUE(comesTrue([&] { return watched.logind.delays == 2; })) << "all that was said before is heard";
    const auto heard = int(watched.locks.size());
    watched.say("/org/freedesktop/login1/session/_32", "org.freedesktop.login1.Session", "Lock");
    watched.say("/ScreenSaver", screenSaver, "ActiveChanged", {true});
    EXPECT_TRUE(watched.hears(heard + 1));
}

TEST(SystemWatch, isSilentWithoutABus)
{
    const QDBusConnection nowhere = QDBusConnection::connectToBus(QStringLiteral("unix:path=/nowhere"), QStringLiteral("boshi test nowhere"));
    const SystemWatch watch(nowhere, nowhere);
    EXPECT_FALSE(nowhere.isConnected());
}

} // namespace
} // namespace boshi::ui::system_watch_tests

#include "system_watch_test.moc"
#endif
