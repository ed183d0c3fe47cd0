// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/difference.h"

#include "core/store/guarded.h"
#include "core/store/vault_reader.h"

#include <optional>

namespace boshi {
namespace {

using db::Statement;

/// One step of one record, as both vaults order them.
struct Step {
    QByteArray record;
    QByteArray revision;
};

/// All steps of a vault in the order of record and revision.
class Steps {
public:
    explicit Steps(const Vault &vault)
        : m_rows(vault.handle(), "SELECT r.id, v.id FROM revision v JOIN record r ON r.key = v.record ORDER BY r.id, v.id")
    {
        advance();
    }
    const std::optional<Step> &current() const { return m_current; }
    void advance() { m_current = m_rows.next() ? std::optional(Step{m_rows.blob(0), m_rows.blob(1)}) : std::nullopt; }

private:
    Statement m_rows;
    std::optional<Step> m_current;
};

/// Steps of one record that both vaults have, or one of them.
struct Tally {
    bool both = false;
    bool here = false;
    bool there = false;
};

void count(DifferenceCounts &counts, const Tally &tally)
{
    if (tally.here && tally.there)
        ++counts.bothChanged;
    else if (tally.here)
        ++(tally.both ? counts.newerHere : counts.onlyHere);
    else
        ++(tally.both ? counts.newerThere : counts.onlyThere);
}

class Comparison {
public:
    Comparison(const Vault &present, const Vault &other)
        : m_here(present)
        , m_there(other)
        , m_present(present)
        , m_other(other)
    {
    }

    VaultDifference run()
    {
        while (m_here.current() || m_there.current())
            compareRecord(nextRecord());
        return std::move(m_difference);
    }

private:
    QByteArray nextRecord() const
    {
        if (!m_here.current() || !m_there.current())
            return (m_here.current() ? m_here : m_there).current()->record;
        return std::min(m_here.current()->record, m_there.current()->record);
    }

    void compareRecord(const QByteArray &record)
    {
        Tally tally;
        const auto isOf = [&](const Steps &steps) { return steps.current() && steps.current()->record == record; };
        while (isOf(m_here) || isOf(m_there)) {
            const bool takesHere = isOf(m_here) && (!isOf(m_there) || m_here.current()->revision <= m_there.current()->revision);
            const bool takesThere = isOf(m_there) && (!isOf(m_here) || m_there.current()->revision <= m_here.current()->revision);
            (takesHere && takesThere ? tally.both : takesHere ? tally.here : tally.there) = true;
            if (takesHere)
                m_here.advance();
            if (takesThere)
                m_there.advance();
        }
        if (tally.here || tally.there)
            note(QUuid::fromRfc4122(record), tally);
    }

    void note(const QUuid &record, const Tally &tally)
    {
        const VaultReader &reader = tally.both || tally.here ? m_present : m_other;
        const auto line = reader.line(record);
        const auto families = reader.familiesOf(record);
        if (!line || !families)
            throw db::Failure(11); // SQLITE_CORRUPT: the row was read a moment ago.
        count(m_difference.total, tally);
        count(m_difference.types[*line ? (*line)->type : QByteArray("")], tally);
        for (const QUuid &family : *families)
            count(m_difference.families[family], tally);
        if (families->empty())
            count(m_difference.families[QUuid()], tally);
    }

    Steps m_here;
    Steps m_there;
    VaultReader m_present;
    VaultReader m_other;
    VaultDifference m_difference;
};

} // namespace

Result<VaultDifference> differenceBetween(const Vault &present, const Vault &other)
{
    return db::guarded(ErrorCode::ReadFailed, [&] { return Comparison(present, other).run(); });
}

} // namespace boshi
