// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reference/provenance.h"
#include "core/schema/record_type.h"
#include "core/screening/setting.h"

#include <vector>

namespace boshi::screening {

/// One question of a printed sheet.
struct SheetItem {
    const Field *field = nullptr;
    std::vector<int> scores = {}; ///< Of the printed answers from top to bottom; empty on a sheet without scores.
};

/// From which total on a sheet leads to the page that tells whom to ask, and for whom that is known.
struct Cutoff {
    QString id;
    Respondent respondent = Respondent::Unknown;
    Period period = Period::Unknown;
    int firstDay = 0; ///< After the end of the pregnancy.
    int lastDay = 0;  ///< That day included; both 0: whenever in the period.
    int atLeast = 0;
    QString nameJa, nameEn; ///< How people are told where it comes from; its whole source stands in the provenance.
    Provenance provenance;

    bool covers(const Setting &setting) const;
};

/// An item that counts apart, whatever the total.
struct WatchedItem {
    const Field *field = nullptr;
    int atLeast = 1;
    Provenance provenance;
};

/// A questionnaire as data (docs/screening.md): no texts, only what its printed answers are worth.
struct Sheet {
    const RecordType *type = nullptr;
    std::vector<SheetItem> items = {};
    int highest = 0; ///< Of the total; 0 on a sheet whose answers are not added up.
    std::optional<WatchedItem> watched = {};
    std::vector<Cutoff> cutoffs = {}; ///< Those in use.

    bool hasTotal() const { return highest > 0; }
};

/// Whether records of this type are such sheets.
bool isSheet(const RecordType &type);

/// A sheet shipped with the program; BrokenReference when its file fails a check.
Result<Sheet> loadSheet(const RecordType &type);

/// Refuses what does not name every item of the type once, scores an answer twice or outside the field, or gives a figure
/// without a source.
Result<Sheet> readSheet(const RecordType &type, const QByteArray &json);

} // namespace boshi::screening
