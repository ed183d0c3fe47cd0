// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/unlock/calm_page.h"
#include "ui/unlock/vault_opener.h"

class QLineEdit;
class QProgressBar;
class QPushButton;

namespace boshi::ui {

class PassphraseField;
class PassphraseMeter;

/// Makes a new vault: where, and with which passphrase.
class CreatePage : public CalmPage {
    Q_OBJECT

public:
    explicit CreatePage(const QString &suggestedPath, KeyProfile profile, QWidget *parent = nullptr);

    /// Typing begins with the passphrase; the place is a good one as a rule.
    void begin();
    QString path() const;
    std::unique_ptr<Vault> takeVault() { return m_opener.takeVault(); }

signals:
    void created();
    void left();

private:
    QWidget *makePlaceRow(const QString &suggestedPath);
    QLayout *makeButtons();
    void choosePlace();
    void create();
    void setBusy(bool busy);
    void say(const QString &sentence, QWidget *focus);

    KeyProfile m_profile;
    VaultOpener m_opener;
    QLineEdit *m_place = nullptr;
    PassphraseField *m_first;
    PassphraseField *m_second;
    PassphraseMeter *m_meter;
    QPushButton *m_createButton = nullptr;
    QPushButton *m_backButton = nullptr;
    QProgressBar *m_progress;
    QLabel *m_sentence;
};

} // namespace boshi::ui
