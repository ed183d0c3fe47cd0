// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/history_model.h"

namespace boshi::ui {

static constexpr std::size_t stepsAtOnce = 50;

void HistoryModel::setHistory(RecordHistory history, Writers writers, NameOf nameOf)
{
    beginResetModel();
    m_history.emplace(std::move(history));
    m_writers.emplace(std::move(writers));
    m_nameOf = std::move(nameOf);
    m_rows.clear();
    makeRows(nextEnd());
    endResetModel();
}

void HistoryModel::clear()
{
    beginResetModel();
    m_history.reset();
    m_rows.clear();
    endResetModel();
}

HistoryModel::Row HistoryModel::rowOf(std::size_t step)
{
    const StepFacts facts = m_history->facts(step);
    const QStringList head{m_writers->line(m_history->step(step))};
    return {(head + changeLines(facts, m_nameOf)).join(u'\n'), (head + spokenChangeLines(facts, m_nameOf)).join(u'\n')};
}

int HistoryModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_history && m_rows.size() < m_history->size();
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    beginInsertRows({}, int(m_rows.size()), int(nextEnd()) - 1);
    makeRows(nextEnd());
    endInsertRows();
}

std::size_t HistoryModel::nextEnd() const { return std::min(m_history->size(), m_rows.size() + stepsAtOnce); }

void HistoryModel::makeRows(std::size_t end)
{
    while (m_rows.size() < end)
        m_rows.push_back(rowOf(m_rows.size()));
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.text;
    case Qt::AccessibleTextRole: return row.spoken;
    default: return {};
    }
}

} // namespace boshi::ui
