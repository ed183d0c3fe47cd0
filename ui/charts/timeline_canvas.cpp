// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeline_canvas.h"

#include "ui/render/chart_palette.h"
#include "ui/words/labels.h"
#include "ui/words/timeline_text.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>

namespace boshi::ui {
namespace {

constexpr std::size_t mostNames = 3;
constexpr std::size_t mostInCircle = 99;

} // namespace

TimelineCanvas::TimelineCanvas(QWidget *parent)
    : QWidget(parent)
{
    speakDrawings();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Timeline"));
}

void TimelineCanvas::setTimeline(charts::Timeline timeline, TextOf textOf)
{
    m_timeline = std::move(timeline);
    m_textOf = std::move(textOf);
    m_current = -1;
    setAccessibleDescription(summaryText(m_timeline));
    setVisible(!m_timeline.isEmpty());
    layOut();
}

void TimelineCanvas::layOut()
{
    m_layout = TimelineLayout::of(m_timeline, width(), QFontMetricsF(font()));
    m_current = std::min(m_current, int(m_layout.dots.size()) - 1);
    updateGeometry();
    update();
}

QSize TimelineCanvas::sizeHint() const { return {fontMetrics().height() * 12, int(std::ceil(m_layout.height))}; }

void TimelineCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        layOut();
}

void TimelineCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        layOut();
}

QString TimelineCanvas::textOf(std::size_t dot) const
{
    const auto &events = m_layout.dots[dot].events;
    if (events.size() == 1)
        return m_textOf(events.front());
    QStringList lines{groupText(int(events.size()), events.front().day, events.back().day)};
    for (std::size_t i = 0; i < std::min(events.size(), mostNames); ++i)
        lines << m_textOf(events[i]);
    if (events.size() > mostNames)
        lines << tr("and %n more", nullptr, int(events.size() - mostNames));
    return lines.join(u'\n');
}

void TimelineCanvas::setCurrent(int dot)
{
    if (dot < 0 || dot >= int(m_layout.dots.size()))
        return;
    m_current = dot;
    update();
    tellPointed(dot);
    if (!hasFocus())
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(dot);
    QAccessible::updateAccessibility(&focus);
}

void TimelineCanvas::tellPointed(int dot) { emit pointed(dot < 0 ? QString() : textOf(std::size_t(dot))); }

void TimelineCanvas::open(int dot)
{
    if (dot < 0 || dot >= int(m_layout.dots.size()))
        return;
    const auto &events = m_layout.dots[std::size_t(dot)].events;
    if (events.size() == 1)
        return emit opened(events.front());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const charts::TimelineEvent &event : events)
        connect(menu->addAction(m_textOf(event).replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this, [this, event] { emit opened(event); });
    menu->popup(mapToGlobal(m_layout.dots[std::size_t(dot)].circle.bottomLeft().toPoint()));
    menu->setActiveAction(menu->actions().constFirst());
}

void TimelineCanvas::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_layout.dots.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: return setCurrent(std::max(m_current - 1, 0));
    case Qt::Key_Right: return setCurrent(std::min(m_current + 1, last));
    case Qt::Key_Home: return setCurrent(0);
    case Qt::Key_End: return setCurrent(last);
    case Qt::Key_Up: return goToLane(-1);
    case Qt::Key_Down: return goToLane(1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: return open(m_current);
    default: QWidget::keyPressEvent(event);
    }
}

/// To the dot of the lane above or below that is nearest in time.
void TimelineCanvas::goToLane(int step)
{
    if (m_current < 0)
        return setCurrent(0);
    const TimelineDot &from = m_layout.dots[std::size_t(m_current)];
    int nearest = -1;
    const auto distance = [&](int dot) { return std::abs(m_layout.dots[std::size_t(dot)].circle.center().x() - from.circle.center().x()); };
    for (int dot = 0; dot < int(m_layout.dots.size()); ++dot)
        if (int(m_layout.dots[std::size_t(dot)].lane) == int(from.lane) + step && (nearest < 0 || distance(dot) < distance(nearest)))
            nearest = dot;
    setCurrent(nearest);
}

void TimelineCanvas::mousePressEvent(QMouseEvent *event)
{
    const int dot = m_layout.dotAt(event->position());
    setCurrent(dot);
    open(dot);
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const int dot = m_layout.dotAt(event->position());
    setCursor(dot < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    tellPointed(dot < 0 && hasFocus() ? m_current : dot);
}

void TimelineCanvas::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    tellPointed(hasFocus() ? m_current : -1);
}

void TimelineCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_current < 0)
        m_current = m_layout.dots.empty() ? -1 : 0;
    setCurrent(m_current);
    update();
}

void TimelineCanvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    tellPointed(-1);
    update();
}

/// The tip stands beside the dot.
bool TimelineCanvas::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto &help = static_cast<QHelpEvent &>(*event);
    const int dot = m_layout.dotAt(help.pos());
    QToolTip::showText(help.globalPos(), dot < 0 ? QString() : textOf(std::size_t(dot)), this);
    return true;
}

void TimelineCanvas::paintEvent(QPaintEvent *)
{
    if (m_timeline.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLanes(painter);
    paintMilestones(painter);
    paintDots(painter);
}

void TimelineCanvas::paintLanes(QPainter &painter) const
{
    const ChartPalette colors = ChartPalette::matching(palette());
    painter.fillRect(m_layout.plot.adjusted(-fontMetrics().height(), 0, fontMetrics().height(), 0), colors.background);
    painter.setPen(colors.grid);
    for (const TimelineLabel &tick : m_layout.ticks)
        painter.drawLine(QPointF(tick.x, m_layout.plot.top()), QPointF(tick.x, m_layout.plot.bottom()));
    for (std::size_t lane = 0; lane < m_layout.laneNames.size(); ++lane) {
        const QRectF &name = m_layout.laneNames[lane];
        painter.setPen(QPen(colors.grid, 2));
        painter.drawLine(QPointF(m_layout.plot.left(), name.center().y()), QPointF(m_layout.plot.right(), name.center().y()));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter, fontMetrics().elidedText(chapterTitle(m_timeline.lanes[lane].chapter), Qt::ElideRight, int(name.width())));
    }
    painter.setPen(palette().color(QPalette::WindowText));
    for (const TimelineLabel &tick : m_layout.ticks)
        painter.drawText(tick.box, Qt::AlignCenter | Qt::TextDontClip, tick.text);
}

void TimelineCanvas::paintMilestones(QPainter &painter) const
{
    const ChartPalette colors = ChartPalette::matching(palette());
    for (std::size_t i = 0; i < m_layout.milestones.size(); ++i) {
        const TimelineLabel &label = m_layout.milestones[i];
        const bool isToday = m_timeline.marks[i].what == charts::Milestone::Today;
        painter.setPen(QPen(colors.axis, 2, isToday ? Qt::DashLine : Qt::SolidLine));
        painter.drawLine(QPointF(label.x, m_layout.plot.top()), QPointF(label.x, m_layout.plot.bottom()));
        painter.setPen(palette().color(QPalette::WindowText));
        if (!label.box.isNull())
            painter.drawText(label.box, Qt::AlignCenter | Qt::TextDontClip, label.text);
    }
}

void TimelineCanvas::paintDots(QPainter &painter) const
{
    const ChartPalette colors = ChartPalette::matching(palette());
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.8);
    small.setBold(true);
    painter.setFont(small);
    for (std::size_t dot = 0; dot < m_layout.dots.size(); ++dot) {
        const TimelineDot &here = m_layout.dots[dot];
        const bool isGroup = here.events.size() > 1;
        const qreal shrink = isGroup ? 0 : here.circle.width() / 5;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.marks[0]);
        painter.drawEllipse(here.circle.adjusted(shrink, shrink, -shrink, -shrink));
        if (isGroup) {
            painter.setPen(colors.background);
            painter.drawText(here.circle, Qt::AlignCenter | Qt::TextDontClip, here.events.size() > mostInCircle ? QStringLiteral("99+") : QString::number(here.events.size()));
        }
        if (int(dot) == m_current && hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(palette().color(QPalette::Highlight), 3));
            painter.drawEllipse(here.circle.adjusted(-3, -3, 3, 3));
        }
    }
}

} // namespace boshi::ui
