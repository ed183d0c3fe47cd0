// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/due_dates.h"
#include "core/records/catalogue.h"
#include "core/records/keys.h"
#include "tests/support/dialogs.h"
#include "tests/support/vaults.h"
#include "ui/forms/record_form.h"
#include "ui/setup/due_date_part.h"
#include "ui/words/due_date_text.h"

#include <QComboBox>
#include <QRadioButton>
#include <QTest>

namespace boshi::ui::due_date_part_tests {
namespace {

namespace keys = records::keys;
namespace own = records::keys::dueDateEstimate;
using test::press;
using test::says;

struct Part {
    test::Folder folder;
    std::unique_ptr<VaultSession> session = test::openSession(test::emptyVault(folder));
    Record pregnancy{.id = session->surroundings().newId(), .type = &records::pregnancy};
    DueDatePart part{*session};

    Part()
    {
        part.begin(pregnancy, {});
        part.show();
    }

    void choose(const char *method)
    {
        auto *box = part.findChild<QComboBox *>();
        box->setCurrentIndex(box->findData(QString::fromLatin1(method)));
    }

    /// Null while no method is chosen.
    RecordForm *form() const
    {
        for (RecordForm *each : part.findChildren<RecordForm *>())
            if (!each->isHidden())
                return each;
        return nullptr;
    }

    void type(std::string_view key, const char *text)
    {
        QWidget *input = form()->editor(key)->input();
        QTest::keyClicks(input, QString::fromUtf8(text));
        QTest::keyClick(input, Qt::Key_Tab);
    }

    std::vector<QRadioButton *> dates() const
    {
        const auto found = part.findChildren<QRadioButton *>();
        return {found.begin(), found.end()};
    }
};

PartialDate dueDateOf(const Record &record) { return *record.get<PartialDate>(keys::pregnancy::dueDate); }

TEST(DueDatePart, asksOnlyForWhatTheMethodNeeds)
{
    Part it;
    EXPECT_FALSE(it.form());
    it.choose("lmp");
    EXPECT_TRUE(it.form()->editor(own::lastPeriod));
    EXPECT_FALSE(it.form()->editor(own::dueDate));
    it.choose("transfer");
    EXPECT_TRUE(it.form()->editor(own::cultureDays));
    EXPECT_FALSE(it.form()->editor(own::lastPeriod));
    it.choose("clinician");
    EXPECT_TRUE(it.form()->editor(own::dueDate));
}

TEST(DueDatePart, showsTheDateAndHowItWasReachedWhileItIsTyped)
{
    Part it;
    it.choose("lmp");
    it.type(own::lastPeriod, "2026/3/2");
    EXPECT_TRUE(says(it.part, "Due date: 7 Dec 2026 · 280 days after the first day of the last period, 2 Mar 2026"));
    EXPECT_EQ(dueDateOf(it.part.pregnancy()), PartialDate(QDate(2026, 12, 7)));
    EXPECT_EQ(it.part.newEstimates().size(), 1U);
    EXPECT_TRUE(it.dates().empty()) << "there is nothing to choose from";
}

TEST(DueDatePart, reckonsFromNothingVague)
{
    Part it;
    it.choose("lmp");
    it.type(own::lastPeriod, "2026/3");
    EXPECT_TRUE(it.part.isEdited());
    EXPECT_FALSE(it.part.isReadable());
    EXPECT_TRUE(says(it.part, "cannot be told from this yet"));
    EXPECT_TRUE(it.part.newEstimates().empty());
}

TEST(DueDatePart, keepsEveryDateAndTheFirstOneCountsUntilAnotherIsChosen)
{
    Part it;
    it.choose("lmp");
    it.type(own::lastPeriod, "2026/3/2");
    press(it.part, "Keep this date");
    it.choose("clinician");
    it.type(own::dueDate, "2026/12/16");
    ASSERT_EQ(it.part.newEstimates().size(), 2U);
    EXPECT_EQ(dueDateOf(it.part.pregnancy()), PartialDate(QDate(2026, 12, 7))) << "never re-dated by itself";
    EXPECT_TRUE(says(it.part, "9 day(s) apart"));
    ASSERT_EQ(it.dates().size(), 2U);
    EXPECT_TRUE(it.dates()[0]->isChecked());
    it.dates()[1]->click();
    EXPECT_EQ(dueDateOf(it.part.pregnancy()), PartialDate(QDate(2026, 12, 16)));
    EXPECT_EQ(it.part.pregnancy().value(keys::pregnancy::dueDateMethod), Value(QStringLiteral("clinician")));
    EXPECT_EQ(it.part.newEstimates().size(), 2U) << "the other one is kept too";
}

TEST(DueDatePart, leavesADateThatCountsAlreadyAsItIs)
{
    Part it;
    it.pregnancy.setValue(*it.pregnancy.type->find(keys::pregnancy::dueDate), PartialDate(QDate(2026, 12, 1)));
    it.part.begin(it.pregnancy, {});
    ASSERT_EQ(it.dates().size(), 1U);
    EXPECT_TRUE(it.dates()[0]->text().contains(QStringLiteral("as recorded so far")));
    it.choose("lmp");
    it.type(own::lastPeriod, "2026/3/2");
    EXPECT_EQ(dueDateOf(it.part.pregnancy()), PartialDate(QDate(2026, 12, 1)));
    ASSERT_EQ(it.dates().size(), 2U);
    it.dates()[1]->click();
    EXPECT_EQ(dueDateOf(it.part.pregnancy()), PartialDate(QDate(2026, 12, 7)));
}

TEST(DueDatePart, givesBackWhatWasTypedAndKeptAndChosen)
{
    Part it;
    it.choose("lmp");
    it.type(own::lastPeriod, "2026/3/2");
    press(it.part, "Keep this date");
    it.choose("clinician");
    it.type(own::dueDate, "2026/12/16");
    it.dates()[1]->click();
    const QCborMap input = it.part.input();
    Part again;
    again.part.takeInput(input);
    EXPECT_EQ(again.part.newEstimates().size(), 2U);
    EXPECT_EQ(again.part.newEstimates()[0].value(own::lastPeriod), Value(PartialDate(QDate(2026, 3, 2))));
    EXPECT_EQ(dueDateOf(again.part.pregnancy()), PartialDate(QDate(2026, 12, 16)));
}

TEST(DueDateText, saysHowEachMethodReachedTheDate)
{
    const auto basis = [](const char *method, std::vector<std::pair<std::string_view, Value>> values) {
        Record record{.id = QUuid::createUuid(), .type = &records::dueDateEstimate};
        record.setValue(*record.type->find(own::method), QString::fromLatin1(method));
        for (auto &[key, value] : values)
            record.setValue(*record.type->find(key), value);
        return dueDateBasis(record).toStdString();
    };
    const PartialDate day(QDate(2026, 3, 2));
    EXPECT_EQ(basis("crl", {{own::scanOn, day}, {own::scanAge, *GestationalAge::of(8, 2)}}), "by ultrasound on 2 Mar 2026: 8 week(s) 2 day(s)");
    EXPECT_EQ(basis("transfer", {{own::transferredOn, day}, {own::cultureDays, qint64(5)}}), "by embryo transfer on 2 Mar 2026, in culture for 5 day(s)");
    EXPECT_EQ(basis("insemination", {{own::conceivedOn, day}}), "266 days after insemination on 2 Mar 2026");
    EXPECT_EQ(basis("clinician", {}), "Set by the clinic");
    EXPECT_EQ(basis("lmp", {}), "Last period") << "nothing is made up";
}

} // namespace
} // namespace boshi::ui::due_date_part_tests
