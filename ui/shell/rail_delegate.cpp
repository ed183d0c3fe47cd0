// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail_delegate.h"

#include "ui/shell/rail_model.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPainter>

namespace boshi::ui {
namespace {

constexpr int grid = 4;

QFont nameFont(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    font.setBold(index.data(RailModel::LevelRole).toInt() == 0);
    return font;
}

QFont lineFont(const QStyleOptionViewItem &option)
{
    QFont font = option.font;
    font.setPointSizeF(font.pointSizeF() * 0.9);
    return font;
}

QRect textRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int indent = (4 + 4 * index.data(RailModel::LevelRole).toInt()) * grid;
    return option.rect.adjusted(indent, 2 * grid, -2 * grid, -2 * grid);
}

/// What fits in the width on as many lines as the text needs.
QRect wrapped(const QFont &font, const QRect &room, const QString &text)
{
    return QFontMetrics(font).boundingRect(room, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, text);
}

} // namespace

void RailDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem background = option;
    initStyleOption(&background, index);
    background.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    painter->save();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (const auto mark = index.data(RailModel::MarkRole); mark.isValid())
        painter->fillRect(option.rect.left() + grid, option.rect.top() + 2 * grid, grid, option.rect.height() - 4 * grid,
                          isChosen ? option.palette.color(QPalette::HighlightedText) : mark.value<QColor>());
    const QRect room = textRect(option, index);
    const QString name = index.data().toString();
    painter->setFont(nameFont(option, index));
    painter->setPen(option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text));
    const int nameHeight = wrapped(painter->font(), room, name).height();
    painter->drawText(room, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, name);
    painter->setFont(lineFont(option));
    painter->setPen(option.palette.color(isChosen ? QPalette::HighlightedText : QPalette::PlaceholderText));
    painter->drawText(room.adjusted(0, nameHeight, 0, 0), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop,
                      index.data(RailModel::LineRole).toString());
    painter->restore();
}

QSize RailDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem full = option;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    full.rect = QRect(0, 0, view ? view->viewport()->width() : 200, 10'000);
    const QRect room = textRect(full, index);
    int height = wrapped(nameFont(option, index), room, index.data().toString()).height();
    if (const QString line = index.data(RailModel::LineRole).toString(); !line.isEmpty())
        height += wrapped(lineFont(option), room, line).height();
    return {full.rect.width(), height + 4 * grid};
}

} // namespace boshi::ui
