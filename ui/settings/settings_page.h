// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/vault_session.h"
#include "ui/sections/page.h"

class QVBoxLayout;

namespace boshi::ui {

class Preferences;

/// The settings, each with one plain sentence; what is chosen holds at once.
class SettingsPage : public Page {
    Q_OBJECT

public:
    /// `session` is null while no vault is open; then nothing about one is asked.
    SettingsPage(Preferences &preferences, VaultSession *session, QWidget *parent = nullptr);

    void showPlace(const Place &) override { }
    void refresh(const QSet<QUuid> &) override { }
    /// Puts the keyboard where it was on the page before this one; on the first setting when there is no such place.
    void focusOn(const QString &control);

signals:
    void left();
    /// The list of backups is wanted.
    void backupsAsked();

private:
    void addWords(QVBoxLayout &column);
    void addAges(QVBoxLayout &column);
    void addLooks(QVBoxLayout &column);
    void addLock(QVBoxLayout &column);
    void addBackups(QVBoxLayout &column);
    void addAuthor(QVBoxLayout &column);

    Preferences &m_preferences;
    VaultSession *m_session;
};

} // namespace boshi::ui
