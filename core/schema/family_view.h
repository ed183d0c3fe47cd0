// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

#include <vector>

namespace boshi {

struct Record;

/// The loaded family as rules see it.
class FamilyView {
public:
    virtual ~FamilyView() = default;
    virtual const Record *record(const QUuid &id) const = 0;
    virtual std::vector<const Record *> recordsOf(const QUuid &subject) const = 0;
};

/// A family of which nothing is known; rules must do without.
class EmptyFamilyView final : public FamilyView {
public:
    const Record *record(const QUuid &) const override { return nullptr; }
    std::vector<const Record *> recordsOf(const QUuid &) const override { return {}; }
};

} // namespace boshi
