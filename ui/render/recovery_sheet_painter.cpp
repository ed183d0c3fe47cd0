// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/recovery_sheet_painter.h"

#include "core/security/recovery_key.h"
#include "ui/render/pdf_text.h"
#include "ui/render/qr_code.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>

namespace boshi::ui {
namespace {

constexpr double millimetresPerInch = 25.4;
constexpr double qrSide = 62; // mm
constexpr double gap = 4;     // mm
const QMarginsF margins(20, 18, 20, 15); // mm

/// Without shaping there are no ligatures and no digits of another style, whose text nobody could copy out of a PDF.
QFont plainFont(const QStringList &families, double points)
{
    QFont font;
    font.setFamilies(families);
    font.setPointSizeF(points);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

QFont wordFont(double points)
{
    return plainFont({QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Yu Gothic UI"), QStringLiteral("Hiragino Sans")}, points);
}

QFont lineFont(double points)
{
    const QString other = QFontDatabase::systemFont(QFontDatabase::FixedFont).family();
    return plainFont({QStringLiteral("Noto Sans Mono CJK JP"), QStringLiteral("Consolas"), QStringLiteral("Menlo"), other}, points);
}

/// Writes downwards; positions in the device's own units.
class Column {
public:
    Column(QPainter &painter, const QRectF &area)
        : m_painter(painter)
        , m_area(area)
        , m_perMillimetre(painter.device()->logicalDpiX() / millimetresPerInch)
    {
    }

    double millimetres(double length) const { return length * m_perMillimetre; }
    double top() const { return m_top; }
    void skip(double length) { m_top += millimetres(length); }

    void write(const QString &text, const QFont &font)
    {
        m_painter.setFont(font);
        const QRectF place(m_area.left(), m_area.top() + m_top, m_area.width(), m_area.height());
        QRectF used;
        m_painter.drawText(place, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text, &used);
        m_top += used.height();
    }

    void write(const SheetWords &words, double points)
    {
        QFont title = wordFont(points * 1.6);
        title.setBold(true);
        write(words.title, title);
        skip(1);
        write(words.file + QStringLiteral("    ") + words.made, wordFont(points));
        for (const QString &sentence : words.sentences) {
            skip(1.4);
            write(sentence, wordFont(points));
        }
    }

private:
    QPainter &m_painter;
    QRectF m_area;
    double m_perMillimetre;
    double m_top = 0;
};

void writeLines(QPainter &painter, Column &column, const QRectF &area, const Secret &lines)
{
    const double side = column.millimetres(qrSide);
    const QRectF place(area.left(), area.top() + column.top(), area.width(), side);
    QrCode(lines).paint(painter, {place.right() - side, place.top(), side, side});
    painter.setFont(lineFont(16));
    QRectF row(place.left(), place.top(), place.width(), side / recovery::lineCount);
    const qsizetype length = lines.view().size() / recovery::lineCount;
    for (qsizetype from = 0; from < lines.view().size(); from += length) {
        QString line = QString::fromLatin1(lines.view().sliced(from, length - 1));
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, line);
        wipe(line);
        row.translate(0, row.height());
    }
    column.skip(qrSide);
}

} // namespace

void paintSheet(QPagedPaintDevice &paper, const VaultKey &key, const SheetFacts &facts)
{
    paper.setPageSize(QPageSize(QPageSize::A4));
    paper.setPageMargins(margins, QPageLayout::Millimeter);
    QPainter painter(&paper);
    const QRectF area(0, 0, painter.device()->width(), painter.device()->height());
    Column column(painter, area);
    const QStringList languages = sheetLanguages();
    column.write(sheetWords(languages.first(), facts), 10.5);
    column.skip(gap);
    writeLines(painter, column, area, recovery::text(key));
    column.skip(gap);
    column.write(sheetWords(languages.last(), facts), 8.5);
}

Secret sheetPdf(const VaultKey &key, const SheetFacts &facts)
{
    QByteArray pdf;
    {
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setTitle(sheetWords(sheetLanguages().first(), facts).title);
        writer.setCreator(QStringLiteral("Boshi"));
        paintSheet(writer, key, facts);
    }
    useOrdinaryCharacters(pdf);
    Secret sheet = Secret::copyOf(pdf);
    wipe(pdf);
    return sheet;
}

} // namespace boshi::ui
