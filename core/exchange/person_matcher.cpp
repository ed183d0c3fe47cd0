// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/person_matcher.h"

#include "core/base/text_key.h"
#include "core/records/keys.h"

namespace boshi::exchange {
namespace {

namespace keys = records::keys;

/// Name space of every id that is derived instead of drawn; never change it.
const QUuid &nameSpace()
{
    static const QUuid space(QStringLiteral("6e0f6d0e-8a3b-5c1e-9b0a-b05410c0ffee"));
    return space;
}

bool isSame(const QString &left, const QString &right) { return !left.isEmpty() && searchKey(left) == searchKey(right); }

bool sharesName(const PersonMatch &wanted, const CaseloadLine &line)
{
    return isSame(wanted.name, line.name) || isSame(wanted.kana, line.kana);
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
    }
    Q_UNREACHABLE();
}

QUuid sourceId(const LayoutPack &pack, const QString &issuer)
{
    return QUuid::createUuidV5(nameSpace(), QStringLiteral("source\n%1\n%2").arg(pack.info.id, issuer));
}

QUuid importedId(const QUuid &source, QStringView what, const QString &key, const QUuid &subject)
{
    return QUuid::createUuidV5(source, QStringList{what.toString(), key, subject.toString(QUuid::WithoutBraces)}.join(u'\n'));
}

PersonMatcher::PersonMatcher(const LayoutPack &pack, const VaultReader &reader, PeopleAdmitted admitted)
    : m_pack(pack)
    , m_reader(reader)
    , m_admitted(admitted)
{
}

Result<PersonMatch> PersonMatcher::match(const ImportRow &row)
{
    PersonMatch wanted;
    wanted.source = sourceId(m_pack, textOf(m_pack, row, m_pack.issuer));
    wanted.number = textOf(m_pack, row, m_pack.person.addressNumber);
    wanted.name = textOf(m_pack, row, m_pack.person.name);
    wanted.kana = textOf(m_pack, row, m_pack.person.kana);
    wanted.sex = textOf(m_pack, row, m_pack.person.sex);
    if (const std::size_t birth = indexOf(m_pack, m_pack.person.birth); birth < row.values.size())
        if (const auto *date = std::get_if<PartialDate>(&row.values[birth]))
            wanted.birth = *date;
    const std::pair key(wanted.source, wanted.number);
    if (const auto known = m_known.constFind(key); known != m_known.cend()) {
        PersonMatch match = m_people[*known];
        if (match.birth != wanted.birth)
            match.outcome = PersonOutcome::Ambiguous;
        return match;
    }
    const auto found = find(std::move(wanted));
    if (!found)
        return found;
    m_known.insert(key, m_people.size());
    m_people.push_back(*found);
    return found;
}

bool PersonMatcher::contradicts(const PersonMatch &wanted, const Record &person) const
{
    const auto *birth = person.get<PartialDate>(keys::person::birthDate);
    return birth && birth->isExact() && wanted.birth.isExact() && *birth != wanted.birth;
}

Result<PersonMatch> PersonMatcher::find(PersonMatch wanted)
{
    const auto known = m_reader.externalKey(wanted.source, wanted.number);
    if (!known)
        return known.error();
    if (!*known)
        return findByBirth(std::move(wanted));
    const auto person = m_reader.record(**known);
    if (!person)
        return person.error();
    wanted.person = **known;
    const bool isOther = *person && contradicts(wanted, **person);
    wanted.outcome = isOther ? PersonOutcome::Ambiguous : PersonOutcome::KnownByNumber;
    return wanted;
}

Result<PersonMatch> PersonMatcher::findByBirth(PersonMatch wanted)
{
    const auto lines = m_reader.bornOn(toText(wanted.birth));
    if (!lines)
        return lines.error();
    QSet<QUuid> fitting;
    for (const CaseloadLine &line : *lines)
        if (sharesName(wanted, line))
            fitting.insert(line.person);
    if (fitting.size() > 1) {
        wanted.outcome = PersonOutcome::Ambiguous;
    } else if (fitting.size() == 1) {
        wanted.outcome = PersonOutcome::Matched;
        wanted.person = *fitting.cbegin();
    } else if (m_admitted == PeopleAdmitted::All) {
        wanted.outcome = PersonOutcome::New;
        wanted.person = importedId(wanted.source, u"person", wanted.number);
    }
    return wanted;
}

} // namespace boshi::exchange
