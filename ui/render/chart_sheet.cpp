// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/chart_sheet.h"

#include "ui/render/pdf_text.h"
#include "ui/render/plot_painter.h"

#include <QBuffer>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

namespace boshi::ui {
namespace {

constexpr double linesOfPlotWanted = 8; ///< Below, only the reference stays below the chart, and then the head goes.
constexpr double pointsOnPaper = 10.5;
const QMarginsF margins(15, 15, 15, 15); // mm
constexpr QSize pictureSize(1120, 792); // As A4.
constexpr int pixelsPerPixel = 2;
constexpr int usualDpi = 96;

/// Without shaping there are no ligatures, whose text nobody could copy out of a PDF.
QFont paperFont()
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Yu Gothic UI"), QStringLiteral("Hiragino Sans")});
    font.setPointSizeF(pointsOnPaper);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

double heightOf(const QString &text, const QFontMetricsF &metrics, double width)
{
    return text.isEmpty() ? 0 : metrics.boundingRect(QRectF(0, 0, width, 1e6), Qt::TextWordWrap, text).height();
}

SheetLayout layOutWith(const QString &head, const QString &foot, const QPainter &painter, const QFont &font, const QRectF &area)
{
    const QFontMetricsF metrics(font, painter.device());
    const double gap = metrics.height() / 3;
    const double headHeight = heightOf(head, QFontMetricsF(boldOf(font), painter.device()), area.width());
    const double footHeight = heightOf(foot, metrics, area.width());
    SheetLayout layout{head, foot, {}, {}, {}};
    layout.head = QRectF(area.topLeft(), QSizeF(area.width(), headHeight));
    layout.foot = QRectF(area.left(), area.bottom() - footHeight, area.width(), footHeight);
    layout.plot = QRectF(QPointF(area.left(), layout.head.bottom() + gap), QPointF(area.right(), layout.foot.top() - gap));
    return layout;
}

template <typename Write>
QByteArray bytesBy(const Write &write)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    write(buffer);
    return bytes;
}

} // namespace

SheetLayout layOut(const ChartSheet &sheet, const QPainter &painter, const QFont &font, const QRectF &area)
{
    const double line = QFontMetricsF(font, painter.device()).height();
    const QRectF inner = area.adjusted(line / 3, line / 3, -line / 3, -line / 3);
    QStringList head{sheet.title, sheet.name};
    head.removeAll(QString());
    SheetLayout layout = layOutWith(head.join(u'\n'), sheet.notes.join(u'\n'), painter, font, inner);
    if (layout.plot.height() < linesOfPlotWanted * line)
        layout = layOutWith(layout.headText, sheet.notes.value(0), painter, font, inner);
    if (layout.plot.height() < linesOfPlotWanted * line / 2)
        layout = layOutWith({}, layout.footText, painter, font, inner);
    return layout;
}

void paintChart(QPainter &painter, const ChartSheet &sheet, const QFont &font, const QRectF &area)
{
    const ChartPalette palette = ChartPalette::light();
    const SheetLayout layout = layOut(sheet, painter, font, area);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(area, palette.background);
    painter.setFont(font);
    if (layout.plot.width() > 1 && layout.plot.height() > 1) {
        const PlotLayout plot(sheet.plot, sheet.part, layout.plot, QFontMetricsF(font, painter.device()));
        PlotPainter chart(painter, sheet.plot, plot, palette);
        chart.paintGround();
        chart.paintLines();
        chart.paintFront();
    }
    painter.setPen(palette.text);
    painter.drawText(layout.foot, Qt::TextWordWrap, layout.footText);
    painter.setFont(boldOf(font));
    painter.drawText(layout.head, Qt::TextWordWrap, layout.headText);
    painter.restore();
}

void paintChart(QPagedPaintDevice &paper, const ChartSheet &sheet)
{
    paper.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, margins, QPageLayout::Millimeter));
    QPainter painter(&paper);
    paintChart(painter, sheet, paperFont(), QRectF(0, 0, paper.width(), paper.height()));
}

QByteArray chartPdf(const ChartSheet &sheet)
{
    QByteArray pdf = bytesBy([&](QBuffer &buffer) {
        QPdfWriter writer(&buffer);
        writer.setTitle(sheet.title);
        writer.setCreator(QStringLiteral("Boshi"));
        paintChart(writer, sheet);
    });
    useOrdinaryCharacters(pdf);
    return pdf;
}

QByteArray chartSvg(const ChartSheet &sheet)
{
    return bytesBy([&](QBuffer &buffer) {
        QSvgGenerator svg;
        svg.setOutputDevice(&buffer);
        svg.setResolution(usualDpi);
        svg.setSize(pictureSize);
        svg.setViewBox(QRect(QPoint(), pictureSize));
        svg.setTitle(sheet.title);
        svg.setDescription(sheet.notes.join(u' '));
        QPainter painter(&svg);
        paintChart(painter, sheet, paperFont(), QRectF(QPointF(), QSizeF(pictureSize)));
    });
}

QImage chartPicture(const ChartSheet &sheet)
{
    QImage image(pictureSize * pixelsPerPixel, QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(usualDpi / 0.0254));
    image.setDotsPerMeterY(qRound(usualDpi / 0.0254));
    image.setDevicePixelRatio(pixelsPerPixel);
    QPainter painter(&image);
    paintChart(painter, sheet, paperFont(), QRectF(QPointF(), QSizeF(pictureSize)));
    return image;
}

QByteArray chartPng(const ChartSheet &sheet)
{
    return bytesBy([&](QBuffer &buffer) { chartPicture(sheet).save(&buffer, "PNG"); });
}

} // namespace boshi::ui
