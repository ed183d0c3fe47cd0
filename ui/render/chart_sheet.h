// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/render/plot.h"

#include <QByteArray>
#include <QFont>
#include <QImage>
#include <QStringList>

class QPagedPaintDevice;
class QPainter;

/// A chart as it leaves the program: on white, with its reference. What it may tell is asked before (core/domain/disclosure.h).
namespace boshi::ui {

struct ChartSheet {
    QString title;
    QString name; ///< Whose values these are; empty where that is not to be told.
    Plot plot;
    QRectF part;       ///< Of the plot's sheet.
    QStringList notes; ///< The reference with its edition first: it stays where there is no room for the others.
};

/// Where the parts of a sheet stand.
struct SheetLayout {
    QString headText;
    QString footText;
    QRectF head;
    QRectF plot;
    QRectF foot;
};

SheetLayout layOut(const ChartSheet &sheet, const QPainter &painter, const QFont &font, const QRectF &area);
void paintChart(QPainter &painter, const ChartSheet &sheet, const QFont &font, const QRectF &area);
/// On one page of A4, lying.
void paintChart(QPagedPaintDevice &paper, const ChartSheet &sheet);

/// What is copied out of it is ordinary text.
QByteArray chartPdf(const ChartSheet &sheet);
QByteArray chartSvg(const ChartSheet &sheet);
/// Large enough for a page.
QImage chartPicture(const ChartSheet &sheet);
QByteArray chartPng(const ChartSheet &sheet);

} // namespace boshi::ui
