// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_rows_model.h"

#include "ui/words/import_text.h"
#include "ui/words/labels.h"

namespace boshi::ui {

void ImportRowsModel::setReports(const exchange::RowReports *reports, const RecordType *type, PersonNames names)
{
    beginResetModel();
    m_reports = reports;
    m_type = type;
    m_names = std::move(names);
    choose();
    endResetModel();
}

void ImportRowsModel::setFilter(std::optional<exchange::RowOutcome> outcome)
{
    beginResetModel();
    m_filter = outcome;
    choose();
    endResetModel();
}

void ImportRowsModel::choose()
{
    m_positions.clear();
    if (m_reports && m_filter)
        for (std::size_t at = 0; at < m_reports->size(); ++at)
            if (m_reports->outcomeOf(at) == *m_filter)
                m_positions.push_back(quint32(at));
}

int ImportRowsModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid() || !m_reports)
        return 0;
    return int(m_filter ? m_positions.size() : m_reports->size());
}

int ImportRowsModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ImportRowsModel::cell(const exchange::RowReport &report, int column) const
{
    switch (column) {
    case RowColumn: return QString::number(report.row);
    case PersonColumn: return m_names.value(report.person);
    default: return report.notes.empty() ? outcomeWord(report.outcome) : tr("%1 · %n remark(s)", "what is done with a row", int(report.notes.size())).arg(outcomeWord(report.outcome));
    }
}

QVariant ImportRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return cell((*m_reports)[positionOf(index.row())], index.column());
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: return sentencesAt(index.row()).join(u'\n');
    default: return {};
    }
}

QStringList ImportRowsModel::sentencesAt(int row) const
{
    const exchange::RowReport report = (*m_reports)[positionOf(row)];
    QStringList sentences{rowSentence(report)};
    if (report.earlier > 0)
        sentences << tr("The earlier row is row %1.").arg(report.earlier);
    for (const QString &key : report.differing)
        if (const Field *field = m_type->find(key.toStdString()))
            sentences << tr("Different: %1", "field").arg(label(*field));
    for (const exchange::CellNote &note : report.notes)
        sentences << noteSentence(note);
    return sentences;
}

QVariant ImportRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RowColumn: return tr("Row");
    case PersonColumn: return tr("Person");
    case OutcomeColumn: return tr("What is done");
    default: return {};
    }
}

} // namespace boshi::ui
