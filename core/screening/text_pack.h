// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/sheet.h"

#include <variant>

namespace boshi::screening {

/// The printed texts of a sheet, from a file of somebody who holds the licence (docs/screening.md). Never in the vault.
struct TextPack {
    struct Item {
        QString text;
        QStringList answers; ///< As many as the sheet has, from top to bottom.
    };

    QString licence; ///< Who gave leave, in the words of the file.
    QString heading; ///< What stands above the questions; may be empty.
    std::vector<Item> items; ///< In the order of the sheet.
};

enum class TextPackFault { TooLarge, NotJson, OtherForm, OtherSheet, NoLicence, UnknownItem, DoubledItem, MissingItem, EmptyText, WrongAnswers };

/// The first thing that is wrong with such a file.
struct TextPackIssue {
    TextPackFault fault;
    QString place = {}; ///< The item as the file names it, or the sheet.
    friend bool operator==(const TextPackIssue &, const TextPackIssue &) = default;
};

/// Larger files are no text packs and are not read.
inline constexpr qsizetype largestTextPack = 256 * 1024;

/// How many answers are printed at an item.
int answersOf(const SheetItem &item);

std::variant<TextPack, TextPackIssue> readTextPack(const Sheet &sheet, const QByteArray &json);

} // namespace boshi::screening
