// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/charts/tooth_changes.h"

#include <QFont>
#include <QRectF>

class QPainter;
class QPalette;

namespace boshi::ui {

/// One tooth of the drawing.
struct DrawnTooth {
    int tooth = 0;
    QString mark = {};
    QRectF box = {};
    int row = 0; ///< Upper, lower, and those of no row of the form below.
    bool isChanged = false;
};

/// A mouth as the paper shows it and as somebody sees it who faces it: the right side of the mouth is on the left. The teeth
/// of the form always; any other only when the chart has a mark for it.
struct MouthLayout {
    static constexpr int otherRow = 2;

    std::vector<DrawnTooth> cells;
    QRectF right; ///< For the word.
    QRectF left;
    QFont font;
    qreal height = 0;

    static MouthLayout of(const teeth::Form &form, const ToothChart &chart, qreal width, const QFont &font);
    /// Below this the numbers would be cut.
    static qreal leastWidth(const teeth::Form &form, const QFont &font);

    /// -1 where there is none.
    int toothAt(QPointF point) const;
};

/// `current` is framed; -1 for none.
void paintMouth(QPainter &painter, const MouthLayout &mouth, const QPalette &palette, int current);

} // namespace boshi::ui
