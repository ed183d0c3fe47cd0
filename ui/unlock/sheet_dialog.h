// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault.h"

#include <QDate>
#include <QDialog>

namespace boshi::ui {

class SheetView;

/// The recovery sheet of an open vault in a dialog of its own.
class SheetDialog : public QDialog {
    Q_OBJECT

public:
    SheetDialog(const Vault &vault, QDate today, QWidget *parent = nullptr);

    SheetView &view() { return *m_view; }

signals:
    /// A line was typed that is on the sheet that opens this vault.
    void tested();

private:
    SheetView *m_view;
};

} // namespace boshi::ui
