// SPDX-License-Identifier: GPL-3.0-or-later
/// Writes a picture of every page and dialog into the folder that is named, with sheets of many at once, in Japanese and
/// English, light and dark, 100 and 200 %. Everybody in them is invented.
#include "tests/ui/walk/tour.h"
#include "tests/ui/words/speaking.h"
#include "ui/shell/theme.h"

#include <QDir>
#include <QPainter>

#include <gtest/gtest.h>

namespace {

using namespace boshi;

constexpr int columns = 3;
constexpr int rows = 3;
constexpr QSize cell(640, 400);
constexpr int captionHeight = 16;

/// The pictures of one language, theme and size.
class Album {
public:
    Album(const QString &folder, const QString &looks) : m_looks(looks), m_folder(folder + u'/' + looks), m_sheets(folder)
    {
        QDir().mkpath(m_folder);
    }

    /// Once for each kind of page; the overview of everybody.
    void take(QWidget &window, const QString &place)
    {
        const QString kind = place.contains(QStringLiteral("overview")) ? place : place.section(u' ', 1);
        if (!kind.isEmpty() && m_kinds.contains(kind))
            return;
        m_kinds << kind;
        const QPixmap picture = window.grab();
        picture.save(QStringLiteral("%1/%2 %3.png").arg(m_folder).arg(++m_count, 3, 10, QLatin1Char('0')).arg(QString(place).replace(u'/', u'_')));
        add(picture, place);
    }

    void finish()
    {
        if (m_onSheet > 0)
            m_sheet.save(QStringLiteral("%1/%2 %3.png").arg(m_sheets, m_looks).arg(++m_sheetCount, 2, 10, QLatin1Char('0')));
        m_onSheet = 0;
    }

private:
    void add(const QPixmap &picture, const QString &caption)
    {
        if (m_onSheet == 0) {
            m_sheet = QPixmap(columns * cell.width(), rows * cell.height());
            m_sheet.fill(Qt::gray);
        }
        QPainter painter(&m_sheet);
        const QPoint corner(m_onSheet % columns * cell.width(), m_onSheet / columns * cell.height());
        QFont small = painter.font();
        small.setPixelSize(captionHeight - 4);
        painter.setFont(small);
        painter.drawText(QRect(corner, QSize(cell.width(), captionHeight)), Qt::AlignCenter, caption);
        const QPixmap shrunk = picture.scaled(cell - QSize(4, captionHeight + 4), Qt::KeepAspectRatio, Qt::SmoothTransformation);
        painter.drawPixmap(corner + QPoint(2, captionHeight), shrunk);
        painter.end();
        if (++m_onSheet == columns * rows)
            finish();
    }

    QString m_looks, m_folder, m_sheets;
    QStringList m_kinds;
    int m_count = 0;
    int m_sheetCount = 0;
    int m_onSheet = 0;
    QPixmap m_sheet;
};

void takeAll(const QString &folder, const char *language, ui::Theme theme, int percent)
{
    const test::Speaking speaking(language);
    ui::applyLooks(*qApp, ui::paletteOf(theme), percent / 100.0);
    Album album(folder, QStringLiteral("%1 %2 %3").arg(QString::fromLatin1(language), theme == ui::Theme::Dark ? QStringLiteral("dark") : QStringLiteral("light")).arg(percent));
    test::Tour tour([&](QWidget &window, const QString &place) { album.take(window, place); });
    tour.visitLocked();
    tour.visitOpen();
    tour.visitLarge();
    tour.visitDialogs();
    album.finish();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    testing::InitGoogleTest(&argc, argv);
    if (argc != 2)
        return 2;
    for (const char *language : {"ja", "en"})
        for (const auto theme : {ui::Theme::Light, ui::Theme::Dark})
            for (const int percent : {100, 200})
                takeAll(QString::fromLocal8Bit(argv[1]), language, theme, percent);
    return testing::UnitTest::GetInstance()->Passed() ? 0 : 1;
}
