// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/calendar.h"
#include "ui/words/language.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace boshi::test {

/// Speaks a language while it lives; afterwards the English sources again, as every other test expects.
class Speaking {
public:
    explicit Speaking(const char *code) { ui::useLanguage(*qApp, QString::fromLatin1(code)); }
    ~Speaking()
    {
        qDeleteAll(qApp->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));
        QLocale::setDefault(m_before);
    }
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    QLocale m_before;
};

/// Writes dates in eras while it lives.
class EraCalendar {
public:
    EraCalendar() { ui::useCalendarStyle(*qApp, ui::CalendarStyle::JapaneseEra); }
    ~EraCalendar() { ui::useCalendarStyle(*qApp, ui::CalendarStyle::Western); }
    Q_DISABLE_COPY_MOVE(EraCalendar)
};

} // namespace boshi::test
