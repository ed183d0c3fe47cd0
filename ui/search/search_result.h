// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sections/section.h"

#include <QStringList>

#include <functional>
#include <variant>

namespace boshi::ui {

/// Somebody in the vault.
struct PersonTarget {
    QUuid family = {};
    QUuid person = {};
};

/// A page of the window, or a dialog.
struct PageTarget {
    std::function<void()> open = {};
};

/// A field of a form that can be opened where the search began.
struct FieldTarget {
    const RecordType *type = nullptr;
    std::string_view field = {};
};

/// A record of the open family, and the place under which it is shown.
struct RecordTarget {
    Place place = {};
    QUuid record = {};
};

using SearchTarget = std::variant<PersonTarget, PageTarget, FieldTarget, RecordTarget>;

/// One thing that was found, and where it leads.
struct SearchResult {
    SearchTarget target;
    QString title;
    QString detail = {};
};

/// What the search offers beside people, fields and records.
struct SearchPage {
    QString title;
    QString alsoCalled = {}; ///< Further words by which people may look for it.
    std::function<void()> open = {};
};

} // namespace boshi::ui
