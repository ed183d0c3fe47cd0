// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/visit_plan.h"
#include "ui/lists/record_table_model.h"

namespace boshi::ui {

/// A line of the table, whatever stands in which row at the moment.
struct TableLine {
    enum Kind { Stored, New, Planned };
    Kind kind = New;
    QUuid record = {}; ///< Of stored ones.
    int week = 0;      ///< Of planned ones.
    friend bool operator==(const TableLine &, const TableLine &) = default;
};

/// The visits by day as on paper, below them an empty line for a new one, and then those that lie ahead.
class VisitTableModel : public RecordTableModel {
    Q_OBJECT

public:
    /// What else there is to say about a cell.
    using Sentences = std::function<QStringList(const Record &record, const Field &field)>;

    VisitTableModel(const RecordType &type, Sentences sentences, QObject *parent = nullptr);

    void setLines(std::vector<Record> records, bool hasNew, std::vector<visits::PlannedVisit> planned);

    std::optional<TableLine> lineAt(int row) const;
    int rowOfLine(const TableLine &line) const; ///< -1 when not here.
    /// Null for other lines.
    const visits::PlannedVisit *plannedAt(int row) const;
    const Field &field(int column) const { return type().fields[std::size_t(column)]; }
    int dayColumn() const { return int(type().sortDay() - type().fields.data()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    int storedRows() const { return RecordTableModel::rowCount(); }
    QString emptyText(const QModelIndex &index) const;
    QVariant lineHeader(int row, int role) const;
    QVariant storedData(const QModelIndex &index, int role) const;

    Sentences m_sentences;
    bool m_hasNew = false;
    std::vector<visits::PlannedVisit> m_planned;
};

} // namespace boshi::ui
