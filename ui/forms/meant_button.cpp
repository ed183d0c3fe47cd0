// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/meant_button.h"

#include "ui/words/field_text.h"
#include "ui/words/labels.h"

#include <QAccessible>
#include <QShortcut>

namespace boshi::ui {

MeantButton::MeantButton(const Field &field, QWidget *parent)
    : QPushButton(parent)
    , m_field(field)
{
    const auto *yes = new QShortcut(Qt::ALT | Qt::Key_Up, this);
    connect(yes, &QShortcut::activated, this, &MeantButton::accept);
    connect(yes, &QShortcut::activatedAmbiguously, this, &MeantButton::accept); // Several questions: one after the other.
    connect(this, &QPushButton::clicked, this, &MeantButton::accept);
    hide();
}

void MeantButton::ask(std::optional<qint64> number)
{
    const bool isNew = number.has_value() && (isHidden() || number != m_number);
    m_number = number;
    setVisible(number.has_value());
    if (!isNew)
        return;
    setText(tr("Do you mean %1? (Alt+Up)").arg(quantityText(m_field, *number)));
    setAccessibleName(tr("%1: do you mean %2?").arg(label(m_field), quantityText(m_field, *number)));
    QAccessibleEvent spoken(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

void MeantButton::accept()
{
    if (m_number)
        emit meant(*std::exchange(m_number, {}));
}

} // namespace boshi::ui
