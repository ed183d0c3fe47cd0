// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reference/provenance.h"

#include <vector>

namespace boshi {

/// What a line is there for.
enum class Concern { Emergency, Illness, Child, Mind };

/// A telephone line that anybody in Japan may call. Its names and hours are data in both languages: they change without the
/// program.
struct NationalContact {
    QString id;
    Concern concern = Concern::Mind;
    QString nameJa, nameEn;
    QString number; ///< As it is dialled.
    QString hoursJa, hoursEn;
    Provenance provenance;
};

/// Those of resources/contacts that are in use, in the order of the file; BrokenReference when it fails a check.
Result<std::vector<NationalContact>> loadNationalContacts();

/// Everything in such a file, also what is not in use.
Result<std::vector<NationalContact>> readNationalContacts(const QByteArray &json);

} // namespace boshi
