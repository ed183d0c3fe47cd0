// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/growth_canvas.h"

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
using charts::ChartPoint;
using charts::ChartSpec;
using charts::LineStyle;
using charts::PercentileLine;
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
    // A little air keeps the dot of the day of birth off the axis.
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

GrowthCanvas::GrowthCanvas(QWidget *parent)
    : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::StyledPanel);
    chart()->legend()->hide();
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setBackgroundRoundness(0);
    viewport()->setMouseTracking(true);
    connect(chart(), &QChart::plotAreaChanged, this, &GrowthCanvas::placeOnPlot);
}

void GrowthCanvas::draw(const ChartSpec &spec, const ChartPalette &palette)
{
    clear();
    m_spec = spec;
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

/// Labels first: every change to the chart moves them to the lines of the spec.
void GrowthCanvas::clear()
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

void GrowthCanvas::ring(std::size_t point)
{
    m_ringed = point < m_spec.points.size() ? std::optional(point) : std::nullopt;
    viewport()->update();
}

QPoint GrowthCanvas::placeOf(double age, double value) const { return mapFromScene(onScene(age, value)); }

QPointF GrowthCanvas::onScene(double age, double value) const
{
    return chart()->mapToScene(chart()->mapToPosition({age, value}, m_scale));
}

void GrowthCanvas::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: emit moved(-1); return;
    case Qt::Key_Right: emit moved(1); return;
    case Qt::Key_Home: emit moved(-farAway); return;
    case Qt::Key_End: emit moved(farAway); return;
    default: event->ignore(); // Scrolling has no meaning here; let shortcuts and the window have the key.
    }
}

void GrowthCanvas::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    labelAxes();
}

void GrowthCanvas::mouseMoveEvent(QMouseEvent *event)
{
    QChartView::mouseMoveEvent(event);
    const QPointF place = mapToScene(event->position().toPoint());
    const auto isHere = [&](const Mark &mark) {
        return isNear(mark.dot, place, markSize()) || (mark.cross && isNear(*mark.cross, place, markSize()));
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

void GrowthCanvas::addAxes()
{
    chart()->addAxis(axisFor(m_spec.ages, ageAxisTitle(), m_palette, font()), Qt::AlignBottom);
    chart()->addAxis(axisFor(m_spec.values, valueAxisTitle(m_spec.measure), m_palette, font()), Qt::AlignLeft);
}

void GrowthCanvas::addBand()
{
    if (m_spec.lines.empty())
        return;
    auto *band = new QAreaSeries(lineOf(m_spec.lines.back().places), lineOf(m_spec.lines.front().places));
    band->upperSeries()->setParent(band);
    band->lowerSeries()->setParent(band);
    band->setPen(Qt::NoPen);
    band->setBrush(m_palette.band);
    attach(band);
}

void GrowthCanvas::addLines()
{
    for (const PercentileLine &line : m_spec.lines) {
        QLineSeries *series = lineOf(line.places);
        QPen pen(m_palette.line, 1.2);
        if (line.style == LineStyle::Dashed)
            pen.setDashPattern({5, 3});
        series->setPen(pen);
        attach(series);
    }
}

void GrowthCanvas::attach(QAbstractSeries *series)
{
    chart()->addSeries(series);
    for (QAbstractAxis *axis : chart()->axes())
        series->attachAxis(axis);
}

/// By the size of the widget, not of the plot: labels change the plot, and must not chase it.
void GrowthCanvas::labelAxes()
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
    labelAxis(ages, m_spec.ages, viewport()->width() - 6 * line, line, width);
    labelAxis(values, m_spec.values, viewport()->height() - heightOutside, 0, [=](const Tick &) { return line; });
}

void GrowthCanvas::addLineLabels()
{
    const QFontMetricsF metrics(font());
    qreal widest = metrics.height() / 2;
    for (const PercentileLine &line : m_spec.lines) {
        auto *label = new QGraphicsSimpleTextItem(percentileText(line.percentile), chart());
        label->setFont(font());
        label->setBrush(m_palette.text);
        widest = std::max(widest, label->boundingRect().width());
        m_lineLabels.push_back(label);
    }
    const int air = int(metrics.height() / 2);
    chart()->setMargins(QMargins(air, air, air + int(widest), air));
    placeOnPlot();
}

void GrowthCanvas::placeOnPlot()
{
    if (!m_scale)
        return;
    placeLineLabels();
    m_marks.clear();
    for (const ChartPoint &point : m_spec.points)
        m_marks.push_back({onScene(point.age, point.value),
                           point.correctedAge ? std::optional(onScene(*point.correctedAge, point.value)) : std::nullopt});
    m_hovered.reset();
}

/// From the outside inwards; a label that would touch another is hidden.
void GrowthCanvas::placeLineLabels()
{
    std::vector<QRectF> taken;
    for (std::size_t i = 0; i < m_lineLabels.size(); ++i) {
        const std::size_t inwards = i % 2 == 0 ? i / 2 : m_lineLabels.size() - 1 - i / 2;
        const ChartPlace &end = m_spec.lines[inwards].places.back();
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

/// By hand: Qt Charts makes an item of each mark and a series of each pair, and a child may have thousands.
void GrowthCanvas::drawForeground(QPainter *painter, const QRectF &)
{
    const qreal size = markSize();
    painter->setClipRect(chart()->plotArea().adjusted(-size, -size, size, size));
    painter->setPen(QPen(m_palette.axis, 1));
    for (const Mark &mark : m_marks)
        if (mark.cross)
            painter->drawLine(*mark.cross, mark.dot);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_palette.mark);
    for (const Mark &mark : m_marks)
        painter->drawEllipse(mark.dot, size / 2, size / 2);
    painter->setPen(QPen(m_palette.correctedMark, 2));
    for (const Mark &mark : m_marks)
        if (mark.cross)
            paintCross(*painter, *mark.cross, size);
    if (!m_ringed)
        return;
    painter->setPen(QPen(m_palette.text, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(m_marks[*m_ringed].dot, size, size);
}

qreal GrowthCanvas::markSize() const
{
    return std::clamp(QFontMetricsF(font()).height() / 2.2, 7.0, 14.0);
}

} // namespace boshi::ui
