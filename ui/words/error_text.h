// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace boshi::ui {

/// What happened in a few words, and in sentences what it means and what to do now.
struct Message {
    QString title;
    QString text;
};

Message errorText(const Error &error);

} // namespace boshi::ui
