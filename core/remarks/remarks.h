// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/family.h"
#include "core/remarks/remark_rules.h"

/// Recorded values beside the usual guides: facts and where they come from, never a diagnosis, and never in the way of saving.
namespace boshi::remarks {

struct Remark {
    const RemarkRule *rule;
    QUuid record;
    const RecordType *type;
    const Field *field; ///< Beside which it stands.
    std::optional<qint64> guide; ///< What it was compared with, in the field's stored unit; nothing when that is no number.
    friend bool operator==(const Remark &, const Remark &) = default;
};

/// What there is to say about a record as it is stored or typed. The family need not hold it.
std::vector<Remark> remarksOn(const Record &record, const Family &family, const RuleBook &book = shippedRules());

/// The remarks on the latest records of each type about a person and her pregnancies, of the last days as the book says;
/// the gravest first, then the latest.
std::vector<Remark> remarksAbout(const QUuid &person, const Family &family, QDate today, const RuleBook &book = shippedRules());

} // namespace boshi::remarks
