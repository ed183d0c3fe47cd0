// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/timeline.h"

#include <QFontMetricsF>
#include <QRectF>

namespace boshi::ui {

/// One dot of a timeline: an event, or several that would lie on each other.
struct TimelineDot {
    std::vector<charts::TimelineEvent> events = {}; ///< By day.
    QRectF circle = {};
    std::size_t lane = 0;
};

struct TimelineLabel {
    QString text = {};
    QRectF box = {}; ///< Null when there is no room for the text.
    qreal x = 0;
};

/// Where everything of a timeline stands in a width, by this font.
struct TimelineLayout {
    std::vector<TimelineDot> dots = {}; ///< By lane, then by day.
    std::vector<QRectF> laneNames = {};
    std::vector<TimelineLabel> milestones = {}; ///< As in the timeline, above the lanes.
    std::vector<TimelineLabel> ticks = {};      ///< Below the lanes.
    QRectF plot = {};
    qreal height = 0;

    static TimelineLayout of(const charts::Timeline &timeline, qreal width, const QFontMetricsF &metrics);
    /// The dot there; -1 when there is none.
    int dotAt(QPointF place) const;
};

} // namespace boshi::ui
