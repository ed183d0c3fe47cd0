// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/history.h"
#include "core/store/vault_reader.h"
#include "ui/words/field_text.h"

#include <QHash>

namespace boshi::ui {

/// Who wrote something, when, how and on what machine, from the records that say so; each is read once.
class Writers {
public:
    explicit Writers(const VaultReader &reader) : m_reader(reader) { }

    /// "20 Nov 2026 14:05 · Hanako · typed · Debian 12"; what is not known is left out.
    QString line(const Revision &revision);
    /// Empty when nobody was chosen.
    QString authorName(const QUuid &author) { return nameOf(author); }

private:
    QString nameOf(const QUuid &record);
    QString manner(const Revision &revision);

    VaultReader m_reader;
    QHash<QUuid, QString> m_names;
};

/// One sentence for each thing a step did: "Weight: 6.25 kg → 6.35 kg".
QStringList changeLines(const StepFacts &facts, const NameOf &nameOf);
/// The same for the ear: "Weight: was 6.25 kg, is now 6.35 kg".
QStringList spokenChangeLines(const StepFacts &facts, const NameOf &nameOf);

/// The value, or a word when nothing is recorded.
QString textOrNothing(const Field &field, const Value &value, const NameOf &nameOf = {});

} // namespace boshi::ui
