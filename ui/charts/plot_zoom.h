// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

namespace boshi::ui {

/// Which part of a sheet is shown, both in places of its axes: never beyond the sheet, and never closer than its figures are
/// worth.
class PlotZoom {
public:
    static constexpr double closest = 24;

    /// Another sheet is shown whole; of the same one the same part stays.
    void setSheet(const QRectF &sheet);
    const QRectF &sheet() const { return m_sheet; }
    const QRectF &part() const { return m_part; }
    bool isWhole() const { return m_part == m_sheet; }
    bool isClosest() const { return m_sheet.width() >= m_part.width() * closest * 0.999; }

    /// So many times as close, while this place stays where it is.
    void zoom(double factor, QPointF about);
    /// By parts of what is shown.
    void move(double across, double up);
    void showWhole() { m_part = m_sheet; }
    /// Moves no further than needed.
    void reveal(QPointF place);

private:
    void keepInside();

    QRectF m_sheet, m_part;
};

} // namespace boshi::ui
