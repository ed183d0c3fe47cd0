// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setup_family.h"
#include "ui/setup/setup_step.h"

class QLabel;
class QVBoxLayout;

namespace boshi::ui {

class RecordForm;

/// Number and edition of the handbook on paper: of each child, or of the mother while the child is not born.
class HandbookStep : public SetupStep {
    Q_OBJECT

public:
    explicit HandbookStep(SetupFamily &family, QWidget *parent = nullptr);

    QString question() const override;
    QString explanation() const override;
    void begin() override;
    bool isEdited() const override;
    /// Nothing known of it is an answer too.
    bool save() override;
    QCborMap input() const override;
    void takeInput(const QCborMap &input) override;
    void focusFirst() override;

private:
    void addForm(const Record &person);
    Record handbookOf(const QUuid &person) const;

    SetupFamily &m_family;
    QWidget *m_forms = nullptr; ///< Made anew each time, with who is in the family then.
    std::vector<RecordForm *> m_formOf;
};

} // namespace boshi::ui
