// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/composition.h"

#include <QPlainTextEdit>

namespace boshi::ui {

/// A few lines of text in a form: Tab moves on, and the wheel scrolls the page unless somebody is writing here.
class LongTextEdit : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit LongTextEdit(QWidget *parent = nullptr);

    /// How many lines it shows where there is room.
    void setLines(int lines);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void editingFinished();

protected:
    bool event(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int heightOfLines(int lines) const;

    Composition m_composition;
    int m_lines = 4;
};

} // namespace boshi::ui
