// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/sections/family_at_home.h"
#include "ui/forms/input_text.h"
#include "ui/sections/record_panel.h"
#include "ui/visits/visit_line.h"
#include "ui/visits/visit_table.h"
#include "ui/visits/visits_page.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace boshi::test {

/// The family is expecting again: week 24 on the day of the tests.
struct ExpectingAtHome : FamilyAtHome {
    QUuid next = session->surroundings().newId();
    std::unique_ptr<ui::VisitsPage> page;

    ExpectingAtHome()
    {
        Record expecting{.id = next, .type = &records::pregnancy, .subject = people.mother};
        expecting.setValue(*expecting.type->find(records::keys::pregnancy::dueDate), PartialDate(today.addDays(16 * 7)));
        keep(session->save(expecting));
    }
    ~ExpectingAtHome() { page.reset(); }

    /// As the window shows it.
    ui::VisitTable &open()
    {
        page = std::make_unique<ui::VisitsPage>(*session, records::antenatalVisit.chapter);
        QObject::connect(session.get(), &VaultSession::changed, page.get(), &ui::Page::refresh);
        page->resize(1100, 700);
        page->showPlace({people.mother, next});
        page->findChild<QComboBox *>()->setCurrentIndex(int(std::ranges::find(page->types(), &records::antenatalVisit) - page->types().begin()));
        page->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(page.get()));
        return page->table();
    }

    Record visit(QDate day, qint64 grams = 0) const
    {
        Record record{.id = session->surroundings().newId(), .type = &records::antenatalVisit, .subject = next};
        record.setValue(*record.type->sortDay(), PartialDate(day));
        if (grams)
            record.setValue(*record.type->find(records::keys::antenatalVisit::weight), grams);
        return record;
    }
    std::vector<const Record *> visits() const { return family().recordsOf(next, records::antenatalVisit); }
};

inline int columnOf(std::string_view key) { return int(records::antenatalVisit.find(key) - records::antenatalVisit.fields.data()); }

/// Keys struck wherever the keyboard is; tells how many.
inline int strike(const QString &text)
{
    for (const QChar character : text)
        QTest::keyClicks(QApplication::focusWidget(), QString(character));
    return int(text.size());
}
inline int strike(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    return 1;
}

} // namespace boshi::test
