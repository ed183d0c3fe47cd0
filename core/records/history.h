// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/state.h"

#include <optional>

namespace boshi {

/// What one step did to one field, as its author saw it: on another copy the field may have held something else.
struct FieldChange {
    const Field *field = nullptr;
    Value was = {}, is = {};
};

enum class StepKind { Added, Edited, StruckOut, TakenBack, Restored };

/// What one step of a record's history did.
struct StepFacts {
    StepKind kind = StepKind::Edited;
    QString reason = {};                  ///< Of StruckOut, in the words of whoever did it.
    std::vector<FieldChange> fields = {}; ///< In the order of the type.
    bool holdsUnknown = false;            ///< It also set something that this version does not know.
};

/// The steps of one record, the latest first by the clocks of those who wrote them (which decide nothing).
class RecordHistory {
public:
    /// `steps` are all of the record's, parents first.
    RecordHistory(const Record &record, std::vector<KnownRevision> steps);

    std::size_t size() const { return m_order.size(); }
    const Revision &step(std::size_t position) const { return m_steps[m_order[position]].revision; }
    StepFacts facts(std::size_t position) const;
    /// The record as it stood for the author of this step once it was written.
    Record after(std::size_t position) const;

private:
    const KnownRevision &known(std::size_t position) const { return m_steps[m_order[position]]; }

    Record m_record;
    std::vector<KnownRevision> m_steps;
    std::vector<std::size_t> m_order;
};

} // namespace boshi
