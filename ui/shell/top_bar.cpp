// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"

#include "ui/search/search_box.h"
#include "ui/unlock/text_width.h"
#include "ui/words/labels.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

/// In characters.
constexpr int usualSearch = 24;

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

TopBar::TopBar(QWidget *surface, QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
    , m_layout(new QHBoxLayout)
    , m_below(new QHBoxLayout)
    , m_search(new SearchBox(surface))
    , m_gap(new QWidget)
    , m_recordMenu(new QMenu(this))
{
    m_rows->setContentsMargins({});
    m_rows->addLayout(m_layout);
    m_rows->addLayout(m_below);
    m_recordButton = addButton(tr("Record"), {QKeySequence(Qt::CTRL | Qt::Key_N)});
    m_layout->addWidget(m_search, 1);
    m_gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_layout->addWidget(m_gap, 1);
    m_undoButton = addButton(tr("Undo"), {QKeySequence(Qt::CTRL | Qt::Key_Z)});
    m_redoButton = addButton(tr("Redo"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    addConflictsSign();
    addPrivateSign();
    m_importButton = addButton(tr("Import"), {QKeySequence(Qt::CTRL | Qt::Key_I)});
    m_exportButton = addButton(tr("Export"), {QKeySequence(Qt::CTRL | Qt::Key_E)});
    addSafetyMenu();
    m_settingsButton = addButton(tr("Settings"), {QKeySequence(Qt::CTRL | Qt::Key_Comma)});
    m_helpButton = addButton(tr("Help"), {QKeySequence(Qt::Key_F1), QKeySequence(QStringLiteral("Ctrl+?"))});
    m_lockButton = addButton(tr("Lock"), {QKeySequence(Qt::CTRL | Qt::Key_L)});
    m_recordButton->setMenu(m_recordMenu);
    m_recordButton->setPopupMode(QToolButton::InstantPopup);
    connectParts();
    describe(*m_importButton, tr("Import a file of a town or clinic, or take an import back"));
    describe(*m_exportButton, tr("Write records into files for other programs"));
    describe(*m_recordButton, tr("Record something new"));
    describe(*m_settingsButton, tr("Language, looks, backups and who writes"));
    describe(*m_helpButton, tr("Short help and every key, also to print"));
    describe(*m_lockButton, tr("Lock the handbook"));
    setTypes({}, {});
    setUndo({}, {});
    setConflicts(0);
    setPrivate(PrivateState::Unprotected);
}

void TopBar::connectParts()
{
    auto *search = new QAction(tr("Search"), this);
    search->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    addAction(search);
    connect(search, &QAction::triggered, m_search, &SearchBox::begin);
    connect(m_recordButton->defaultAction(), &QAction::triggered, m_recordButton, &QToolButton::showMenu);
    connect(m_recordMenu, &QMenu::aboutToShow, this, [this] { m_recordMenu->setActiveAction(m_recordMenu->actions().value(0)); });
    connect(m_undoButton->defaultAction(), &QAction::triggered, this, &TopBar::undoAsked);
    connect(m_redoButton->defaultAction(), &QAction::triggered, this, &TopBar::redoAsked);
    connect(m_importButton->defaultAction(), &QAction::triggered, this, &TopBar::importAsked);
    connect(m_exportButton->defaultAction(), &QAction::triggered, this, &TopBar::exportAsked);
    connect(m_settingsButton->defaultAction(), &QAction::triggered, this, &TopBar::settingsAsked);
    connect(m_helpButton->defaultAction(), &QAction::triggered, this, &TopBar::helpAsked);
    connect(m_lockButton->defaultAction(), &QAction::triggered, this, &TopBar::lockAsked);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

/// What the row of buttons takes, with the names they have now.
int TopBar::widthWanted(bool withSearch, bool withSigns) const
{
    int width = withSearch ? textWidth(*this, usualSearch) : 0;
    for (const QToolButton *button : findChildren<QToolButton *>(Qt::FindDirectChildrenOnly))
        if (!button->isHidden() && (withSigns || (button != m_conflictsSign && button != m_privateSign)))
            width += button->sizeHint().width() + m_layout->spacing();
    return width;
}

/// With little room, first the names of undo and redo become brief; then the search goes into a row of its own, and at last
/// the signs beside it.
void TopBar::arrange()
{
    nameUndo(false);
    if (widthWanted(true, true) > width())
        nameUndo(true);
    const bool isTight = widthWanted(true, true) > width();
    placeSearch(isTight);
    placeSigns(isTight && widthWanted(false, true) > width());
}

void TopBar::placeSearch(bool isBelow)
{
    if (isBelow == (m_below->indexOf(m_search) >= 0))
        return;
    m_gap->setVisible(isBelow);
    if (isBelow)
        m_below->insertWidget(0, m_search, 1);
    else
        m_layout->insertWidget(1, m_search, 1);
}

void TopBar::placeSigns(bool areBelow)
{
    if (!m_privateSign || areBelow == (m_below->indexOf(m_privateSign) >= 0))
        return;
    for (QToolButton *sign : {m_privateSign, m_conflictsSign}) {
        if (areBelow)
            m_below->insertWidget(1, sign);
        else
            m_layout->insertWidget(m_layout->indexOf(m_redoButton) + 1, sign);
    }
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
    arrange();
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
    arrange();
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
    addSafety(*menu, tr("Check this file…"), SafetyStep::Check);
    addSafety(*menu, tr("Merge another copy…"), SafetyStep::Merge);
    addSafety(*menu, tr("Recovery sheet…"), SafetyStep::Sheet);
    addSafety(*menu, tr("New passphrase…"), SafetyStep::NewPassphrase);
    menu->addSeparator();
    addSafety(*menu, tr("Let erased records come again…"), SafetyStep::Erased);
    addSafety(*menu, tr("Erase a family or person…"), SafetyStep::Erasure);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolTip(tr("Private areas, backups, passphrase and recovery sheet"));
    button->setAccessibleDescription(button->toolTip());
    connect(button->defaultAction(), &QAction::triggered, button, &QToolButton::showMenu);
}

void TopBar::setTypes(const std::vector<const RecordType *> &first, const std::vector<const RecordType *> &others)
{
    m_recordMenu->clear();
    addTypes(first);
    if (!first.empty() && !others.empty())
        m_recordMenu->addSeparator();
    addTypes(others);
    m_recordButton->defaultAction()->setEnabled(!m_recordMenu->isEmpty());
}

void TopBar::addTypes(const std::vector<const RecordType *> &types)
{
    for (const RecordType *type : types) {
        const QAction *action = m_recordMenu->addAction(title(*type));
        connect(action, &QAction::triggered, this, [this, type] { emit recordAsked(type); });
    }
}

void TopBar::setUndo(const ChangeWords &undo, const ChangeWords &redo)
{
    m_undo = undo;
    m_redo = redo;
    m_undoButton->defaultAction()->setEnabled(!undo.full.isEmpty());
    m_redoButton->defaultAction()->setEnabled(!redo.full.isEmpty());
    arrange();
}

/// A button takes over everything anew when its action changes, so it is described last.
void TopBar::nameUndo(bool isBrief)
{
    m_undoButton->defaultAction()->setIconText(isBrief || m_undo.brief.isEmpty() ? tr("Undo") : m_undo.brief);
    m_redoButton->defaultAction()->setIconText(isBrief || m_redo.brief.isEmpty() ? tr("Redo") : m_redo.brief);
    describe(*m_undoButton, m_undo.full.isEmpty() ? tr("Nothing to undo") : m_undo.full);
    describe(*m_redoButton, m_redo.full.isEmpty() ? tr("Nothing to redo") : m_redo.full);
}

} // namespace boshi::ui
