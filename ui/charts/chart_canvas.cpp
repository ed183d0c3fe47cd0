// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_canvas.h"

#include "ui/render/plot_looks.h"
#include "ui/render/plot_painter.h"

#include <QAccessible>
#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLineF>
#include <QLineSeries>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QPointingDevice>
#include <QScrollArea>
#include <QScrollBar>
#include <QValueAxis>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace boshi::ui {

using charts::ChartPlace;

namespace {

constexpr int farAway = std::numeric_limits<int>::max() / 2;
constexpr double zoomByKey = 1.5;
constexpr double zoomByNotch = 1.25; ///< Of a wheel.
constexpr double anglePerNotch = 120;
constexpr double movedByKey = 0.125; ///< Of the part.
constexpr int leastLines = 10;

bool isNear(QPointF one, QPointF other, double distance) { return QLineF(one, other).length() <= distance; }

bool isTouchPad(const QWheelEvent &event)
{
    const auto *device = event.pointingDevice();
    return !event.pixelDelta().isNull() || (device && device->type() == QInputDevice::DeviceType::TouchPad);
}

/// Whether the reader has to scroll the page that a widget stands on.
bool standsOnAScrolledPage(const QWidget &widget)
{
    for (const QWidget *around = widget.parentWidget(); around; around = around->parentWidget())
        if (const auto *area = qobject_cast<const QScrollArea *>(around); area && area->verticalScrollBar()->maximum() > 0)
            return true;
    return false;
}

QList<QPointF> pointsOf(const Stretch &stretch)
{
    QList<QPointF> points;
    for (const ChartPlace &place : stretch)
        points.emplaceBack(place.x, place.y);
    return points;
}

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent)
    : QChartView(parent)
    , m_across(new QValueAxis(this))
    , m_up(new QValueAxis(this))
{
    speakDrawings();
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::StyledPanel);
    chart()->legend()->hide();
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setMargins({});
    chart()->setBackgroundVisible(false);
    chart()->addAxis(m_across, Qt::AlignBottom);
    chart()->addAxis(m_up, Qt::AlignLeft);
    for (QValueAxis *axis : {m_across, m_up})
        axis->hide();
    viewport()->setMouseTracking(true);
    setViewportUpdateMode(FullViewportUpdate); // The scene knows nothing of the marks and would leave them where they were.
}

void ChartCanvas::draw(const Plot &plot, const ChartPalette &palette, const TextOf &textOf)
{
    m_plot = plot;
    m_palette = palette;
    m_textOf = textOf;
    m_ringed.reset();
    m_hovered.reset();
    m_zoom.setSheet(m_plot.sheet());
    setMinimumHeight(QFontMetrics(font()).height() * leastLines);
    chart()->removeAllSeries();
    layOut();
    addLines();
    viewport()->update();
}

void ChartCanvas::addLines()
{
    for (const PlotGroup &group : m_plot.groups)
        for (const PlotLine &line : group.lines)
            for (const Stretch &stretch : line.stretches) {
                auto *series = new QLineSeries;
                series->setPen(linePen(m_palette, group.look, line.style, m_layout.stroke()));
                chart()->addSeries(series);
                series->attachAxis(m_across);
                series->attachAxis(m_up);
                series->replace(pointsOf(stretch)); // At last: Qt Charts draws anew at each step.
            }
}

void ChartCanvas::layOut()
{
    if (m_zoom.sheet().isEmpty())
        return;
    const QRectF part = m_zoom.part(), shown = PlotLayout::withAir(part);
    m_layout = PlotLayout(m_plot, part, QRectF(viewport()->rect()).adjusted(4, 4, -4, -4), QFontMetricsF(font(), viewport()));
    chart()->setPlotArea(m_layout.room());
    m_across->setRange(shown.left(), shown.right());
    m_up->setRange(shown.top(), shown.bottom());
    m_hovered.reset();
}

void ChartCanvas::showPart()
{
    layOut();
    viewport()->update();
    emit partChanged();
}

void ChartCanvas::ring(std::size_t mark)
{
    m_ringed = mark < m_plot.marks.size() ? std::optional(mark) : std::nullopt;
    if (m_ringed && !shows(mark)) {
        const ChartPlace place = m_plot.marks[mark].place();
        m_zoom.reveal({place.x, place.y});
        layOut();
    }
    viewport()->update();
    sayFocus();
}

void ChartCanvas::sayFocus()
{
    if (!m_ringed || !hasFocus())
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(int(*m_ringed));
    QAccessible::updateAccessibility(&focus);
}

void ChartCanvas::pressPart(int part)
{
    goToPart(part);
    emit chosen();
}

QRect ChartCanvas::partBox(int part) const
{
    const double radius = m_layout.markRadius();
    const PlotMark &here = m_plot.marks[std::size_t(part)];
    QRectF box(m_layout.at(here.place()), QSizeF());
    if (here.cross)
        box |= QRectF(m_layout.at(*here.cross), QSizeF());
    return box.adjusted(-radius, -radius, radius, radius).toAlignedRect().translated(viewport()->pos());
}

bool ChartCanvas::shows(std::size_t mark) const
{
    const ChartPlace place = m_plot.marks[mark].place();
    return PlotLayout::withAir(m_zoom.part()).contains(QPointF(place.x, place.y));
}

void ChartCanvas::zoomBy(double factor)
{
    const bool isAtMark = m_ringed && shows(*m_ringed);
    zoomAt(factor, isAtMark ? m_layout.at(m_plot.marks[*m_ringed].place()) : m_layout.room().center());
}

void ChartCanvas::zoomAt(double factor, QPointF point)
{
    const ChartPlace place = m_layout.placeAt(point);
    const QRectF before = m_zoom.part();
    m_zoom.zoom(factor, {place.x, place.y});
    if (m_zoom.part() != before)
        showPart();
}

void ChartCanvas::showWhole()
{
    if (m_zoom.isWhole())
        return;
    m_zoom.showWhole();
    showPart();
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & Qt::ShiftModifier && moveByKey(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Left: emit moved(-1); return;
    case Qt::Key_Right: emit moved(1); return;
    case Qt::Key_Home: emit moved(-farAway); return;
    case Qt::Key_End: emit moved(farAway); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit chosen(); return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Semicolon: return zoomBy(zoomByKey); // One key, on one keyboard or another.
    case Qt::Key_Minus: return zoomBy(1 / zoomByKey);
    case Qt::Key_0: return showWhole();
    default: event->ignore(); // Scrolling has no meaning here; let shortcuts and the window have the key.
    }
}

bool ChartCanvas::moveByKey(int key)
{
    switch (key) {
    case Qt::Key_Left: m_zoom.move(-movedByKey, 0); break;
    case Qt::Key_Right: m_zoom.move(movedByKey, 0); break;
    case Qt::Key_Up: m_zoom.move(0, movedByKey); break;
    case Qt::Key_Down: m_zoom.move(0, -movedByKey); break;
    default: return false;
    }
    showPart();
    return true;
}

void ChartCanvas::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    sayFocus();
}

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    layOut();
}

/// A wheel brings closer what is under it; two fingers move it. What has no effect here moves the page, and so does a wheel that
/// comes over the chart while somebody scrolls.
void ChartCanvas::wheelEvent(QWheelEvent *event)
{
    const QPointF turned = event->angleDelta();
    const QRectF before = m_zoom.part();
    const bool isMeant = hasFocus() || event->modifiers() & Qt::ControlModifier;
    if (!isMeant && standsOnAScrolledPage(*this))
        return event->ignore();
    if (isTouchPad(*event) && !(event->modifiers() & Qt::ControlModifier))
        moveBy(event->pixelDelta().isNull() ? turned / 2 : QPointF(event->pixelDelta()));
    else
        zoomAt(std::pow(zoomByNotch, turned.y() / anglePerNotch), event->position());
    event->setAccepted(m_zoom.part() != before);
}

/// Two fingers that part.
bool ChartCanvas::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::NativeGesture)
        return QChartView::viewportEvent(event);
    const auto &gesture = static_cast<QNativeGestureEvent &>(*event);
    if (gesture.gestureType() == Qt::ZoomNativeGesture)
        zoomAt(1 + gesture.value(), gesture.position());
    return true;
}

/// With the mouse or fingers.
void ChartCanvas::moveBy(QPointF by)
{
    const QRectF before = m_zoom.part();
    m_zoom.move(-by.x() / m_layout.room().width(), by.y() / m_layout.room().height());
    if (m_zoom.part() != before)
        showPart();
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    QChartView::mousePressEvent(event);
    if (event->button() != Qt::LeftButton || m_zoom.isWhole())
        return;
    m_dragged = event->position();
    viewport()->setCursor(Qt::ClosedHandCursor);
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    QChartView::mouseReleaseEvent(event);
    m_dragged.reset();
    viewport()->unsetCursor();
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    if (m_dragged)
        moveBy(event->position() - *std::exchange(m_dragged, event->position()));
    else
        hover(event->position());
}

void ChartCanvas::hover(QPointF point)
{
    const double reach = m_layout.markRadius() * 2;
    const auto isHere = [&](const PlotMark &mark) {
        return (mark.dot && isNear(m_layout.at(*mark.dot), point, reach)) || (mark.cross && isNear(m_layout.at(*mark.cross), point, reach));
    };
    const auto found = std::ranges::find_if(m_plot.marks, isHere);
    const auto mark = found == m_plot.marks.end() || !m_layout.room().adjusted(-reach, -reach, reach, reach).contains(point)
        ? std::nullopt
        : std::optional(std::size_t(found - m_plot.marks.begin()));
    if (std::exchange(m_hovered, mark) == mark)
        return;
    if (mark)
        emit hovered(*mark);
    else
        emit left();
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    QChartView::mouseDoubleClickEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    hover(event->position());
    if (m_hovered) {
        emit pointed(*m_hovered);
        emit chosen();
    } else if (m_layout.room().contains(event->position())) {
        emit emptyPlaceChosen(m_layout.placeAt(event->position()).x);
    }
}

void ChartCanvas::drawBackground(QPainter *painter, const QRectF &)
{
    painter->fillRect(viewport()->rect(), m_palette.background);
    PlotPainter(*painter, m_plot, m_layout, m_palette).paintGround();
}

/// By hand: Qt Charts makes an item of each mark and a series of each pair, and a person may have thousands.
void ChartCanvas::drawForeground(QPainter *painter, const QRectF &)
{
    painter->setFont(font());
    PlotPainter plot(*painter, m_plot, m_layout, m_palette);
    plot.paintFront();
    if (m_ringed)
        plot.paintRing(m_plot.marks[*m_ringed]);
}

} // namespace boshi::ui
