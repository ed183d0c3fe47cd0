// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/history_text.h"

#include <QAbstractListModel>

#include <optional>

namespace boshi::ui {

/// The steps of one record in words, the latest first; made a few at a time, as histories can be long.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setHistory(RecordHistory history, Writers writers, NameOf nameOf);
    void clear();
    /// Nothing when none is set.
    const std::optional<RecordHistory> &history() const { return m_history; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    struct Row {
        QString text, spoken;
    };
    Row rowOf(std::size_t step);
    std::size_t nextEnd() const;
    void makeRows(std::size_t end);

    std::optional<RecordHistory> m_history;
    std::optional<Writers> m_writers;
    NameOf m_nameOf;
    std::vector<Row> m_rows;
};

} // namespace boshi::ui
