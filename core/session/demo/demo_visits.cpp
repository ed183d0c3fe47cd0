// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/session/demo/demo_words.h"

/// What is written at and between the antenatal visits.
namespace boshi::demo {
namespace {

constexpr int firstVisitWeek = 8, everyTwoWeeksFrom = 24, everyWeekFrom = 36, lastWeek = 41;
constexpr int heightFromWeek = 16, highPressureWeek = 36;

int untilNextVisit(int week) { return week < everyTwoWeeksFrom ? 4 : week < everyWeekFrom ? 2 : 1; }

/// In mm; rises by a little more than 8 mm a week, close to the guide.
Value fundalHeight(Story &story, int week)
{
    return week < heightFromWeek ? Value() : number(180 + (week - 19) * 8 + story.writer.draw(9) - 4);
}

bool isHighAt(const Life &life, int week) { return life.hasHighPressure && week == highPressureWeek; }

QUuid writeVisit(Story &story, QDate day, int week, qint64 weight)
{
    Writer &writer = story.writer;
    const bool isHigh = isHighAt(story.life, week);
    const QString said = isHigh ? text(u"上の血圧が高め。家で朝晩はかり、頭が痛い日や目がちかちかする日はすぐ電話を。")
                                : words::atVisit(week);
    return writer.write(records::antenatalVisit, story.pregnancy,
                        {{"day", on(day)},
                         {"gestation", story.gestationAt(day)},
                         {"fundal_height", fundalHeight(story, week)},
                         {"girth", week >= heightFromWeek ? number(780 + week * 4 + writer.draw(20)) : Value()},
                         {"systolic", number(isHigh ? 142 : 104 + writer.draw(18))},
                         {"diastolic", number(isHigh ? 88 : 60 + writer.draw(14))},
                         {"oedema", Ordinal{writer.oneIn(8) ? Ordinal::Trace : Ordinal::Negative}},
                         {"urine_protein", Ordinal{Ordinal::Negative}},
                         {"urine_sugar", Ordinal{writer.oneIn(10) ? Ordinal::Trace : Ordinal::Negative}},
                         {"other_tests", week == 12 || week == 20 ? Value(text(u"超音波検査")) : Value()},
                         {"weight", weight},
                         {"instructions", said.isEmpty() ? Value() : Value(said)},
                         {"facility", birthPlace()}});
}

void writeVoucher(Story &story, const char *kind, int count, QDate day, const QUuid &visit)
{
    story.about(records::voucher, story.pregnancy,
                {{"kind", code(kind)},
                 {"number", text(u"三-%1-%2").arg(1000 + story.familyNumber).arg(count)},
                 {"used_on", on(day)},
                 {"visit", visit.isNull() ? Value() : Value(visit)},
                 {"facility", birthPlace()},
                 {"paid_by_family", number(500 * story.writer.draw(8))}});
}

void writeWeighings(Story &story)
{
    qint64 weight = story.usualWeight + 900;
    for (int week = 12; week <= lastWeek; week += 3) {
        weight += 700 + story.writer.draw(4) * 100;
        if (const QDate day = story.atWeek(week, 3); story.isPregnantOn(day))
            story.about(records::weightLog, story.pregnancy, {{"day", on(day)}, {"weight", weight}});
    }
    if (story.life.isOngoing())
        return;
    story.about(records::weightLog, story.pregnancy,
                {{"day", on(story.born().addDays(40))},
                 {"weight", story.usualWeight + 2600},
                 {"notes", text(u"産後はじめて家ではかった")}});
}

} // namespace

void writeVisits(Story &story)
{
    qint64 weight = story.usualWeight;
    int count = 0;
    for (int week = firstVisitWeek; week <= lastWeek; week += untilNextVisit(week)) {
        const QDate day = story.atWeek(week, story.writer.draw(3));
        if (!story.isPregnantOn(day))
            break;
        if (week > 12)
            weight += (200 + story.writer.draw(4) * 50) * untilNextVisit(week);
        const QUuid visit = writeVisit(story, day, week, weight);
        writeVoucher(story, week == 20 ? "ultrasound" : "antenatal", ++count, day, visit);
    }
    writeWeighings(story);
}

} // namespace boshi::demo
