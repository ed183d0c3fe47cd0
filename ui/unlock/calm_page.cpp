// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/calm_page.h"

#include "ui/unlock/text_width.h"
#include "ui/words/error_text.h"

#include <QAccessible>
#include <QLabel>
#include <QVBoxLayout>

namespace boshi::ui {

static constexpr int columnWidthInCharacters = 84;

CalmPage::CalmPage(const QString &title, QWidget *parent)
    : QScrollArea(parent)
{
    auto *page = new QWidget;
    auto *sides = new QHBoxLayout(page);
    auto *middle = new QWidget;
    middle->setMaximumWidth(textWidth(*this, columnWidthInCharacters));
    sides->addStretch(1);
    sides->addWidget(middle, 100);
    sides->addStretch(1);
    m_column = new QVBoxLayout(middle);
    m_column->setSpacing(12);
    m_column->addStretch(1);
    QLabel *heading = addText(title);
    QFont large = heading->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    heading->setFont(large);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(page);
}

QLabel *CalmPage::addText(const QString &text)
{
    QLabel *label = wrappingText(text);
    m_column->addWidget(label);
    return label;
}

void CalmPage::addField(const QString &caption, QWidget *field)
{
    addText(caption)->setBuddy(field);
    m_column->addWidget(field);
}

void CalmPage::closeColumn() { m_column->addStretch(2); }

QLabel *wrappingText(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

void showSentence(QLabel *label, const QString &text)
{
    label->setText(text);
    label->setAccessibleName(text);
    label->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleEvent alert(label, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void showError(QLabel *label, const Error &error)
{
    const Message message = errorText(error);
    showSentence(label, message.title + u'\n' + message.text);
}

} // namespace boshi::ui
