// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screening/reading.h"
#include "core/session/vault_session.h"
#include "ui/unlock/calm_page.h"

class QPushButton;

namespace boshi::ui {

class WholeForm;

/// Whom to talk to: those the family knows, then lines that anybody may call. It names no score, cannot be copied from, and
/// is neither printed nor written anywhere.
class FollowUpView : public CalmPage {
    Q_OBJECT

public:
    /// The day of the next sheet can be set on one that is saved.
    FollowUpView(VaultSession &session, const screening::Reading &reading, const Record &sheet, bool isSaved, QWidget *parent = nullptr);

    bool isEdited() const;
    /// Keeps the day that was set; whether it could.
    bool save();
    QCborMap input() const;
    void typeAgain(const QCborMap &input);
    void focusFirst();

signals:
    void contactAsked();
    void left();

private:
    void addNextDay(const Record &sheet);
    void addButtons();
    QLabel *addHeading(const QString &text);

    VaultSession &m_session;
    WholeForm *m_next = nullptr;
    QLabel *m_sentence;
    QPushButton *m_back = nullptr;
};

} // namespace boshi::ui
