// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/timeline_text.h"

#include "ui/words/field_text.h"
#include "ui/words/labels.h"
#include "ui/words/translate.h"

namespace boshi::ui {

using charts::Milestone;
using charts::Timeline;
using charts::TimelineLane;
using charts::TimelineMark;

QString milestoneText(Milestone what)
{
    switch (what) {
    case Milestone::PregnancyBegins: return translate("timeline", "Week 0", "of pregnancy");
    case Milestone::DueDate: return translate("timeline", "Due date");
    case Milestone::PregnancyEnds: return translate("timeline", "End of the pregnancy");
    case Milestone::Birth: return translate("timeline", "Birth");
    case Milestone::Death: return translate("timeline", "Died");
    case Milestone::Today: return translate("timeline", "Today");
    }
    Q_UNREACHABLE();
}

QString milestoneLine(const TimelineMark &mark)
{
    return translate("timeline", "%1: %2", "what happened, day").arg(milestoneText(mark.what), dateText(mark.day));
}

QString summaryText(const Timeline &timeline)
{
    if (timeline.isEmpty())
        return translate("timeline", "Nothing with a date is recorded yet.");
    const QString stop = translate("timeline", "; ", "between the parts of a summary");
    QStringList marks;
    for (const TimelineMark &mark : timeline.marks)
        marks << milestoneLine(mark);
    QStringList lanes;
    for (const TimelineLane &lane : timeline.lanes)
        lanes << translate("timeline", "%1: %n", "section, number of records", int(lane.events.size())).arg(chapterTitle(lane.chapter));
    QStringList parts{marks.join(stop), lanes.join(stop)};
    if (timeline.withoutDay > 0)
        parts << translate("timeline", "Records without a date, not shown here: %n", nullptr, timeline.withoutDay);
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QString groupText(int count, const PartialDate &first, const PartialDate &last)
{
    const QString days = first == last ? dateText(first) : translate("timeline", "%1 – %2", "first and last day").arg(dateText(first), dateText(last));
    return translate("timeline", "%n record(s), %1", "number, days", count).arg(days);
}

} // namespace boshi::ui
