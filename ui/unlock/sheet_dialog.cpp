// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/sheet_dialog.h"

#include "ui/unlock/growing_height.h"
#include "ui/unlock/sheet_view.h"
#include "ui/unlock/text_width.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace boshi::ui {

SheetDialog::SheetDialog(const Vault &vault, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_view(new SheetView(vault, today))
{
    setWindowTitle(tr("Recovery sheet"));
    setMinimumWidth(textWidth(*this, 72));
    auto *column = new QVBoxLayout(this);
    new GrowingHeight(*this);
    column->setSpacing(12);
    column->addWidget(m_view);
    auto *close = new QPushButton(tr("&Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    close->setAutoDefault(false);
    column->addWidget(close, 0, Qt::AlignLeft);
    column->addStretch();
    connect(m_view, &SheetView::tested, this, &SheetDialog::tested);
}

} // namespace boshi::ui
