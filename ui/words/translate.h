// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace boshi::ui {

/// Under this name lupdate finds the texts of this folder.
inline QString translate(const char *context, const char *source, const char *comment = nullptr, int count = -1)
{
    return QCoreApplication::translate(context, source, comment, count);
}

} // namespace boshi::ui
