// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace boshi::ui {

/// When something was erased from this file, which stays away since; each erasure can be lifted, after a question.
class ErasedDialog : public QDialog {
    Q_OBJECT

public:
    explicit ErasedDialog(VaultSession &session, QWidget *parent = nullptr);

private:
    QWidget *makeQuestion();
    void refresh();
    void ask(bool isAsking);
    void lift();

    VaultSession &m_session;
    std::vector<ErasedLine> m_lines; ///< The latest first.
    QListWidget *m_list;
    QLabel *m_sentence;
    QPushButton *m_liftButton;
    QWidget *m_question = nullptr;
    QPushButton *m_keepButton = nullptr;
};

} // namespace boshi::ui
