// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/session/demo/story.h"

/// The support plan and the working notes of professionals, which are of their own class.
namespace boshi::demo {
namespace {

QString nurse() { return text(u"保健師 見本"); }

QUuid writePlan(Story &story, const QUuid &person, QDate made)
{
    const bool isLoss = story.life.isLoss;
    return story.writer.write(
        records::supportPlan, person,
        {{"made_on", on(made)},
         {"made_by", nurse()},
         {"wishes", text(isLoss ? u"急がずに過ごしたい。赤ちゃんのことを話せる相手がほしい。" : u"家族だけで抱えず、頼れるところを増やしたい。")},
         {"worries", text(isLoss ? u"職場に戻る日のこと。夜に目が覚めること。" : u"昼間に大人がひとりになる日が続くこと。")},
         {"aim", text(isLoss ? u"眠りと食事を取り戻し、安心して話せる場所を持つ。" : u"休める時間と相談先を週に一度は持つ。")},
         {"next_review", on(made.addDays(90))},
         {"consent", true},
         {"copy_given", true}});
}

void writeRows(Story &story, const QUuid &person, const QUuid &plan, QDate made)
{
    const bool isLoss = story.life.isLoss;
    story.about(records::supportGoal, person,
                {{"plan", plan},
                 {"set_on", on(made)},
                 {"goal", text(isLoss ? u"週に一度、だれかと外でお茶を飲む" : u"週に一度、2時間ひとりで休む")},
                 {"target_on", on(made.addDays(60))},
                 {"state", code(story.writer.hasCome(made.addDays(60)) ? "reached" : "open")}});
    story.about(records::supportService, person,
                {{"plan", plan},
                 {"service", text(isLoss ? u"助産師の訪問と電話" : u"産後ヘルパー")},
                 {"provider", text(isLoss ? u"見本助産院" : u"三ノ宮市 産後ヘルプ事業")},
                 {"from", on(made.addDays(7))},
                 {"until", on(made.addDays(60))},
                 {"frequency", text(isLoss ? u"月2回" : u"週1回2時間")}});
    story.about(records::supportReview, person,
                {{"plan", plan},
                 {"day", on(made.addDays(45))},
                 {"person", nurse()},
                 {"course", text(isLoss ? u"眠れる日が増えた。話す日と話さない日を自分で選べている。" : u"ヘルパーの日は昼寝ができた。祖母も来てくれる。")},
                 {"changes", text(u"回数はこのまま。次は電話で様子を聞く。")},
                 {"next_review", on(made.addDays(120))}});
}

void writeWorkingNotes(Story &story, const QUuid &person, QDate day)
{
    const bool isLoss = story.life.isLoss;
    story.about(records::professionalNote, person,
                {{"day", on(day)},
                 {"written_by", nurse()},
                 {"text", text(isLoss ? u"玄関で迎えてくれた。写真の前に座って30分、ほとんど聞くだけ。次の約束を本人が決めた。"
                                      : u"部屋は明るく、昼食の途中だった。母の言葉数は前回より多い。次回は父の休みの日に。")}});
    story.about(records::referral, person,
                {{"day", on(day.addDays(3))},
                 {"referred_by", nurse()},
                 {"referred_to", text(isLoss ? u"見本産院 心の相談外来" : u"見本助産院")},
                 {"reason", text(isLoss ? u"眠りの相談を本人が希望" : u"授乳の姿勢と休み方の相談を本人が希望")},
                 {"consent", true},
                 {"answered_on", on(day.addDays(17))},
                 {"answer", text(u"来てくださいました。次の予約は2週間後です。")}});
}

} // namespace

void writeSupport(Story &story, const QUuid &person)
{
    const QDate made = story.life.isFoster ? story.born().addDays(story.life.joinedDays + 20)
        : story.life.isOngoing()           ? story.atWeek(14)
                                           : story.born().addDays(30);
    const QUuid plan = writePlan(story, person, made);
    if (plan.isNull())
        return;
    writeRows(story, person, plan, made);
    writeWorkingNotes(story, person, made.addDays(2));
}

} // namespace boshi::demo
