// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/qr_code.h"

#include <QPainter>

#include <qrencode.h>

#include <memory>
#include <new>

namespace boshi::ui {
namespace {

constexpr int quietZone = 4;

} // namespace

QrCode::QrCode(const Secret &content)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(int(content.size()), content.data(), 0, QR_ECLEVEL_M), &QRcode_free);
    if (!code)
        throw std::bad_alloc(); // The content always fits: its size is fixed.
    m_width = code->width;
    m_modules = Secret(std::size_t(m_width) * std::size_t(m_width));
    for (std::size_t at = 0; at < m_modules.size(); ++at) {
        m_modules.data()[at] = code->data[at] & 1;
        static_cast<volatile unsigned char *>(code->data)[at] = 0;
    }
}

void QrCode::paint(QPainter &painter, const QRectF &area) const
{
    const double module = qMin(area.width(), area.height()) / (m_width + 2 * quietZone);
    for (int row = 0; row < m_width; ++row)
        for (int column = 0; column < m_width; ++column)
            if (isDark(column, row))
                painter.fillRect(QRectF(area.left() + (column + quietZone) * module, area.top() + (row + quietZone) * module,
                                        module, module), Qt::black);
}

} // namespace boshi::ui
