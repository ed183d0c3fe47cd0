// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/session/demo/demo_words.h"

/// What a family prepares, and what the town does for it, from the notification to the benefits.
namespace boshi::demo {
namespace {

void writeArrangements(Story &story)
{
    story.about(records::birthArrangements, story.pregnancy,
                {{"address", text(u"三ノ宮市見本1丁目2番3号（自宅のまま）")},
                 {"phone", text(u"000-1234-5678")},
                 {"facility", birthPlace()},
                 {"access", codes({"car", "taxi"})},
                 {"travel_time", Duration{20}},
                 {"helper", text(story.life.isFromAbroad ? u"夫の母。My sister comes for a month." : u"実母が2週間泊まりに来る")},
                 {"notes", text(u"陣痛タクシーに登録済み。")}});
}

void writeClasses(Story &story)
{
    constexpr std::array topics{u"妊娠中の食事と歯", u"沐浴と抱き方", u"お産の流れと呼吸"};
    int week = 20;
    for (const char16_t *topic : topics) {
        const QDate day = story.atWeek(week, 5);
        if (story.isPregnantOn(day))
            story.about(records::parentingClass, story.pregnancy,
                        {{"day", on(day)}, {"topic", text(topic)}, {"remarks", text(u"夫と参加")}});
        week += 5;
    }
}

void writeTalk(Story &story, const char *kind, const char *means, QDate day, const char16_t *plan)
{
    story.about(records::pregnancyTalk, story.pregnancy,
                {{"day", on(day)},
                 {"kind", code(kind)},
                 {"person", text(u"保健師 見本")},
                 {"means", code(means)},
                 {"plan", text(plan)},
                 {"notes", story.life.isFromAbroad ? Value(text(u"通訳つきで。Slow Japanese is fine, too.")) : Value()}});
}

void writeTalks(Story &story)
{
    writeTalk(story, "notification", "in_person", story.atWeek(10, 5), u"両親学級と歯科健診の案内。困ったときの連絡先を渡す。");
    const QDate later = story.atWeek(31, 2);
    if (story.isPregnantOn(later))
        writeTalk(story, "month_8", "questionnaire", later, u"里帰りはしない。産後の手伝いは実母。産後ケアの申込みを確認。");
    if (story.life.isOngoing())
        return;
    if (story.life.isLoss)
        writeTalk(story, "other", "visit", story.born().addDays(20), u"からだの回復と眠りのことを中心に。次は電話で。");
    else
        writeTalk(story, "after_birth", "visit", story.born().addDays(35), u"予防接種の始め方と、近くの子育て広場を案内。");
}

void writeBenefit(Story &story, const char *kind, QDate applied, qint64 amount)
{
    story.about(records::benefit, story.pregnancy,
                {{"kind", code(kind)},
                 {"applied_on", on(applied)},
                 {"decided_on", on(applied.addDays(16))},
                 {"paid_on", story.writer.hasCome(applied.addDays(30)) ? on(applied.addDays(30)) : Value()},
                 {"amount", amount},
                 {"municipality", text(u"三ノ宮市")}});
}

} // namespace

void writePreparations(Story &story)
{
    if (story.life.gestationDays == 0 || story.life.gestationDays > 34 * 7)
        writeArrangements(story);
    writeClasses(story);
    story.about(records::familyNote, story.mother,
                {{"day", on(story.endOfPregnancy().addDays(story.life.isOngoing() ? -9 : 60))},
                 {"written_by", story.fatherName},
                 {"text", words::ofFather(story.life)}});
}

/// Towns talk with everybody, and pay, since 2023.
void writeServices(Story &story)
{
    if (story.due().year() < 2023)
        return;
    writeTalks(story);
    writeBenefit(story, "pregnancy", story.atWeek(11, 2), 50'000);
    if (!story.life.isOngoing())
        writeBenefit(story, "babies", story.born().addDays(30), 50'000 * story.life.babies);
}

} // namespace boshi::demo
