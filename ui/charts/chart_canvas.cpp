// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_canvas.h"

#include "ui/render/axis_labels.h"
#include "ui/words/chart_text.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsSimpleTextItem>
#include <QKeyEvent>
#include <QLineF>
#include <QLineSeries>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <limits>
#include <utility>

namespace boshi::ui {

using charts::Axis;
using charts::ChartPlace;
using charts::LineStyle;
using charts::Tick;

namespace {

/// Below this many line heights the axis titles give way; the choosers above the chart say the same.
constexpr double linesWorthTitles = 12;

constexpr int farAway = std::numeric_limits<int>::max() / 2;

QLineSeries *lineOf(const std::vector<ChartPlace> &places)
{
    QList<QPointF> points;
    for (const ChartPlace &place : places)
        points.emplaceBack(place.x, place.y);
    auto *series = new QLineSeries;
    series->replace(points);
    return series;
}

void paintCross(QPainter &painter, QPointF center, qreal size)
{
    const qreal arm = size / 2 - 1;
    painter.drawLine(center - QPointF(arm, arm), center + QPointF(arm, arm));
    painter.drawLine(center - QPointF(arm, -arm), center + QPointF(arm, -arm));
}

bool isNear(QPointF one, QPointF other, qreal distance) { return QLineF(one, other).length() <= distance; }

void labelAxis(QCategoryAxis *axis, const Axis &spec, double length, double gap, const LabelExtent &extent)
{
    for (const QString &old : axis->categoriesLabels())
        axis->remove(old);
    for (const Tick &tick : labelledTicks(spec, length, gap, extent))
        axis->append(tickText(tick), tick.at);
}

QCategoryAxis *axisFor(const Axis &spec, const QString &title, const ChartPalette &palette, const QFont &font)
{
    auto *axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    // A little air keeps the dot of the first day off the axis.
    const double air = (spec.max - spec.min) * 0.012;
    axis->setStartValue(spec.min - air);
    axis->setRange(spec.min - air, spec.max);
    axis->setTruncateLabels(false); // labelAxes() leaves out what has no room.
    axis->setTitleText(title);
    axis->setTitleFont(font);
    axis->setLabelsFont(font);
    axis->setTitleBrush(palette.text);
    axis->setLabelsBrush(palette.text);
    axis->setLinePen(QPen(palette.axis, 1));
    axis->setGridLinePen(QPen(palette.grid, 1));
    return axis;
}

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent)
    : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::StyledPanel);
    chart()->legend()->hide();
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    viewport()->setMouseTracking(true);
    setViewportUpdateMode(FullViewportUpdate); // The scene knows nothing of the marks and would leave them where they were.
    connect(chart(), &QChart::plotAreaChanged, this, &ChartCanvas::placeOnPlot);
}

void ChartCanvas::draw(const Plot &plot, const ChartPalette &palette)
{
    clear();
    m_plot = plot;
    m_palette = palette;
    chart()->setBackgroundBrush(palette.background);
    setBackgroundBrush(palette.background);
    setMinimumHeight(QFontMetrics(font()).height() * 10);
    addAxes();
    addBand();
    addLines();
    attach(m_scale = new QLineSeries);
    addLineLabels();
    labelAxes();
}

/// Labels first: every change to the chart moves them to the lines of the plot.
void ChartCanvas::clear()
{
    qDeleteAll(m_lineLabels);
    m_lineLabels.clear();
    m_marks.clear();
    m_ringed.reset();
    m_scale = nullptr;
    chart()->removeAllSeries();
    for (QAbstractAxis *axis : chart()->axes()) {
        axis->hide(); // Qt Charts takes its lines away only when the event loop runs, too late for a picture.
        chart()->removeAxis(axis);
        delete axis;
    }
}

void ChartCanvas::ring(std::size_t mark)
{
    m_ringed = mark < m_plot.marks.size() ? std::optional(mark) : std::nullopt;
    viewport()->update();
}

QPoint ChartCanvas::placeOf(const ChartPlace &place) const { return mapFromScene(onScene(place)); }

QPointF ChartCanvas::onScene(const ChartPlace &place) const
{
    return chart()->mapToScene(chart()->mapToPosition({place.x, place.y}, m_scale));
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: emit moved(-1); return;
    case Qt::Key_Right: emit moved(1); return;
    case Qt::Key_Home: emit moved(-farAway); return;
    case Qt::Key_End: emit moved(farAway); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit chosen(); return;
    default: event->ignore(); // Scrolling has no meaning here; let shortcuts and the window have the key.
    }
}

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    labelAxes();
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    const QPointF place = mapToScene(event->position().toPoint());
    const auto isHere = [&](const Mark &mark) {
        return (mark.dot && isNear(*mark.dot, place, markSize())) || (mark.cross && isNear(*mark.cross, place, markSize()));
    };
    const auto found = std::ranges::find_if(m_marks, isHere);
    const auto point = found == m_marks.end() ? std::nullopt : std::optional(std::size_t(found - m_marks.begin()));
    if (std::exchange(m_hovered, point) == point)
        return;
    if (point)
        emit hovered(*point);
    else
        emit left();
}

void ChartCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    QChartView::mouseDoubleClickEvent(event);
    if (!m_hovered || event->button() != Qt::LeftButton)
        return;
    emit hovered(*m_hovered);
    emit chosen();
}

void ChartCanvas::addAxes()
{
    chart()->addAxis(axisFor(m_plot.across, m_plot.acrossTitle, m_palette, font()), Qt::AlignBottom);
    chart()->addAxis(axisFor(m_plot.up, m_plot.upTitle, m_palette, font()), Qt::AlignLeft);
}

void ChartCanvas::addBand()
{
    if (!m_plot.band)
        return;
    auto *band = new QAreaSeries(lineOf(m_plot.band->upper), lineOf(m_plot.band->lower));
    band->upperSeries()->setParent(band);
    band->lowerSeries()->setParent(band);
    band->setPen(Qt::NoPen);
    band->setBrush(m_palette.band);
    attach(band);
}

void ChartCanvas::addLines()
{
    for (const PlotLine &line : m_plot.lines) {
        QLineSeries *series = lineOf(line.places);
        QPen pen(m_palette.line, 1.2);
        if (line.style == LineStyle::Dashed)
            pen.setDashPattern({5, 3});
        series->setPen(pen);
        attach(series);
    }
}

void ChartCanvas::attach(QAbstractSeries *series)
{
    chart()->addSeries(series);
    for (QAbstractAxis *axis : chart()->axes())
        series->attachAxis(axis);
}

/// By the size of the widget, not of the plot: labels change the plot, and must not chase it.
void ChartCanvas::labelAxes()
{
    if (chart()->axes().isEmpty())
        return;
    const QFontMetricsF metrics(font());
    const double line = metrics.height();
    const auto width = [&](const Tick &tick) { return metrics.horizontalAdvance(tickText(tick)); };
    auto *ages = qobject_cast<QCategoryAxis *>(chart()->axes(Qt::Horizontal).first());
    auto *values = qobject_cast<QCategoryAxis *>(chart()->axes(Qt::Vertical).first());
    const bool hasTitles = viewport()->height() > linesWorthTitles * line;
    ages->setTitleVisible(hasTitles);
    values->setTitleVisible(hasTitles);
    const double heightOutside = (hasTitles ? 3.5 : 2.5) * line;
    labelAxis(ages, m_plot.across, viewport()->width() - 6 * line, line, width);
    labelAxis(values, m_plot.up, viewport()->height() - heightOutside, 0, [=](const Tick &) { return line; });
}

void ChartCanvas::addLineLabels()
{
    const QFontMetricsF metrics(font());
    qreal widest = metrics.height() / 2;
    for (const PlotLine &line : m_plot.lines) {
        auto *label = new QGraphicsSimpleTextItem(line.label, chart());
        label->setFont(font());
        label->setBrush(m_palette.text);
        widest = std::max(widest, label->boundingRect().width());
        m_lineLabels.push_back(label);
    }
    const int air = int(metrics.height() / 2);
    chart()->setMargins(QMargins(air, air, air + int(widest), air));
    placeOnPlot();
}

void ChartCanvas::placeOnPlot()
{
    if (!m_scale)
        return;
    placeLineLabels();
    m_marks.clear();
    const auto placed = [this](const std::optional<ChartPlace> &place) { return place ? std::optional(onScene(*place)) : std::nullopt; };
    for (const PlotMark &mark : m_plot.marks)
        m_marks.push_back({placed(mark.dot), placed(mark.cross)});
    m_hovered.reset();
}

/// From the outside inwards; a label that would touch another is hidden.
void ChartCanvas::placeLineLabels()
{
    std::vector<QRectF> taken;
    for (std::size_t i = 0; i < m_lineLabels.size(); ++i) {
        const std::size_t inwards = i % 2 == 0 ? i / 2 : m_lineLabels.size() - 1 - i / 2;
        const ChartPlace &end = m_plot.lines[inwards].places.back();
        QGraphicsSimpleTextItem *label = m_lineLabels[inwards];
        const QRectF size = label->boundingRect();
        label->setPos(chart()->mapToPosition({end.x, end.y}, m_scale) + QPointF(4, -size.height() / 2));
        const QRectF box = label->sceneBoundingRect().adjusted(0, size.height() / 6, 0, -size.height() / 6);
        const bool isFree = std::ranges::none_of(taken, [&](const QRectF &other) { return other.intersects(box); });
        label->setVisible(isFree);
        if (isFree)
            taken.push_back(box);
    }
}

/// By hand: Qt Charts makes an item of each mark and a series of each pair, and a person may have thousands.
void ChartCanvas::drawForeground(QPainter *painter, const QRectF &)
{
    const qreal size = markSize();
    painter->setClipRect(chart()->plotArea().adjusted(-size, -size, size, size));
    painter->setPen(QPen(m_palette.axis, 1));
    for (const Mark &mark : m_marks)
        if (mark.cross && mark.dot)
            painter->drawLine(*mark.cross, *mark.dot);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_palette.mark);
    for (const Mark &mark : m_marks)
        if (mark.dot)
            painter->drawEllipse(*mark.dot, size / 2, size / 2);
    painter->setPen(QPen(m_palette.correctedMark, 2));
    for (const Mark &mark : m_marks)
        if (mark.cross)
            paintCross(*painter, *mark.cross, size);
    if (!m_ringed)
        return;
    painter->setPen(QPen(m_palette.text, 2));
    painter->setBrush(Qt::NoBrush);
    const Mark &ringed = m_marks[*m_ringed];
    painter->drawEllipse(ringed.dot ? *ringed.dot : *ringed.cross, size, size);
}

qreal ChartCanvas::markSize() const
{
    return std::clamp(QFontMetricsF(font()).height() / 2.2, 7.0, 14.0);
}

} // namespace boshi::ui
