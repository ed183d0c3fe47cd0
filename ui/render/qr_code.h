// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/secret.h"

#include <QRectF>

class QPainter;

namespace boshi::ui {

/// A QR code of some hundred bytes, with error correction for a sheet that was folded and kept for years.
class QrCode {
public:
    explicit QrCode(const Secret &content);

    int width() const { return m_width; } ///< In modules, without the quiet zone.
    bool isDark(int column, int row) const { return m_modules.data()[row * m_width + column] != 0; }
    /// Within `area`, with the quiet zone of four modules that readers need.
    void paint(QPainter &painter, const QRectF &area) const;

private:
    int m_width = 0;
    Secret m_modules;
};

} // namespace boshi::ui
