// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/session/demo/story.h"

/// Illnesses gone by, allergies, medicines, help with the costs, and visits at home.
namespace boshi::demo {
namespace {

namespace keys = records::keys;

void writeIllness(Story &story, const Baby &baby, const char16_t *disease, int age, int days, const char16_t *remarks)
{
    const QDate day = baby.born.addDays(age + story.writer.draw(20));
    if (story.knows(baby, day))
        story.about(records::illness, baby.id,
                    {{"disease", text(disease)},
                     {"day", on(day)},
                     {keys::period::until, on(day.addDays(days))},
                     {"remarks", text(remarks)},
                     {"facility", story.clinicAt(day)}});
}

void writeAllergy(Story &story, const Baby &baby)
{
    const QDate noticed = baby.born.addDays(260);
    story.about(records::allergy, baby.id,
                {{"kind", code("food")},
                 {"substance", text(u"卵（加熱が足りないもの）")},
                 {"reaction", text(u"口のまわりが赤くなり、1時間ほどで引いた")},
                 {"day", *PartialDate::of(noticed.year(), noticed.month(), 0, true)},
                 {keys::period::until, on(baby.born.addDays(560))},
                 {"confirmed_by", story.clinicAt(noticed)},
                 {"instructions", text(u"固ゆでの黄身を小さじ1から。赤みが広がるときは食べるのをやめて電話。")}});
}

void writeMedicine(Story &story, const QUuid &person, const char16_t *name, const char16_t *dosage, QDate from, QDate until)
{
    story.about(records::medicine, person,
                {{"name", text(name)},
                 {"reason", text(u"鉄を補う")},
                 {"dosage", text(dosage)},
                 {"day", on(from)},
                 {keys::period::until, on(until)},
                 {"prescribed_by", birthPlace()}});
}

void writeHelpWithCosts(Story &story, const Baby &baby)
{
    story.about(records::chronicSupport, baby.id,
                {{"scheme", code("preterm_care")},
                 {"disease", text(u"早産・低出生体重")},
                 {"day", on(baby.born)},
                 {keys::period::until, on(story.discharged())},
                 {"certificate_number", text(u"養-%1").arg(1000 + story.familyNumber)},
                 {"monthly_ceiling", number(0)},
                 {"facility", birthPlace()},
                 {"notes", text(u"申請は父が市役所の窓口で。")}});
}

struct Visit {
    const char *kind;
    const char *programme;
    const char16_t *other; ///< Which other programme; null for the listed ones.
    int age; ///< In days.
    const char16_t *talk;
    const char16_t *advice;
};

constexpr std::array smallBaby{
    Visit{"preterm", "preterm_guidance", nullptr, 80, u"退院して10日。授乳に40分かかり、夜は両親が交代。", u"寝かせる部屋の温度と、体重をはかる日を決めた。"},
    Visit{"preterm", "preterm_guidance", nullptr, 130, u"目が合うようになった。病院の予約が多くて疲れる。", u"修正月齢で見ていくこと、予防接種は生まれた日から数えること。"},
    Visit{"infant", "preterm_guidance", nullptr, 220, u"離乳食を始める時期。", u"首とからだの動きを見て、医師と相談して始める。"},
};
constexpr std::array anyBaby{
    Visit{"infant", "all_homes", nullptr, 88, u"昼間の過ごし方、近くで会える親子。", u"広場の日程と、予防接種の予約のしかたを渡した。"},
};
constexpr std::array fosterChild{
    Visit{"toddler", "other", u"里親家庭への訪問", 450, u"新しい家での眠りと食事。抱っこをせがむようになった。", u"朝の流れを毎日同じに。甘えは受け止めてよい。"},
};

void writeVisit(Story &story, const QUuid &person, const Visit &visit, const Sets &measured)
{
    const QDate day = story.born().addDays(visit.age);
    Sets sets{{"day", on(day)},
              {"kind", code(visit.kind)},
              {"programme", code(visit.programme)},
              {"programme_other", visit.other ? Value(text(visit.other)) : Value()},
              {"visitor", text(u"保健師 見本")},
              {"visitor_role", text(u"保健師")},
              {"talked_about", text(visit.talk)},
              {"advice", text(visit.advice)},
              {"papers", text(u"相談先の一覧")},
              {"next_visit", on(day.addDays(60))}};
    sets.insert(sets.end(), measured.begin(), measured.end());
    story.about(records::homeVisit, person, sets);
}

void writeVisitToBaby(Story &story, const Baby &baby, const Visit &visit)
{
    const QDate day = baby.born.addDays(visit.age);
    writeVisit(story, baby.id, visit,
               {{"weight", story.grown(baby, growth::Measure::Weight, day)},
                {"height", story.grown(baby, growth::Measure::Height, day)},
                {"feeding", visit.age < 365 ? Value(code("mixed")) : Value()}});
}

} // namespace

void writeCareOfMother(Story &story)
{
    if (story.life.hasLowHaemoglobin)
        writeMedicine(story, story.mother, u"鉄剤", u"1日1回、夕食のあと", story.atWeek(26, 2), {});
    if (!story.life.isLoss)
        return;
    writeVisit(story, story.mother,
               {"postpartum", "other", u"産後の訪問", 18, u"からだの痛みと眠り。赤ちゃんの名前の由来。",
                u"張りがつらいときの冷やし方。話したいときはいつでも。"},
               {});
}

void writeHealth(Story &story, const Baby &baby)
{
    writeIllness(story, baby, u"突発性発しん", 330, 5, u"3日間39度台。下がってから発しん。よく飲めていた。");
    writeIllness(story, baby, u"手足口病", 900, 6, u"口の中が痛く、冷たいうどんなら食べた。");
    writeIllness(story, baby, u"インフルエンザ", 2300, 6, u"学校は6日休んだ。");
    if (story.life.needsNicu()) {
        writeMedicine(story, baby.id, u"鉄剤シロップ", u"1日2回、授乳の前", baby.born.addDays(40), baby.born.addDays(240));
        writeHelpWithCosts(story, baby);
    } else if (story.life.hasAllergy) {
        writeAllergy(story, baby);
    }
}

void writeHomeVisits(Story &story, const Baby &baby)
{
    if (story.life.needsNicu())
        for (const Visit &visit : smallBaby)
            writeVisitToBaby(story, baby, visit);
    else if (story.life.isFoster)
        writeVisitToBaby(story, baby, fosterChild.front());
    else
        writeVisitToBaby(story, baby, anyBaby.front());
}

} // namespace boshi::demo
