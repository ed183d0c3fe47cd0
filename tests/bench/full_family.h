// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bench_vault.h"
#include "ui/sections/section.h"

namespace boshi::bench {

/// A vault with one family in which every kind of record is filled in: a mother with a pregnancy, a child with a handbook,
/// and ten records of each type that they may have.
struct FullVault {
    QString path;
    VaultKey key;
    QUuid family;
    ui::Place mother;
    ui::Place child;
};
const FullVault &fullVault();

} // namespace boshi::bench
