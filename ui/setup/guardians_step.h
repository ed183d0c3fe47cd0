// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setup_family.h"
#include "ui/setup/setup_step.h"

class QComboBox;
class QLabel;

namespace boshi::ui {

class RecordForm;

/// Who else looks after the child.
class GuardiansStep : public SetupStep {
    Q_OBJECT

public:
    explicit GuardiansStep(SetupFamily &family, QWidget *parent = nullptr);

    QString question() const override;
    QString explanation() const override;
    void begin() override;
    bool isEdited() const override;
    /// Nobody else is an answer too.
    bool save() override;
    QCborMap input() const override;
    void takeInput(const QCborMap &input) override;
    void focusFirst() override;

private:
    void addAnother();

    SetupFamily &m_family;
    QLabel *m_names;
    QComboBox *m_role;
    RecordForm *m_form;
};

} // namespace boshi::ui
