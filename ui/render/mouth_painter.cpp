// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/mouth_painter.h"

#include "ui/words/translate.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPalette>

#include <cmath>
#include <set>

namespace boshi::ui {
namespace {

constexpr qreal numberSize = 0.8;    ///< Of the font.
constexpr qreal smallest = 0.5;      ///< Of the font: where there is little room, before a mark is cut.
constexpr qreal widestTooth = 2.2;   ///< In lines.
constexpr qreal curve = 1.2;         ///< How many lines the front teeth stand before the last ones.
constexpr qreal gap = 2;
constexpr qreal edge = 4;            ///< Room for the frame of the current tooth.
constexpr qsizetype longestMark = 12;
constexpr int lastFrontTooth = 3;

QFont scaled(QFont font, qreal factor)
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(int(font.pixelSize() * factor));
    return font;
}

qreal toothHeight(const QFont &font)
{
    return QFontMetricsF(font).height() + QFontMetricsF(scaled(font, numberSize)).height() + 2 * gap;
}

std::vector<int> othersIn(const teeth::Form &form, const ToothChart &chart)
{
    std::set<int> others;
    for (const ToothMark &one : chart)
        if (!form.has(one.tooth))
            others.insert(one.tooth);
    return {others.begin(), others.end()};
}

/// The arches meet at their ends: the front teeth of the upper one stand highest, those of the lower one lowest.
void addArch(MouthLayout &mouth, std::span<const int> teeth, const ToothChart &chart, QSizeF cell, qreal left, qreal bottom)
{
    const bool isUpper = mouth.cells.empty();
    const qreal depth = curve * QFontMetricsF(mouth.font).height();
    const qreal middle = qreal(teeth.size() - 1) / 2;
    for (std::size_t i = 0; i < teeth.size(); ++i) {
        const qreal fromMiddle = (qreal(i) - middle) / middle;
        const qreal lift = depth * (1 - fromMiddle * fromMiddle);
        const QRectF box(left + qreal(i) * cell.width(), bottom - cell.height() + (isUpper ? -lift : lift), cell.width(), cell.height());
        mouth.cells.push_back({teeth[i], teeth::markOf(chart, teeth[i]), box.adjusted(gap / 2, 0, -gap / 2, 0), isUpper ? 0 : 1});
    }
}

void addOthers(MouthLayout &mouth, const std::vector<int> &others, const ToothChart &chart, QSizeF cell, qreal left, std::size_t columns)
{
    for (std::size_t i = 0; i < others.size(); ++i) {
        const QRectF box(left + qreal(i % columns) * cell.width(), mouth.height + qreal(i / columns) * (cell.height() + 2 * edge), cell.width(), cell.height());
        mouth.cells.push_back({others[i], teeth::markOf(chart, others[i]), box.adjusted(gap / 2, 0, -gap / 2, 0), MouthLayout::otherRow + int(i / columns)});
    }
    if (!others.empty())
        mouth.height = mouth.cells.back().box.bottom() + edge;
}

/// Smaller where it is too wide, and then cut.
void paintFitting(QPainter &painter, const QFont &font, const QRectF &room, const QString &text)
{
    const qreal wanted = QFontMetricsF(font).horizontalAdvance(text);
    const QFont fitting = wanted > room.width() ? scaled(font, std::max(smallest, room.width() / wanted)) : font;
    painter.setFont(fitting);
    painter.drawText(room, Qt::AlignCenter | Qt::TextDontClip, QFontMetricsF(fitting).elidedText(text, Qt::ElideRight, room.width() + 1));
}

void paintTooth(QPainter &painter, const MouthLayout &mouth, const DrawnTooth &tooth, const QPalette &palette)
{
    const bool isFront = tooth.tooth % 10 <= lastFrontTooth;
    const qreal radius = tooth.box.width() / (isFront ? 3 : 6);
    const QColor ink = palette.color(QPalette::Text);
    painter.setBrush(palette.color(QPalette::Base));
    painter.setPen(QPen(ink, tooth.isChanged ? 2.5 : 1, tooth.mark.isEmpty() ? Qt::DotLine : Qt::SolidLine));
    painter.drawRoundedRect(tooth.box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.setPen(ink);
    const qreal markHeight = QFontMetricsF(mouth.font).height() + gap;
    const bool isLower = tooth.row == 1;
    const QRectF numberRoom = isLower ? tooth.box.adjusted(gap, 0, -gap, -markHeight) : tooth.box.adjusted(gap, markHeight, -gap, 0);
    const QRectF markRoom = isLower ? tooth.box.adjusted(gap, tooth.box.height() - markHeight, -gap, 0) : tooth.box.adjusted(gap, 0, -gap, markHeight - tooth.box.height());
    paintFitting(painter, mouth.font, markRoom, tooth.mark.first(std::min(tooth.mark.size(), longestMark)).simplified());
    paintFitting(painter, scaled(mouth.font, numberSize), numberRoom, QString::number(tooth.tooth));
}

/// A wedge at the corner, beside the thicker line.
void paintSign(QPainter &painter, const DrawnTooth &tooth, const QPalette &palette)
{
    const qreal side = tooth.box.width() / 3;
    const QPointF corner = tooth.box.topRight();
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.color(QPalette::Text));
    painter.drawPolygon(QPolygonF{corner, corner - QPointF(side, 0), corner + QPointF(0, side)});
}

} // namespace

MouthLayout MouthLayout::of(const teeth::Form &form, const ToothChart &chart, qreal width, const QFont &font)
{
    MouthLayout mouth;
    mouth.font = font;
    const qreal line = QFontMetricsF(font).height();
    const std::size_t columns = std::max(form.upper.size(), form.lower.size());
    const QSizeF cell(std::min((width - 2 * edge) / qreal(columns), widestTooth * line), toothHeight(font));
    const qreal left = edge + std::max(0.0, (std::min(width, 100 * line) - 2 * edge - qreal(columns) * cell.width()) / 2);
    const qreal depth = curve * line;
    const qreal upperBottom = edge + depth + cell.height();
    addArch(mouth, form.upper, chart, cell, left, upperBottom);
    const qreal middle = line + 2 * edge;
    mouth.right = QRectF(left, upperBottom + edge, qreal(columns) * cell.width() / 2, line);
    mouth.left = mouth.right.translated(mouth.right.width(), 0);
    addArch(mouth, form.lower, chart, cell, left, upperBottom + middle + cell.height());
    mouth.height = upperBottom + middle + cell.height() + depth + edge;
    addOthers(mouth, othersIn(form, chart), chart, cell, left, columns);
    return mouth;
}

qreal MouthLayout::leastWidth(const teeth::Form &form, const QFont &font)
{
    const qreal number = QFontMetricsF(scaled(font, smallest)).horizontalAdvance(QStringLiteral("88"));
    return qreal(std::max(form.upper.size(), form.lower.size())) * (number + 4 * gap) + 2 * edge;
}

int MouthLayout::toothAt(QPointF point) const
{
    const auto found = std::ranges::find_if(cells, [point](const DrawnTooth &tooth) { return tooth.box.contains(point); });
    return found == cells.end() ? -1 : int(found - cells.begin());
}

void paintMouth(QPainter &painter, const MouthLayout &mouth, const QPalette &palette, int current)
{
    painter.setPen(palette.color(QPalette::WindowText));
    painter.setFont(mouth.font);
    painter.drawText(mouth.right, Qt::AlignLeft | Qt::AlignVCenter, translate("teeth", "right", "side of the mouth"));
    painter.drawText(mouth.left, Qt::AlignRight | Qt::AlignVCenter, translate("teeth", "left", "side of the mouth"));
    for (const DrawnTooth &tooth : mouth.cells) {
        paintTooth(painter, mouth, tooth, palette);
        if (tooth.isChanged)
            paintSign(painter, tooth, palette);
    }
    if (current < 0)
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette.color(QPalette::Highlight), 3));
    painter.drawRoundedRect(mouth.cells[std::size_t(current)].box.adjusted(-2, -2, 2, 2), 4, 4);
}

} // namespace boshi::ui
