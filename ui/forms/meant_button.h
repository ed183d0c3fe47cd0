// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/field.h"

#include <QPushButton>

#include <optional>

namespace boshi::ui {

/// "3,200 g?" below a field where 3.2 was typed. Alt+Up says yes from anywhere in the window; typing on says no.
class MeantButton : public QPushButton {
    Q_OBJECT

public:
    explicit MeantButton(const Field &field, QWidget *parent = nullptr);

    /// Nothing takes the question away.
    void ask(std::optional<qint64> number);

signals:
    void meant(qint64 number);

private:
    void accept();

    const Field &m_field;
    std::optional<qint64> m_number;
};

} // namespace boshi::ui
