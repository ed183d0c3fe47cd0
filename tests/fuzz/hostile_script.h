// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/revision.h"
#include "tests/support/vaults.h"

#include <QSet>

namespace boshi::fuzz {

/// A vault of two people and a weight, as a family would have it; every run begins with a copy of it.
struct Home {
    QByteArray bytes;
    std::vector<QUuid> records; ///< Family, people, memberships, the weight.
    std::vector<RevisionId> revisions;
};
const Home &home();

/// Reads fuzzed bytes as the deeds of somebody who has the key: every byte string is a script, so that no round is lost
/// on a syntax. When the bytes run out every choice is the first one.
class HostileScript {
public:
    explicit HostileScript(QByteArrayView bytes) : m_bytes(bytes) { }

    bool goesOn() const { return !m_bytes.isEmpty(); }
    int choose(int among);
    qint64 anyNumber();
    QByteArray anyBytes();
    QByteArray anyValue();
    QUuid anyRecord();
    Revision anyRevision();

    /// Writes revisions straight into the tables; how many.
    qint64 writeRevisions(const Vault &vault);
    /// Writes into every cache, and places rows where none belong.
    void spoilTables(const Vault &vault);

private:
    void writeRevision(const Vault &vault);
    void spoilOne(const Vault &vault);

    QByteArrayView m_bytes;
    std::vector<RevisionId> m_made;
    QSet<RevisionId> m_ids;
};

} // namespace boshi::fuzz
