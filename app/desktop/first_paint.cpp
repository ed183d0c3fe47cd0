// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/first_paint.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QTextStream>

#include <chrono>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace boshi {
namespace {

constexpr double nanosecondsPerMillisecond = 1e6;

double nowMilliseconds()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return double(std::chrono::duration_cast<std::chrono::nanoseconds>(now).count()) / nanosecondsPerMillisecond;
}

QByteArray fileText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Field 22 of /proc/self/stat: the start in clock ticks since boot, which is where the steady clock counts from.
double startFromKernel()
{
#ifdef Q_OS_LINUX
    const QByteArray stat = fileText(QStringLiteral("/proc/self/stat"));
    const auto fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return fields.value(19).toDouble() * 1000.0 / double(sysconf(_SC_CLK_TCK));
#else
    return nowMilliseconds();
#endif
}

double startMilliseconds()
{
    const QByteArray given = qgetenv("BOSHI_STARTED_NS");
    return given.isEmpty() ? startFromKernel() : given.toDouble() / nanosecondsPerMillisecond;
}

QByteArray peakKibibytes()
{
    const QByteArray status = fileText(QStringLiteral("/proc/self/status"));
    for (const QByteArray &line : status.split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').constFirst();
    return "0";
}

/// Sees the first paint of anything: what covers the window may paint instead of it.
class PaintWatch : public QObject {
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (m_isSeen || event->type() != QEvent::Paint || !watched->isWidgetType())
            return false;
        m_isSeen = true;
        // Once the event is dealt with, everything has been painted and handed over.
        QMetaObject::invokeMethod(this, &PaintWatch::report, Qt::QueuedConnection);
        return false;
    }

private:
    void report()
    {
        QTextStream(stdout) << qRound(nowMilliseconds() - startMilliseconds()) << " ms " << peakKibibytes() << " KiB" << Qt::endl;
        QApplication::quit();
    }

    bool m_isSeen = false;
};

} // namespace

void reportFirstPaint() { qApp->installEventFilter(new PaintWatch(qApp)); }

} // namespace boshi
