// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace boshi::ui {

class PicturePane;

/// A picture with something beside it, which gets the width it needs and scrolls where it is too high.
class PictureBeside : public QSplitter {
    Q_OBJECT

public:
    PictureBeside(PicturePane *picture, QWidget *side);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    PicturePane *m_picture;
};

} // namespace boshi::ui
