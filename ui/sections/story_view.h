// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/story.h"

#include <QTextBrowser>

namespace boshi::ui {

/// What was written about a child, in the order of its age, to be read like a letter. Each line leads to its record.
class StoryView : public QTextBrowser {
    Q_OBJECT

public:
    explicit StoryView(QWidget *parent = nullptr);

    void tell(const Family &family, const Record &child);

signals:
    void opened(const QUuid &record);

protected:
    /// Enter opens the line where the keyboard is.
    void keyPressEvent(QKeyEvent *event) override;
    /// Tab leaves the page; its lines are gone through by the arrows.
    bool focusNextPrevChild(bool next) override;
};

} // namespace boshi::ui
