// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault.h"
#include "ui/words/recovery_text.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPrinter;

namespace boshi::ui {

/// Makes the recovery sheet of an open vault and tests it: one typed line tells whether it can be read and still holds.
class SheetDialog : public QDialog {
    Q_OBJECT

public:
    SheetDialog(const Vault &vault, QDate today, QWidget *parent = nullptr);
    ~SheetDialog() override;

    /// Writes a new file; the sentence below the buttons says how it went.
    void save(const QString &path);
    /// Puts the sheet on paper, without a file that somebody would have to delete.
    void printOn(QPrinter &printer);

private:
    QLayout *makeSaveRow();
    QLayout *makeTestRow();
    void choosePrinter();
    void choosePlace(const QString &suffix, const QString &filter);
    void testLine();

    const Vault &m_vault;
    SheetFacts m_facts;
    QLabel *m_saved;
    QLineEdit *m_line;
    QLabel *m_tested;
    std::unique_ptr<QPrinter> m_printer; ///< While its dialog is open.
};

} // namespace boshi::ui
