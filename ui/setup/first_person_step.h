// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setup_family.h"
#include "ui/setup/setup_step.h"

class QLabel;
class QRadioButton;

namespace boshi::ui {

class DueDatePart;
class RecordForm;

/// Whom the handbook is about: a mother and her pregnancy, or a child.
class FirstPersonStep : public SetupStep {
    Q_OBJECT

public:
    explicit FirstPersonStep(SetupFamily &family, QWidget *parent = nullptr);

    QString question() const override;
    QString explanation() const override;
    void begin() override;
    bool isEdited() const override;
    bool save() override;
    QCborMap input() const override;
    void takeInput(const QCborMap &input) override;
    void focusFirst() override;

private:
    QWidget *makePregnancySide();
    QWidget *makeChildSide();
    void showSide();
    bool hasName(RecordForm &form, const Record &person);
    bool savePregnancy();
    bool saveChild();
    bool saved(const Result<Done> &result);
    std::vector<RecordEdit> pregnancyEdits(const QUuid &mother) const;
    const Record *mother() const;

    SetupFamily &m_family;
    QLabel *m_names;
    QRadioButton *m_expecting;
    QRadioButton *m_born;
    QWidget *m_pregnancySide = nullptr;
    QWidget *m_motherPart = nullptr; ///< Out of sight when she is entered already.
    RecordForm *m_motherForm = nullptr;
    DueDatePart *m_dueDate = nullptr;
    QWidget *m_childSide = nullptr;
    RecordForm *m_childForm = nullptr;
};

} // namespace boshi::ui
