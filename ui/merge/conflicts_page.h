// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"
#include "ui/sections/page.h"

class QLabel;
class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace boshi::ui {

class ConflictReview;

/// Every record of the vault on which copies disagree, and the review of one: what each copy says, who wrote it when,
/// and the choice.
class ConflictsPage : public Page {
    Q_OBJECT

public:
    explicit ConflictsPage(VaultSession &session, QWidget *parent = nullptr);

    void showPlace(const Place &) override { refresh({}); }
    void refresh(const QSet<QUuid> &records) override;
    bool isEdited() const override;
    bool holdsPrivateInput() const override;
    bool save() override;
    void discard() override;
    QCborMap input() const override;
    void takeInput(const QCborMap &input) override;

    void focusList();
    /// Null when none is under review.
    QUuid record() const { return m_record; }

signals:
    void left();

private:
    QLayout *makeButtons();
    bool showList();
    void choose(int row);
    void review(const QUuid &record);
    void showReview(ConflictReview *review);
    void tellProgress();

    VaultSession &m_session;
    QUuid m_record;
    bool m_isPrivate = false; ///< The record under review.
    QLabel *m_explanation;
    QListWidget *m_list;
    QLabel *m_sentence;
    QVBoxLayout *m_place;
    ConflictReview *m_review = nullptr;
    QPushButton *m_saveButton = nullptr;
    QPushButton *m_leaveButton = nullptr;
};

} // namespace boshi::ui
