// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/picture_view.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace boshi::ui {
namespace {

constexpr double zoomStep = 1.25;
constexpr double mostEnlarged = 20;
constexpr int leastSide = 5;  ///< In lines of text.

} // namespace

PictureView::PictureView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PictureView::setPicture(const QImage &picture)
{
    m_picture = picture;
    m_quarters = 0;
    fit();
}

void PictureView::fit()
{
    m_enlarged = 1;
    m_middle = {0.5, 0.5};
    update();
}

void PictureView::zoom(int steps)
{
    m_enlarged = std::clamp(m_enlarged * std::pow(zoomStep, steps), 1.0, mostEnlarged);
    keepInside();
}

/// What was in the middle stays there.
void PictureView::turn()
{
    m_quarters = (m_quarters + 1) % 4;
    m_middle = {1 - m_middle.y(), m_middle.x()};
    keepInside();
}

void PictureView::pan(int right, int down) { moveBy({right * width() / 10.0, down * height() / 10.0}); }

void PictureView::moveBy(QPointF pixels)
{
    const QSizeF shown = shownSize();
    if (shown.isEmpty())
        return;
    m_middle += QPointF(pixels.x() / shown.width(), pixels.y() / shown.height());
    keepInside();
}

/// As turned, in pixels of the screen.
QSizeF PictureView::shownSize() const
{
    QSizeF size = m_picture.size();
    if (m_quarters % 2)
        size.transpose();
    return size.scaled(contentsRect().size(), Qt::KeepAspectRatio) * m_enlarged;
}

/// No room beside the picture where there is more of it.
void PictureView::keepInside()
{
    const QSizeF shown = shownSize();
    const auto kept = [](double middle, double view, double whole) {
        const double half = whole > view ? view / whole / 2 : 0.5;
        return std::clamp(middle, half, 1 - half);
    };
    m_middle = {kept(m_middle.x(), width(), shown.width()), kept(m_middle.y(), height(), shown.height())};
    update();
}

QSize PictureView::sizeHint() const { return minimumSizeHint() * 4; }

QSize PictureView::minimumSizeHint() const
{
    const int side = fontMetrics().lineSpacing() * leastSide;
    return {side, side};
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    if (!m_picture.isNull()) {
        const QSizeF shown = shownSize();
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.save();
        painter.translate(width() / 2.0 - (m_middle.x() - 0.5) * shown.width(), height() / 2.0 - (m_middle.y() - 0.5) * shown.height());
        painter.rotate(m_quarters * 90);
        const QSizeF upright = m_quarters % 2 ? shown.transposed() : shown;
        painter.drawImage(QRectF({-upright.width() / 2, -upright.height() / 2}, upright), m_picture);
        painter.restore();
    }
    if (!hasFocus())
        return;
    painter.setPen(QPen(palette().highlight(), 3));
    painter.drawRect(rect().adjusted(1, 1, -2, -2));
}

void PictureView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return pan(-1, 0);
    case Qt::Key_Right: return pan(1, 0);
    case Qt::Key_Up: return pan(0, -1);
    case Qt::Key_Down: return pan(0, 1);
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoom(1);
    case Qt::Key_Minus: return zoom(-1);
    case Qt::Key_0: return fit();
    case Qt::Key_R: return turn();
    default: QWidget::keyPressEvent(event);
    }
}

void PictureView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        zoom(event->angleDelta().y() > 0 ? 1 : -1);
    else if (m_enlarged > 1)
        moveBy(-QPointF(event->angleDelta()));
    else
        return QWidget::wheelEvent(event);
    event->accept();
}

void PictureView::mousePressEvent(QMouseEvent *event) { m_draggedFrom = event->pos(); }

void PictureView::mouseMoveEvent(QMouseEvent *event)
{
    moveBy(m_draggedFrom - event->pos());
    m_draggedFrom = event->pos();
}

void PictureView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void PictureView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace boshi::ui
