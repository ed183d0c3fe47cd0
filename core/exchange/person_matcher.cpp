// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/person_matcher.h"

#include "core/base/text_key.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "core/schema/value_codec.h"

namespace boshi::exchange {
namespace {

namespace keys = records::keys;

/// Name space of every id that is derived instead of drawn; never change it.
const QUuid &nameSpace()
{
    static const QUuid space(QStringLiteral("6e0f6d0e-8a3b-5c1e-9b0a-b05410c0ffee"));
    return space;
}

bool isSame(const QString &left, const QString &right) { return !left.isEmpty() && left == right; }

/// What of a person is compared with others.
struct NameKeys {
    explicit NameKeys(const PersonMatch &match) : name(match.nameKey()), kana(match.kanaKey()) { }

    bool share(const QString &otherName, const QString &otherKana) const { return isSame(name, otherName) || isSame(kana, otherKana); }

    QString name, kana;
};

bool isWrittenAlike(const PersonMatch &left, const PersonMatch &right)
{
    return left.name == right.name && left.kana == right.kana && left.birth == right.birth;
}

bool mayBeSame(const PersonMatch &left, const PersonMatch &right)
{
    const NameKeys one(left), other(right);
    const bool isComparable = (!one.name.isEmpty() && !other.name.isEmpty()) || (!one.kana.isEmpty() && !other.kana.isEmpty());
    return left.birth == right.birth && (!isComparable || one.share(other.name, other.kana));
}

/// Two days of birth that cannot both be true.
bool contradicts(const PartialDate *left, const PartialDate *right)
{
    if (!left || !right || left->isAbout() || right->isAbout())
        return false;
    return left->lastDay() < right->firstDay() || right->lastDay() < left->firstDay();
}

/// Spreadsheets drop the zeros in front.
QStringView withoutZeros(QStringView number)
{
    while (number.startsWith(u'0'))
        number = number.sliced(1);
    return number;
}

} // namespace

QLatin1StringView outcomeText(PersonOutcome outcome)
{
    switch (outcome) {
    case PersonOutcome::KnownByNumber: return QLatin1StringView("known_by_number");
    case PersonOutcome::Matched: return QLatin1StringView("matched");
    case PersonOutcome::New: return QLatin1StringView("new");
    case PersonOutcome::NotAdmitted: return QLatin1StringView("not_admitted");
    case PersonOutcome::Ambiguous: return QLatin1StringView("ambiguous");
    case PersonOutcome::VoidedHere: return QLatin1StringView("voided_here");
    case PersonOutcome::Chosen: return QLatin1StringView("chosen");
    case PersonOutcome::LeftOut: return QLatin1StringView("left_out");
    }
    Q_UNREACHABLE();
}

QString PersonMatch::nameKey() const { return isNameDamaged ? QString() : searchKey(name); }

QString PersonMatch::kanaKey() const { return isKanaDamaged ? QString() : searchKey(kana); }

QUuid sourceId(const LayoutPack &pack, const QString &issuer)
{
    return QUuid::createUuidV5(nameSpace(), QStringLiteral("source\n%1\n%2").arg(pack.info.id, issuer));
}

QUuid importedId(const QUuid &source, QStringView what, const QString &key, const QUuid &subject)
{
    return QUuid::createUuidV5(source, what.toUtf8() + '\n' + key.toUtf8() + '\n' + subject.toByteArray(QUuid::WithoutBraces));
}

PersonMatcher::PersonMatcher(const LayoutPack &pack, const VaultReader &reader, PeopleAdmitted admitted, const PersonDecisions &decisions)
    : m_pack(pack)
    , m_reader(reader)
    , m_admitted(admitted)
    , m_decisions(decisions)
    , m_items{indexOf(pack, pack.issuer),      indexOf(pack, pack.person.addressNumber), indexOf(pack, pack.person.name),
              indexOf(pack, pack.person.kana), indexOf(pack, pack.person.birth),         indexOf(pack, pack.person.sex)}
{
}

PersonMatch PersonMatcher::wantedBy(const ImportRow &row)
{
    PersonMatch wanted;
    wanted.source = sourceOf(row);
    wanted.number = textAt(m_pack, row, m_items.number);
    wanted.name = textAt(m_pack, row, m_items.name);
    wanted.kana = textAt(m_pack, row, m_items.kana);
    wanted.birth = valueAt(row, m_items.birth);
    wanted.sex = valueAt(row, m_items.sex);
    wanted.isNameDamaged = row.isDamaged(m_items.name);
    wanted.isKanaDamaged = row.isDamaged(m_items.kana);
    return wanted;
}

QUuid PersonMatcher::sourceOf(const ImportRow &row)
{
    const QString issuer = textAt(m_pack, row, m_items.issuer);
    const auto known = m_sources.constFind(issuer);
    return known != m_sources.cend() ? *known : *m_sources.insert(issuer, sourceId(m_pack, issuer));
}

Result<PersonMatch> PersonMatcher::match(const ImportRow &row)
{
    PersonMatch wanted = wantedBy(row);
    if (const auto at = known(wanted)) {
        PersonMatch match = m_people[*at];
        match.source = wanted.source;
        if (!isWrittenAlike(wanted, match) && !mayBeSame(wanted, match))
            match.outcome = PersonOutcome::Ambiguous;
        return match;
    }
    if (const auto at = sameFromElsewhere(wanted)) {
        m_elsewhere.insert({wanted.source, wanted.number}, *at);
        PersonMatch match = m_people[*at];
        match.source = wanted.source;
        return match;
    }
    const auto found = find(std::move(wanted));
    if (!found)
        return found;
    m_byNumber.insert(found->number, m_people.size());
    if (!found->person.isNull() && found->outcome != PersonOutcome::New)
        m_numberOf.insert({found->source, found->person}, found->number);
    m_people.push_back(*found);
    return found;
}

/// The person this source means by this number, if it was met before.
std::optional<std::size_t> PersonMatcher::known(const PersonMatch &wanted) const
{
    const auto [begin, end] = m_byNumber.equal_range(wanted.number);
    const auto own = std::find_if(begin, end, [&](std::size_t at) { return m_people[at].source == wanted.source; });
    if (own != end)
        return *own;
    const auto elsewhere = m_elsewhere.constFind({wanted.source, wanted.number});
    return elsewhere == m_elsewhere.cend() ? std::nullopt : std::optional(*elsewhere);
}

/// A town prints where a checkup was done, and one file numbers its people once.
std::optional<std::size_t> PersonMatcher::sameFromElsewhere(const PersonMatch &wanted) const
{
    const auto [begin, end] = m_byNumber.equal_range(wanted.number);
    const auto same = std::find_if(begin, end, [&](std::size_t at) {
        return m_people[at].birth == wanted.birth && NameKeys(wanted).share(m_people[at].nameKey(), m_people[at].kanaKey());
    });
    return same == end ? std::nullopt : std::optional(*same);
}

Result<PersonMatch> PersonMatcher::find(PersonMatch wanted)
{
    if (const auto decision = m_decisions.constFind({wanted.source, wanted.number}); decision != m_decisions.cend())
        return decided(std::move(wanted), *decision);
    const auto known = m_reader.externalKey(wanted.source, wanted.number);
    if (!known)
        return known.error();
    const auto person = *known ? m_reader.record(**known) : Result<std::optional<Record>>(std::optional<Record>());
    if (!person)
        return person.error();
    if (!*person || (*person)->type != &records::person)
        return findByBirth(std::move(wanted));
    wanted.person = **known;
    const bool isOther = contradicts(wanted.birthDay(), (*person)->get<PartialDate>(keys::person::birthDate));
    wanted.outcome = isOther ? PersonOutcome::Ambiguous : PersonOutcome::KnownByNumber;
    if (!(*person)->isVoided || isOther)
        return wanted;
    const auto state = m_reader.state(wanted.person);
    if (!state)
        return state.error();
    if (!*state || !isTakenBack(**state))
        wanted.outcome = PersonOutcome::VoidedHere;
    return wanted;
}

/// What somebody decided counts more than what would be found; what a person voided stays void all the same.
Result<PersonMatch> PersonMatcher::decided(PersonMatch wanted, const PersonDecision &decision) const
{
    if (decision.choice == PersonChoice::NewPerson)
        return newByDecision(std::move(wanted));
    wanted.outcome = PersonOutcome::LeftOut;
    if (decision.choice == PersonChoice::LeaveOut)
        return wanted;
    const auto person = m_reader.record(decision.person);
    if (!person)
        return person.error();
    if (!*person || (*person)->type != &records::person)
        return Error{ErrorCode::UnknownRecord};
    wanted.person = decision.person;
    wanted.outcome = (*person)->isVoided ? PersonOutcome::VoidedHere : PersonOutcome::Chosen;
    return wanted;
}

/// A source means one person by a number: a second one by the same number cannot be made.
Result<PersonMatch> PersonMatcher::newByDecision(PersonMatch wanted) const
{
    wanted.person = importedId(wanted.source, u"person", wanted.number);
    const auto state = m_reader.state(wanted.person);
    if (!state)
        return state.error();
    wanted.outcome = !*state         ? PersonOutcome::New
        : isTakenBack(**state) ? PersonOutcome::KnownByNumber
                               : PersonOutcome::Ambiguous;
    return wanted;
}

Result<QSet<QUuid>> PersonMatcher::bornAndNamedAs(const PersonMatch &wanted)
{
    QSet<QUuid> fitting;
    if (!wanted.birthDay())
        return fitting;
    const QString birth = toText(*wanted.birthDay());
    auto day = m_bornOn.constFind(birth);
    if (day == m_bornOn.cend()) {
        const auto lines = m_reader.bornOn(birth);
        if (!lines)
            return lines.error();
        std::vector<Known> people;
        for (const CaseloadLine &line : *lines)
            people.push_back({line.person, searchKey(line.name), searchKey(line.kana)});
        day = m_bornOn.insert(birth, std::move(people));
    }
    const NameKeys keys(wanted);
    for (const Known &known : *day)
        if (keys.share(known.nameKey, known.kanaKey))
            fitting.insert(known.person);
    return fitting;
}

Result<PersonMatch> PersonMatcher::findByBirth(PersonMatch wanted)
{
    const auto found = bornAndNamedAs(wanted);
    if (!found)
        return found.error();
    const QSet<QUuid> &fitting = *found;
    if (fitting.size() > 1) {
        wanted.outcome = PersonOutcome::Ambiguous;
    } else if (fitting.size() == 1) {
        wanted.person = *fitting.cbegin();
        const auto isOther = isNumberedOtherwise(wanted);
        if (!isOther)
            return isOther.error();
        wanted.outcome = *isOther ? PersonOutcome::Ambiguous : PersonOutcome::Matched;
    } else if (m_admitted == PeopleAdmitted::All) {
        wanted.outcome = PersonOutcome::New;
        wanted.person = importedId(wanted.source, u"person", wanted.number);
    }
    return wanted;
}

/// Whether the same source means this person by another number, in this file or in one before.
Result<bool> PersonMatcher::isNumberedOtherwise(const PersonMatch &wanted) const
{
    const auto differs = [&](QStringView number) { return withoutZeros(number) != withoutZeros(wanted.number); };
    if (const auto claimed = m_numberOf.constFind({wanted.source, wanted.person}); claimed != m_numberOf.cend())
        return differs(*claimed);
    const auto state = m_reader.state(wanted.person);
    if (!state)
        return state.error();
    if (!*state || (*state)->shown(reserved::source) != encodeValue(wanted.source))
        return false;
    const auto number = decodeValue((*state)->shown(reserved::naturalKey));
    const auto *text = number ? std::get_if<QString>(&*number) : nullptr;
    return text && differs(*text);
}

bool isTakenBack(const RecordState &state)
{
    static const QByteArray undone = encodeValue(QString::fromLatin1(reserved::undone));
    return state.isVoided() && state.shown(reserved::voided) == undone;
}

} // namespace boshi::exchange
