// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/session/demo/story.h"

/// Names that look like names and belong to nobody we know of; telephone numbers begin with 000, which none does.
namespace boshi::demo {
namespace {

namespace keys = records::keys;

struct Name {
    const char16_t *name;
    const char16_t *kana;
    const char *sex;
};

constexpr std::array<std::pair<const char16_t *, const char16_t *>, 12> familyNames{{
    {u"見本", u"ミホン"}, {u"灯台", u"トウダイ"}, {u"朝霧野", u"アサギリノ"}, {u"帆風", u"ホカゼ"},
    {u"海鳴", u"ウミナリ"}, {u"星見坂", u"ホシミザカ"}, {u"若葉野", u"ワカバノ"}, {u"風見鶏", u"カザミドリ"},
    {u"月白", u"ツキシロ"}, {u"花曇", u"ハナグモリ"}, {u"雪見", u"ユキミ"}, {u"潮騒", u"シオサイ"},
}};

constexpr std::array<Name, 10> children{{
    {u"はるか", u"ハルカ", "female"}, {u"そら", u"ソラ", "male"}, {u"いぶき", u"イブキ", "male"},
    {u"みのり", u"ミノリ", "female"}, {u"なぎ", u"ナギ", "male"}, {u"ひより", u"ヒヨリ", "female"},
    {u"あおば", u"アオバ", "male"}, {u"ことね", u"コトネ", "female"}, {u"りく", u"リク", "male"},
    {u"すず", u"スズ", "female"},
}};

constexpr std::array<Name, 6> mothers{{
    {u"さつき", u"サツキ", "female"}, {u"ちひろ", u"チヒロ", "female"}, {u"まどか", u"マドカ", "female"},
    {u"しおり", u"シオリ", "female"}, {u"かなえ", u"カナエ", "female"}, {u"みずき", u"ミズキ", "female"},
}};

constexpr std::array<Name, 3> mothersFromAbroad{{
    {u"Talia Marwen", u"タリア　マーウェン", "female"}, {u"Lumi Ashgrove", u"ルミ　アシュグローブ", "female"},
    {u"Noemi Valcrest", u"ノエミ　バルクレスト", "female"},
}};

constexpr std::array<Name, 4> fathers{{
    {u"つばさ", u"ツバサ", "male"}, {u"たける", u"タケル", "male"}, {u"しゅん", u"シュン", "male"}, {u"ひろき", u"ヒロキ", "male"},
}};

constexpr std::array occupations{u"会社員", u"保育士", u"図書館司書", u"看護師", u"パン職人", u"自営業", u"高校教員"};

template <std::size_t N>
const Name &at(const std::array<Name, N> &names, int choice)
{
    return names[std::size_t(choice) % N];
}

QUuid writePerson(Story &story, const QString &name, const QString &kana, Sets sets)
{
    sets.emplace_back(keys::person::name, name);
    sets.emplace_back(keys::person::kana, kana);
    return story.writer.write(records::person, {}, sets, story.family);
}

QUuid writeAdult(Story &story, const Name &given, int oldest, const char *role)
{
    const bool hasOwnName = story.life.isFromAbroad && qstrcmp(given.sex, "female") == 0;
    const QString name = hasOwnName ? text(given.name) : story.name + QChar(0x3000) + text(given.name);
    const QString kana = hasOwnName ? text(given.kana) : story.kana + QChar(0x3000) + text(given.kana);
    Writer &writer = story.writer;
    const QDate birth{oldest + writer.draw(10), 1 + writer.draw(12), 1 + writer.draw(28)}; // Braces: in this order.
    const QUuid id = writePerson(story, name, kana,
                                 {{keys::person::birthDate, on(birth)},
                                  {keys::person::sex, code(given.sex)},
                                  {"occupation", text(writer.pick(occupations))}});
    story.about(records::membership, story.family, {{keys::membership::person, id}, {keys::membership::role, code(role)}});
    return id;
}

void writeContact(Story &story, const char *kind, const QString &name, const char16_t *relation, const char16_t *phone)
{
    story.about(records::contact, story.family,
                {{"kind", code(kind)}, {"name", name}, {"relation", text(relation)}, {"phone", text(phone)}});
}

void writeContacts(Story &story)
{
    writeContact(story, "emergency", story.fatherName, u"日中は職場にいます", u"000-1234-5678");
    writeContact(story, "clinic", story.clinicAt(story.writer.today()), u"かかりつけ", u"000-000-1200");
    writeContact(story, "municipality", story.townAt(story.writer.today()) + text(u"こども家庭センター"), u"地区担当の保健師",
                 u"000-000-3400");
    if (!story.life.isFoster)
        writeContact(story, "midwife", text(u"見本助産院"), u"母乳と育児の相談", u"000-000-5600");
    if (story.life.isFromAbroad)
        story.about(records::contact, story.family,
                    {{"kind", code("other")},
                     {"kind_other", text(u"通訳")},
                     {"name", text(u"三ノ宮市 多言語サポート窓口")},
                     {"relation", text(u"Interpreter for checkups, book three days before")},
                     {"phone", text(u"000-000-7800")},
                     {"notes", text(u"健診の3日前までに予約。電話口での通訳もお願いできる。")}});
}

void writeDisasterPlan(Story &story)
{
    story.about(records::disasterPlan, story.family,
                {{"reviewed_on", on(story.writer.today().addDays(-80 + story.writer.draw(40)))},
                 {"contact_methods", text(u"まず災害用伝言板、つながらないときは祖母の家に電話。")},
                 {"shelter", story.townAt(story.writer.today()) + text(u"立見本小学校")},
                 {"meeting_place", text(u"見本公園の時計の下")},
                 {"notes", text(u"おむつ・液体ミルク・母子健康手帳の写しを玄関の袋に入れてある。")}});
}

void writeResidence(Story &story, const QUuid &resident, QDate since, QDate until)
{
    story.about(records::residence, resident,
                {{"since", on(since)},
                 {"until", on(until)},
                 {"postal_code", code("000-0000")},
                 {"address", story.townAt(since) + text(u"見本%1丁目2番3号").arg(1 + story.writer.draw(5))},
                 {"phone", text(u"000-000-%1").arg(1000 + story.writer.draw(9000))}});
}

void writeHandbook(Story &story, const QUuid &holder, int order, QString &edition)
{
    const QDate issued = story.due().addDays(-210);
    edition = issued < QDate(2020, 10, 1) ? code("H24")
        : issued < QDate(2023, 4, 1)      ? code("R2-10")
        : issued < QDate(2025, 4, 1)      ? code("R5-04")
                                          : code("R7-04");
    const bool isUnknown = story.life.gestationDays == 0 && !story.life.isOngoing();
    story.about(records::handbook, holder,
                {{keys::handbook::number, text(u"%1-%2").arg(1000 + story.familyNumber).arg(order)},
                 {keys::handbook::issuedOn, isUnknown ? Value(Absence::Unknown) : on(issued)},
                 {keys::handbook::issuer, text(u"三ノ宮市")},
                 {keys::handbook::edition, edition},
                 {keys::handbook::growthReference, code("jp2023")},
                 {"birth_order", isUnknown ? Value(Absence::Unknown) : number(order)},
                 {"guardian_1", story.motherName},
                 {"guardian_2", story.fatherName}});
}

void writeRegistration(Story &story, const Baby &baby)
{
    story.about(records::birthRegistration, baby.id,
                {{"certified_on", on(baby.born.addDays(6 + story.writer.draw(7)))},
                 {"name", baby.name},
                 {"sex", growth::toText(baby.sex)},
                 {"birth_place", text(u"三ノ宮市")},
                 {"birth_date", on(baby.born)},
                 {"mayor", text(u"三ノ宮市長　見本　一")}});
}

} // namespace

void writePeople(Story &story)
{
    const auto &[name, kana] = familyNames[std::size_t(story.choice) % familyNames.size()];
    story.name = text(name);
    story.kana = text(kana);
    story.family = story.writer.write(records::family, {}, {{keys::family::name, story.name}});
    const Name &mother = story.life.isFromAbroad ? at(mothersFromAbroad, story.choice) : at(mothers, story.choice);
    const Name &father = at(fathers, story.choice);
    story.motherName = story.life.isFromAbroad ? text(mother.name) : story.name + QChar(0x3000) + text(mother.name);
    story.fatherName = story.name + QChar(0x3000) + text(father.name);
    story.mother = writeAdult(story, mother, 1988, story.life.isFoster ? "foster_parent" : "mother");
    story.father = writeAdult(story, father, 1986, story.life.isFoster ? "foster_parent" : "father");
    writeContacts(story);
    writeDisasterPlan(story);
    if (story.life.hasLivingChild())
        return;
    QString edition;
    writeHandbook(story, story.mother, 1, edition);
    writeHome(story, story.mother);
}

/// One row for each place; the last has no end.
void writeHome(Story &story, const QUuid &resident)
{
    QDate since = story.life.hasLivingChild() ? story.born().addDays(story.life.joinedDays) : story.due().addDays(-600);
    if (story.life.hasMoved)
        for (const int age : moveAges) {
            writeResidence(story, resident, since, story.born().addDays(age - 1));
            since = story.born().addDays(age);
        }
    writeResidence(story, resident, since, {});
}

Baby writeChild(Story &story, int order)
{
    constexpr int school = 6 * 365;
    const double tallest = story.life.ageDays > school ? 0.4 : 1.2; // What is usual ends at 130 cm.
    const Name &given = at(children, story.choice + (order - 1) * 5);
    Baby baby{.id = {},
              .name = story.name + QChar(0x3000) + text(given.name),
              .born = story.born(),
              .sex = *growth::sexFromText(code(given.sex)),
              .z = story.writer.drawReal(-1.2, tallest),
              .order = order,
              .edition = {}};
    baby.id = writePerson(story, baby.name, story.kana + QChar(0x3000) + text(given.kana),
                          {{keys::person::birthDate, on(baby.born)},
                           {keys::person::sex, code(given.sex)},
                           {keys::person::bornOf, story.pregnancy.isNull() ? Value() : Value(story.pregnancy)},
                           {keys::person::multipleOrder, story.life.babies > 1 ? number(order) : Value()},
                           {keys::person::diedOn, story.life.isLoss ? on(baby.born) : Value()}});
    story.about(records::membership, story.family,
                {{keys::membership::person, baby.id},
                 {keys::membership::role, code("child")},
                 {"since", story.life.isFoster ? on(baby.born.addDays(story.life.joinedDays)) : Value()}});
    if (story.life.isLoss)
        return baby;
    writeHandbook(story, baby.id, order, baby.edition);
    writeHome(story, baby.id);
    if (!story.life.isFoster)
        writeRegistration(story, baby);
    return baby;
}

} // namespace boshi::demo
