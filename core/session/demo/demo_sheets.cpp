// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/demo/story.h"

#include "core/records/catalogue.h"

namespace boshi::demo {
namespace {

using Answers = std::array<int, 10>;

std::string_view itemKey(std::size_t item)
{
    static constexpr std::array<std::string_view, 10> keys{"item_1", "item_2", "item_3", "item_4", "item_5",
                                                           "item_6", "item_7", "item_8", "item_9", "item_10"};
    return keys[item];
}

void writeSheet(Story &story, const RecordType &type, const char *occasion, int day, const Answers &answers)
{
    Sets sets{{"day", on(story.born().addDays(day))},
              {"occasion", code(occasion)},
              {"respondent", code("mother")},
              {"facility", birthPlace()}};
    for (std::size_t item = 0; item < answers.size(); ++item)
        sets.emplace_back(itemKey(item), number(answers[item]));
    story.about(type, story.mother, sets);
}

void writeChecklist(Story &story)
{
    const bool isLoss = story.life.isLoss;
    story.about(records::parentingChecklist, story.mother,
                {{"day", on(story.born().addDays(14))},
                 {"occasion", code("two_weeks")},
                 {"respondent", code("mother")},
                 {"item_1", story.life.isPreterm() || isLoss},
                 {"item_2", isLoss},
                 {"item_3", false},
                 {"item_4_1", code("yes")},
                 {"item_4_2", code("yes")},
                 {"item_4_3", true},
                 {"item_5", false},
                 {"item_6", false},
                 {"item_7", isLoss},
                 {"facility", birthPlace()}});
}

} // namespace

/// After a loss nobody asks for feelings towards a baby, or about its crying.
void writeSheets(Story &story)
{
    writeChecklist(story);
    if (story.life.isLoss) {
        writeSheet(story, records::epds, "two_weeks", 14, {2, 2, 1, 1, 0, 1, 1, 2, 2, 0});
        writeSheet(story, records::epds, "one_month", 31, {1, 1, 1, 1, 0, 0, 1, 1, 1, 0});
        return;
    }
    writeSheet(story, records::epds, "two_weeks", 14, {0, 0, 1, 1, 0, 1, 0, 1, 1, 0});
    writeSheet(story, records::epds, "one_month", 31, {0, 0, 1, 0, 0, 1, 0, 0, 0, 0});
    writeSheet(story, records::mibs, "two_weeks", 14, {0, 1, 0, 0, 0, 1, 0, 0, 0, 0});
}

} // namespace boshi::demo
