// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/session/demo/demo_words.h"

/// The mother after birth, pages 11 and 12; and the day of a loss, after which her care goes on as after any birth.
namespace boshi::demo {
namespace {

namespace keys = records::keys;

void writeCheckup(Story &story, const char *kind, int day, qint64 weight)
{
    Writer &writer = story.writer;
    story.about(records::postpartumCheckup, story.pregnancy,
                {{"day", on(story.born().addDays(day))},
                 {"kind", code(kind)},
                 {"involution", code("good")},
                 {"lochia", code("as_expected")},
                 {"breasts", text(story.life.isLoss ? u"張りは落ちついてきた" : u"右に少ししこり、授乳で軽くなる")},
                 {"systolic", number(106 + writer.draw(16))},
                 {"diastolic", number(62 + writer.draw(12))},
                 {"urine_protein", Ordinal{Ordinal::Negative}},
                 {"urine_sugar", Ordinal{Ordinal::Negative}},
                 {"weight", weight},
                 {"verdict", code("no_problem")},
                 {"facility", birthPlace()}});
}

void writeCheckups(Story &story)
{
    writeCheckup(story, "weeks_2", 14, story.usualWeight + 5200);
    writeCheckup(story, "month_1", 31, story.usualWeight + 4100);
}

void writeOwnRecord(Story &story)
{
    const QDate born = story.born();
    story.about(records::postpartumSelf, story.pregnancy,
                {{"bath", on(born.addDays(32))},
                 {"housework", on(born.addDays(24))},
                 {"work", story.life.isLoss ? on(born.addDays(70)) : on(born.addDays(366))},
                 {"period", on(born.addDays(story.life.isLoss ? 45 : 230))},
                 {"family_planning", code("present")},
                 {"family_planning_by", code("midwife")},
                 {"family_planning_on", on(born.addDays(31))},
                 {"notes", text(story.life.isLoss ? u"仕事は半日から。帰り道に花屋に寄る。" : u"家事は休み休み。床みがきは夫の担当になった。")}});
}

/// Of the mother's own class.
void writeMoods(Story &story)
{
    struct Mood {
        int day;
        const char *answer;
        const char16_t *words;
        const char16_t *talk;
    };
    constexpr std::array after{Mood{9, "yes", u"急に涙が出る。理由はない。姉に電話したら少し軽くなった。", u"夜の授乳が3回。家族と交代で昼に眠れている。"},
                               Mood{28, "no", u"夕方に散歩すると眠れる。", u"入浴や家事を少しずつ。困ったときの電話先を冷蔵庫に貼ってある。"}};
    constexpr std::array afterLoss{Mood{12, "yes", u"おなかが空いていることに朝いちばんに気づく。泣いてから起きる。",
                                        u"眠れた時間を一緒に数えた。写真を見せてもらい、名前で呼ばせてもらった。"},
                                   Mood{48, "unsure", u"名前を声に出して呼べた。助産師さんが一緒に呼んでくれた。",
                                        u"外に出られる日が増えた。同じ経験をした人の集まりを紹介した。"}};
    for (const Mood &mood : story.life.isLoss ? afterLoss : after)
        story.about(records::postpartumMood, story.pregnancy,
                    {{"day", on(story.born().addDays(mood.day))}, {"low_mood", code(mood.answer)}, {"words", text(mood.words)}, {"interview", text(mood.talk)}});
}

Value careContent(const Life &life)
{
    return life.isLoss ? codes({"rest", "breast", "other"}) : codes({"rest", "breast", "advice"});
}

void writeUse(Story &story, int day, const char *method, int amount, const char *unit)
{
    const qint64 fee = amount * 3500;
    story.about(records::postpartumCare, story.pregnancy,
                {{"used_on", on(story.born().addDays(day))},
                 {"method", code(method)},
                 {"place", text(u"見本助産院")},
                 {"remarks", text(story.life.isLoss ? u"ひとりの部屋でゆっくり話を聞いてもらった。" : u"久しぶりに続けて4時間眠れた。")},
                 {"content", careContent(story.life)},
                 {"amount", number(amount)},
                 {"unit", code(unit)},
                 {"children", number(story.life.isLoss ? 0 : story.life.babies)},
                 {"fee", fee},
                 {"reduction", fee / 2}});
}

void writeCare(Story &story)
{
    const QDate born = story.born();
    story.about(records::postpartumCareEntitlement, story.pregnancy,
                {{"applied_on", on(born.addDays(6))},
                 {"approved_from", on(born.addDays(10))},
                 {"approved_until", on(born.addDays(364))},
                 {"methods", codes({"stay", "day", "visit"})},
                 {"limit", number(7)},
                 {"used", number(3)},
                 {"unit", code("days")},
                 {"fee", number(3500)},
                 {"reduction", number(1750)},
                 {"municipality", text(u"三ノ宮市")}});
    if (!story.life.isLoss)
        writeUse(story, 21, "stay", 2, "days");
    writeUse(story, 26, "visit", 1, "uses");
    writeUse(story, 44, "day", 1, "uses");
    story.about(records::consultation, story.mother,
                {{"used_on", on(born.addDays(52))},
                 {"outline", text(story.life.isLoss ? u"休みの延ばし方と、職場への伝え方を相談した。"
                                                    : u"夜泣きの時間の過ごし方と、一時預かりの使い方を聞いた。")},
                 {"place", text(u"三ノ宮市こども家庭センター")}});
}

} // namespace

void writePostpartum(Story &story)
{
    writeCheckups(story);
    writeOwnRecord(story);
    writeMoods(story);
    writeSheets(story);
    writeCare(story);
}

void writeLoss(Story &story)
{
    const Baby baby = writeChild(story, 1);
    story.about(records::birth, baby.id,
                {{"day", on(baby.born)},
                 {"time", TimeOfDay{6 * 60 + 12}},
                 {keys::birth::gestation, *GestationalAge::of(story.life.gestationDays / 7, story.life.gestationDays % 7)},
                 {"delivery_mode", code("vaginal")},
                 {"blood_loss", code("medium")},
                 {"plurality", code("single")},
                 {"babies", number(1)},
                 {"findings", code("stillbirth")},
                 {"certificate", code("stillbirth")},
                 {"place", birthPlace()},
                 {"midwife", text(u"助産師 見本")},
                 {"family_words", words::ofBirthday(story.life)},
                 {"keepsakes", text(u"手形と足形、髪を少し、着せた服とそろいの小さなくま")}});
    story.about(records::note, story.mother,
                {{"day", on(baby.born.addDays(49))},
                 {"title", text(u"四十九日")},
                 {"text", text(u"海の見える丘で、三人の名前を書いた紙の舟を流した。")},
                 {"written_by", story.motherName}});
}

} // namespace boshi::demo
