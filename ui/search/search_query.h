// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dates/partial_date.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace boshi::ui {

/// What somebody typed into the search: words, and the days that some of them may mean.
struct SearchQuery {
    struct Part {
        QString word;                         ///< A search key.
        std::optional<PartialDate> day = {}; ///< When it reads as one.
    };

    QString typed;
    std::vector<Part> parts = {};
    std::optional<PartialDate> day = {}; ///< When all of it reads as one.

    static SearchQuery of(const QString &typed, QDate today);
    bool isEmpty() const { return parts.empty(); }
    QStringList words() const;
};

} // namespace boshi::ui
