// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/dialog_parts.h"

#include "ui/unlock/calm_page.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace boshi::ui {

void addCaptioned(QVBoxLayout &column, const QString &caption, QWidget *field)
{
    QLabel *label = wrappingText(caption);
    label->setBuddy(field);
    column.addWidget(label);
    column.addWidget(field);
}

QLayout *buttonRow(std::initializer_list<QPushButton *> buttons)
{
    auto *row = new QHBoxLayout;
    for (QPushButton *button : buttons)
        row->addWidget(button);
    row->addStretch();
    return row;
}

QString stepText(int step, int steps) { return CalmPage::tr("Step %1 of %2").arg(step).arg(steps); }

QPushButton *settingsButton()
{
    auto *button = new QPushButton(CalmPage::tr("Settings"));
    button->setFlat(true);
    button->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    return button;
}

QProgressBar *busyBar(const QString &name)
{
    auto *bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(name);
    bar->hide();
    return bar;
}

} // namespace boshi::ui
