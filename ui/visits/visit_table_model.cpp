// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/visits/visit_table_model.h"

#include "core/records/keys.h"
#include "ui/words/labels.h"
#include "ui/words/visit_text.h"

#include <QFont>

namespace boshi::ui {
namespace {

constexpr qsizetype oneLine = 12; ///< Characters; longer names of columns take two.

/// Broken where both lines are about as long; Japanese needs it nowhere.
QString inTwoLines(QString text)
{
    qsizetype best = -1;
    for (qsizetype at = text.indexOf(u' '); at >= 0 && text.size() > oneLine; at = text.indexOf(u' ', at + 1))
        if (best < 0 || std::abs(2 * at - text.size()) < std::abs(2 * best - text.size()))
            best = at;
    return best < 0 ? text : text.replace(best, 1, u'\n');
}

} // namespace

VisitTableModel::VisitTableModel(const RecordType &type, Sentences sentences, QObject *parent)
    : RecordTableModel(type, parent)
    , m_sentences(std::move(sentences))
{
}

void VisitTableModel::setLines(std::vector<Record> records, bool hasNew, std::vector<visits::PlannedVisit> planned)
{
    beginResetModel();
    m_hasNew = hasNew;
    m_planned = std::move(planned);
    replaceRecords(std::move(records));
    endResetModel();
}

std::optional<TableLine> VisitTableModel::lineAt(int row) const
{
    if (const Record *record = at(row))
        return TableLine{TableLine::Stored, record->id};
    if (const visits::PlannedVisit *planned = plannedAt(row))
        return TableLine{TableLine::Planned, {}, planned->week};
    return m_hasNew && row == storedRows() ? std::optional(TableLine{TableLine::New}) : std::nullopt;
}

int VisitTableModel::rowOfLine(const TableLine &line) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (lineAt(row) == line)
            return row;
    return -1;
}

const visits::PlannedVisit *VisitTableModel::plannedAt(int row) const
{
    const int at = row - storedRows() - (m_hasNew ? 1 : 0);
    return at >= 0 && at < int(m_planned.size()) ? &m_planned[std::size_t(at)] : nullptr;
}

int VisitTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : storedRows() + (m_hasNew ? 1 : 0) + int(m_planned.size());
}

QVariant VisitTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (at(index.row()))
        return storedData(index, role);
    switch (role) {
    case Qt::DisplayRole: return emptyText(index);
    case Qt::AccessibleTextRole: {
        const QString text = emptyText(index);
        return tr("%1: %2", "column, what stands there").arg(label(field(index.column())), text.isEmpty() ? tr("empty") : text);
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        const visits::PlannedVisit *planned = plannedAt(index.row());
        return planned ? plannedVisitText(*planned) : QString();
    }
    case Qt::FontRole: {
        QFont font;
        font.setItalic(true); // So that nobody takes a plan for something recorded.
        return font;
    }
    default: return {};
    }
}

/// Rules and remarks are asked only for the cell that somebody looks at.
QVariant VisitTableModel::storedData(const QModelIndex &index, int role) const
{
    const QVariant known = RecordTableModel::data(index, role == Qt::AccessibleDescriptionRole ? int(Qt::ToolTipRole) : role);
    if (role != Qt::ToolTipRole && role != Qt::AccessibleDescriptionRole)
        return known;
    QStringList sentences{known.toString()};
    sentences += m_sentences(*at(index.row()), field(index.column()));
    sentences.removeAll(QString());
    return sentences.join(u'\n');
}

QString VisitTableModel::emptyText(const QModelIndex &index) const
{
    const visits::PlannedVisit *planned = plannedAt(index.row());
    if (!planned)
        return {};
    const std::string_view key = field(index.column()).key;
    if (index.column() == dayColumn())
        return plannedDayText(*planned);
    if (key == records::keys::antenatalVisit::gestation)
        return plannedWeekText(*planned);
    return key == records::keys::antenatalVisit::otherTests ? plannedTestsText(*planned) : QString();
}

QVariant VisitTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return lineHeader(section, role);
    if (section < 0 || section >= columnCount())
        return {};
    const QString unit = unitText(field(section).unit);
    switch (role) {
    case Qt::DisplayRole: return inTwoLines(label(field(section))) + (unit.isEmpty() ? QString() : u'\n' + unit);
    case Qt::AccessibleTextRole: return labelWithUnit(field(section));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return columnGuide(type(), field(section));
    default: return RecordTableModel::headerData(section, orientation, role);
    }
}

/// The day of the line, which stays in sight whichever columns are.
QVariant VisitTableModel::lineHeader(int row, int role) const
{
    if (row < 0 || row >= rowCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role == Qt::FontRole || role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole)
        return data(index(row, dayColumn()), role);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QString day = data(index(row, dayColumn()), Qt::DisplayRole).toString();
    if (!day.isEmpty())
        return day;
    return at(row) ? tr("no day") : tr("New visit");
}

} // namespace boshi::ui
