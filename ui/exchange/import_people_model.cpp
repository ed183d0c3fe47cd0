// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_people_model.h"

#include "ui/words/field_text.h"
#include "ui/words/import_text.h"

namespace boshi::ui {

void ImportPeopleModel::setPeople(const People *people, PersonNames names)
{
    beginResetModel();
    m_people = people;
    m_names = std::move(names);
    m_decisions.clear();
    endResetModel();
}

void ImportPeopleModel::setDecision(int row, const QString &sentence)
{
    if (sentence.isEmpty())
        m_decisions.remove(row);
    else
        m_decisions.insert(row, sentence);
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

int ImportPeopleModel::rowCount(const QModelIndex &parent) const { return parent.isValid() || !m_people ? 0 : int(m_people->size()); }

int ImportPeopleModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ImportPeopleModel::foundText(int row) const
{
    if (const QString decided = m_decisions.value(row); !decided.isEmpty())
        return decided;
    return personSentence(at(row).outcome, m_names.value(at(row).person));
}

QVariant ImportPeopleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::AccessibleTextRole)
        return {};
    const exchange::PersonMatch &match = at(index.row());
    switch (index.column()) {
    case NameColumn: return match.name.isEmpty() ? match.kana : match.name;
    case BirthColumn: return match.birthDay() ? dateText(*match.birthDay()) : QString();
    case NumberColumn: return match.number;
    default: return foundText(index.row());
    }
}

QVariant ImportPeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Name in the file");
    case BirthColumn: return tr("Born");
    case NumberColumn: return tr("Number in the file");
    case FoundColumn: return tr("Who this is");
    default: return {};
    }
}

} // namespace boshi::ui
