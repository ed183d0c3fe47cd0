// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/record_type.h"

#include <QString>

namespace boshi::ui {

QString title(const RecordType &type);
QString label(const Field &field);
/// With the unit in brackets, as accessible names and column headings say it: "Weight (kg)".
QString labelWithUnit(const Field &field);
/// A code that is not in the list is shown as it is stored.
QString codeLabel(const CodeList &list, QStringView code);
/// Whose questions a page asks, when they are not those of this edition (a code of codes::handbookEdition; empty: unknown)
/// or were found in no edition; otherwise empty.
QString wordingText(const RecordType &type, const QString &edition);
/// The name of a section of the window.
QString chapterTitle(std::string_view chapter);
/// "kg", "months"; empty for Unit::None.
QString unitText(Unit unit);
/// Mother, father, child …, from the code of a membership.
QString roleLabel(QStringView code);

} // namespace boshi::ui
