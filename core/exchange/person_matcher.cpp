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

bool sharesName(const PersonMatch &wanted, const QString &nameKey, const QString &kanaKey)
{
    return isSame(wanted.nameKey, nameKey) || isSame(wanted.kanaKey, kanaKey);
}

bool isWrittenAlike(const PersonMatch &left, const PersonMatch &right)
{
    return left.name == right.name && left.kana == right.kana && left.birth == right.birth;
}

bool mayBeSame(const PersonMatch &left, const PersonMatch &right)
{
    const bool isComparable = (!left.nameKey.isEmpty() && !right.nameKey.isEmpty())
        || (!left.kanaKey.isEmpty() && !right.kanaKey.isEmpty());
    return left.birth == right.birth && (!isComparable || sharesName(left, right.nameKey, right.kanaKey));
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

QString comparable(const LayoutPack &pack, const ImportRow &row, const QString &item, const QString &text)
{
    return row.isDamaged(indexOf(pack, item)) ? QString() : searchKey(text);
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
    }
    Q_UNREACHABLE();
}

QUuid sourceId(const LayoutPack &pack, const QString &issuer)
{
    return QUuid::createUuidV5(nameSpace(), QStringLiteral("source\n%1\n%2").arg(pack.info.id, issuer));
}

QUuid importedId(const QUuid &source, QStringView what, const QString &key, const QUuid &subject)
{
    return QUuid::createUuidV5(source, what.toUtf8() + '\n' + key.toUtf8() + '\n' + subject.toByteArray(QUuid::WithoutBraces));
}

PersonMatcher::PersonMatcher(const LayoutPack &pack, const VaultReader &reader, PeopleAdmitted admitted)
    : m_pack(pack)
    , m_reader(reader)
    , m_admitted(admitted)
{
}

PersonMatch PersonMatcher::wantedBy(const ImportRow &row)
{
    const PersonItems &items = m_pack.person;
    PersonMatch wanted;
    wanted.source = sourceOf(row);
    wanted.number = textOf(m_pack, row, items.addressNumber);
    wanted.name = textOf(m_pack, row, items.name);
    wanted.kana = textOf(m_pack, row, items.kana);
    wanted.birth = valueOf(m_pack, row, items.birth);
    wanted.sex = valueOf(m_pack, row, items.sex);
    return wanted;
}

void PersonMatcher::addKeys(const ImportRow &row, PersonMatch &wanted) const
{
    wanted.nameKey = comparable(m_pack, row, m_pack.person.name, wanted.name);
    wanted.kanaKey = comparable(m_pack, row, m_pack.person.kana, wanted.kana);
}

QUuid PersonMatcher::sourceOf(const ImportRow &row)
{
    const QString issuer = textOf(m_pack, row, m_pack.issuer);
    const auto known = m_sources.constFind(issuer);
    return known != m_sources.cend() ? *known : *m_sources.insert(issuer, sourceId(m_pack, issuer));
}

Result<PersonMatch> PersonMatcher::match(const ImportRow &row)
{
    PersonMatch wanted = wantedBy(row);
    const std::pair key(wanted.source, wanted.number);
    if (const auto known = m_known.constFind(key); known != m_known.cend()) {
        PersonMatch match = m_people[*known];
        match.source = wanted.source;
        if (isWrittenAlike(wanted, match))
            return match;
        addKeys(row, wanted);
        if (!mayBeSame(wanted, match))
            match.outcome = PersonOutcome::Ambiguous;
        return match;
    }
    addKeys(row, wanted);
    if (const PersonMatch *same = sameFromElsewhere(wanted)) {
        PersonMatch match = *same;
        match.source = wanted.source;
        m_known.insert(key, std::size_t(same - m_people.data()));
        return match;
    }
    const auto found = find(std::move(wanted));
    if (!found)
        return found;
    m_known.insert(key, m_people.size());
    m_byNumber.insert(found->number, m_people.size());
    if (!found->person.isNull())
        m_numberOf.insert({found->source, found->person}, found->number);
    m_people.push_back(*found);
    return found;
}

/// A town prints where a checkup was done, and one file numbers its people once.
const PersonMatch *PersonMatcher::sameFromElsewhere(const PersonMatch &wanted) const
{
    const auto [begin, end] = m_byNumber.equal_range(wanted.number);
    for (auto at = begin; at != end; ++at)
        if (m_people[*at].birth == wanted.birth && sharesName(wanted, m_people[*at].nameKey, m_people[*at].kanaKey))
            return &m_people[*at];
    return nullptr;
}

Result<PersonMatch> PersonMatcher::find(PersonMatch wanted)
{
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

Result<QSet<QUuid>> PersonMatcher::bornAndNamedAs(const PersonMatch &wanted)
{
    if (!m_bornOn) {
        const auto lines = m_reader.caseload();
        if (!lines)
            return lines.error();
        m_bornOn.emplace();
        for (const CaseloadLine &line : *lines)
            m_bornOn->insert(line.birth, {line.person, searchKey(line.name), searchKey(line.kana)});
    }
    QSet<QUuid> fitting;
    if (wanted.birthDay())
        for (const auto [begin, end] = m_bornOn->equal_range(toText(*wanted.birthDay())); const Known &known : std::ranges::subrange(begin, end))
            if (sharesName(wanted, known.nameKey, known.kanaKey))
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
