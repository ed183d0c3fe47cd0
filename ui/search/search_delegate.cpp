// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/search_delegate.h"

#include "ui/search/search_model.h"

#include <QApplication>
#include <QPainter>

namespace boshi::ui {
namespace {

constexpr int grid = 4;

QFont quietFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

void drawLine(QPainter &painter, const QRect &room, Qt::Alignment alignment, const QString &text)
{
    painter.drawText(room, int(alignment), painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

} // namespace

void SearchDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    painter->save();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const QColor text = option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text);
    const QColor quiet = option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::PlaceholderText);
    QRect room = option.rect.adjusted(2 * grid, grid, -2 * grid, -grid);
    room.setHeight(QFontMetrics(option.font).height());
    const QString kind = index.data(SearchModel::KindRole).toString();
    painter->setFont(quietFont(option));
    painter->setPen(quiet);
    const int kindWidth = painter->fontMetrics().horizontalAdvance(kind) + 2 * grid;
    drawLine(*painter, room, Qt::AlignRight | Qt::AlignVCenter, kind);
    drawLine(*painter, room.translated(0, room.height()), Qt::AlignLeft | Qt::AlignVCenter, index.data(SearchModel::DetailRole).toString());
    painter->setFont(option.font);
    painter->setPen(text);
    drawLine(*painter, room.adjusted(0, 0, -kindWidth, 0), Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    painter->restore();
}

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = index.data(SearchModel::DetailRole).toString().isEmpty() ? 1 : 2;
    return {0, lines * QFontMetrics(option.font).height() + 2 * grid};
}

} // namespace boshi::ui
