// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/typing_line.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOptionFrame>

namespace boshi::ui {

TypingLine::TypingLine(const QString &unit, QWidget *parent)
    : QLineEdit(parent)
    , m_unit(unit)
{
    makeRoomForUnit();
}

void TypingLine::offer(std::function<QStringList()> texts) { m_texts = std::move(texts); }

bool TypingLine::event(QEvent *event)
{
    if (m_composition.holdsBack(*event))
        return true;
    if (m_composition.isGoingOn() && completer())
        completer()->popup()->hide();
    return QLineEdit::event(event);
}

void TypingLine::keyPressEvent(QKeyEvent *event)
{
    const bool isDown = event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier;
    if (isDown && completer() && !m_composition.isGoingOn())
        showOffers();
    else
        QLineEdit::keyPressEvent(event);
}

void TypingLine::focusInEvent(QFocusEvent *event)
{
    loadOffers();
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::OtherFocusReason || event->reason() == Qt::ShortcutFocusReason)
        selectAll(); // As Tab does: what is proposed goes when somebody types.
}

void TypingLine::loadOffers()
{
    if (!m_texts || completer() || isReadOnly())
        return;
    const QStringList texts = std::exchange(m_texts, {})();
    if (texts.isEmpty())
        return;
    auto *offers = new QCompleter(texts, this);
    offers->setCaseSensitivity(Qt::CaseInsensitive);
    offers->setFilterMode(Qt::MatchContains);
    offers->popup()->setAccessibleName(tr("Earlier entries"));
    setCompleter(offers);
    // The line shows what is looked at or chosen, and does not say so. When it is left it cuts what ties it to the completer.
    const auto tell = [this](const QString &text) { emit textEdited(text); };
    connect(offers, qOverload<const QString &>(&QCompleter::highlighted), offers, tell);
    connect(offers, qOverload<const QString &>(&QCompleter::activated), offers, tell);
}

void TypingLine::showOffers()
{
    completer()->setCompletionPrefix(text());
    completer()->complete();
}

void TypingLine::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_unit.isEmpty())
        return;
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect inside = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    QPainter painter(this);
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(inside.adjusted(0, 0, -fontMetrics().horizontalAdvance(u' '), 0), Qt::AlignRight | Qt::AlignVCenter, m_unit);
}

void TypingLine::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        makeRoomForUnit();
}

void TypingLine::makeRoomForUnit()
{
    if (!m_unit.isEmpty())
        setTextMargins(0, 0, fontMetrics().horizontalAdvance(m_unit + QStringLiteral("  ")), 0);
}

} // namespace boshi::ui
