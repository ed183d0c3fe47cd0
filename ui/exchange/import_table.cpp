// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_table.h"

#include "ui/unlock/text_width.h"

#include <QAbstractItemModel>
#include <QHeaderView>
#include <QTableView>

namespace boshi::ui {

static constexpr int columnWidthInCharacters = 20;

QTableView *importTable(QAbstractItemModel &model, const QString &name)
{
    auto *table = new QTableView;
    table->setModel(&model);
    table->setAccessibleName(name);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().lineSpacing() + 8); // All alike: no row is measured.
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    for (int column = 0; column < model.columnCount(); ++column)
        table->setColumnWidth(column, textWidth(*table, columnWidthInCharacters));
    return table;
}

} // namespace boshi::ui
