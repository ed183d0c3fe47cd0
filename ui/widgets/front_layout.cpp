// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/front_layout.h"

#include <QWidget>

namespace boshi::ui {

FrontLayout::FrontLayout(QWidget *parent)
    : QStackedLayout(parent)
{
    connect(this, &QStackedLayout::currentChanged, this, [this] {
        invalidate();
        if (parentWidget())
            parentWidget()->updateGeometry();
    });
}

QSize FrontLayout::sizeHint() const { return front() ? front()->sizeHint() : QSize(0, 0); }

QSize FrontLayout::minimumSize() const { return front() ? front()->minimumSize() : QSize(0, 0); }

bool FrontLayout::hasHeightForWidth() const { return front() && front()->hasHeightForWidth(); }

int FrontLayout::heightForWidth(int width) const { return hasHeightForWidth() ? front()->heightForWidth(width) : -1; }

} // namespace boshi::ui
