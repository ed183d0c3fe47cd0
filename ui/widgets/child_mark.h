// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

namespace boshi::ui {

/// The colour mark of the n-th child; a help for the eye only, the name always stands beside it.
QColor childMark(int child);

/// It stands along everything that is about this child.
class ChildMark : public QWidget {
    Q_OBJECT

public:
    explicit ChildMark(int child, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_child;
};

} // namespace boshi::ui
