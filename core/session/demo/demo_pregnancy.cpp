// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/session/demo/demo_words.h"

/// The pregnancy as the handbook's pages 02 to 05 and the notification have it, before anything of the birth.
namespace boshi::demo {
namespace {

namespace keys = records::keys;
using records::pregnancyMonth;

constexpr int lengthOfMonth = 28;

const char *outcomeOf(const Life &life) { return life.isOngoing() ? "ongoing" : life.isLoss ? "stillbirth" : "birth"; }

void writeDueDates(Story &story)
{
    namespace own = keys::dueDateEstimate;
    const QDate due = story.due();
    const auto write = [&](const char *method, QDate told, const Sets &found) {
        Sets sets{{own::method, code(method)}, {own::dueDate, on(told)}, {own::facility, birthPlace()}};
        sets.insert(sets.end(), found.begin(), found.end());
        story.about(records::dueDateEstimate, story.pregnancy, sets);
    };
    const QDate period = due.addDays(-283);
    write("lmp", due.addDays(-3), {{own::lastPeriod, on(period)}, {own::setOn, on(story.atWeek(6, 2))}});
    const QDate scan = story.atWeek(9, 2);
    write("crl", due, {{own::scanOn, on(scan)}, {own::scanAge, story.gestationAt(scan)}, {own::setOn, on(scan)}});
}

void writeNotification(Story &story)
{
    const QDate day = story.atWeek(10, story.writer.draw(6));
    story.about(records::pregnancyNotification, story.pregnancy,
                {{"day", on(day)},
                 {"municipality", text(u"三ノ宮市")},
                 {"month", PregnancyMonth{3}},
                 {"gestation", story.gestationAt(day)},
                 {"diagnosed_by", birthPlace()},
                 {"sti_check", code("present")},
                 {"tuberculosis_check", code("none")},
                 {"notes", text(u"窓口で保健師と30分ほど話した。")}});
}

void writeHealthOfMother(Story &story)
{
    story.about(records::motherHealth, story.pregnancy,
                {{"menstrual_cycle", text(u"28日から30日、規則的")},
                 {"rubella", code("vaccinated")},
                 {"measles", code("vaccinated")},
                 {"varicella", code("had")},
                 {"surgery", code(story.life.isFromAbroad ? "present" : "none")},
                 {"surgery_illness", story.life.isFromAbroad ? Value(text(u"Appendix, at 19")) : Value()},
                 {"medicine", text(u"なし（葉酸のサプリメントのみ）")},
                 {"allergy", text(story.life.hasLowHaemoglobin ? u"えび（じんましん）" : u"なし")},
                 {"stress", story.life.hasHighPressure},
                 {"pregnancy_worry", story.writer.oneIn(3)},
                 {"smoking", false},
                 {"cohabitant_smoking", false},
                 {"alcohol", false},
                 {"alcohol_before", text(u"週末に1杯ほど")},
                 {"partner_health", code("healthy")}});
    if (story.life.isFromAbroad)
        story.about(records::pastPregnancy, story.mother,
                    {{"born_on", *PartialDate::of(story.due().year() - 2, 5, 0, true)},
                     {"gestation_weeks", number(8)},
                     {"delivery", text(u"流産（自然）")},
                     {"notes", text(u"We planted a small olive tree.")}});
}

void writeWorkAndHome(Story &story)
{
    const bool inHouse = story.writer.oneIn(3);
    story.about(records::workAndHome, story.pregnancy,
                {{"occupation", text(u"会社員")},
                 {"work", text(u"事務の仕事。座っている時間が長い。休憩室がある。")},
                 {"work_starts", TimeOfDay{9 * 60}},
                 {"work_ends", TimeOfDay{17 * 60 + 30}},
                 {"shift_work", code("none")},
                 {"commuting_by", text(u"電車")},
                 {"commuting_time", number(25 + 5 * story.writer.draw(7))},
                 {"commuting_crowd", code(story.writer.oneIn(2) ? "heavy" : "ordinary")},
                 {"other_change", text(u"14週から始業を30分遅らせている")},
                 {"housing", code(inHouse ? "house" : "flats")},
                 {"house_storeys", inHouse ? number(2) : Value()},
                 {"building_storeys", inHouse ? Value() : number(5)},
                 {"floor", inHouse ? Value() : number(1 + story.writer.draw(5))},
                 {"lift", inHouse ? Value() : Value(code("present"))},
                 {"noise", code("ordinary")},
                 {"sunlight", code("good")},
                 {"household", codes({"husband"})},
                 {"others", number(0)}});
}

/// Leave before birth goes from six weeks before the due date, of twins from fourteen; after birth it is eight weeks.
void writeLeave(Story &story)
{
    const QDate born = story.endOfPregnancy();
    const QDate start = story.due().addDays(story.life.babies > 1 ? -98 : -42);
    const auto write = [&](const char *kind, const char *whose, QDate from, QDate until) {
        story.about(records::leavePeriod, story.pregnancy,
                    {{"kind", code(kind)}, {"whose", code(whose)}, {"from", on(from)}, {"until", on(until)}});
    };
    if (story.isPregnantOn(start))
        write("before_birth", "mother", start, born);
    if (story.life.isOngoing())
        return;
    write("after_birth", "mother", born.addDays(1), born.addDays(56));
    if (story.life.isLoss)
        return;
    write("parental", "mother", born.addDays(57), born.addDays(364));
    write("parental", "father", born.addDays(5), born.addDays(33));
}

void writeMonths(Story &story)
{
    for (int month = 3; month <= 10; ++month) {
        const QDate from = story.atWeek(4 * (month - 1));
        const QDate until = from.addDays(lengthOfMonth - 1);
        if (story.isPregnantOn(until))
            story.about(pregnancyMonth, story.pregnancy,
                        {{"month", PregnancyMonth{month}},
                         {"from", on(from)},
                         {"until", on(until)},
                         {"text", words::ofMonth(story.life, month)}});
    }
}

} // namespace

void writePregnancy(Story &story)
{
    Writer &writer = story.writer;
    const QDate quickening = story.atWeek(18, writer.draw(12));
    const int height = 1500 + writer.draw(180);
    story.usualWeight = height * height / 1000 * (190 + writer.draw(40)) / 1000 * 100; // A BMI from 19 to 23.
    story.pregnancy = writer.write(
        records::pregnancy, story.mother,
        {{keys::pregnancy::dueDate, on(story.due())},
         {keys::pregnancy::dueDateMethod, code("crl")},
         {keys::pregnancy::dueDateSetOn, on(story.atWeek(9, 2))},
         {keys::pregnancy::lastPeriod, on(story.due().addDays(-283))},
         {"first_visit", on(story.atWeek(6, 2))},
         {"quickening", on(quickening)},
         {"fetuses", number(story.life.babies)},
         {"height", number(height)},
         {"usual_weight", number(story.usualWeight)},
         {keys::pregnancy::outcome, code(outcomeOf(story.life))},
         {keys::pregnancy::outcomeOn, story.life.isOngoing() ? Value() : on(story.born())},
         {"feelings", story.life.isOngoing() ? Value() : Value(words::ofBirthday(story.life))}});
    writeDueDates(story);
    writeNotification(story);
    writeHealthOfMother(story);
    writeWorkAndHome(story);
    writeLeave(story);
    writeMonths(story);
}

} // namespace boshi::demo
