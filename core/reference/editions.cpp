// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reference/editions.h"

#include "core/reference/code_lists.h"

namespace boshi::editions {

bool has(QStringView edition, std::string_view since)
{
    const Code *one = codes::handbookEdition.find(edition.toUtf8().toStdString());
    const Code *first = codes::handbookEdition.find(since);
    return !one || !first || first <= one;
}

} // namespace boshi::editions
