// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault.h"
#include "ui/words/recovery_text.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPrinter;
class QPushButton;

namespace boshi::ui {

/// Makes the recovery sheet of an open vault and tests it: one typed line tells whether it can be read and still holds.
class SheetView : public QWidget {
    Q_OBJECT

public:
    SheetView(const Vault &vault, QDate today, QWidget *parent = nullptr);
    ~SheetView() override;

    /// Writes a new file; the sentence below the buttons says how it went.
    void save(const QString &path);
    /// Puts the sheet on paper, without a file that somebody would have to delete.
    void printOn(QPrinter &printer);

signals:
    /// A line was typed that is on the sheet that opens this vault.
    void tested();

private:
    QLayout *makeSaveRow();
    QLayout *makeTestRow();
    void choosePrinter();
    void choosePlace(const QString &suffix, const QString &filter);
    void testLine();

    const Vault &m_vault;
    SheetFacts m_facts;
    QPushButton *m_printButton = nullptr;
    QLabel *m_saved;
    QLineEdit *m_line;
    QLabel *m_tested;
    std::unique_ptr<QPrinter> m_printer; ///< While its dialog is open.
};

} // namespace boshi::ui
