// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dates/fiscal_year.h"
#include "core/records/catalogue.h"
#include "core/session/demo/demo_words.h"

/// How the child grows, and the checkups.
namespace boshi::demo {
namespace {

using growth::Measure;

constexpr int lastMeasuredDay = 2100, lyingUntilDay = 730;

struct Checkup {
    const char *kind;
    int months;
    int days; ///< After the months, so that it lies in the town's time for it.
};

constexpr std::array<Checkup, 11> checkups{{{"m1", 1, 1}, {"m3", 3, 12}, {"m6", 6, 8}, {"m9", 9, 14}, {"m12", 12, 6},
                                            {"m18", 18, 20}, {"y2", 24, 9}, {"y3", 37, 4}, {"y4", 49, 2}, {"y5", 60, 12},
                                            {"y6", 73, 8}}};

bool is(const Checkup &checkup, std::initializer_list<const char *> kinds)
{
    return std::ranges::any_of(kinds, [&](const char *kind) { return qstrcmp(kind, checkup.kind) == 0; });
}

Sets ofOneMonth()
{
    return {{"disease_signs", text(u"なし")},
            {"hearing_test_done", true},
            {"blood_screening_done", true},
            {"vitamin_k2_given", true},
            {"vaccination_guidance", true},
            {"child_rearing_advice", true}};
}

Sets ofFindings(const Checkup &checkup)
{
    const Value nothing = code("no_findings");
    Sets sets{{"breastfeeding", code("no")},
              {"eye_abnormality", code("none")},
              {"ear_abnormality", code("none")}};
    for (const char *key : {"growth_finding", "spine_chest_finding", "skin_finding", "teeth_mouth_finding", "limb_finding",
                            "mental_development_finding", "speech_finding", "child_rearing_finding", "other_finding"})
        sets.emplace_back(key, nothing);
    if (is(checkup, {"m18"}))
        sets.emplace_back("weaning", code("completed"));
    else
        for (const char *key : {"eye_finding", "ear_nose_throat_finding"})
            sets.emplace_back(key, nothing);
    return sets;
}

Sets ofThreeYears()
{
    return {{"urine_protein", Ordinal{Ordinal::Negative}},
            {"urine_sugar", Ordinal{Ordinal::Negative}},
            {"urine_blood", Ordinal{Ordinal::Negative}},
            {"vision_right", text(u"0.7")},
            {"vision_left", text(u"0.7")},
            {"refraction", code("no_findings")},
            {"hearing", text(u"ささやき声に答えた")}};
}

Sets ofFiveYears()
{
    return {{"one_foot_stand", true},
            {"copies_square", true},
            {"rock_paper_scissors", true},
            {"word_chain", true},
            {"emotion_behaviour", text(u"順番を待てる。負けると少し悔しがる。")}};
}

/// What belongs to the age alone.
Sets ofAge(Story &story, const Checkup &checkup)
{
    Sets sets;
    const auto add = [&](const Sets &more) { sets.insert(sets.end(), more.begin(), more.end()); };
    if (is(checkup, {"m1"}))
        add(ofOneMonth());
    if (is(checkup, {"m3"}))
        add({{"hip_limitation", code("none")}});
    if (is(checkup, {"m6", "m9"}))
        add({{"teeth_count", number(checkup.months == 6 ? story.writer.draw(2) : 2 + story.writer.draw(4))}});
    if (is(checkup, {"m12"}))
        add({{"breastfeeding", code("yes")}, {"weaning_progress", text(u"3回食、手づかみ")}, {"teeth_notes", text(u"上下4本ずつ")}});
    if (is(checkup, {"m18", "y3"}))
        add(ofFindings(checkup));
    if (is(checkup, {"y3"}))
        add(ofThreeYears());
    if (is(checkup, {"y5"}))
        add(ofFiveYears());
    if (is(checkup, {"m18", "y3", "y6"}))
        add({{"vaccination_status", text(story.life.firstDoseDays > 365 ? u"1歳2か月から順に接種中" : u"案内どおり")}});
    return sets;
}

void writeCheckup(Story &story, const Baby &baby, const Checkup &checkup, QDate day)
{
    const bool isWatched = story.life.needsNicu() && checkup.months < 12;
    Sets sets{{"day", on(day)},
              {"kind", code(checkup.kind)},
              {"age_months", number(checkup.months)},
              {"weight", story.grown(baby, Measure::Weight, day)},
              {"height", story.grown(baby, Measure::Height, day)},
              {"head", story.grown(baby, Measure::Head, day)},
              {"nutrition", code("good")},
              {"feeding", checkup.months < 12 ? Value(code(story.writer.oneIn(2) ? "mixed" : "breast")) : Value()},
              {"verdict", code(isWatched ? "follow_up" : "no_findings")},
              {"follow_up", isWatched ? Value(text(u"修正月齢でみた体の動きと体重")) : Value()},
              {"facility", story.townAt(day) + text(u"保健センター")},
              {"municipality", story.townAt(day)}};
    for (auto &set : ofAge(story, checkup))
        sets.push_back(std::move(set));
    story.about(records::infantCheckup, baby.id, sets);
}

void writeQuestionnaire(Story &story, const Baby &baby, const Checkup &checkup, QDate day)
{
    const bool isFive = is(checkup, {"y5"});
    const bool asksTeeth = is(checkup, {"m18", "y3"});
    const auto atFive = [&](const char16_t *words) { return isFive ? Value(text(words)) : Value(); };
    story.about(records::checkupQuestionnaire, baby.id,
                {{"day", on(day.addDays(-3))},
                 {"kind", code(checkup.kind)},
                 {"hard_to_raise", code(story.writer.oneIn(4) ? "sometimes" : "never")},
                 {"finishing_brush", asksTeeth ? Value(code("finished")) : Value()},
                 {"screen_time", atFive(u"平日30分、休みの日は1時間")},
                 {"sleep", atFive(u"9時に寝て6時半に起きる")},
                 {"helpers", atFive(u"祖母、近所の友だちの家族")},
                 {"services", atFive(u"保育園、図書館の読み聞かせ")},
                 {"questions", words::toAsk(checkup.months)},
                 {"written_by", story.motherName}});
}

void writeMeasurements(Story &story, const Baby &baby)
{
    for (int day = 30; day <= lastMeasuredDay; day += day < 365 ? 45 : 150) {
        const QDate on = baby.born.addDays(day + story.writer.draw(8));
        if (!story.knows(baby, on))
            continue;
        story.about(records::childMeasurement, baby.id,
                    {{"day", demo::on(on)},
                     {"weight", story.grown(baby, Measure::Weight, on)},
                     {"height", story.grown(baby, Measure::Height, on)},
                     {"posture", code(day < lyingUntilDay ? "lying" : "standing")},
                     {"head", story.grown(baby, Measure::Head, on)},
                     {"place", on < story.discharged() ? birthPlace() : text(u"自宅")}});
    }
}

void writeSchoolYears(Story &story, const Baby &baby)
{
    const int entry = schoolEntryYear(baby.born);
    for (int year = 0; year < 6; ++year) {
        const QDate day(entry + year, 4, 17 + year);
        story.about(records::schoolGrowth, baby.id,
                    {{"day", on(day)},
                     {"grade", text(u"p%1").arg(year + 1)},
                     {"height", story.grown(baby, Measure::Height, day)},
                     {"weight", story.grown(baby, Measure::Weight, day)},
                     {"remarks", year == 0 ? Value(text(u"上履きはひと回り大きいものに")) : Value()}});
    }
}

} // namespace

void writeGrowth(Story &story, const Baby &baby)
{
    writeMeasurements(story, baby);
    writeSchoolYears(story, baby);
}

/// Those of two and four years are not of the law, and few towns have them; who is in the ward at a month has none there.
void writeCheckups(Story &story, const Baby &baby)
{
    for (const Checkup &checkup : checkups) {
        const QDate day = baby.born.addMonths(checkup.months).addDays(checkup.days + story.writer.draw(5));
        if (!story.knows(baby, day) || day < story.discharged() || (is(checkup, {"y2", "y4"}) && !story.life.hasMoved))
            continue;
        if (story.writer.hasCome(day))
            writeQuestionnaire(story, baby, checkup, day);
        writeCheckup(story, baby, checkup, day);
    }
}

} // namespace boshi::demo
