// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/session/demo/story.h"

/// The newborn's tests on page 06, and the stool colour card.
namespace boshi::demo {
namespace {

void writeBloodScreening(Story &story, const Baby &baby)
{
    const Value normal = code("normal");
    story.about(records::newbornBloodScreening, baby.id,
                {{"day", on(baby.born.addDays(5))},
                 {"age_days", number(5)},
                 {"set_name", text(u"先天性代謝異常等検査")},
                 {"result", normal},
                 {"amino_acid", normal},
                 {"organic_acid", normal},
                 {"fatty_acid", normal},
                 {"galactosaemia", normal},
                 {"hypothyroidism", normal},
                 {"adrenal_hyperplasia", normal},
                 {"facility", birthPlace()}});
}

void writeHearing(Story &story, const Baby &baby, int day, const char *stage, const char *left)
{
    const bool isPassed = qstrcmp(left, "pass") == 0;
    story.about(records::hearingScreening, baby.id,
                {{"day", on(baby.born.addDays(day))},
                 {"stage", code(stage)},
                 {"method", code("aabr")},
                 {"right", code("pass")},
                 {"left", code(left)},
                 {"remarks", isPassed ? Value() : Value(text(u"眠りが浅かった。後日もう一度。"))},
                 {"facility", birthPlace()}});
}

/// The second of twins was awake at the first test; who has to come again is also tested for CMV, and so are the small.
void writeHearingTests(Story &story, const Baby &baby)
{
    const bool comesAgain = baby.order == 2;
    const int day = story.life.needsNicu() ? 60 : 3;
    writeHearing(story, baby, day, "first", comesAgain ? "refer" : "pass");
    if (comesAgain)
        writeHearing(story, baby, 12, "confirmation", "pass");
    if (comesAgain || story.life.needsNicu())
        story.about(records::cmvTest, baby.id,
                    {{"day", on(baby.born.addDays(13))},
                     {"result", text(u"陰性（尿）")},
                     {"facility", birthPlace()}});
}

} // namespace

void writeNewbornTests(Story &story, const Baby &baby)
{
    writeBloodScreening(story, baby);
    writeHearingTests(story, baby);
    struct Look {
        int day;
        const char *occasion;
    };
    for (const Look look : {Look{14, "w2"}, Look{31, "m1"}, Look{70, "m1_to_m4"}})
        story.about(records::stoolColour, baby.id,
                    {{"day", on(baby.born.addDays(look.day))},
                     {"occasion", code(look.occasion)},
                     {"number", number(5 + story.writer.draw(3))},
                     {"remarks", look.day == 14 ? Value(text(u"昼の窓ぎわでカードと比べた")) : Value()}});
}

} // namespace boshi::demo
