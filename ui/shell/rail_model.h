// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sections/section.h"

#include <QAbstractListModel>

namespace boshi::ui {

/// The people of the open family as the rail shows them: adults with their pregnancies, then the children.
class RailModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { LineRole = Qt::UserRole, LevelRole, MarkRole };

    using QAbstractListModel::QAbstractListModel;

    void setFamily(const Family &family, QDate today);
    const Place &placeAt(int row) const { return m_rows[std::size_t(row)].place; }
    int rowOf(const Place &place) const; ///< -1 when not here.

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        Place place;
        QString name;
        QString line;      ///< Age, weeks, role, whether non-disclosed; often two of them.
        int level = 0;     ///< 1 for what belongs to the row above.
        int child = -1;    ///< Which of the children.
        friend bool operator==(const Row &, const Row &) = default;
    };

    static std::vector<Row> rowsOf(const Family &family, QDate today);
    static Row personRow(const Family &family, const Member &member, QDate today);
    static Row pregnancyRow(const Family &family, const Record &pregnancy, QDate today);
    void take(std::vector<Row> rows);

    std::vector<Row> m_rows;
};

} // namespace boshi::ui
