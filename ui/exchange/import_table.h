// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QAbstractItemModel;
class QTableView;

namespace boshi::ui {

/// A calm table of whole rows, quick with a million of them; the last column takes the room that is left.
QTableView *importTable(QAbstractItemModel &model, const QString &name);

} // namespace boshi::ui
