// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sections/section.h"
#include "ui/shell/safety.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace boshi::ui {

/// Whether any private area has a passphrase of its own, and whether one of these is open.
enum class PrivateState { Unprotected, Closed, Open };

/// What can be done anywhere while the vault is open: record something, undo, redo, see to its safety, lock.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    /// What Record offers: the first ones belong to the section in sight.
    void setTypes(const std::vector<const RecordType *> &here, const std::vector<const RecordType *> &elsewhere);
    /// Empty: there is nothing to take back or to bring back.
    void setUndo(const QString &undoText, const QString &redoText);

    /// On how many records copies disagree; the sign is in sight only when there are any.
    void setConflicts(int count);
    void setPrivate(PrivateState state);
    PrivateState privateState() const { return m_private; }
    /// Whether backups of this vault are kept at all.
    void offerBackups(bool areKept);

signals:
    void recordAsked(const boshi::RecordType *type);
    void undoAsked();
    void redoAsked();
    void conflictsAsked();
    void importAsked();
    void lockAsked();
    void safetyAsked(boshi::ui::SafetyStep step);
    void settingsAsked();

private:
    void addConflictsSign();
    void addPrivateSign();
    void addSafetyMenu();
    QAction *addSafety(QMenu &menu, const QString &text, SafetyStep step);
    QToolButton *addButton(const QString &text, const QList<QKeySequence> &keys);
    void addTypes(const std::vector<const RecordType *> &types);

    QHBoxLayout *m_layout;
    QMenu *m_recordMenu;
    QToolButton *m_recordButton;
    QToolButton *m_undoButton;
    QToolButton *m_redoButton;
    QToolButton *m_conflictsSign = nullptr;
    QToolButton *m_privateSign = nullptr;
    QAction *m_backupsAction = nullptr;
    PrivateState m_private = PrivateState::Unprotected;
    QToolButton *m_settingsButton;
    QToolButton *m_lockButton;
};

} // namespace boshi::ui
