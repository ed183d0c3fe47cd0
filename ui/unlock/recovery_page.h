// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/unlock/calm_page.h"
#include "ui/unlock/vault_opener.h"

class QPlainTextEdit;
class QPushButton;

namespace boshi::ui {

/// Opens a vault with the lines of its recovery sheet, typed, pasted or from the text file.
class RecoveryPage : public CalmPage {
    Q_OBJECT

public:
    explicit RecoveryPage(const QString &path, QWidget *parent = nullptr);
    ~RecoveryPage() override;

    std::unique_ptr<Vault> takeVault() { return m_opener.takeVault(); }
    /// Takes the lines from a text file and opens with them.
    void openWithFile(const QString &sheetPath);

signals:
    void unlocked();
    void left();

private:
    QLayout *makeButtons();
    void chooseFile();
    void openWithLines();
    void openWith(Result<VaultKey> sheet);
    void forgetLines();

    QString m_path;
    VaultOpener m_opener;
    QPlainTextEdit *m_lines;
    QPushButton *m_openButton = nullptr;
    QLabel *m_sentence;
};

} // namespace boshi::ui
