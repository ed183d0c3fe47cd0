// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/calm_combo_box.h"

#include <QWheelEvent>

namespace boshi::ui {

CalmComboBox::CalmComboBox(QWidget *parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CalmComboBox::wheelEvent(QWheelEvent *event) { event->ignore(); }

} // namespace boshi::ui
