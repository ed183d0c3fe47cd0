// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/bench_vault.h"

namespace boshi::bench {

/// How the records of a large caseload came in.
enum class Arrival {
    Together,  ///< Family after family, as from a municipal file.
    Scattered, ///< In rounds over all families, as in years of visits; the rows of one family lie on many pages.
};

/// A caseload of invented families, each of `familySize` records, and one of `bigFamilySize` that grew bit by bit among them
/// (or came as a whole). Made once and kept in the folder that BOSHI_SCALE_FOLDER
/// names, else in one that goes with the program. Families by BOSHI_SCALE_FAMILIES, else 1,000.
struct ScaleVault {
    static constexpr int familySize = 30;

    QString path;
    int families;

    VaultKey key() const;
    std::unique_ptr<Vault> open() const;
    /// The number-th family, 0 first; `bigFamily` is the big one.
    static QUuid familyId(int number);
    static constexpr int bigFamily = -1;
    /// What somebody looking for this family's mother would type.
    static QString motherName(int number);
};

const ScaleVault &scaleVault(Arrival arrival);

/// A number from the environment.
int fromEnvironment(const char *name, int otherwise);

} // namespace boshi::bench
