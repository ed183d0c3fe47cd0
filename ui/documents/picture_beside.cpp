// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/picture_beside.h"

#include "ui/documents/picture_pane.h"
#include "ui/unlock/text_width.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace boshi::ui {
namespace {

constexpr int roomForBoth = 90; ///< In characters.
constexpr int fewestLines = 6;

/// As wide as what is in it has to be.
class SideArea final : public QScrollArea {
public:
    explicit SideArea(QWidget *side)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
        setWidget(side);
    }

    QSize minimumSizeHint() const override
    {
        return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), fontMetrics().lineSpacing() * fewestLines};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

PictureBeside::PictureBeside(PicturePane *picture, QWidget *side)
    : m_picture(picture)
{
    setChildrenCollapsible(false);
    addWidget(picture);
    addWidget(new SideArea(side));
    setStretchFactor(0, 3);
    setStretchFactor(1, 2);
}

void PictureBeside::resizeEvent(QResizeEvent *event)
{
    m_picture->setNarrow(width() < textWidth(*this, roomForBoth));
    QSplitter::resizeEvent(event);
}

} // namespace boshi::ui
