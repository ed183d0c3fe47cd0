// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace boshi::ui {

/// A sentence about a value, with a sign: a stop for what must be corrected, a question for what should be looked at.
class IssueLine : public QWidget {
    Q_OBJECT

public:
    IssueLine(const QString &sentence, bool isError, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void drawSign();

    bool m_isError;
    QLabel *m_sign;
};

} // namespace boshi::ui
