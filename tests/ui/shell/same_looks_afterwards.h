// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/words/speaking.h"

#include <QApplication>
#include <QFont>
#include <QPalette>

namespace boshi::test {

/// Lets the program look and speak afterwards as every other test expects.
class SameLooksAfterwards {
public:
    SameLooksAfterwards() = default;
    ~SameLooksAfterwards()
    {
        QApplication::setFont(m_font);
        QApplication::setPalette(m_palette);
        ui::useCalendarStyle(*qApp, ui::CalendarStyle::Western);
    }
    Q_DISABLE_COPY_MOVE(SameLooksAfterwards)

private:
    Speaking m_speaking{"en"};
    QFont m_font = QApplication::font();
    QPalette m_palette = QApplication::palette();
};

} // namespace boshi::test
