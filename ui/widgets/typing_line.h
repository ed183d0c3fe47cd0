// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/composition.h"

#include <QLineEdit>

#include <functional>

namespace boshi::ui {

/// One line of typing: the unit stands inside it, earlier texts are offered, and while an input method composes, nothing
/// else happens.
class TypingLine : public QLineEdit {
    Q_OBJECT

public:
    explicit TypingLine(const QString &unit = {}, QWidget *parent = nullptr);

    /// Asked once, when the keyboard first comes here; Down shows all of them.
    void offer(std::function<QStringList()> texts);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeRoomForUnit();
    void loadOffers();
    void showOffers();

    QString m_unit;
    std::function<QStringList()> m_texts;
    Composition m_composition;
};

} // namespace boshi::ui
