// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDialog;

namespace boshi::ui {

/// Makes a dialog as high as its wrapped text needs, also when a sentence appears later; windows do not by themselves.
class GrowingHeight : public QObject {
public:
    explicit GrowingHeight(QDialog &dialog);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void grow();

    QDialog &m_dialog;
};

} // namespace boshi::ui
