// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/change.h"

#include <QDate>

namespace boshi {

struct DemoOptions {
    int families = 1;
    quint64 seed = 1;
    QDate today; ///< Everything lies before this day.
};

/// Invented families of eight kinds in turn (core/session/demo.cpp), which together have every record type that people
/// fill. The same options give the same records, ids included. Nobody in them exists.
Change demoChange(const DemoOptions &options);

/// A clock, randomness and a device that depend on the options alone, so that a demo vault can be made again.
Surroundings demoSurroundings(const DemoOptions &options);

} // namespace boshi
