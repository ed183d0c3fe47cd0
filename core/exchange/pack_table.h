// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/layout_names.h"
#include "core/exchange/pack_check.h"

namespace boshi::exchange {

/// One row of a pack's table, with every reading fault noted at its place.
class PackRow {
public:
    PackRow(QString file, const QStringList &columns, QStringList cells, int row, std::vector<PackIssue> &issues);

    int row() const { return m_row; }
    QString text(QStringView column) const { return m_cells.value(m_columns.indexOf(column)); }
    QString requiredText(QStringView column) const;
    QStringList alternatives(QStringView column) const; ///< Separated by |.
    int number(QStringView column) const;
    QDate date(QStringView column) const;
    void note(PackFault fault, QStringView column) const;

    template <typename E, std::size_t N> E word(QStringView column, const Names<E, N> &names, E otherwise) const
    {
        const auto found = names.find(text(column));
        if (!found)
            note(PackFault::UnknownWord, column);
        return found.value_or(otherwise);
    }

private:
    QString m_file;
    const QStringList &m_columns;
    QStringList m_cells;
    int m_row;
    std::vector<PackIssue> &m_issues;
};

/// Reads `file` of `folder` (UTF-8, comma) and hands its rows over; `columns` have to be in its heading.
void readPackTable(const QString &folder, const QString &file, const QStringList &columns,
    std::vector<PackIssue> &issues, const std::function<void(const PackRow &)> &onRow);

} // namespace boshi::exchange
