// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail_model.h"

#include "ui/sections/age_text.h"
#include "ui/sections/record_names.h"
#include "ui/widgets/child_mark.h"
#include "ui/words/labels.h"

#include <algorithm>

namespace boshi::ui {

void RailModel::setFamily(const Family &family, QDate today)
{
    std::vector<Row> rows = rowsOf(family, today);
    if (std::ranges::equal(rows, m_rows, {}, &Row::place, &Row::place)) {
        take(std::move(rows));
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

/// The same rows with new texts.
void RailModel::take(std::vector<Row> rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        emit dataChanged(index(int(i)), index(int(i)));
    }
}

std::vector<RailModel::Row> RailModel::rowsOf(const Family &family, QDate today)
{
    std::vector<Row> rows;
    int children = 0;
    for (const Member &member : family.members()) {
        rows.push_back(personRow(family, member, today));
        if (isChildRole(member.role))
            rows.back().child = children++;
        for (const Record *pregnancy : family.pregnanciesOf(member.person->id))
            rows.push_back(pregnancyRow(family, *pregnancy, today));
    }
    return rows;
}

RailModel::Row RailModel::personRow(const Family &family, const Member &member, QDate today)
{
    const QUuid id = member.person->id;
    QStringList line{isChildRole(member.role) ? ageLine(family, *member.person, today) : roleLabel(member.role), disclosureLabel(*member.person)};
    line.removeAll(QString());
    return {{id, id}, personName(*member.person), line.join(QStringLiteral(" · "))};
}

RailModel::Row RailModel::pregnancyRow(const Family &family, const Record &pregnancy, QDate today)
{
    return {{pregnancy.subject, pregnancy.id}, pregnancyName(pregnancy), pregnancyLine(family, pregnancy, today), 1};
}

int RailModel::rowOf(const Place &place) const
{
    const auto found = std::ranges::find(m_rows, place, &Row::place);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int RailModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant RailModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.name;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return row.line.isEmpty() ? row.name : tr("%1, %2", "name, age or role").arg(row.name, row.line);
    case LineRole: return row.line;
    case LevelRole: return row.level;
    case MarkRole: return row.child < 0 ? QVariant() : QVariant(childMark(row.child));
    default: return {};
    }
}

} // namespace boshi::ui
