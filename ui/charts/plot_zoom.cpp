// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plot_zoom.h"

#include <algorithm>

namespace boshi::ui {
namespace {

constexpr double nearlyWhole = 1.001;
constexpr double airOnReveal = 0.1; ///< Of the part.

} // namespace

void PlotZoom::setSheet(const QRectF &sheet)
{
    if (sheet == m_sheet)
        return;
    m_sheet = m_part = sheet;
}

void PlotZoom::zoom(double factor, QPointF about)
{
    const double now = m_sheet.width() / m_part.width();
    const double wanted = std::min(now * factor, closest);
    if (wanted <= nearlyWhole)
        return showWhole();
    const double shrink = now / wanted;
    m_part = QRectF(about.x() - (about.x() - m_part.x()) * shrink, about.y() - (about.y() - m_part.y()) * shrink, m_sheet.width() / wanted, m_sheet.height() / wanted);
    keepInside();
}

void PlotZoom::move(double across, double up)
{
    m_part.translate(across * m_part.width(), up * m_part.height());
    keepInside();
}

void PlotZoom::reveal(QPointF place)
{
    if (m_part.contains(place))
        return;
    const QSizeF air(m_part.width() * airOnReveal, m_part.height() * airOnReveal);
    const QRectF inner = m_part.adjusted(air.width(), air.height(), -air.width(), -air.height());
    m_part.translate(place.x() - std::clamp(place.x(), inner.left(), inner.right()), place.y() - std::clamp(place.y(), inner.top(), inner.bottom()));
    keepInside();
}

void PlotZoom::keepInside()
{
    m_part.moveLeft(std::clamp(m_part.left(), m_sheet.left(), std::max(m_sheet.left(), m_sheet.right() - m_part.width())));
    m_part.moveTop(std::clamp(m_part.top(), m_sheet.top(), std::max(m_sheet.top(), m_sheet.bottom() - m_part.height())));
}

} // namespace boshi::ui
