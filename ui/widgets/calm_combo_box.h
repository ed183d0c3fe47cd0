// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QElapsedTimer>

namespace boshi::ui {

/// A combo box that leaves the wheel to the page: scrolling never changes a value. Typing chooses, also through an input
/// method and with full-width characters.
class CalmComboBox : public QComboBox {
    Q_OBJECT

public:
    /// Further ways of typing a line, a QStringList in ASCII: "++" for 2+.
    static constexpr int typedFormsRole = Qt::UserRole + 1;

    explicit CalmComboBox(QWidget *parent = nullptr);

protected:
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    void type(const QString &text);
    /// -1 when no line is typed so.
    int lineTyped(const QString &text) const;

    QString m_typed;
    QElapsedTimer m_sinceTyped;
};

} // namespace boshi::ui
