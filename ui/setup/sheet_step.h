// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setup_step.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace boshi::ui {

class SheetView;

/// The recovery sheet, made and tested. Right after the passphrase was chosen it is here; later it is asked for, and the
/// passphrase with it.
class SheetStep : public SetupStep {
    Q_OBJECT

public:
    explicit SheetStep(VaultSession &session, QWidget *parent = nullptr);

    /// The passphrase was typed a moment ago.
    void trustUser();

    QString question() const override;
    QString explanation() const override;
    void begin() override;
    bool save() override;
    void focusFirst() override;

signals:
    void sheetAsked();

private:
    bool isTested() const;

    VaultSession &m_session;
    QVBoxLayout *m_layout;
    SheetView *m_view = nullptr;
    QPushButton *m_askButton;
    QLabel *m_tested;
};

} // namespace boshi::ui
