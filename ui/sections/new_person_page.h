// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"
#include "ui/sections/page.h"

class QComboBox;
class QLabel;

namespace boshi::ui {

class RecordForm;

/// Adds a person to the family, or the first person of a new one.
class NewPersonPage : public Page {
    Q_OBJECT

public:
    explicit NewPersonPage(VaultSession &session, QWidget *parent = nullptr);

    void begin(bool inNewFamily);
    void showPlace(const Place &) override { begin(false); }
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
    bool m_inNewFamily = false;
    QLabel *m_heading;
    QLabel *m_sentence;
    QComboBox *m_role;
    RecordForm *m_form;
};

} // namespace boshi::ui
