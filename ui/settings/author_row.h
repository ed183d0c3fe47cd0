// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace boshi::ui {

class TypingLine;

/// Who writes from now on: a name and a role, kept in the open vault and nowhere else.
class AuthorRow : public QWidget {
    Q_OBJECT

public:
    explicit AuthorRow(VaultSession &session, QWidget *parent = nullptr);

private:
    void addInputs(QVBoxLayout &column);
    void choose();
    void showAuthor();
    QStringList knownNames() const;

    VaultSession &m_session;
    TypingLine *m_name;
    QComboBox *m_role;
    QPushButton *m_chooseButton;
    QLabel *m_sentence;
};

} // namespace boshi::ui
