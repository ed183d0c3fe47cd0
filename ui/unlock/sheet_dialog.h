// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/vault.h"
#include "ui/words/recovery_text.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace boshi::ui {

/// Makes the recovery sheet of an open vault and tests it: one typed line tells whether it can be read and still holds.
class SheetDialog : public QDialog {
    Q_OBJECT

public:
    SheetDialog(const Vault &vault, QDate today, QWidget *parent = nullptr);

    /// Writes a new file; the sentence below the buttons says how it went.
    void save(const QString &path);

private:
    QLayout *makeSaveRow();
    QLayout *makeTestRow();
    void choosePlace(const QString &suffix, const QString &filter);
    void testLine();

    const Vault &m_vault;
    SheetFacts m_facts;
    QLabel *m_saved;
    QLineEdit *m_line;
    QLabel *m_tested;
};

} // namespace boshi::ui
