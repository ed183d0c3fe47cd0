// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/passphrase_field.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace boshi::ui {

PassphraseField::PassphraseField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_showButton(new QToolButton)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_showButton);
    setFocusProxy(m_edit);
    setFocusPolicy(Qt::StrongFocus); // Else the access key of a caption does not lead here.
    m_edit->setAccessibleName(name);
    m_edit->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_showButton->setText(tr("Show"));
    m_showButton->setAccessibleName(tr("Show the passphrase"));
    m_showButton->setCheckable(true);
    show(false);
    connect(m_showButton, &QToolButton::toggled, this, &PassphraseField::show);
    connect(m_edit, &QLineEdit::textChanged, this, &PassphraseField::typed);
    connect(m_edit, &QLineEdit::returnPressed, this, &PassphraseField::entered);
}

void PassphraseField::show(bool readable)
{
    m_edit->setEchoMode(readable ? QLineEdit::Normal : QLineEdit::Password);
}

bool PassphraseField::isEmpty() const { return m_edit->text().isEmpty(); }

Secret PassphraseField::take()
{
    QString typed = m_edit->text();
    forget();
    Secret secret = passphraseBytes(typed);
    wipe(typed);
    return secret;
}

void PassphraseField::forget()
{
    QString typed = m_edit->text();
    m_edit->setText(QString()); // Not clear(): that could be undone.
    wipe(typed);
    m_showButton->setChecked(false);
}

} // namespace boshi::ui
