// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_rows_view.h"

#include "ui/exchange/import_table.h"
#include "ui/unlock/calm_page.h"
#include "ui/unlock/text_width.h"
#include "ui/widgets/calm_combo_box.h"
#include "ui/words/import_text.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLocale>
#include <QTableView>

namespace boshi::ui {

using exchange::RowOutcome;

static constexpr int rowNumberWidth = 10; ///< In characters.

ImportRowsView::ImportRowsView(QWidget *parent)
    : QWidget(parent)
    , m_model(new ImportRowsModel(this))
    , m_filter(new CalmComboBox)
    , m_table(importTable(*m_model, tr("Rows of the file")))
    , m_explanation(wrappingText({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    auto *row = new QHBoxLayout;
    auto *caption = new QLabel(tr("Sho&w"));
    caption->setBuddy(m_filter);
    m_table->setColumnWidth(ImportRowsModel::RowColumn, textWidth(*m_table, rowNumberWidth));
    m_filter->setAccessibleName(tr("Which rows are shown"));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row->addWidget(caption);
    row->addWidget(m_filter);
    row->addStretch();
    column->addLayout(row);
    column->addWidget(m_table, 1);
    column->addWidget(m_explanation);
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant wanted = m_filter->currentData();
        m_model->setFilter(wanted.isValid() ? std::optional(RowOutcome(wanted.toInt())) : std::nullopt);
        explain();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ImportRowsView::explain);
}

void ImportRowsView::setImporter(const exchange::Importer *importer, const ImportRowsModel::PersonNames &names)
{
    m_model->setReports(importer ? &importer->rows() : nullptr, importer ? &importer->type() : nullptr, names);
    showFilters(importer ? importer->rows() : exchange::RowReports());
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    explain();
}

/// Only outcomes that occur are offered; what was chosen stays chosen where it does.
void ImportRowsView::showFilters(const exchange::RowReports &reports)
{
    const QVariant before = m_filter->currentData();
    const QSignalBlocker quiet(m_filter);
    m_filter->clear();
    m_filter->addItem(tr("All rows: %1").arg(QLocale().toString(qint64(reports.size()))));
    for (int outcome = 0; outcome <= int(RowOutcome::Refused); ++outcome)
        if (const qint64 count = reports.count(RowOutcome(outcome)))
            m_filter->addItem(outcomeCount(RowOutcome(outcome), count), outcome);
    m_filter->setCurrentIndex(qMax(0, before.isValid() ? m_filter->findData(before) : 0));
    m_model->setFilter(m_filter->currentData().isValid() ? std::optional(RowOutcome(m_filter->currentData().toInt())) : std::nullopt);
}

void ImportRowsView::explain()
{
    const QModelIndex chosen = m_table->currentIndex();
    m_explanation->setText(chosen.isValid() ? m_model->sentencesAt(chosen.row()).join(u'\n') : QString());
}

} // namespace boshi::ui
