// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/mouth_painter.h"

#include "core/records/catalogue.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPalette>

#include <gtest/gtest.h>

#include <cmath>
#include <set>

namespace boshi::ui::mouth_painter_tests {
namespace {

const teeth::Form &mothersForm() { return teeth::formOf(*records::maternalDental.find("teeth")); }
const teeth::Form &childsForm() { return teeth::formOf(*records::childDentalCheckup.find("teeth")); }

QFont fontOf(qreal scale)
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(11 * scale);
    return font;
}

QPalette paletteOf(QColor ground, QColor ink)
{
    QPalette palette;
    for (const auto role : {QPalette::Base, QPalette::Window})
        palette.setColor(role, ground);
    for (const auto role : {QPalette::Text, QPalette::WindowText})
        palette.setColor(role, ink);
    return palette;
}

QImage painted(const MouthLayout &mouth, const QPalette &palette, qreal width, int current = -1)
{
    QImage image(int(width), int(mouth.height) + 1, QImage::Format_RGB32);
    image.fill(palette.color(QPalette::Window));
    QPainter painter(&image);
    paintMouth(painter, mouth, palette, current);
    return image;
}

const DrawnTooth &drawn(const MouthLayout &mouth, int tooth) { return *std::ranges::find(mouth.cells, tooth, &DrawnTooth::tooth); }

/// Pixels that are nearer to the ink than to the ground.
int inked(const QImage &image, const QRectF &box, QColor ink)
{
    int count = 0;
    const QRect inside = box.toRect().adjusted(4, 4, -4, -4);
    for (int y = inside.top(); y <= inside.bottom(); ++y)
        for (int x = inside.left(); x <= inside.right(); ++x)
            count += std::abs(image.pixelColor(x, y).lightness() - ink.lightness()) < 100 ? 1 : 0;
    return count;
}

} // namespace

TEST(MouthLayout, keepsTeethApartAndInsideAtAnyWidthAndSize)
{
    ToothChart chart;
    for (int tooth = 0; tooth < 100; ++tooth)
        if (isToothNumber(tooth))
            chart.push_back({tooth, QStringLiteral("CO")});
    for (const teeth::Form *form : {&mothersForm(), &childsForm()})
        for (const qreal scale : {1.0, 2.0})
            for (const qreal more : {0.0, 100.0, 700.0}) {
                const qreal width = MouthLayout::leastWidth(*form, fontOf(scale)) + more;
                const MouthLayout mouth = MouthLayout::of(*form, chart, width, fontOf(scale));
                EXPECT_EQ(mouth.cells.size(), 52u);
                for (std::size_t i = 0; i < mouth.cells.size(); ++i) {
                    EXPECT_TRUE(QRectF(0, 0, width, mouth.height).contains(mouth.cells[i].box)) << mouth.cells[i].tooth << ' ' << scale;
                    EXPECT_FALSE(mouth.cells[i].box.intersects(mouth.right) || mouth.cells[i].box.intersects(mouth.left));
                    for (std::size_t j = i + 1; j < mouth.cells.size(); ++j)
                        EXPECT_FALSE(mouth.cells[i].box.intersects(mouth.cells[j].box)) << mouth.cells[i].tooth << ' ' << mouth.cells[j].tooth;
                }
            }
}

TEST(MouthLayout, showsTheRightSideOfTheMouthOnTheLeft)
{
    const MouthLayout mouth = MouthLayout::of(mothersForm(), {}, 600, fontOf(1));
    EXPECT_LT(drawn(mouth, 18).box.center().x(), drawn(mouth, 28).box.center().x());
    EXPECT_LT(drawn(mouth, 16).box.center().y(), drawn(mouth, 46).box.center().y());
    EXPECT_LT(mouth.right.center().x(), mouth.left.center().x());
    EXPECT_LT(drawn(mouth, 11).box.top(), drawn(mouth, 18).box.top()) << "the front teeth stand highest above";
    EXPECT_GT(drawn(mouth, 41).box.top(), drawn(mouth, 48).box.top()) << "and lowest below";
}

TEST(MouthPainter, distinguishesEveryMarkWithoutColour)
{
    const QPalette palette = paletteOf(Qt::white, Qt::black);
    std::set<QByteArray> pictures;
    for (const char16_t *mark : {u"", u"／", u"CO", u"C", u"○", u"△", u"?"}) {
        ToothChart chart;
        if (*mark)
            chart.push_back({54, QString::fromUtf16(mark)});
        const MouthLayout mouth = MouthLayout::of(childsForm(), chart, 500, fontOf(1));
        const QImage tooth = painted(mouth, palette, 500).copy(drawn(mouth, 54).box.toRect()).convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
        QByteArray bits;
        for (int y = 0; y < tooth.height(); ++y)
            bits.append(reinterpret_cast<const char *>(tooth.constScanLine(y)), tooth.bytesPerLine());
        pictures.insert(bits);
    }
    EXPECT_EQ(pictures.size(), 7u) << "also in black and white";
}

TEST(MouthPainter, writesNumbersAndMarksInTheColoursOfThePalette)
{
    for (const auto &[ground, ink] : {std::pair(QColor(0xffffff), QColor(0x101010)), std::pair(QColor(0x14191f), QColor(0xe6ebf0))})
        for (const qreal scale : {1.0, 2.0}) {
            const MouthLayout mouth = MouthLayout::of(childsForm(), {{54, QStringLiteral("C")}}, 900, fontOf(scale));
            const QImage image = painted(mouth, paletteOf(ground, ink), 900);
            EXPECT_GT(inked(image, drawn(mouth, 55).box, ink), 4) << "a number";
            EXPECT_GT(inked(image, drawn(mouth, 54).box, ink), inked(image, drawn(mouth, 55).box, ink)) << "a number and a mark";
        }
}

TEST(MouthPainter, framesTheCurrentToothAndSignsTheChangedOnes)
{
    const QPalette palette = paletteOf(Qt::white, Qt::black);
    MouthLayout mouth = MouthLayout::of(childsForm(), {{54, QStringLiteral("C")}}, 500, fontOf(1));
    const QImage plain = painted(mouth, palette, 500);
    EXPECT_NE(painted(mouth, palette, 500, 3), plain);
    mouth.cells[2].isChanged = true;
    EXPECT_NE(painted(mouth, palette, 500), plain);
}

TEST(MouthPainter, standsMarksThatNobodyWouldWrite)
{
    const QString strange[] = {QString(100'000, u'塚'), QString(3, QChar()), QString(QChar(0x202e)) + QStringLiteral("C"), QString(1, QChar(0xd800)), QString(50, u'\n')};
    for (const QString &mark : strange) {
        const MouthLayout mouth = MouthLayout::of(childsForm(), {{54, mark}, {54, mark}, {-7, mark}, {1'000'000, mark}}, 400, fontOf(2));
        EXPECT_EQ(mouth.cells.size(), 26u) << "also teeth that nobody has";
        EXPECT_FALSE(painted(mouth, paletteOf(Qt::white, Qt::black), 400).isNull());
    }
}

} // namespace boshi::ui::mouth_painter_tests
