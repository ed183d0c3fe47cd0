// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pregnancy_table_model.h"

namespace boshi::ui {

void PregnancyTableModel::setChart(const charts::PregnancyChart &chart)
{
    beginResetModel();
    m_chart = chart;
    m_columns = columnsOf(m_chart);
    endResetModel();
}

} // namespace boshi::ui
