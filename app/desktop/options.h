// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>

namespace boshi {

/// What the command line asks of the window.
struct Options {
    QString file = {};
    QString section = {};
    QString person = {};
    QString language = {};
    QString pictures = {};
    QDate today = {};
    double textScale = 0; ///< 0: as the settings say.
    bool firstPaint = false;
    bool releasesNonDisclosed = false;
};

/// Prints help or what is wrong and ends the program where that is all there is to do.
Options readOptions(const QStringList &arguments);

} // namespace boshi
