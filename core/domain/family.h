// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/family_view.h"
#include "core/schema/record.h"

#include <QHash>

#include <memory>

namespace boshi {

/// A person's place in a family, from the membership record.
struct Member {
    const Record *person = nullptr;
    QString role; ///< Code of codes::familyRole; empty when not recorded.
};

/// One family as loaded from the vault: its people, their pregnancies and handbooks, and everything about them.
class Family final : public FamilyView {
public:
    explicit Family(const QUuid &id = {}) : m_id(id) { }

    const QUuid &id() const { return m_id; }
    qsizetype size() const { return m_records.size(); }
    QList<QUuid> recordIds() const { return m_records.keys(); }

    /// Adds the record or replaces its former state.
    void put(Record record);

    const Record *record(const QUuid &id) const override;
    /// Of this subject, voided ones left out, in the order of the catalogue, then by day.
    std::vector<const Record *> recordsOf(const QUuid &subject) const override;
    std::vector<const Record *> recordsOf(const QUuid &subject, const RecordType &type, bool withVoided = false) const;

    /// Mothers and other adults first, then children by date of birth; twins stand together.
    std::vector<Member> members() const;
    /// This person's pregnancies, the latest first.
    std::vector<const Record *> pregnanciesOf(const QUuid &person) const;
    /// Whether anything here would belong to this family: the family itself, a member, or about one of them.
    bool concerns(const Record &record) const;
    /// The subjects under which this person's records stand: the person, pregnancies and handbooks.
    std::vector<QUuid> subjectsOf(const QUuid &person) const;

private:
    QUuid m_id;
    QHash<QUuid, std::shared_ptr<const Record>> m_records;
    QMultiHash<std::pair<QUuid, const RecordType *>, QUuid> m_bySubject;
};

/// Empty when not recorded.
QString nameOf(const Record &person);
/// The day of birth when it is known to the day.
std::optional<QDate> birthDayOf(const Record &person);
bool isChildRole(const QString &role);
bool isMotherRole(const QString &role);

} // namespace boshi
