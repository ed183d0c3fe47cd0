// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace boshi::ui {

struct HelpSection {
    QString title;
    QStringList paragraphs;
};

/// What the open file says of itself in the help.
struct HelpFacts {
    QString filePath;
    QString backupFolder = {}; ///< Empty when no backups are kept.
};

/// The short help: what the program is, where the file lies, what to do when something happens.
std::vector<HelpSection> helpText(const HelpFacts &facts);

/// Above the list of keys.
QString keysTitle();
QString helpTitle();

} // namespace boshi::ui
