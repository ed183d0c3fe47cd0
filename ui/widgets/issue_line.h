// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace boshi::ui {

/// A sentence about a value, with a sign: a stop for what must be corrected, a question for what should be looked at, and
/// what there is to know.
class IssueLine : public QWidget {
    Q_OBJECT

public:
    enum class Sign { Stop, Question, Remark };

    IssueLine(const QString &sentence, Sign sign, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawSign();

    Sign m_kind;
    QLabel *m_sign;
};

} // namespace boshi::ui
