// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schema/field.h"
#include "core/schema/value.h"

#include <QToolButton>

namespace boshi::ui {

/// Says why there is no value: unknown, refused, not done, not disclosed. Alt+Down in the input opens it, so that it
/// costs no stop on the way through the form.
class AbsenceButton : public QToolButton {
    Q_OBJECT

public:
    AbsenceButton(const Field &field, QWidget *input, QWidget *parent = nullptr);

    /// The absence, if it is one, in words on the button.
    void showValue(const Value &value);
    /// How a screen reader calls the input that it belongs to.
    void setInputName(const QString &name);

signals:
    /// An Absence, or the empty value for "not recorded".
    void chosen(const boshi::Value &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add(const QString &text, const Value &value);

    QString m_label;
};

} // namespace boshi::ui
