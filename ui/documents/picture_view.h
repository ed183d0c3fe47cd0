// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace boshi::ui {

/// A picture to be looked at closely: as large as fits, or larger and moved with the arrow keys or the mouse, turned by
/// quarters. To a screen reader it is its name.
class PictureView : public QWidget {
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);

    /// Null: nothing to see.
    void setPicture(const QImage &picture);
    const QImage &picture() const { return m_picture; }

    void fit();
    void zoom(int steps);
    /// By a quarter, clockwise.
    void turn();
    /// By so many tenths of the view.
    void pan(int right, int down);
    /// 1: as large as fits.
    double enlarged() const { return m_enlarged; }
    int quarters() const { return m_quarters; }
    /// The point of the picture in the middle of the view, from 0,0 to 1,1.
    QPointF middle() const { return m_middle; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QSizeF shownSize() const;
    void moveBy(QPointF pixels);
    void keepInside();

    QImage m_picture;
    double m_enlarged = 1;
    int m_quarters = 0;
    QPointF m_middle{0.5, 0.5};
    QPoint m_draggedFrom;
};

} // namespace boshi::ui
