// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace boshi::ui {

/// Former imports, the latest first, each of which can be taken back.
class PastImportsView : public QWidget {
    Q_OBJECT

public:
    explicit PastImportsView(VaultSession &session, QWidget *parent = nullptr);

    void refresh();
    /// Names what an undo has left, as somebody has changed it since.
    void showKept(const std::vector<QUuid> &records);

signals:
    void undoAsked(qint64 change);

private:
    void addLine(const Record &batch);
    void offer();

    VaultSession &m_session;
    QListWidget *m_list;
    QPushButton *m_undoButton;
    QLabel *m_keptCaption;
    QListWidget *m_kept;
};

} // namespace boshi::ui
