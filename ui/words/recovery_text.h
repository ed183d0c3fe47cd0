// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/vault_key.h"

#include <QDate>
#include <QStringList>

namespace boshi::ui {

/// By what a sheet is known among others.
struct SheetFacts {
    QString fileName;
    QDate made;
};

/// What stands around the lines of a recovery sheet, in one language.
struct SheetWords {
    QString title;
    QString file;
    QString made;
    QStringList sentences;
};
SheetWords sheetWords(const QString &language, const SheetFacts &facts);

/// The languages in which a sheet is written: the one spoken first.
QStringList sheetLanguages();

/// The sheet as a text file in UTF-8; `recovery::readFile` takes its lines out again.
Secret sheetText(const VaultKey &key, const SheetFacts &facts);

} // namespace boshi::ui
