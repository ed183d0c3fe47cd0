// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/child_mark.h"

#include <QPainter>

#include <array>

namespace boshi::ui {

static constexpr int thickness = 6; ///< Pixels.

QColor childMark(int child)
{
    constexpr std::array<QRgb, 6> marks{0xff2b7fa8, 0xffb5651d, 0xff5b7f3b, 0xff8a5a9e, 0xff9a7d0a, 0xff4a6f8a};
    return QColor(marks[std::size_t(child) % marks.size()]);
}

ChildMark::ChildMark(int child, QWidget *parent)
    : QWidget(parent)
    , m_child(child)
{
    setFixedWidth(thickness);
}

void ChildMark::paintEvent(QPaintEvent *) { QPainter(this).fillRect(rect(), childMark(m_child)); }

} // namespace boshi::ui
