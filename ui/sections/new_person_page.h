// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"
#include "ui/sections/page.h"

class QComboBox;
class QLabel;

namespace boshi::ui {

class RecordForm;

/// Adds a person to the open family.
class NewPersonPage : public Page {
    Q_OBJECT

public:
    explicit NewPersonPage(VaultSession &session, QWidget *parent = nullptr);

    void begin();
    void showPlace(const Place &) override { begin(); }
    void refresh(const QSet<QUuid> &) override { }
    bool isEdited() const override;
    bool save() override;
    void discard() override;
    QCborMap input() const override;
    void takeInput(const QCborMap &input) override;

signals:
    void added(const QUuid &family, const QUuid &person);
    void left();

private:
    QLayout *makeButtons();
    void leave();

    VaultSession &m_session;
    QLabel *m_sentence;
    QComboBox *m_role;
    RecordForm *m_form;
};

} // namespace boshi::ui
