// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeline_layout.h"

#include "ui/words/field_text.h"
#include "ui/words/labels.h"
#include "ui/words/timeline_text.h"

#include <algorithm>
#include <array>

namespace boshi::ui {
namespace {

using charts::Milestone;
using charts::Timeline;
using charts::TimelineEvent;
using charts::TimelineLane;
using charts::TimelineMark;

/// In heights of a line.
constexpr qreal laneHeight = 1.7;
constexpr qreal dotSize = 1.25;

/// What keeps its text first when there is too little room for all.
constexpr std::array importance{Milestone::Today, Milestone::Birth, Milestone::Death, Milestone::PregnancyEnds, Milestone::DueDate,
                                Milestone::PregnancyBegins};

/// Months between two ticks.
constexpr std::array steps{1, 3, 6, 12, 24, 60, 120};

class Maker {
public:
    Maker(const Timeline &timeline, qreal width, const QFontMetricsF &metrics)
        : m_timeline(timeline)
        , m_metrics(metrics)
        , m_line(metrics.height())
    {
        qreal names = 0;
        for (const TimelineLane &lane : timeline.lanes)
            names = std::max(names, metrics.horizontalAdvance(chapterTitle(lane.chapter)));
        const qreal left = std::min(names + m_line, width / 2);
        const qreal dot = dotSize * m_line;
        m_layout.plot = QRectF(left + dot / 2, 1.5 * m_line, std::max(width - left - dot, 1.0),
                               laneHeight * m_line * qreal(std::max<std::size_t>(timeline.lanes.size(), 1)));
        m_layout.height = m_layout.plot.bottom() + 1.75 * m_line;
    }

    TimelineLayout make()
    {
        for (std::size_t lane = 0; lane < m_timeline.lanes.size(); ++lane)
            addLane(lane);
        addMilestones();
        addTicks();
        return std::move(m_layout);
    }

private:
    qreal placeOf(QDate day) const
    {
        const auto span = std::max<qint64>(m_timeline.first.daysTo(m_timeline.last), 1);
        return m_layout.plot.left() + m_layout.plot.width() * qreal(m_timeline.first.daysTo(day)) / qreal(span);
    }

    void addLane(std::size_t lane)
    {
        const qreal middle = m_layout.plot.top() + (qreal(lane) + 0.5) * laneHeight * m_line;
        const qreal size = dotSize * m_line;
        const qreal nameRight = m_layout.plot.left() - size / 2;
        m_layout.laneNames.emplace_back(0, middle - m_line / 2, nameRight, m_line);
        for (const TimelineEvent &event : m_timeline.lanes[lane].events) {
            const qreal x = placeOf(event.day.firstDay());
            const bool touches = !m_layout.dots.empty() && m_layout.dots.back().lane == lane && x < m_layout.dots.back().circle.right() + size / 2;
            if (!touches)
                m_layout.dots.push_back({{}, QRectF(x - size / 2, middle - size / 2, size, size), lane});
            m_layout.dots.back().events.push_back(event);
        }
    }

    QRectF boxAround(qreal x, qreal top, const QString &text) const
    {
        const qreal width = m_metrics.horizontalAdvance(text);
        const qreal right = m_layout.plot.right() + dotSize * m_line / 2;
        return {std::clamp(x - width / 2, 0.0, std::max(right - width, 0.0)), top, width, m_line};
    }

    /// Places the text unless it would touch one that stands there already.
    bool place(TimelineLabel &label, qreal top, std::vector<QRectF> &taken) const
    {
        const QRectF box = boxAround(label.x, top, label.text);
        const QRectF wide = box.adjusted(-m_line / 3, 0, m_line / 3, 0);
        if (std::ranges::any_of(taken, [&](const QRectF &other) { return other.intersects(wide); }))
            return false;
        taken.push_back(box);
        label.box = box;
        return true;
    }

    void addMilestones()
    {
        for (const TimelineMark &mark : m_timeline.marks)
            m_layout.milestones.push_back({milestoneText(mark.what), {}, placeOf(mark.day)});
        std::vector<QRectF> taken;
        for (const Milestone what : importance)
            for (std::size_t i = 0; i < m_timeline.marks.size(); ++i)
                if (m_timeline.marks[i].what == what)
                    place(m_layout.milestones[i], 0, taken);
    }

    std::vector<TimelineLabel> ticksEvery(int months) const
    {
        std::vector<TimelineLabel> ticks;
        const QDate first = m_timeline.first;
        const int begin = (first.year() * 12 + first.month() - 1 + months - (first.day() == 1 ? 1 : 0)) / months * months;
        for (int month = begin;; month += months) {
            const QDate day(month / 12, month % 12 + 1, 1);
            if (day > m_timeline.last)
                return ticks;
            const auto date = PartialDate::of(day.year(), months < 12 ? day.month() : 0);
            ticks.push_back({date ? dateText(*date) : QString(), {}, placeOf(day)});
        }
    }

    /// As many as have room, side by side.
    void addTicks()
    {
        for (const int months : steps) {
            std::vector<TimelineLabel> ticks = ticksEvery(months);
            std::vector<QRectF> taken;
            const bool fit = std::ranges::all_of(ticks, [&](TimelineLabel &tick) { return place(tick, m_layout.plot.bottom() + m_line / 2, taken); });
            if (fit) {
                m_layout.ticks = std::move(ticks);
                return;
            }
        }
    }

    const Timeline &m_timeline;
    const QFontMetricsF &m_metrics;
    qreal m_line;
    TimelineLayout m_layout;
};

} // namespace

TimelineLayout TimelineLayout::of(const Timeline &timeline, qreal width, const QFontMetricsF &metrics)
{
    return timeline.isEmpty() ? TimelineLayout{.height = metrics.height()} : Maker(timeline, width, metrics).make();
}

int TimelineLayout::dotAt(QPointF place) const
{
    const auto found = std::ranges::find_if(dots, [&](const TimelineDot &dot) { return dot.circle.contains(place); });
    return found == dots.end() ? -1 : int(found - dots.begin());
}

} // namespace boshi::ui
