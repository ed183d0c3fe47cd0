// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"
#include "ui/sections/page.h"

class QLabel;
class QPushButton;

namespace boshi::ui {

/// After a loss: the one switch for a child or a pregnancy, in plain words, and whom to talk to.
class LossPage : public Page {
    Q_OBJECT

public:
    LossPage(VaultSession &session, const QUuid &subject, QWidget *parent = nullptr);

    void showPlace(const Place &) override { }
    void refresh(const QSet<QUuid> &records) override;
    void focusFirst();

signals:
    void left();
    /// A clinic or a midwife is to be written down.
    void contactAsked();

private:
    void turn();

    VaultSession &m_session;
    QUuid m_subject;
    QLabel *m_name;
    QLabel *m_state;
    QLabel *m_sentence;
    QPushButton *m_turnButton;
};

} // namespace boshi::ui
