// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedLayout>

namespace boshi::ui {

/// Widgets one behind the other, as large as the one in front wants. QStackedLayout asks all of them, even how high they are
/// at each width: with many pages that takes longer than showing one, and a wide page out of sight would push the rest aside.
class FrontLayout : public QStackedLayout {
    Q_OBJECT

public:
    explicit FrontLayout(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;

private:
    QLayoutItem *front() const { return itemAt(currentIndex()); }
};

} // namespace boshi::ui
