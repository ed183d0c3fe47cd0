// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/secret.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace boshi::ui {

/// A line for a passphrase that can be looked at, and forgets what was typed when it is taken.
class PassphraseField : public QWidget {
    Q_OBJECT

public:
    /// `name` is what a screen reader says.
    explicit PassphraseField(const QString &name, QWidget *parent = nullptr);

    QLineEdit *edit() const { return m_edit; }
    bool isEmpty() const;
    /// The field is empty afterwards, and hidden again.
    Secret take();
    void forget();

signals:
    void typed();
    void entered();

private:
    void show(bool readable);

    QLineEdit *m_edit;
    QToolButton *m_showButton;
};

} // namespace boshi::ui
