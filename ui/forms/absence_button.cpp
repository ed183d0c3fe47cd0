// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/absence_button.h"

#include "ui/words/field_text.h"
#include "ui/words/labels.h"

#include <QKeyEvent>
#include <QMenu>

namespace boshi::ui {

AbsenceButton::AbsenceButton(const Field &field, QWidget *input, QWidget *parent)
    : QToolButton(parent)
    , m_label(label(field))
{
    auto *menu = new QMenu(this);
    setMenu(menu);
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::ClickFocus);
    setToolTip(tr("Why there is no value (Alt+Down)"));
    menu->setAccessibleName(toolTip());
    add(tr("Not recorded"), Value());
    for (const Absence absence : {Absence::Unknown, Absence::Refused, Absence::NotDone, Absence::Withheld})
        add(absenceWord(absence), absence);
    showValue(Value());
    input->installEventFilter(this);
}

void AbsenceButton::showValue(const Value &value)
{
    const auto *absence = std::get_if<Absence>(&value);
    setText(absence ? absenceWord(*absence) : QStringLiteral("⋯"));
    setAccessibleName(tr("%1: why there is no value").arg(m_label));
    setAccessibleDescription(absence ? absenceWord(*absence) : QString());
}

void AbsenceButton::setInputName(const QString &name)
{
    m_label = name;
    setAccessibleName(tr("%1: why there is no value").arg(m_label));
}

bool AbsenceButton::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && isEnabled()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) {
            showMenu();
            return true;
        }
    }
    return QToolButton::eventFilter(watched, event);
}

void AbsenceButton::add(const QString &text, const Value &value)
{
    connect(menu()->addAction(text), &QAction::triggered, this, [this, value] { emit chosen(value); });
}

} // namespace boshi::ui
