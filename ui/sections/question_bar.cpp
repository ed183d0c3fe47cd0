// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/question_bar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

#include <utility>

namespace boshi::ui {

QuestionBar::QuestionBar(QWidget *parent)
    : QWidget(parent)
    , m_saveButton(new QPushButton(tr("Sa&ve it")))
    , m_discardButton(new QPushButton(tr("&Discard it")))
    , m_stayButton(new QPushButton(tr("Sta&y here")))
{
    auto *layout = new QHBoxLayout(this);
    auto *question = new QLabel(tr("What you typed is not saved yet."));
    question->setWordWrap(true);
    setAccessibleName(question->text());
    layout->addWidget(question, 1);
    for (QPushButton *button : {m_saveButton, m_discardButton, m_stayButton}) {
        button->setAccessibleDescription(question->text());
        layout->addWidget(button);
    }
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    const auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &QuestionBar::stay);
    connect(m_saveButton, &QPushButton::clicked, this, &QuestionBar::save);
    connect(m_discardButton, &QPushButton::clicked, this, &QuestionBar::discard);
    connect(m_stayButton, &QPushButton::clicked, this, &QuestionBar::stay);
    hide();
}

void QuestionBar::ask(Page *page, const Page::Action &then)
{
    m_page = page;
    m_then = then;
    show();
    m_saveButton->setFocus();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void QuestionBar::save()
{
    if (m_page->save())
        goOn();
    else
        hide();
}

void QuestionBar::discard()
{
    m_page->discard();
    goOn();
}

void QuestionBar::stay()
{
    hide();
    m_then = {};
    m_page->setFocus();
    emit stayed();
}

void QuestionBar::goOn()
{
    hide();
    std::exchange(m_then, {})();
}

} // namespace boshi::ui
