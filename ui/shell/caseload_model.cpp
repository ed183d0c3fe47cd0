// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/caseload_model.h"

#include "ui/words/field_text.h"
#include "ui/words/labels.h"

namespace boshi::ui {
namespace {

QString detailOf(const CaseloadLine &line)
{
    if (const auto birth = partialDateFromText(line.birth))
        return dateText(*birth);
    return line.role.isEmpty() ? QString() : roleLabel(line.role);
}

} // namespace

void CaseloadModel::setLines(std::vector<CaseloadLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

int CaseloadModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

QVariant CaseloadModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CaseloadLine &line = m_lines[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString name = line.name.isEmpty() ? tr("Name not recorded") : line.name;
        const QString detail = detailOf(line);
        return detail.isEmpty() ? name : tr("%1, %2", "name, date of birth or role").arg(name, detail);
    }
    case FilterRole: return QString(line.name + u' ' + line.kana);
    default: return {};
    }
}

} // namespace boshi::ui
