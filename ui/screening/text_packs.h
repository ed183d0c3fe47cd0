// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/text_pack.h"

namespace boshi::ui {

/// Texts of sheets that people loaded. They are kept in a folder of the program's own, for this user of this computer only:
/// never in a handbook file, and nothing copies them from there.
class TextPacks {
public:
    explicit TextPacks(QString folder) : m_folder(std::move(folder)) { }

    /// Nothing where none was loaded, or where it is broken by now.
    std::optional<screening::TextPack> of(const screening::Sheet &sheet) const;
    /// Takes a file over; what is wrong with it otherwise. A file that cannot be read, or not be kept, is an Error.
    Result<std::optional<screening::TextPackIssue>> take(const screening::Sheet &sheet, const QString &path) const;
    void forget(const screening::Sheet &sheet) const;

private:
    QString pathOf(const screening::Sheet &sheet) const;

    QString m_folder;
};

} // namespace boshi::ui
