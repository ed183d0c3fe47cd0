// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/issue_line.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace boshi::ui {

IssueLine::IssueLine(const QString &sentence, bool isError, QWidget *parent)
    : QWidget(parent)
    , m_isError(isError)
    , m_sign(new QLabel)
{
    auto *text = new QLabel(sentence);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    drawSign();
}

void IssueLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        drawSign();
}

void IssueLine::drawSign()
{
    const auto sign = m_isError ? QStyle::SP_MessageBoxWarning : QStyle::SP_MessageBoxQuestion;
    m_sign->setPixmap(style()->standardIcon(sign, nullptr, this).pixmap(fontMetrics().height()));
}

} // namespace boshi::ui
