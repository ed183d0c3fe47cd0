// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/session/demo/story.h"

/// The child's teeth: at the checkups, and the care between them.
namespace boshi::demo {
namespace {

/// Front teeth first, the canines after the first molars; `／` is a sound tooth.
ToothChart milkTeeth(int perQuadrant)
{
    constexpr std::array order{1, 2, 4, 3, 5};
    ToothChart chart;
    for (int quadrant = 5; quadrant <= 8; ++quadrant)
        for (int tooth = 0; tooth < perQuadrant; ++tooth)
            chart.push_back({quadrant * 10 + order[std::size_t(tooth)], text(u"／")});
    return chart;
}

void writeCheckup(Story &story, const Baby &baby, const char *kind, int months, int perQuadrant, const Sets &more)
{
    const QDate day = baby.born.addMonths(months).addDays(22);
    if (!story.knows(baby, day))
        return;
    Sets sets{{"day", on(day)},
              {"kind", code(kind)},
              {"teeth", milkTeeth(perQuadrant)},
              {"decay", code("none")},
              {"soiling", code(story.writer.oneIn(3) ? "little" : "clean")},
              {"gums", code("none")},
              {"bite", code("fine")},
              {"verdict", code("no_problem")},
              {"facility", story.townAt(day) + text(u"保健センター 歯科")}};
    sets.insert(sets.end(), more.begin(), more.end());
    story.about(records::childDentalCheckup, baby.id, sets);
}

void writeCare(Story &story, const Baby &baby, int months)
{
    const QDate day = baby.born.addMonths(months).addDays(16);
    if (!story.knows(baby, day))
        return;
    const bool isSchool = months > 72;
    story.about(records::dentalCare, baby.id,
                {{"day", on(day)},
                 {"kinds", codes({"checkup", "guidance", "prevention"})},
                 {"finding", text(isSchool ? u"六歳臼歯が4本はえそろった" : u"みがき残しは奥歯のみぞ")},
                 {"guidance", text(isSchool ? u"奥歯は歯ブラシを横から入れる" : u"仕上げみがきは寝かせて短く")},
                 {"fluoride", true},
                 {"facility", text(u"見本歯科")}});
}

} // namespace

void writeTeeth(Story &story, const Baby &baby)
{
    writeCheckup(story, baby, "m18", 18, 3, {{"decay_type_1y6m", code("o1")}});
    writeCheckup(story, baby, "y3", 37, 5, {{"decay_type_3y", code("o")}});
    writeCheckup(story, baby, "y5", 61, 5, {});
    for (const int months : {20, 32, 44, 56, 68, 80, 92})
        writeCare(story, baby, months);
}

} // namespace boshi::demo
