// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/dialogs.h"
#include "tests/ui/sections/family_at_home.h"
#include "ui/sections/question_bar.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QSettings>
#include <QSignalSpy>

namespace boshi::test {

/// The real window with the family of FamilyAtHome in it, changed by `prepare` before it is opened.
struct SafetyWindow {
    Folder folder;
    QString path = folder.path("family.boshi");
    People people;
    QSettings settings{folder.path("boshi.conf"), QSettings::IniFormat};
    ui::MainWindow window{settings, surroundings(9), KeyProfile::Small};

    explicit SafetyWindow(const QByteArray &section, const std::function<void(FamilyAtHome &)> &prepare = [](FamilyAtHome &) {})
    {
        FamilyAtHome home;
        prepare(home);
        people = home.people;
        home.session.reset();
        copyFile(home.path, path);
        window.keepBackupsIn(folder.path("backups"));
        window.setDestination(people.mother.toString(), section);
        unlock();
    }

    void unlock()
    {
        QSignalSpy opened(&window, &ui::MainWindow::opened);
        window.unlockWith(path, passphrase());
        window.show();
        EXPECT_TRUE(opened.wait(patience));
    }

    VaultSession &session() { return *window.session(); }
    ui::QuestionBar &question() { return *window.findChild<ui::QuestionBar *>(); }

    /// What the Safety menu holds, by its words.
    QAction *safety(const char *text) const
    {
        for (QAction *action : window.findChildren<QAction *>())
            if (action->text() == QString::fromUtf8(text))
                return action;
        return nullptr;
    }
};

/// Everything anybody could read or hear in any widget, also in those out of sight.
inline QString readable()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QStringList texts;
    for (QWidget *widget : QApplication::allWidgets()) {
        texts << widget->windowTitle() << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        for (const QAction *action : widget->actions())
            texts << action->text() << action->toolTip();
        if (auto *spoken = QAccessible::queryAccessibleInterface(widget))
            for (const auto kind : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
                texts << spoken->text(kind);
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->model())
            for (int row = 0; row < view->model()->rowCount(); ++row)
                for (int column = 0; column < view->model()->columnCount(); ++column)
                    texts << view->model()->index(row, column).data().toString();
    }
    return texts.join(u'\n');
}

} // namespace boshi::test
