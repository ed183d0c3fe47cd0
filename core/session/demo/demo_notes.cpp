// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/session/demo/story.h"

/// What families write down beside the pages.
namespace boshi::demo {
namespace {

struct Words {
    int age; ///< In days.
    bool isAbout;
    const char16_t *title;
    const char16_t *words;
};

constexpr std::array notes{
    Words{1, false, u"はじめまして", u"小さな手で指をにぎってくれました。"},
    Words{250, true, u"ひとりで座れた", u"支えなしで座って、積み木であそびました。"},
    Words{402, false, u"はじめての靴", u"10歩あるいて尻もち。靴を脱ぐほうが好きらしい。"},
    Words{1130, false, u"保育園の入園式", u"名前を呼ばれて、小さな声で返事をしました。"},
    Words{2450, true, u"自転車", u"補助輪をはずして、公園を半周。ひざのすり傷は勲章だそうです。"},
};

constexpr std::array notesOfMoves{
    Words{702, false, u"朝凪町へ", u"引っ越しの箱の中でかくれんぼ。手帳は手持ちのかばんに入れて運んだ。"},
    Words{1703, false, u"灯ヶ浦市へ", u"新しい市でも同じ手帳を使えた。前の町の健診の記録も見てもらえた。"},
};

void write(Story &story, const Baby &baby, const Words &note)
{
    const bool isGrowing = note.age > 1 && story.life.isPreterm();
    const QDate day = (isGrowing ? story.due() : baby.born).addDays(note.age);
    if (!story.knows(baby, day))
        return;
    const Value when = note.isAbout ? Value(*PartialDate::of(day.year(), day.month(), 0, true)) : on(day);
    story.about(records::note, baby.id,
                {{"day", when},
                 {"title", text(note.title)},
                 {"text", text(note.words)},
                 {"written_by", story.motherName}});
}

} // namespace

void writeNotes(Story &story, const Baby &baby)
{
    for (const Words &note : notes)
        write(story, baby, note);
    if (story.life.hasMoved)
        for (const Words &note : notesOfMoves)
            write(story, baby, note);
    if (story.life.isFoster)
        write(story, baby, {story.life.joinedDays, false, u"わが家の日", u"小さなリュックひとつで来てくれた。夜は廊下の灯りをつけて眠った。"});
}

} // namespace boshi::demo
