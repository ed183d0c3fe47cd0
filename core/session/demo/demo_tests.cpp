// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/session/demo/story.h"

/// Pages 06 and 09 of the mother. Tests for infections are of her own class, as their type says.
namespace boshi::demo {
namespace {

void writeBloodGroup(Story &story)
{
    constexpr std::array groups{"a", "b", "o", "ab"};
    story.about(records::bloodGroup, story.mother,
                {{"day", on(story.atWeek(12, 1))},
                 {"abo", code(story.writer.pick(groups))},
                 {"rh", code("positive")},
                 {"irregular_antibodies", code("negative")}});
}

void writeEarlyTests(Story &story)
{
    const QDate day = story.atWeek(12, 1);
    story.about(records::cervicalScreening, story.pregnancy,
                {{"day", on(day)}, {"result", code("no_further")}, {"finding", code("NILM")}});
    story.about(records::rubellaTest, story.pregnancy,
                {{"day", on(day)}, {"titre", text(u"HI法 64倍")}, {"judgement", code("immune")}});
    for (const char *item : {"syphilis", "hbsag", "hcv", "hiv", "htlv1", "chlamydia"})
        story.about(records::infectionTest, story.pregnancy,
                    {{"day", on(day)}, {"item", code(item)}, {"result", code("negative")}});
    const QDate late = story.atWeek(35, 1);
    if (story.isPregnantOn(late))
        story.about(records::infectionTest, story.pregnancy,
                    {{"day", on(late)}, {"item", code("gbs")}, {"result", code("negative")}});
}

/// Haemoglobin in 0.1 g/dL, haematocrit in 0.1 %, platelets in 0.1 of ten thousand.
void writeBloodTest(Story &story, int week, int lowest, const Sets &more, const char16_t *remarks = nullptr)
{
    const QDate day = story.atWeek(week, 1);
    if (!story.isPregnantOn(day))
        return;
    const int haemoglobin = lowest + story.writer.draw(5);
    Sets sets{{"day", on(day)},
              {"haemoglobin", number(haemoglobin)},
              {"haematocrit", number(haemoglobin * 3 + 4)},
              {"platelets", number(190 + story.writer.draw(80))},
              {"glucose", number(78 + story.writer.draw(14))},
              {"glucose_timing", code("random")},
              {"remarks", remarks ? Value(text(remarks)) : Value()}};
    sets.insert(sets.end(), more.begin(), more.end());
    story.about(records::bloodTest, story.pregnancy, sets);
}

void writeBloodTests(Story &story)
{
    writeBloodTest(story, 12, 122, {});
    if (story.life.hasLowHaemoglobin)
        writeBloodTest(story, 26, 102, {}, u"鉄剤を始める。4週後にもう一度採血。");
    else
        writeBloodTest(story, 26, 114, {});
    writeBloodTest(story, 36, 114, {});
}

void writeOtherTests(Story &story)
{
    story.about(records::otherTest, story.pregnancy,
                {{"day", on(story.atWeek(20, 2))},
                 {"item", text(u"超音波検査")},
                 {"result", text(story.life.babies > 1 ? u"ふたりとも元気に動いている" : u"よく動いている")},
                 {"remarks", text(u"写真を2枚もらった")}});
    const QDate later = story.atWeek(30, 2);
    if (story.isPregnantOn(later))
        story.about(records::otherTest, story.pregnancy,
                    {{"day", on(later)}, {"item", text(u"超音波検査")}, {"result", text(u"胎盤の位置は高い")}});
}

void writeDental(Story &story, QDate day, const Sets &when, const char *gums, const char16_t *remarks)
{
    Sets sets{{"day", on(day)},
              {"caries", code("none")},
              {"tartar", code("present")},
              {"gums", code(gums)},
              {"teeth", ToothChart{{16, text(u"○")}, {26, text(u"○")}, {36, text(u"○")}, {38, text(u"△")}}},
              {"remarks", text(remarks)},
              {"facility", text(u"見本歯科")}};
    sets.insert(sets.end(), when.begin(), when.end());
    story.about(records::maternalDental, story.pregnancy, sets);
}

} // namespace

void writeTests(Story &story)
{
    writeBloodGroup(story);
    writeEarlyTests(story);
    writeBloodTests(story);
    writeOtherTests(story);
    const QDate first = story.atWeek(19, 3);
    writeDental(story, first, {{"gestation", story.gestationAt(first)}}, "guidance", u"歯石を取った。みがき方を教わった。");
    if (story.life.hasLivingChild())
        writeDental(story, story.born().addDays(130), {{"postpartum_weeks", number(18)}}, "none", u"歯ぐきの腫れは引いた。");
}

} // namespace boshi::demo
