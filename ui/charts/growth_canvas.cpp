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
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>

#include <algorithm>
#include <limits>

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

QImage crossImage(const QColor &color, int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2));
    painter.drawLine(QPointF(1, 1), QPointF(size - 1, size - 1));
    painter.drawLine(QPointF(1, size - 1), QPointF(size - 1, 1));
    return image;
}

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
    // Qt Charts cuts marks at the frame; a little air keeps the dot of the day of birth whole.
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
    connect(chart(), &QChart::plotAreaChanged, this, &GrowthCanvas::placeLineLabels);
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
    addPairs();
    addMarks();
    addLineLabels();
    labelAxes();
}

/// Labels first: every change to the chart moves them to the lines of the spec.
void GrowthCanvas::clear()
{
    qDeleteAll(m_lineLabels);
    m_lineLabels.clear();
    m_ring = nullptr;
    chart()->removeAllSeries();
    for (QAbstractAxis *axis : chart()->axes()) {
        axis->hide(); // Qt Charts takes its lines away only when the event loop runs, too late for a picture.
        chart()->removeAxis(axis);
        delete axis;
    }
}

void GrowthCanvas::ring(std::size_t point)
{
    if (!m_ring)
        return;
    m_ring->clear();
    if (point < m_spec.points.size())
        m_ring->append(m_spec.points[point].age, m_spec.points[point].value);
}

QPoint GrowthCanvas::placeOf(double age, double value) const
{
    return mapFromScene(chart()->mapToScene(chart()->mapToPosition({age, value}, m_ring)));
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

void GrowthCanvas::addPairs()
{
    for (const ChartPoint &point : m_spec.points) {
        if (!point.correctedAge)
            continue;
        QLineSeries *pair = lineOf({{*point.correctedAge, point.value}, {point.age, point.value}});
        pair->setPen(QPen(m_palette.axis, 1));
        attach(pair);
    }
}

void GrowthCanvas::addMarks()
{
    const qreal size = markSize();
    QList<QPointF> calendar;
    QList<QPointF> corrected;
    for (const ChartPoint &point : m_spec.points) {
        calendar.emplaceBack(point.age, point.value);
        if (point.correctedAge)
            corrected.emplaceBack(*point.correctedAge, point.value);
    }
    QScatterSeries *dots = addScatter(m_palette.mark, size, calendar);
    QScatterSeries *crosses = addScatter(m_palette.correctedMark, size, corrected);
    crosses->setLightMarker(crossImage(m_palette.correctedMark, int(size)));
    m_ring = addScatter(Qt::transparent, size * 2, {});
    m_ring->setPen(QPen(m_palette.text, 2));
    const auto hover = [this](bool isCorrected) {
        return [this, isCorrected](QPointF place, bool entered) { announceHover(place, entered, isCorrected); };
    };
    connect(dots, &QScatterSeries::hovered, this, hover(false));
    connect(m_ring, &QScatterSeries::hovered, this, hover(false));
    connect(crosses, &QScatterSeries::hovered, this, hover(true));
}

/// With its points from the beginning: each that comes later paints all before it anew.
QScatterSeries *GrowthCanvas::addScatter(const QColor &color, qreal size, const QList<QPointF> &points)
{
    auto *series = new QScatterSeries;
    series->setMarkerShape(QScatterSeries::MarkerShapeCircle);
    series->setMarkerSize(size);
    series->setBrush(color);
    series->setPen(Qt::NoPen);
    series->replace(points);
    attach(series);
    return series;
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
    placeLineLabels();
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
        label->setPos(chart()->mapToPosition({end.x, end.y}, m_ring) + QPointF(4, -size.height() / 2));
        const QRectF box = label->sceneBoundingRect().adjusted(0, size.height() / 6, 0, -size.height() / 6);
        const bool isFree = std::ranges::none_of(taken, [&](const QRectF &other) { return other.intersects(box); });
        label->setVisible(isFree);
        if (isFree)
            taken.push_back(box);
    }
}

void GrowthCanvas::announceHover(QPointF place, bool entered, bool isCorrected)
{
    const auto isHere = [=](const ChartPoint &point) {
        return point.value == place.y() && (isCorrected ? point.correctedAge == place.x() : point.age == place.x());
    };
    const auto found = std::ranges::find_if(m_spec.points, isHere);
    if (!entered || found == m_spec.points.end())
        emit left();
    else
        emit hovered(std::size_t(found - m_spec.points.begin()));
}

qreal GrowthCanvas::markSize() const
{
    return std::clamp(QFontMetricsF(font()).height() / 2.2, 7.0, 14.0);
}

} // namespace boshi::ui
