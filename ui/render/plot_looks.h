// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/chart_spec.h"
#include "ui/render/chart_palette.h"

#include <QPen>

class QPainter;

/// How lines and marks of a plot look; each look differs from the others also without colour.
namespace boshi::ui {

QPen linePen(const ChartPalette &palette, std::size_t look, charts::LineStyle style, double width);

/// A disc, a square, a triangle or a diamond.
void paintDot(QPainter &painter, const ChartPalette &palette, QPointF centre, double radius, std::size_t look);
/// Two strokes aslant, two upright, three, or four.
void paintCross(QPainter &painter, const ChartPalette &palette, QPointF centre, double radius, std::size_t look);

} // namespace boshi::ui
