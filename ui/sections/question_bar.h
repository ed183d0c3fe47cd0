// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sections/page.h"

class QPushButton;

namespace boshi::ui {

/// Asks what to do with input that is not saved: save it, discard it, or stay. A bar, not a dialog: what is meant stays in sight.
class QuestionBar : public QWidget {
    Q_OBJECT

public:
    explicit QuestionBar(QWidget *parent = nullptr);

    /// Asks about the page's input; `then` is done after saving or discarding, never after staying.
    void ask(Page *page, const Page::Action &then);

signals:
    void stayed();

private:
    void save();
    void discard();
    void stay();
    void goOn();

    Page *m_page = nullptr;
    Page::Action m_then;
    QPushButton *m_saveButton;
    QPushButton *m_discardButton;
    QPushButton *m_stayButton;
};

} // namespace boshi::ui
