// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/demo.h"

#include "core/growth/reference.h"
#include "core/growth/position.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"

#include <QDateTime>
#include <QRandomGenerator>

#include <array>
#include <memory>

namespace boshi {
namespace {

namespace keys = records::keys;

/// Names that look like names and belong to nobody we know of.
struct GivenName {
    const char16_t *name;
    const char16_t *kana;
    const char *sex;
};

constexpr std::array<std::pair<const char16_t *, const char16_t *>, 12> familyNames{{
    {u"見本", u"ミホン"}, {u"灯台", u"トウダイ"}, {u"朝霧野", u"アサギリノ"}, {u"帆風", u"ホカゼ"},
    {u"海鳴", u"ウミナリ"}, {u"星見坂", u"ホシミザカ"}, {u"若葉野", u"ワカバノ"}, {u"風見鶏", u"カザミドリ"},
    {u"月白", u"ツキシロ"}, {u"花曇", u"ハナグモリ"}, {u"雪見", u"ユキミ"}, {u"潮騒", u"シオサイ"},
}};

constexpr std::array<GivenName, 10> children{{
    {u"はるか", u"ハルカ", "female"}, {u"そら", u"ソラ", "male"}, {u"いぶき", u"イブキ", "male"},
    {u"みのり", u"ミノリ", "female"}, {u"なぎ", u"ナギ", "male"}, {u"ひより", u"ヒヨリ", "female"},
    {u"あおば", u"アオバ", "male"}, {u"ことね", u"コトネ", "female"}, {u"りく", u"リク", "male"},
    {u"すず", u"スズ", "female"},
}};

constexpr std::array<GivenName, 6> mothers{{
    {u"さつき", u"サツキ", "female"}, {u"ちひろ", u"チヒロ", "female"}, {u"まどか", u"マドカ", "female"},
    {u"しおり", u"シオリ", "female"}, {u"かなえ", u"カナエ", "female"}, {u"みずき", u"ミズキ", "female"},
}};

constexpr std::array<GivenName, 4> fathers{{
    {u"つばさ", u"ツバサ", "male"}, {u"たける", u"タケル", "male"}, {u"しゅん", u"シュン", "male"}, {u"ひろき", u"ヒロキ", "male"},
}};

QString text(const char16_t *utf16) { return QString::fromUtf16(utf16); }

/// What kind of life a family has; they take turns.
struct Life {
    int ageDays;       ///< Of the child on the demo's day; negative: days until the due date.
    int gestationDays; ///< At birth.
    int babies;
};

constexpr std::array<Life, 6> lives{{
    {640, 276, 1},  // a toddler born at term
    {-90, 0, 1},    // a pregnancy
    {410, 224, 1},  // born at 32 weeks
    {250, 255, 2},  // twins
    {1500, 281, 1}, // past the third birthday
    {2150, 273, 1}, // nearly six
}};

struct Baby {
    QUuid id;
    QDate born;
    growth::Sex sex;
    double z; ///< Where the child grows between the lines.
};

/// Draws from one seed and hands the edits of one family after the other to `take`.
class Author {
public:
    Author(const DemoOptions &options, const growth::Reference &reference, int family, const Change::Take &take)
        : m_options(options)
        , m_reference(reference)
        , m_random(quint32(options.seed * 7919 + quint64(family)))
        , m_life(lives[std::size_t(family) % lives.size()])
        , m_take(take)
        , m_number(family)
    {
    }

    Result<Done> run()
    {
        const auto &[name, kana] = familyNames[std::size_t(m_random.bounded(quint32(familyNames.size())))];
        m_name = text(name);
        m_kana = text(kana);
        m_family = newId();
        add(records::family, m_family, {}, {{keys::family::name, m_name}});
        m_mother = addPerson(pick(mothers), QDate(1990 + draw(10), 1 + draw(12), 1 + draw(28)), QStringLiteral("mother"), {});
        addPerson(pick(fathers), QDate(1988 + draw(10), 1 + draw(12), 1 + draw(28)), QStringLiteral("father"), {});
        addPregnancy();
        if (m_life.ageDays >= 0)
            for (int order = 1; order <= m_life.babies; ++order)
                addChild(order);
        return m_outcome;
    }

private:
    using Sets = std::vector<std::pair<std::string_view, Value>>;

    QDate today() const { return m_options.today; }
    int draw(int below) { return int(m_random.bounded(quint32(below))); }
    double drawReal(double low, double high) { return low + (high - low) * m_random.generateDouble(); }
    QUuid newId()
    {
        QByteArray bytes(16, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(draw(256));
        bytes[6] = char((bytes[6] & 0x0f) | 0x40);
        bytes[8] = char((bytes[8] & 0x3f) | 0x80);
        return QUuid::fromRfc4122(bytes);
    }
    template <std::size_t N>
    const GivenName &pick(const std::array<GivenName, N> &names)
    {
        return names[std::size_t(draw(int(N)))];
    }

    void add(const RecordType &type, const QUuid &id, const QUuid &subject, const Sets &sets, const QUuid &near = {})
    {
        RecordEdit edit{.record = id, .type = &type, .subject = subject, .near = near};
        for (const auto &[key, value] : sets)
            if (!isEmpty(value))
                edit.set(key, value);
        if (m_outcome)
            m_outcome = m_take(edit);
    }

    void about(const RecordType &type, const QUuid &subject, const Sets &sets) { add(type, newId(), subject, sets); }

    QUuid addPerson(const GivenName &given, QDate born, const QString &role, const Sets &more)
    {
        const QUuid id = newId();
        Sets sets{{keys::person::name, m_name + QChar(0x3000) + text(given.name)},
                  {keys::person::kana, m_kana + QChar(0x3000) + text(given.kana)},
                  {keys::person::birthDate, PartialDate(born)},
                  {keys::person::sex, QString::fromLatin1(given.sex)}};
        sets.insert(sets.end(), more.begin(), more.end());
        add(records::person, id, {}, sets, m_family);
        add(records::membership, newId(), m_family, {{keys::membership::person, id}, {keys::membership::role, role}});
        return id;
    }

    QDate bornOn() const { return today().addDays(-m_life.ageDays); }
    QDate dueOn() const
    {
        return m_life.ageDays < 0 ? today().addDays(-m_life.ageDays)
                                  : bornOn().addDays(GestationalAge::daysPerTerm - m_life.gestationDays);
    }

    void addPregnancy()
    {
        m_pregnancy = newId();
        const QDate due = dueOn();
        const bool ongoing = m_life.ageDays < 0;
        add(records::pregnancy, m_pregnancy, m_mother,
            {{keys::pregnancy::dueDate, PartialDate(due)},
             {"due_date_method", QStringLiteral("crl")},
             {"due_date_set_on", PartialDate(due.addDays(-215))},
             {"last_period", PartialDate(due.addDays(-280))},
             {"first_visit", PartialDate(due.addDays(-236))},
             {"fetuses", qint64(m_life.babies)},
             {"height", qint64(1500 + draw(180))},
             {"usual_weight", qint64(46'000 + draw(160) * 100)},
             {keys::pregnancy::outcome, ongoing ? QStringLiteral("ongoing") : QStringLiteral("birth")},
             {"outcome_on", ongoing ? Value() : Value(PartialDate(bornOn()))}});
        const QDate last = ongoing ? today() : bornOn();
        qint64 weight = 50'000 + draw(120) * 100;
        for (int week = 8; week <= 40; week += week < 24 ? 4 : week < 36 ? 2 : 1)
            if (const QDate day = due.addDays(week * 7 - 280 + draw(3)); day < last)
                addVisit(day, weight += 300 + draw(6) * 100);
    }

    void addVisit(QDate day, qint64 weight)
    {
        const auto age = GestationalAge::at(day, dueOn());
        const int weeks = age ? age->weeks() : 0;
        about(records::antenatalVisit, m_pregnancy,
              {{"day", PartialDate(day)},
               {"gestation", age ? Value(*age) : Value()},
               {"fundal_height", weeks >= 16 ? Value(qint64((weeks - 3) * 10 + draw(15))) : Value()},
               {"girth", weeks >= 16 ? Value(qint64(780 + weeks * 4 + draw(20))) : Value()},
               {"systolic", qint64(104 + draw(18))},
               {"diastolic", qint64(60 + draw(14))},
               {"oedema", Ordinal{draw(8) == 0 ? Ordinal::Trace : Ordinal::Negative}},
               {"urine_protein", Ordinal{Ordinal::Negative}},
               {"urine_sugar", Ordinal{draw(10) == 0 ? Ordinal::Trace : Ordinal::Negative}},
               {"weight", weight},
               {"facility", QStringLiteral("見本産院")}});
    }

    void addChild(int order)
    {
        GivenName given = pick(children);
        const bool twins = m_life.babies > 1;
        Sets more{{keys::person::bornOf, m_pregnancy}};
        if (twins)
            more.emplace_back(keys::person::multipleOrder, qint64(order));
        Baby baby{.id = {}, .born = bornOn(), .sex = *growth::sexFromText(QString::fromLatin1(given.sex)), .z = drawReal(-1.2, 1.2)};
        baby.id = addPerson(given, baby.born, QStringLiteral("child"), more);
        about(records::handbook, baby.id,
              {{"number", QStringLiteral("%1-%2").arg(1000 + m_number).arg(order)},
               {"issued_on", PartialDate(dueOn().addDays(-210))},
               {"issuer", QStringLiteral("三ノ宮市")},
               {"edition", baby.born < QDate(2025, 4, 1) ? QStringLiteral("R5-04") : QStringLiteral("R7-04")},
               {keys::handbook::growthReference, QStringLiteral("jp2023")},
               {"birth_order", qint64(1 + draw(2))}});
        addBirth(baby, order);
        addMeasurements(baby);
        addCheckups(baby);
        addDoses(baby);
        addNotes(baby);
    }

    /// Nothing where the survey has no line.
    Value grown(const Baby &baby, growth::Measure measure, QDate day)
    {
        const growth::SurveyBand *band = m_reference.band(baby.sex, measure);
        const double correctedDays = double(dueOn().daysTo(day)) < 0 ? 0 : double(dueOn().daysTo(day));
        const double ageDays = m_life.gestationDays < 37 * 7 ? correctedDays : double(baby.born.daysTo(day));
        const auto lines = band ? band->at(ageDays / 30.4375) : std::nullopt;
        if (!lines)
            return {};
        const double value = growth::valueAt(*lines, baby.z + drawReal(-0.12, 0.12));
        return measure == growth::Measure::Weight ? Value(qint64(value / 10) * 10) : Value(qint64(value));
    }

    void addBirth(const Baby &baby, int order)
    {
        const bool early = m_life.gestationDays < 37 * 7;
        const Value weight = early ? Value(qint64(1450 + (m_life.gestationDays - 224) * 28 + draw(80)))
                                   : grown(baby, growth::Measure::Weight, baby.born);
        const Value length = early ? Value(qint64(395 + m_life.gestationDays - 224)) : grown(baby, growth::Measure::Height, baby.born);
        const Value head = early ? Value(qint64(285 + (m_life.gestationDays - 224) / 2)) : grown(baby, growth::Measure::Head, baby.born);
        about(records::birth, baby.id,
              {{"day", PartialDate(baby.born)},
               {"time", TimeOfDay{draw(24 * 60)}},
               {keys::birth::gestation, *GestationalAge::of(m_life.gestationDays / 7, m_life.gestationDays % 7)},
               {"presentation", QStringLiteral("cephalic")},
               {"delivery_mode", m_life.babies > 1 ? QStringLiteral("caesarean") : QStringLiteral("vaginal")},
               {"labour", Duration{200 + draw(600)}},
               {"blood_loss", QStringLiteral("medium")},
               {"blood_loss_ml", qint64(200 + draw(250))},
               {"transfusion", QStringLiteral("none")},
               {"plurality", m_life.babies > 1 ? QStringLiteral("multiple") : QStringLiteral("single")},
               {"babies", qint64(m_life.babies)},
               {"order", qint64(order)},
               {"weight", weight},
               {"length", length},
               {"head", head},
               {"certificate", QStringLiteral("birth")},
               {"place", QStringLiteral("見本産院")},
               {"midwife", QStringLiteral("助産師 見本")}});
    }

    void addMeasurements(const Baby &baby)
    {
        for (int day = 30; day <= m_life.ageDays; day += day < 365 ? 45 : 150) {
            const QDate on = baby.born.addDays(day + draw(8));
            if (on >= today())
                break;
            about(records::childMeasurement, baby.id,
                  {{"day", PartialDate(on)},
                   {"weight", grown(baby, growth::Measure::Weight, on)},
                   {"height", grown(baby, growth::Measure::Height, on)},
                   {"posture", day < 730 ? QStringLiteral("lying") : QStringLiteral("standing")},
                   {"head", grown(baby, growth::Measure::Head, on)},
                   {"place", QStringLiteral("自宅")}});
        }
    }

    void addCheckups(const Baby &baby)
    {
        constexpr std::array<std::pair<const char *, int>, 8> kinds{
            {{"m1", 1}, {"m3", 3}, {"m6", 6}, {"m9", 9}, {"m12", 12}, {"m18", 18}, {"y3", 37}, {"y5", 60}}};
        for (const auto &[kind, months] : kinds) {
            const QDate on = baby.born.addMonths(months).addDays(5 + draw(12));
            if (on >= today())
                break;
            about(records::infantCheckup, baby.id,
                  {{"day", PartialDate(on)},
                   {"kind", QString::fromLatin1(kind)},
                   {"age_months", qint64(months)},
                   {"weight", grown(baby, growth::Measure::Weight, on)},
                   {"height", grown(baby, growth::Measure::Height, on)},
                   {"head", grown(baby, growth::Measure::Head, on)},
                   {"nutrition", QStringLiteral("good")},
                   {"feeding", months < 12 ? Value(QStringLiteral("mixed")) : Value()},
                   {"verdict", draw(6) == 0 ? QStringLiteral("follow_up") : QStringLiteral("no_findings")},
                   {"facility", QStringLiteral("三ノ宮市保健センター")},
                   {"municipality", QStringLiteral("三ノ宮市")}});
        }
    }

    void addDoses(const Baby &baby)
    {
        struct Dose {
            const char *vaccine;
            int number;
            int days;
        };
        constexpr std::array<Dose, 14> doses{{{"dpt_ipv_hib", 1, 63}, {"pcv", 1, 63}, {"rota1", 1, 63}, {"hepb", 1, 63},
                                              {"dpt_ipv_hib", 2, 93}, {"pcv", 2, 93}, {"rota1", 2, 93}, {"hepb", 2, 93},
                                              {"dpt_ipv_hib", 3, 124}, {"pcv", 3, 124}, {"bcg", 1, 160}, {"hepb", 3, 230},
                                              {"mr", 1, 372}, {"varicella", 1, 372}}};
        for (const Dose &dose : doses) {
            const QDate on = baby.born.addDays(dose.days + draw(4));
            if (on >= today())
                break;
            about(records::immunizationDose, baby.id,
                  {{"day", PartialDate(on)},
                   {"vaccine", QString::fromLatin1(dose.vaccine)},
                   {"dose", qint64(dose.number)},
                   {"lot", QStringLiteral("SAMPLE%1").arg(100 + draw(900))},
                   {"facility", QStringLiteral("見本小児科")},
                   {"place", QStringLiteral("individual")}});
        }
    }

    void addNotes(const Baby &baby)
    {
        about(records::note, baby.id,
              {{"day", PartialDate(baby.born.addDays(1))},
               {"title", QStringLiteral("はじめまして")},
               {"text", QStringLiteral("小さな手で指をにぎってくれました。")},
               {"written_by", m_name}});
        if (m_life.ageDays > 300)
            about(records::note, baby.id,
                  {{"day", *PartialDate::of(baby.born.addDays(250).year(), baby.born.addDays(250).month(), 0, true)},
                   {"title", QStringLiteral("ひとりで座れた")},
                   {"text", QStringLiteral("支えなしで座って、積み木であそびました。")}});
    }

    const DemoOptions &m_options;
    const growth::Reference &m_reference;
    QRandomGenerator m_random;
    Life m_life;
    const Change::Take &m_take;
    int m_number;
    Result<Done> m_outcome = Done{};
    QString m_name, m_kana;
    QUuid m_family, m_mother, m_pregnancy;
};

/// Where demo records say they come from.
Result<Done> writeOrigin(const DemoOptions &options, const Change::Take &take)
{
    const QUuid name = QUuid::createUuidV5(QUuid(), QStringLiteral("boshi demo source %1").arg(options.seed));
    RecordEdit source{.record = name, .type = &records::source};
    source.set(keys::source::layout, QStringLiteral("demo"));
    source.set(keys::source::issuer, QStringLiteral("Boshi"));
    RecordEdit batch{.record = QUuid::createUuidV5(name, QStringLiteral("batch")), .type = &records::batch};
    batch.set(keys::batch::source, name);
    batch.set(keys::batch::rows, qint64(options.families));
    const auto written = take(source);
    return written ? take(batch) : written;
}

} // namespace

Change demoChange(const DemoOptions &options)
{
    Change change{.kind = ChangeKind::Setup, .title = QStringLiteral("family")};
    change.produce = [options](const Change::Take &take) -> Result<Done> {
        const auto reference = growth::loadReference(u"jp2023");
        if (!reference)
            return reference.error();
        if (const auto written = writeOrigin(options, take); !written)
            return written;
        for (int family = 0; family < options.families; ++family)
            if (const auto written = Author(options, *reference, family, take).run(); !written)
                return written;
        return Done{};
    };
    return change;
}

Surroundings demoSurroundings(const DemoOptions &options)
{
    auto random = std::make_shared<QRandomGenerator>(quint32(options.seed));
    Surroundings surroundings;
    surroundings.now = [today = options.today] { return Moment::of(QDateTime(today, QTime(9, 0), Qt::OffsetFromUTC, 9 * 3600)); };
    surroundings.random = [random](int count) {
        QByteArray bytes(count, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(random->bounded(256));
        return bytes;
    };
    surroundings.device = QUuid::createUuidV5(QUuid(), QStringLiteral("boshi demo %1").arg(options.seed));
    return surroundings;
}

} // namespace boshi
