// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/field.h"

#include <QDate>
#include <QLatin1StringView>
#include <QString>

#include <optional>

class QJsonObject;

namespace boshi {

/// Where a figure of a data file comes from. What is only remembered is never in use (house rule 6).
struct Provenance {
    QString source;
    Certainty certainty = Certainty::Remembered;
    QDate checkedOn;
    bool isEnabled = false;
};

/// "official", "secondhand" …: how data files and the command line write it.
QLatin1StringView certaintyKey(Certainty certainty);
std::optional<Certainty> certaintyFromKey(QStringView key);

/// From `source`, `certainty`, `checked_on` and `enabled` of an entry; nothing when one is missing or unknown, or when what
/// is only remembered says that it is enabled.
std::optional<Provenance> provenanceIn(const QJsonObject &entry);

} // namespace boshi
