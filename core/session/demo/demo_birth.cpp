// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/session/demo/demo_words.h"

/// Page 10, and what the wards write of the first weeks.
namespace boshi::demo {
namespace {

namespace keys = records::keys;

constexpr int daysInWard = 5;

/// At 29 weeks about 1.2 kg, then what a day in the womb adds on average.
void weighEarly(Story &story, Baby &baby)
{
    const int days = story.life.gestationDays - 29 * 7;
    baby.weight = 1200 + days * 26 + story.writer.draw(60);
    baby.length = 375 + days * 17 / 10;
    baby.head = 268 + days;
}

/// As at term, less what the last days would have added.
void weigh(Story &story, Baby &baby)
{
    const Baby unweighed = baby;
    const int early = std::max(0, GestationalAge::daysPerTerm - story.life.gestationDays);
    const auto atTerm = [&](growth::Measure measure) {
        const Value value = story.grown(unweighed, measure, baby.born);
        const auto *amount = std::get_if<qint64>(&value);
        return amount ? *amount : 0;
    };
    baby.weight = std::clamp<qint64>(atTerm(growth::Measure::Weight) - early * 14, 2540, 3900);
    baby.length = atTerm(growth::Measure::Height) - early / 2;
    baby.head = atTerm(growth::Measure::Head) - early / 4;
}

/// Nothing but the day, for nobody who is here now was there.
void writeUnknownBirth(Story &story, const Baby &baby)
{
    const Value unknown = Absence::Unknown;
    story.about(records::birth, baby.id,
                {{"day", on(baby.born)},
                 {"time", unknown},
                 {keys::birth::gestation, unknown},
                 {"delivery_mode", unknown},
                 {"labour", unknown},
                 {"weight", unknown},
                 {"length", unknown},
                 {"head", unknown},
                 {"place", unknown},
                 {"course_notes", text(u"乳児院で分かったのは生まれた日だけ。いつか本人と一緒に尋ねる。")}});
}

Sets ofCourse(Story &story)
{
    const bool isOperated = story.life.babies > 1 || story.life.needsNicu();
    Writer &writer = story.writer;
    return {{"presentation", code("cephalic")},
            {"delivery_mode", code(isOperated ? "caesarean" : "vaginal")},
            {"labour", isOperated ? Value() : Value(Duration{200 + writer.draw(600)})},
            {"blood_loss", code("medium")},
            {"blood_loss_ml", number(200 + writer.draw(250))},
            {"transfusion", code("none")},
            {"plurality", code(story.life.babies > 1 ? "multiple" : "single")},
            {"babies", number(story.life.babies)},
            {"place", birthPlace()},
            {"midwife", text(u"助産師 見本")},
            {"family_words", words::ofBirthday(story.life)}};
}

Sets ofNicu(const Story &story, const Baby &baby)
{
    if (!story.life.needsNicu())
        return {{"apgar_1", number(8)}, {"apgar_5", number(9)}};
    return {{"apgar_1", number(6)},
            {"apgar_5", number(8)},
            {"nicu", true},
            {"nicu_from", on(baby.born)},
            {"nicu_until", on(story.discharged())},
            {"doctor", text(u"医師 見本")}};
}

} // namespace

void writeBirth(Story &story, Baby &baby)
{
    if (story.life.gestationDays == 0)
        return writeUnknownBirth(story, baby);
    story.life.needsNicu() ? weighEarly(story, baby) : weigh(story, baby);
    Sets sets{{"day", on(baby.born)},
              {"time", TimeOfDay{story.writer.draw(24 * 60)}},
              {keys::birth::gestation, *GestationalAge::of(story.life.gestationDays / 7, story.life.gestationDays % 7)},
              {"order", number(baby.order)},
              {"weight", baby.weight},
              {"length", baby.length},
              {"chest", baby.head - 10},
              {"head", baby.head},
              {"certificate", code("birth")},
              {"keepsakes", text(u"足形の紙、へその緒の箱")}};
    for (const Sets &more : {ofCourse(story), ofNicu(story, baby)})
        sets.insert(sets.end(), more.begin(), more.end());
    story.about(records::birth, baby.id, sets);
}

namespace {

/// Falls by about six per cent and then rises; in g.
qint64 inWard(const Baby &baby, int day)
{
    constexpr std::array percent{100, 97, 95, 94, 95, 97, 98};
    return baby.weight * percent[std::size_t(day)] / 100;
}

void writeFirstDays(Story &story, const Baby &baby)
{
    for (int day = 1; day <= daysInWard; ++day)
        story.about(records::earlyNewborn, baby.id,
                    {{"day", on(baby.born.addDays(day))},
                     {"age_days", number(day)},
                     {"weight", inWard(baby, day)},
                     {"sucking", code(story.life.needsNicu() ? "weak" : "usual")},
                     {"jaundice", code(day < 2 ? "none" : "usual")},
                     {"other", day == 1 ? Value(text(u"胎便あり")) : Value()}});
    for (const int day : {1, 5, 30})
        story.about(records::vitaminK2, baby.id, {{"day", on(baby.born.addDays(day))}});
    const bool isHelped = story.life.needsNicu();
    story.about(records::newbornCondition, baby.id,
                {{"day", on(baby.born.addDays(isHelped ? 2 : daysInWard))},
                 {"abnormality", code(isHelped ? "present" : "none")},
                 {"abnormality_notes", isHelped ? Value(text(u"早く生まれたため呼吸を助ける機械を使用")) : Value()},
                 {"treatment", isHelped ? Value(text(u"保育器、点滴、母乳は管から少しずつ")) : Value()}});
}

void writeDischarge(Story &story, const Baby &baby)
{
    const QDate day = story.discharged();
    const bool isLong = story.life.needsNicu();
    story.about(records::discharge, baby.id,
                {{"day", on(day)},
                 {"weight", isLong ? story.grown(baby, growth::Measure::Weight, day) : Value(inWard(baby, daysInWard))},
                 {"feeding", code(isLong ? "mixed" : "breast")},
                 {"follow_up", isLong ? Value(text(u"体重の増え方、目の診察、シロップの鉄剤")) : Value()},
                 {"facility", birthPlace()},
                 {"phone", text(u"000-000-2100")}});
}

void writeLater(Story &story, const Baby &baby)
{
    for (const int day : {10, 20}) {
        const Value weight = story.life.isPreterm() ? story.grown(baby, growth::Measure::Weight, baby.born.addDays(day))
                                                    : number(baby.weight + (day - 8) * 32);
        story.about(records::lateNewborn, baby.id,
                    {{"day", on(baby.born.addDays(day))},
                     {"age_days", number(day)},
                     {"weight", weight},
                     {"sucking", code(story.life.needsNicu() ? "weak" : "usual")},
                     {"feeding", code(story.writer.oneIn(2) ? "breast" : "mixed")},
                     {"facility", birthPlace()}});
    }
}

void writeNewbornVisit(Story &story, const Baby &baby)
{
    if (story.life.needsNicu())
        return; // Its visits are those to a preterm baby.
    const int day = 24 + story.writer.draw(10);
    const QDate visited = baby.born.addDays(day);
    story.about(records::newbornVisit, baby.id,
                {{"day", on(visited)},
                 {"age_days", number(day)},
                 {"weight", number(baby.weight + (day - 8) * 33)},
                 {"height", number(baby.length + 40)},
                 {"chest", number(baby.head + 8)},
                 {"head", number(baby.head + 25)},
                 {"feeding", code("mixed")},
                 {"remarks", text(u"体重はよく増えている。母は眠りが細切れ、昼に横になる時間を家族で決めた。")},
                 {"facility", text(u"助産師 見本")}});
}

} // namespace

void writeFirstWeeks(Story &story, const Baby &baby)
{
    writeFirstDays(story, baby);
    writeDischarge(story, baby);
    writeLater(story, baby);
    writeNewbornVisit(story, baby);
}

} // namespace boshi::demo
