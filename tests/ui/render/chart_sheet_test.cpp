// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/chart_sheet.h"

#include "tests/support/vaults.h"
#include "ui/render/chart_palette.h"
#include "ui/render/plot_layout.h"

#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <cmath>

namespace boshi::ui::chart_sheet_tests {
namespace {

const QString reference = QStringLiteral("基準：2023年（令和5年）乳幼児身体発育調査、3～97パーセンタイルの線");

/// Two lines, one of them with a step; a dot and a cross.
ChartSheet sheet(const QString &name = {})
{
    Plot plot{.across = charts::ageAxis(0, 12), .up = charts::valueAxis(growth::Measure::Weight, 0, 12000),
              .acrossTitle = QStringLiteral("月齢"), .upTitle = QStringLiteral("体重（kg）")};
    PlotGroup &group = plot.groups.emplace_back();
    group.lines.push_back({{{{0, 2000}, {12, 8000}}}, charts::LineStyle::Solid, QStringLiteral("P3")});
    group.lines.push_back({{{{0, 4000}, {6, 8000}}, {{6, 9000}, {12, 11000}}}, charts::LineStyle::Dashed, QStringLiteral("P97")});
    group.bands.push_back({group.lines[0].stretches[0], {{0, 4000}, {12, 11000}}});
    plot.marks.push_back({.dot = charts::ChartPlace{5, 6000}, .cross = charts::ChartPlace{3, 6000}});
    return {QStringLiteral("発育曲線：体重"), name, plot, plot.sheet(), {reference, QStringLiteral("●は暦月齢、×は修正月齢です。"), QStringLiteral("2026年11月22日現在")}};
}

struct Picture {
    QImage image;
    SheetLayout layout;
    PlotLayout plot;

    explicit Picture(QSize size, int pointSize, const ChartSheet &shown = sheet())
        : image(size, QImage::Format_RGB32)
    {
        QFont font;
        font.setPointSize(pointSize);
        QPainter painter(&image);
        const QRectF area(image.rect());
        layout = layOut(shown, painter, font, area);
        plot = PlotLayout(shown.plot, shown.part, layout.plot, QFontMetricsF(font, &image));
        paintChart(painter, shown, font, area);
    }
    QColor at(double x, double y) const { return image.pixelColor(plot.at({x, y}).toPoint()); }
    bool hasText(const QRectF &area) const
    {
        for (int y = int(area.top()); y < int(area.bottom()); ++y)
            for (int x = int(area.left()); x < int(area.right()); ++x)
                if (image.pixelColor(x, y) == ChartPalette::light().text)
                    return true;
        return false;
    }
};

QString run(const char *program, const QStringList &arguments)
{
    QProcess process;
    process.start(QLatin1StringView(program), arguments);
    EXPECT_TRUE(process.waitForFinished(60'000)) << program << " is needed";
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOfPdf(const ChartSheet &shown)
{
    const test::Folder folder;
    test::writeBytes(folder.path("chart.pdf"), chartPdf(shown));
    return run("pdftotext", {QStringLiteral("-layout"), folder.path("chart.pdf"), QStringLiteral("-")});
}

QString textOfSvg(const ChartSheet &shown)
{
    QXmlStreamReader reader(chartSvg(shown));
    QString text;
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text().toString().simplified(); // Each word stands by itself.
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return text;
}

TEST(ChartSheet, putsDotAndCrossWhereTheValueIs)
{
    const Picture picture({900, 640}, 11);
    EXPECT_EQ(picture.at(5, 6000), ChartPalette::light().marks[0]);
    EXPECT_LT(std::abs(picture.at(3, 6000).blue() - ChartPalette::light().correctedMark.blue()), 4) << "as fine as its strokes are";
}

TEST(ChartSheet, fillsTheBandAndNothingBelowIt)
{
    const Picture picture({900, 640}, 11);
    EXPECT_EQ(picture.at(8.37, 7300), ChartPalette::light().band);
    EXPECT_EQ(picture.at(8.37, 2400), ChartPalette::light().background);
}

TEST(ChartSheet, joinsNothingAcrossAStep)
{
    Plot plot = sheet().plot;
    plot.groups[0].lines = {plot.groups[0].lines[1]};
    plot.groups[0].lines[0].style = charts::LineStyle::Solid;
    plot.groups[0].lines[0].label.clear();
    plot.groups[0].bands.clear();
    plot.marks.clear();
    plot.across.ticks.clear();
    plot.up.ticks.clear();
    ChartSheet shown = sheet();
    shown.plot = plot;
    const Picture picture({900, 640}, 11, shown);
    const QPoint step = picture.plot.at({6, 8500}).toPoint();
    for (int y = step.y() - 8; y <= step.y() + 8; ++y)
        EXPECT_EQ(picture.image.pixelColor(step.x(), y), ChartPalette::light().background) << y;
}

TEST(ChartSheet, showsAPartAndNothingOutsideOfItsPlot)
{
    ChartSheet part = sheet();
    part.part = QRectF(4, 5000, 2, 2000);
    const Picture picture({900, 640}, 11, part);
    EXPECT_EQ(picture.at(5, 6000), ChartPalette::light().marks[0]);
    EXPECT_NEAR(picture.plot.placeAt(picture.plot.at({4.5, 5500})).y, 5500, 0.01);
    EXPECT_LT(picture.plot.at({3, 6000}).x(), picture.plot.room().left()) << "the cross lies outside";
    for (const PlotLayout::Label &label : picture.plot.labels())
        EXPECT_TRUE(picture.plot.room().contains(label.place.outline().boundingRect()));
}

TEST(ChartSheet, printsTheReferenceAtAnySizeAndTextSize)
{
    for (const QSize size : {QSize(1280, 800), QSize(640, 480), QSize(420, 300)})
        for (const int pointSize : {11, 22}) {
            const Picture picture(size, pointSize);
            EXPECT_TRUE(picture.layout.footText.contains(QStringLiteral("2023")));
            EXPECT_TRUE(picture.hasText(picture.layout.foot));
            EXPECT_TRUE(QRectF(picture.image.rect()).contains(picture.layout.foot));
            EXPECT_LE(picture.layout.head.bottom(), picture.layout.plot.top());
            EXPECT_LT(picture.layout.plot.bottom(), picture.layout.foot.top());
        }
}

TEST(ChartSheet, givesUpAxisTitlesBeforeTheyOverlap)
{
    EXPECT_TRUE(Picture({900, 640}, 11).plot.hasTitles());
    EXPECT_FALSE(Picture({400, 260}, 11).plot.hasTitles());
}

TEST(ChartSheet, survivesAnAreaTooSmallForAnything)
{
    const Picture picture({30, 20}, 22);
    EXPECT_EQ(picture.image.size(), QSize(30, 20));
}

TEST(ChartSheet, survivesAChartOfNothing)
{
    const Picture picture({600, 400}, 11, {QStringLiteral("発育曲線"), {}, {}, QRectF(0, 0, 1, 1), {reference}});
    EXPECT_TRUE(picture.hasText(picture.layout.foot));
}

TEST(ChartSheet, isCopiedOutOfThePdfAsOrdinaryJapanese)
{
    const QString text = textOfPdf(sheet(QStringLiteral("見本 はなこ")));
    for (const char *wanted : {"発育曲線：体重", "見本 はなこ", "2023年（令和5年）", "2026年11月22日現在", "P97", "●は暦月齢"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(wanted))) << wanted << " in " << text.toStdString();
}

/// A font may draw a character and the radical of the same form with one glyph; searching finds the character only.
TEST(ChartSheet, putsNoRadicalIntoThePdf)
{
    ChartSheet shown = sheet();
    const QString words = QStringLiteral("成長の記録：母子手帳、歯、食事、青い、東西、国民、黄色、小麦、首、骨、鬼、角、雨、羊、竹、竜、亀、一月、日曜、足、金、車、音、頁、風、高い、黒");
    shown.notes = {words};
    const QString text = textOfPdf(shown).remove(u'\n');
    EXPECT_TRUE(text.contains(words)) << text.toStdString();
    for (const QChar character : text)
        EXPECT_FALSE(character >= QChar(0x2e80) && character <= QChar(0x2fdf)) << int(character.unicode());
}

TEST(ChartSheet, isAnSvgWhoseTextIsText)
{
    const QString text = textOfSvg(sheet(QStringLiteral("見本 はなこ")));
    for (const char *wanted : {"発育曲線：体重", "見本はなこ", "2023年（令和5年）", "P97", "体重（kg）"})
        EXPECT_TRUE(text.contains(QString::fromUtf8(wanted))) << wanted;
}

TEST(ChartSheet, drawsNothingBesideThePlotInAnSvgEither)
{
    ChartSheet part = sheet();
    part.part = QRectF(4, 5000, 2, 2000);
    part.title.clear();
    static const QRegularExpression drawn(QStringLiteral("(?:points|d)=\"([^\"]*)\""));
    static const QRegularExpression number(QStringLiteral("(-?[0-9.]+),(-?[0-9.]+)"));
    int count = 0;
    auto lines = drawn.globalMatch(QString::fromUtf8(chartSvg(part)));
    while (lines.hasNext()) {
        auto points = number.globalMatch(lines.next().captured(1));
        while (points.hasNext()) {
            const auto point = points.next();
            EXPECT_TRUE(QRectF(0, 0, 1120, 792).contains(point.captured(1).toDouble(), point.captured(2).toDouble())) << point.captured().toStdString();
            ++count;
        }
    }
    EXPECT_GT(count, 20);
}

TEST(ChartSheet, tellsTheNameOnlyWhereItIsWanted)
{
    EXPECT_FALSE(textOfPdf(sheet()).contains(QStringLiteral("見本")));
    EXPECT_FALSE(textOfSvg(sheet()).contains(QStringLiteral("見本")));
    EXPECT_NE(chartPicture(sheet()), chartPicture(sheet(QStringLiteral("見本 はなこ"))));
}

TEST(ChartSheet, isAPictureForAPage)
{
    const QImage read = QImage::fromData(chartPng(sheet()), "PNG");
    EXPECT_GE(read.width(), 2000);
    EXPECT_TRUE(read.textKeys().isEmpty()) << "nothing is written beside the picture";
    EXPECT_EQ(read.pixelColor(0, 0), QColor(Qt::white)) << "light whatever the window is";
}

} // namespace
} // namespace boshi::ui::chart_sheet_tests
