// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/scale_vault.h"

#include "core/records/catalogue.h"
#include "core/records/keys.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <functional>
#include <iostream>

namespace boshi::bench {
namespace {

namespace keys = records::keys;

constexpr int familiesAtOnce = 2000;
constexpr int peopleAndTies = 5;
constexpr int visits = 5;
constexpr int recordsPerVisit = (ScaleVault::familySize - peopleAndTies) / visits;

const QString passphrase = QStringLiteral("bench");

QUuid idOf(int family, QStringView what)
{
    static const QUuid space(QStringLiteral("5ca1e000-0000-4000-8000-000000000000"));
    return QUuid::createUuidV5(space, QStringLiteral("%1/%2").arg(family).arg(what));
}

QDate birthOf(int family) { return QDate(2010, 4, 2).addDays(qAbs(family) % 2500); }

/// Written without a space, as most registers do.
QString fullName(int family, int given)
{
    static const QStringList before{QStringLiteral("青"), QStringLiteral("小"), QStringLiteral("雲"), QStringLiteral("花"), QStringLiteral("若"),
                                    QStringLiteral("藤"), QStringLiteral("髙"), QStringLiteral("渡"), QStringLiteral("北"), QStringLiteral("森")};
    static const QStringList after{QStringLiteral("葉"), QStringLiteral("春"), QStringLiteral("井"), QStringLiteral("園"), QStringLiteral("宮"),
                                   QStringLiteral("谷"), QStringLiteral("城"), QStringLiteral("邉"), QStringLiteral("原"), QStringLiteral("川")};
    static const QStringList first{QStringLiteral("桜"), QStringLiteral("日向"), QStringLiteral("樹"), QStringLiteral("凪"), QStringLiteral("蓮"),
                                   QStringLiteral("葵"), QStringLiteral("渚"), QStringLiteral("彩"), QStringLiteral("結"), QStringLiteral("悠")};
    static const QStringList last{QStringLiteral("子"), QStringLiteral("太"), QStringLiteral("香"), QStringLiteral("人"), QStringLiteral("美")};
    return before[qAbs(family) % 10] + after[qAbs(family) / 10 % 10] + first[qAbs(given) % 10] + last[qAbs(given) / 10 % 5];
}

QString kanaOf(int family)
{
    const int number = qAbs(family);
    static const QStringList sounds{QStringLiteral("ア"), QStringLiteral("オバ"), QStringLiteral("クモ"), QStringLiteral("ハナ"),
                                    QStringLiteral("ミヤ"), QStringLiteral("タカ"), QStringLiteral("リ"), QStringLiteral("ナギサ")};
    return sounds[number % 8] + sounds[number / 8 % 8] + u'　' + sounds[number / 64 % 8] + sounds[number / 512 % 8];
}

RecordEdit personEdit(int family, QStringView who, const QString &name, QDate birth)
{
    RecordEdit person{.record = idOf(family, who), .type = &records::person};
    person.near = ScaleVault::familyId(family);
    person.set(keys::person::name, name);
    person.set(keys::person::kana, kanaOf(family));
    person.set(keys::person::birthDate, PartialDate(birth));
    person.expectsNew = true;
    return person;
}

RecordEdit tie(int family, QStringView who, const QString &role)
{
    RecordEdit membership{.record = idOf(family, QStringLiteral("tie of ") + role), .type = &records::membership, .subject = ScaleVault::familyId(family)};
    membership.set(keys::membership::person, idOf(family, who));
    membership.set(keys::membership::role, role);
    membership.expectsNew = true;
    return membership;
}

std::vector<RecordEdit> people(int family)
{
    RecordEdit edit{.record = ScaleVault::familyId(family), .type = &records::family};
    edit.set(keys::family::name, QStringLiteral("見本 %1").arg(family));
    edit.expectsNew = true;
    const QDate birth = birthOf(family);
    return {edit, personEdit(family, u"mother", ScaleVault::motherName(family), birth.addYears(-31)),
            personEdit(family, u"child", fullName(family, family / 100 + 7), birth), tie(family, u"mother", QStringLiteral("mother")),
            tie(family, u"child", QStringLiteral("child"))};
}

RecordEdit recordOf(int family, int number)
{
    const RecordType &type = number % 3 == 0 ? records::note : records::childMeasurement;
    RecordEdit edit{.record = idOf(family, QString::number(number)), .type = &type, .subject = idOf(family, u"child")};
    edit.set("day", PartialDate(birthOf(family).addDays(number % 60 * 60)));
    if (&type == &records::note) {
        edit.set("text", QStringLiteral("よく笑い、声を出すようになった。夜は続けて五時間ほど眠る。"));
    } else {
        edit.set("weight", qint64(3000 + number % 60 * 260));
        edit.set("height", qint64(500 + number % 60 * 8));
        edit.set("head", qint64(340 + number % 60 * 2));
        edit.set("place", QStringLiteral("保健センター"));
    }
    edit.expectsNew = true;
    return edit;
}

std::vector<RecordEdit> visit(int family, int number)
{
    std::vector<RecordEdit> edits;
    for (int i = 0; i < recordsPerVisit; ++i)
        edits.push_back(recordOf(family, number * recordsPerVisit + i));
    return edits;
}

/// The big family, which gets a few records each time.
class Growing {
public:
    explicit Growing(VaultSession &session) : m_session(session) { must(session.apply(Change::of(ChangeKind::Add, people(ScaleVault::bigFamily)))); }

    void growTo(int records)
    {
        std::vector<RecordEdit> edits;
        for (; m_size < records; ++m_size)
            edits.push_back(recordOf(ScaleVault::bigFamily, m_size));
        must(m_session.apply(Change::of(ChangeKind::Add, std::move(edits))));
    }

private:
    VaultSession &m_session;
    int m_size = peopleAndTies;
};

using Edits = std::vector<RecordEdit> (*)(int family, int round);

std::vector<RecordEdit> everything(int family, int)
{
    std::vector<RecordEdit> edits = people(family);
    for (int number = 0; number < visits; ++number)
        std::ranges::move(visit(family, number), std::back_inserter(edits));
    return edits;
}

std::vector<RecordEdit> oneRound(int family, int round) { return round == 0 ? people(family) : visit(family, round - 1); }

void addRound(VaultSession &session, int families, int round, Edits editsOf, const std::function<void(int)> &afterSome)
{
    for (int first = 0; first < families; first += familiesAtOnce) {
        Change change{.kind = ChangeKind::Add};
        change.produce = [&](const Change::Take &take) -> Result<Done> {
            for (int family = first; family < qMin(first + familiesAtOnce, families); ++family)
                for (const RecordEdit &edit : editsOf(family, round))
                    if (auto taken = take(edit); !taken)
                        return taken;
            return Done{};
        };
        must(session.apply(change));
        afterSome(first + familiesAtOnce);
    }
}

void fill(VaultSession &session, int families, Arrival arrival)
{
    Growing big(session);
    if (arrival == Arrival::Together) {
        big.growTo(bigFamilySize);
        return addRound(session, families, 0, everything, [](int) {});
    }
    for (int round = 0; round <= visits; ++round)
        addRound(session, families, round, oneRound, [&](int done) {
            const double part = (round + qMin(1.0, double(done) / families)) / (visits + 1);
            big.growTo(int(bigFamilySize * part));
        });
}

QString folder()
{
    static const QTemporaryDir temporary;
    const QString kept = qEnvironmentVariable("BOSHI_SCALE_FOLDER");
    return kept.isEmpty() ? temporary.path() : QDir(kept).absolutePath();
}

ScaleVault make(Arrival arrival)
{
    const int families = fromEnvironment("BOSHI_SCALE_FAMILIES", 1000);
    const QString name = QStringLiteral("%1-%2.boshi").arg(families).arg(QLatin1StringView(arrival == Arrival::Together ? "together" : "scattered"));
    const QString path = QDir(folder()).filePath(name);
    if (QFile::exists(path))
        return {path, families};
    const QString unfinished = path + QStringLiteral(".unfinished");
    QFile::remove(unfinished);
    const double seconds = secondsOf([&] {
        VaultSession session(must(Vault::create(unfinished, passphraseBytes(passphrase), KeyProfile::Small)),
                             systemSurroundings(QUuid::createUuid()));
        fill(session, families, arrival);
    });
    std::cerr << "made " << qPrintable(name) << " in " << seconds << " s\n";
    QFile::rename(unfinished, path);
    return {path, families};
}

} // namespace

VaultKey ScaleVault::key() const { return must(Vault::keyOf(path, passphraseBytes(passphrase))); }

std::unique_ptr<Vault> ScaleVault::open() const { return must(Vault::open(path, key())); }

QUuid ScaleVault::familyId(int number) { return idOf(number, u"family"); }

QString ScaleVault::motherName(int number) { return fullName(number, number / 100); }

const ScaleVault &scaleVault(Arrival arrival)
{
    static const ScaleVault together = make(Arrival::Together);
    static const ScaleVault scattered = make(Arrival::Scattered);
    return arrival == Arrival::Together ? together : scattered;
}

int fromEnvironment(const char *name, int otherwise)
{
    bool isNumber = false;
    const int number = qEnvironmentVariableIntValue(name, &isNumber);
    return isNumber && number > 0 ? number : otherwise;
}

} // namespace boshi::bench
