// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_row.h"
#include "core/store/vault_reader.h"

#include <QHash>

#include <deque>

namespace boshi::exchange {

enum class PeopleAdmitted { Known, All };

enum class PersonChoice { Person, NewPerson, LeaveOut };

/// Who somebody of a file is, decided by hand.
struct PersonDecision {
    PersonChoice choice = PersonChoice::Person;
    QUuid person = {}; ///< Of PersonChoice::Person: somebody in this vault.
};
/// By source and the source's own number.
using PersonDecisions = QHash<std::pair<QUuid, QString>, PersonDecision>;

/// How the person of a row was found; each is shown with its reason before anything is written.
enum class PersonOutcome {
    KnownByNumber, ///< This source has brought this person before.
    Matched,       ///< Same day of birth and same name or kana as one person here.
    New,           ///< Starts a family of its own.
    NotAdmitted,   ///< Unknown here, and only known people were asked for.
    Ambiguous,     ///< Several people here fit, or the number seems to mean somebody else.
    VoidedHere,    ///< A person voided this person; nothing brings them back but a person.
    Chosen,        ///< Somebody said so.
    LeftOut,       ///< Somebody said not to import this person.
};

QLatin1StringView outcomeText(PersonOutcome outcome);

struct PersonMatch {
    PersonOutcome outcome = PersonOutcome::NotAdmitted;
    QUuid source = {};
    QString number = {}; ///< As the source names the person.
    QUuid person = {};   ///< Derived from source and number when New.
    QString name = {}, kana = {};
    Value birth = {}, sex = {};
    bool isNameDamaged = false, isKanaDamaged = false; ///< The cell lost something and is not compared.

    const PartialDate *birthDay() const { return std::get_if<PartialDate>(&birth); }
    /// For comparing; empty when there is nothing to compare.
    QString nameKey() const;
    QString kanaKey() const;
};

/// Finds the person of each row: by the source's own number, else by birth and name. Remembers every answer, so that
/// one file cannot mean two people by one number. Twins differ by name and are never merged, and neither are two
/// numbers of one source.
class PersonMatcher {
public:
    PersonMatcher(const LayoutPack &pack, const VaultReader &reader, PeopleAdmitted admitted, const PersonDecisions &decisions = {});

    Result<PersonMatch> match(const ImportRow &row);
    const std::deque<PersonMatch> &people() const { return m_people; }

private:
    struct Known {
        QUuid person;
        QString nameKey, kanaKey;
    };

    PersonMatch wantedBy(const ImportRow &row);
    QUuid sourceOf(const ImportRow &row);
    std::optional<std::size_t> known(const PersonMatch &wanted) const;
    std::optional<std::size_t> sameFromElsewhere(const PersonMatch &wanted) const;
    Result<PersonMatch> find(PersonMatch wanted);
    Result<PersonMatch> decided(PersonMatch wanted, const PersonDecision &decision) const;
    Result<PersonMatch> newByDecision(PersonMatch wanted) const;
    Result<PersonMatch> findByBirth(PersonMatch wanted);
    Result<QSet<QUuid>> bornAndNamedAs(const PersonMatch &wanted);
    Result<bool> isNumberedOtherwise(const PersonMatch &wanted) const;

    const LayoutPack &m_pack;
    VaultReader m_reader;
    PeopleAdmitted m_admitted;
    PersonDecisions m_decisions;
    struct Items {
        std::size_t issuer, number, name, kana, birth, sex;
    };
    Items m_items; ///< Positions in the pack.
    QHash<QString, QUuid> m_sources; ///< By issuer.
    QMultiHash<QString, std::size_t> m_byNumber;
    QHash<std::pair<QUuid, QString>, std::size_t> m_elsewhere; ///< Whom a second source means by the same number.
    QHash<std::pair<QUuid, QUuid>, QString> m_numberOf; ///< Source and person who was here → the number that means them.
    std::deque<PersonMatch> m_people;
    QHash<QString, std::vector<Known>> m_bornOn; ///< Who is in the vault, by day of birth; each day is read when first asked.
};

/// The id of the source record of a layout family and issuer, the same in every vault.
QUuid sourceId(const LayoutPack &pack, const QString &issuer);
/// The id of what a source names by `key`, about `subject`; the same row finds its record for ever.
QUuid importedId(const QUuid &source, QStringView what, const QString &key, const QUuid &subject = {});
/// Whether the record was voided by undoing an import; only such ones does an import bring back.
bool isTakenBack(const RecordState &state);

} // namespace boshi::exchange
