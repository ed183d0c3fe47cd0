// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/words/labels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace boshi::ui {
namespace {

QString withKey(const QString &text, const QAction &action)
{
    return QStringLiteral("%1 (%2)").arg(text, action.shortcut().toString(QKeySequence::NativeText));
}

void describe(QToolButton &button, const QString &text)
{
    button.setToolTip(withKey(text, *button.defaultAction()));
    button.setAccessibleDescription(text);
}

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QHBoxLayout(this))
    , m_recordMenu(new QMenu(this))
{
    m_layout->setContentsMargins({});
    m_recordButton = addButton(tr("Record"), {QKeySequence(Qt::CTRL | Qt::Key_N)});
    m_layout->addStretch();
    m_undoButton = addButton(tr("Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)});
    m_redoButton = addButton(tr("Redo"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    addConflictsSign();
    addPrivateSign();
    QToolButton *import = addButton(tr("Import"), {QKeySequence(Qt::CTRL | Qt::Key_I)});
    addSafetyMenu();
    m_settingsButton = addButton(tr("Settings"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)});
    m_lockButton = addButton(tr("Lock"), {QKeySequence(Qt::CTRL | Qt::Key_L)});
    m_recordButton->setMenu(m_recordMenu);
    m_recordButton->setPopupMode(QToolButton::InstantPopup);
    connect(m_recordButton->defaultAction(), &QAction::triggered, m_recordButton, &QToolButton::showMenu);
    connect(m_undoButton->defaultAction(), &QAction::triggered, this, &TopBar::undoAsked);
    connect(m_redoButton->defaultAction(), &QAction::triggered, this, &TopBar::redoAsked);
    connect(m_settingsButton->defaultAction(), &QAction::triggered, this, &TopBar::settingsAsked);
    connect(m_lockButton->defaultAction(), &QAction::triggered, this, &TopBar::lockAsked);
    connect(m_recordMenu, &QMenu::aboutToShow, this, [this] { m_recordMenu->setActiveAction(m_recordMenu->actions().value(0)); });
    connect(import->defaultAction(), &QAction::triggered, this, &TopBar::importAsked);
    describe(*import, tr("Import a file of a town or clinic, or take an import back"));
    describe(*m_recordButton, tr("Record something new"));
    describe(*m_settingsButton, tr("Language, looks, backups and who writes"));
    describe(*m_lockButton, tr("Lock the handbook"));
    setTypes({}, {});
    setUndo({}, {});
    setConflicts(0);
    setPrivate(PrivateState::Unprotected);
}

QToolButton *TopBar::addButton(const QString &text, const QList<QKeySequence> &keys)
{
    auto *button = new QToolButton;
    auto *action = new QAction(text, button);
    action->setShortcuts(keys);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(text);
    m_layout->addWidget(button);
    return button;
}

void TopBar::addConflictsSign()
{
    m_conflictsSign = addButton({}, {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)});
    connect(m_conflictsSign->defaultAction(), &QAction::triggered, this, &TopBar::conflictsAsked);
}

void TopBar::setConflicts(int count)
{
    const QString text = tr("Differing records: %n", nullptr, count);
    m_conflictsSign->setVisible(count > 0);
    m_conflictsSign->defaultAction()->setEnabled(count > 0);
    m_conflictsSign->defaultAction()->setText(text);
    m_conflictsSign->setAccessibleName(text);
    describe(*m_conflictsSign, tr("Records in which copies of this handbook differ"));
}

/// Tells how the private areas stand; pressing it turns that round.
void TopBar::addPrivateSign()
{
    m_privateSign = addButton({}, {});
    connect(m_privateSign->defaultAction(), &QAction::triggered, this, [this] {
        emit safetyAsked(m_private == PrivateState::Open ? SafetyStep::ClosePrivateAreas : SafetyStep::PrivateAreas);
    });
}

void TopBar::setPrivate(PrivateState state)
{
    const bool isOpen = state == PrivateState::Open;
    const QString text = isOpen ? tr("Private areas: open") : tr("Private areas: closed");
    m_private = state;
    m_privateSign->setVisible(state != PrivateState::Unprotected);
    m_privateSign->defaultAction()->setText(text);
    m_privateSign->setAccessibleName(text);
    m_privateSign->setToolTip(isOpen ? tr("Close private areas (Ctrl+Shift+L)") : tr("Open private areas"));
    m_privateSign->setAccessibleDescription(m_privateSign->toolTip());
}

void TopBar::offerBackups(bool areKept) { m_backupsAction->setVisible(areKept); }

QAction *TopBar::addSafety(QMenu &menu, const QString &text, SafetyStep step)
{
    QAction *action = menu.addAction(text);
    connect(action, &QAction::triggered, this, [this, step] { emit safetyAsked(step); });
    return action;
}

void TopBar::addSafetyMenu()
{
    QToolButton *button = addButton(tr("Safety"), {});
    auto *menu = new QMenu(button);
    addSafety(*menu, tr("Private areas…"), SafetyStep::PrivateAreas);
    QAction *close = addSafety(*menu, tr("Close private areas"), SafetyStep::ClosePrivateAreas);
    close->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    addAction(close); // A shortcut of a menu that was never shown is not heard.
    menu->addSeparator();
    m_backupsAction = addSafety(*menu, tr("Backups…"), SafetyStep::Backups);
    addSafety(*menu, tr("Recovery sheet…"), SafetyStep::Sheet);
    addSafety(*menu, tr("New passphrase…"), SafetyStep::NewPassphrase);
    menu->addSeparator();
    addSafety(*menu, tr("Erase a family or person…"), SafetyStep::Erasure);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(tr("Private areas, backups, passphrase and recovery sheet"));
    button->setAccessibleDescription(button->toolTip());
    connect(button->defaultAction(), &QAction::triggered, button, &QToolButton::showMenu);
}

void TopBar::setTypes(const std::vector<const RecordType *> &here, const std::vector<const RecordType *> &elsewhere)
{
    m_recordMenu->clear();
    addTypes(here);
    if (!here.empty() && !elsewhere.empty())
        m_recordMenu->addSeparator();
    addTypes(elsewhere);
    m_recordButton->defaultAction()->setEnabled(!m_recordMenu->isEmpty());
}

void TopBar::addTypes(const std::vector<const RecordType *> &types)
{
    for (const RecordType *type : types) {
        const QAction *action = m_recordMenu->addAction(title(*type));
        connect(action, &QAction::triggered, this, [this, type] { emit recordAsked(type); });
    }
}

void TopBar::setUndo(const QString &undoText, const QString &redoText)
{
    m_undoButton->defaultAction()->setEnabled(!undoText.isEmpty());
    m_redoButton->defaultAction()->setEnabled(!redoText.isEmpty());
    describe(*m_undoButton, undoText.isEmpty() ? tr("Nothing to undo") : undoText);
    describe(*m_redoButton, redoText.isEmpty() ? tr("Nothing to redo") : redoText);
}

} // namespace boshi::ui
