// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sections/section.h"
#include "ui/shell/safety.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QVBoxLayout;
class QMenu;
class QToolButton;

namespace boshi::ui {

/// Whether any private area has a passphrase of its own, and whether one of these is open.
enum class PrivateState { Unprotected, Closed, Open };

class SearchBox;

/// What the change is called that would be taken back or brought back: shortly for the button, in full for who asks. Both
/// empty when there is none.
struct ChangeWords {
    QString brief = {};
    QString full = {};
};

/// What can be done anywhere while the vault is open: record something, search, undo, redo, see to its safety, lock. What was
/// found lies over `surface`.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget *surface, QWidget *parent = nullptr);

    SearchBox &search() { return *m_search; }
    /// What Record offers: first what is usually written now, then everything else.
    void setTypes(const std::vector<const RecordType *> &first, const std::vector<const RecordType *> &others);
    void setUndo(const ChangeWords &undo, const ChangeWords &redo);

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
    void exportAsked();
    void lockAsked();
    void safetyAsked(boshi::ui::SafetyStep step);
    void settingsAsked();
    void helpAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void arrange();
    int widthWanted(bool withSearch, bool withSigns) const;
    void placeSearch(bool isBelow);
    void placeSigns(bool areBelow);
    void nameUndo(bool isBrief);
    void addConflictsSign();
    void addPrivateSign();
    void addSafetyMenu();
    QAction *addSafety(QMenu &menu, const QString &text, SafetyStep step);
    QToolButton *addButton(const QString &text, const QList<QKeySequence> &keys);
    void addTypes(const std::vector<const RecordType *> &types);

    QVBoxLayout *m_rows;
    QHBoxLayout *m_layout;
    QHBoxLayout *m_below; ///< What found no room beside the buttons.
    SearchBox *m_search;
    QWidget *m_gap; ///< In the place of the search when that has a row of its own.
    QMenu *m_recordMenu;
    QToolButton *m_recordButton;
    QToolButton *m_undoButton;
    QToolButton *m_redoButton;
    QToolButton *m_importButton;
    QToolButton *m_exportButton;
    ChangeWords m_undo;
    ChangeWords m_redo;
    QToolButton *m_conflictsSign = nullptr;
    QToolButton *m_privateSign = nullptr;
    QAction *m_backupsAction = nullptr;
    PrivateState m_private = PrivateState::Unprotected;
    QToolButton *m_helpButton = nullptr;
    QToolButton *m_settingsButton;
    QToolButton *m_lockButton;
};

} // namespace boshi::ui
