// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sections/section.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;
class QToolButton;

namespace boshi::ui {

/// What can be done anywhere while the vault is open: record something, undo, redo, lock.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget *parent = nullptr);

    /// What Record offers: the first ones belong to the section in sight.
    void setTypes(const std::vector<const RecordType *> &here, const std::vector<const RecordType *> &elsewhere);
    /// Empty: there is nothing to take back or to bring back.
    void setUndo(const QString &undoText, const QString &redoText);

signals:
    void recordAsked(const boshi::RecordType *type);
    void undoAsked();
    void redoAsked();
    void lockAsked();
    void sheetAsked();
    void newPassphraseAsked();

private:
    void addSafetyMenu();
    QToolButton *addButton(const QString &text, const QList<QKeySequence> &keys);
    void addTypes(const std::vector<const RecordType *> &types);

    QHBoxLayout *m_layout;
    QMenu *m_recordMenu;
    QToolButton *m_recordButton;
    QToolButton *m_undoButton;
    QToolButton *m_redoButton;
    QToolButton *m_lockButton;
};

} // namespace boshi::ui
