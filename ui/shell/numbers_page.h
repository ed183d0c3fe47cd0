// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sections/page.h"

class QTextBrowser;

namespace boshi::ui {

/// Computes published examples of growth scores anew in front of the user, and says of every reference which file it is and
/// whether all answers agree.
class NumbersPage : public Page {
    Q_OBJECT

public:
    explicit NumbersPage(QWidget *parent = nullptr);

    void showPlace(const Place &) override { }
    void refresh(const QSet<QUuid> &) override { }

    void check();

signals:
    void left();

private:
    QTextBrowser *m_text;
};

} // namespace boshi::ui
