// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/unlock/calm_page.h"

namespace boshi::ui {

/// The first thing people see: open a handbook file, make one, or go on with one of the last.
class WelcomePage : public CalmPage {
    Q_OBJECT

public:
    explicit WelcomePage(const QStringList &recentVaults, QWidget *parent = nullptr);

signals:
    void openAsked();
    void createAsked();
    void vaultChosen(const QString &path);
    void languageChosen(const QString &code);
    void settingsAsked();
    /// The list of files opened lately is to be emptied.
    void forgetAsked();

private:
    void addChoices();
    void addRecent(const QStringList &paths);
    void addLanguages();
};

} // namespace boshi::ui
