// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/import_rows_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTableView;

namespace boshi::ui {

/// What is done with each row of a file, all or only those with one outcome, and everything to say about the chosen one.
class ImportRowsView : public QWidget {
    Q_OBJECT

public:
    explicit ImportRowsView(QWidget *parent = nullptr);

    /// Null shows nothing.
    void setImporter(const exchange::Importer *importer, const ImportRowsModel::PersonNames &names);

private:
    void showFilters(const exchange::RowReports &reports);
    void explain();

    ImportRowsModel *m_model;
    QComboBox *m_filter;
    QTableView *m_table;
    QLabel *m_explanation;
};

} // namespace boshi::ui
