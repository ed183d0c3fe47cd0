// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QLabel>

#include <cstdio>

namespace {

/// Says when its first paint is done, and goes.
class BareLabel : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        if (m_painted)
            return;
        m_painted = true;
        // As app/desktop/first_paint.cpp: once the event is dealt with, everything has been painted and handed over.
        QMetaObject::invokeMethod(this, &BareLabel::report, Qt::QueuedConnection);
    }

private:
    void report()
    {
        std::puts("first paint");
        std::fflush(stdout);
        QCoreApplication::quit();
    }

    bool m_painted = false;
};

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    BareLabel label(QStringLiteral("母子健康手帳"));
    label.setAlignment(Qt::AlignCenter);
    label.resize(1100, 720);
    label.show();
    return QApplication::exec();
}
