// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"

#include <QFrame>

class QLabel;
class QListView;
class QPushButton;

namespace boshi::ui {

class HistoryModel;

/// What became of one record: who wrote what and when, step by step, and a way back to how it stood.
class HistoryPanel : public QFrame {
    Q_OBJECT

public:
    explicit HistoryPanel(VaultSession &session, QWidget *parent = nullptr);

    void open(const QUuid &record);
    /// Shows what is stored now; a record that is not to be seen any more takes everything with it.
    void refresh();
    void close();

    bool isOpen() const { return !m_record.isNull(); }
    QUuid record() const { return m_record; }

signals:
    void shownOrHidden();
    /// Back to the record, please.
    void leaveAsked();
    void wentBack();
    /// The record is to go for good, with its history.
    void eraseAsked(const QUuid &record);

private:
    void offer();
    void goBack();

    VaultSession &m_session;
    QUuid m_record;
    QLabel *m_title;
    QLabel *m_paper; ///< By whom it was copied from paper, and checked.
    HistoryModel *m_model;
    QListView *m_view;
    QLabel *m_sentence;
    QPushButton *m_backButton;
    QPushButton *m_eraseButton;
};

} // namespace boshi::ui
