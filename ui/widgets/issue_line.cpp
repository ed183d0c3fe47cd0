// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/issue_line.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace boshi::ui {
namespace {

QStyle::StandardPixmap pixmapOf(IssueLine::Sign sign)
{
    switch (sign) {
    case IssueLine::Sign::Stop: return QStyle::SP_MessageBoxWarning;
    case IssueLine::Sign::Question: return QStyle::SP_MessageBoxQuestion;
    case IssueLine::Sign::Remark: return QStyle::SP_MessageBoxInformation;
    }
    Q_UNREACHABLE();
}

} // namespace

IssueLine::IssueLine(const QString &sentence, Sign sign, QWidget *parent)
    : QWidget(parent)
    , m_kind(sign)
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
    m_sign->setPixmap(style()->standardIcon(pixmapOf(m_kind), nullptr, this).pixmap(fontMetrics().height()));
}

} // namespace boshi::ui
