// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/reference/editions.h"
#include "core/session/demo/demo_words.h"

/// The guardian's records of every age. The questions are read from the tables; only what is not answered with a calm yes
/// stands here.
namespace boshi::demo {
namespace {

struct Page {
    const RecordType *type;
    int months; ///< 0: two weeks.
    int days;   ///< After the months.
};

constexpr std::array<Page, 13> pages{{
    {&records::guardian2Weeks, 0, 15}, {&records::guardian1Month, 1, 4}, {&records::guardian2Months, 2, 5},
    {&records::guardian3Months, 3, 18}, {&records::guardian6Months, 6, 20}, {&records::guardian9Months, 9, 21},
    {&records::guardian1Year, 12, 15}, {&records::guardian1Year6Months, 18, 12}, {&records::guardian2Years, 24, 20},
    {&records::guardian3Years, 36, 16}, {&records::guardian4Years, 48, 30}, {&records::guardian5Years, 60, 25},
    {&records::guardian6Years, 72, 14},
}};

/// Questions of which no is the calm answer.
constexpr std::string_view worries[] = {"weak_feed", "own_sleep", "eye", "child_sleep", "pupil", "teeth", "bottle",
                                        "dazzle", "thumb", "squint", "narrow", "ear", "bite"};

struct Milestone {
    std::string_view key;
    int days; ///< Of corrected age.
};

constexpr Milestone milestones[] = {{"neck", 92}, {"roll", 155}, {"sit", 182}, {"crawl", 232},
                                    {"stand", 255}, {"cruise", 310}, {"walk", 395}};

const Milestone *milestoneOf(const Field &field)
{
    const auto found = std::ranges::find(milestones, field.key, &Milestone::key);
    return found == std::end(milestones) ? nullptr : &*found;
}

bool isWorry(const Field &field) { return std::ranges::find(worries, field.key) != std::end(worries); }

/// Parents of small babies sleep badly now and then, and not every child does everything yet.
bool answer(Story &story, const Field &field)
{
    const bool isOtherwise = story.writer.oneIn(14);
    return isWorry(field) ? false : !isOtherwise;
}

Value reached(Story &story, const Baby &baby, const Field &field, QDate written)
{
    const Milestone *milestone = milestoneOf(field);
    if (!milestone)
        return {};
    const QDate from = story.life.isPreterm() ? story.due() : baby.born;
    const QDate day = from.addDays(milestone->days + story.writer.draw(20) - 10);
    return day < written ? on(day) : Value();
}

Value textFor(Story &story, const Field &field, const Page &page)
{
    constexpr std::string_view writtenBy = "written_by", play = "fav", message = "msg";
    if (field.key == writtenBy)
        return story.writer.oneIn(3) ? story.fatherName : story.motherName;
    if (field.key == play)
        return words::ofPlay(page.months);
    if (field.key == message)
        return words::forBirthday(page.months / 12);
    return words::ofGuardian(story.life, page.months);
}

Value valueFor(Story &story, const Baby &baby, const Field &field, const Page &page, QDate day)
{
    if (field.has(SortDay))
        return on(day);
    switch (field.kind) {
    case FieldKind::YesNo: return answer(story, field);
    case FieldKind::Date: return reached(story, baby, field, day);
    case FieldKind::Choice: return code(story.writer.oneIn(4) ? "unsure" : "no");
    default: return textFor(story, field, page);
    }
}

void writePage(Story &story, const Baby &baby, const Page &page, QDate day)
{
    Sets sets;
    for (const Field &field : page.type->fields)
        if (editions::has(baby.edition, field.edition))
            sets.emplace_back(field.key, valueFor(story, baby, field, page, day));
    story.about(*page.type, baby.id, sets);
}

} // namespace

void writeGuardianPages(Story &story, const Baby &baby)
{
    for (const Page &page : pages) {
        const QDate day = baby.born.addMonths(page.months).addDays(page.days + story.writer.draw(10));
        if (story.knows(baby, day) && editions::has(baby.edition, page.type->edition))
            writePage(story, baby, page, day);
    }
}

} // namespace boshi::demo
