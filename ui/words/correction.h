// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/growth/growth_point.h"

class QCoreApplication;

namespace boshi::ui {

/// For whom and how long ages are counted from the due date too, as somebody chose for this computer.
growth::Correction correctionInUse();
/// Counts so from now on; open windows hear of it by QEvent::LocaleChange.
void useCorrection(QCoreApplication &application, const growth::Correction &correction);

} // namespace boshi::ui
