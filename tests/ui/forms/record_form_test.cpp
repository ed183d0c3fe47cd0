// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_form.h"

#include "core/records/catalogue.h"
#include "core/reference/code_lists.h"
#include "core/schema/family_view.h"
#include "tests/support/sample_values.h"
#include "ui/words/labels.h"

#include <QAbstractScrollArea>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace boshi::ui {
namespace {

QLineEdit *line(const RecordForm &form, const char *key) { return qobject_cast<QLineEdit *>(form.editor(key)->input()); }

void type(const RecordForm &form, const char *key, const char *text)
{
    line(form, key)->selectAll();
    line(form, key)->insert(QString::fromUtf8(text));
}

} // namespace

TEST(RecordForm, buildsForEveryTypeInTheCatalogue)
{
    for (const RecordType *type : test::typesToTest()) {
        const RecordForm form(*type);
        EXPECT_EQ(form.accessibleName(), title(*type));
        for (const Field &field : type->fields)
            EXPECT_TRUE(form.editor(field.key)) << type->key << '.' << field.key;
    }
}

TEST(RecordForm, givesEveryInputALabel)
{
    for (const RecordType *type : test::typesToTest()) {
        const RecordForm form(*type);
        std::size_t buddies = 0;
        for (const QLabel *caption : form.findChildren<QLabel *>())
            buddies += caption->buddy() ? 1 : 0;
        EXPECT_EQ(buddies, type->fields.size()) << type->key;
    }
}

TEST(RecordForm, returnsEveryRecordAsItWasSet)
{
    for (const RecordType *type : test::typesToTest()) {
        RecordForm form(*type);
        for (quint32 seed = 0; seed < 10; ++seed) {
            const Record record = test::sampleRecord(*type, seed);
            form.setRecord(record);
            EXPECT_EQ(form.record().values, record.values) << type->key << ' ' << seed;
            EXPECT_EQ(form.record().id, record.id);
            EXPECT_FALSE(form.isEdited()) << type->key << ' ' << seed;
            EXPECT_TRUE(form.inputIssues().empty());
        }
    }
}

TEST(RecordForm, forgetsTheRecordBefore)
{
    RecordForm form(test::everyKind());
    form.setRecord(test::sampleRecord(test::everyKind(), 1));
    const Record blank{.id = QUuid::createUuid(), .type = &test::everyKind()};
    form.setRecord(blank);
    EXPECT_TRUE(form.record().values.empty());
}

TEST(RecordForm, changesOnlyWhatWasTyped)
{
    RecordForm form(records::childMeasurement);
    const Record before = test::sampleRecord(records::childMeasurement, 3);
    form.setRecord(before);
    QSignalSpy edited(&form, &RecordForm::edited);
    type(form, "weight", "7.4");
    EXPECT_GE(edited.count(), 1);
    EXPECT_TRUE(form.isEdited());
    EXPECT_EQ(*form.record().get<qint64>("weight"), 7400);
    for (const Field &field : records::childMeasurement.fields)
        EXPECT_EQ(form.record().value(field) == before.value(field), field.key != "weight") << field.key;
}

TEST(RecordForm, isNotEditedWhenTheFormerValueIsTypedAgain)
{
    Record record = test::sampleRecord(records::childMeasurement, 3);
    record.setValue(*records::childMeasurement.find("weight"), qint64(6250));
    RecordForm form(records::childMeasurement);
    form.setRecord(record);
    type(form, "weight", "6.3");
    EXPECT_TRUE(form.isEdited());
    type(form, "weight", "6.25");
    EXPECT_FALSE(form.isEdited());
}

TEST(RecordForm, blocksSavingOfWhatCannotBeRead)
{
    RecordForm form(records::childMeasurement);
    form.setRecord(test::sampleRecord(records::childMeasurement, 3));
    type(form, "weight", "heavy");
    EXPECT_EQ(form.inputIssues(), (std::vector<Issue>{{"weight", Rule::WrongKind}}));
    EXPECT_TRUE(form.isEdited());
    form.showIssues({});
    EXPECT_EQ(line(form, "weight")->text(), QStringLiteral("heavy"));
    EXPECT_TRUE(line(form, "weight")->accessibleDescription().contains(QStringLiteral("cannot be read")));
}

TEST(RecordForm, asksAboutGramsTypedAsKilograms)
{
    RecordForm form(records::childMeasurement);
    form.setRecord({.id = QUuid::createUuid(), .type = &records::childMeasurement});
    type(form, "weight", "6250");
    EXPECT_TRUE(form.inputIssues().empty());
    const auto issues = validate(form.record(), EmptyFamilyView(), QDate(2026, 6, 1));
    EXPECT_TRUE(std::ranges::any_of(issues, [](const Issue &issue) { return issue.field == "weight"; }));
}

TEST(RecordForm, putsIssuesBesideTheirFieldAndTakesThemAway)
{
    RecordForm form(records::childMeasurement);
    form.showIssues({{"day", Rule::Missing}});
    EXPECT_FALSE(line(form, "day")->accessibleDescription().isEmpty());
    EXPECT_TRUE(line(form, "weight")->accessibleDescription().isEmpty());
    form.showIssues({});
    EXPECT_TRUE(line(form, "day")->accessibleDescription().isEmpty());
}

TEST(RecordForm, keepsInternalFieldsFromBeingTypedInto)
{
    const RecordForm form(records::batch);
    EXPECT_TRUE(line(form, "file_name")->isReadOnly());
    EXPECT_FALSE(form.editor("source")->input()->isEnabled());
}

TEST(RecordForm, leavesTheWheelToThePage)
{
    const RecordForm form(test::everyKind());
    for (const char *key : {"yes_no", "choice", "ordinal", "reference", "long_text", "decimal"}) {
        QWheelEvent event(QPointF(5, 5), QPointF(5, 5), {}, QPoint(0, -240), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QWidget *input = form.editor(key)->input();
        const auto *area = qobject_cast<QAbstractScrollArea *>(input);
        QCoreApplication::sendEvent(area ? area->viewport() : input, &event);
        EXPECT_FALSE(event.isAccepted()) << key;
    }
}

TEST(RecordForm, neverScrollsSideways)
{
    for (const RecordType *type : test::typesToTest()) {
        RecordForm form(*type);
        QFont large = form.font();
        large.setPointSizeF(22);
        form.setFont(large);
        form.resize(480, 600);
        form.show();
        QCoreApplication::processEvents();
        EXPECT_EQ(form.horizontalScrollBar()->maximum(), 0) << type->key;
    }
}

TEST(RecordForm, cutsNoSentenceAndKeepsTheInputInSight)
{
    for (const int width : {380, 900}) {
        RecordForm form(test::everyKind());
        form.resize(width, 500);
        form.show();
        form.activateWindow();
        QCoreApplication::processEvents();
        form.focusField("attachment");
        std::vector<Issue> issues;
        for (const Field &field : test::everyKind().fields)
            issues.push_back({field.key, Rule::IndividualNumber});
        form.showIssues(issues);
        QTest::qWait(50);
        int sentences = 0;
        for (const QLabel *label : form.findChildren<QLabel *>()) {
            if (!label->isVisible() || !label->wordWrap())
                continue;
            EXPECT_GE(label->height(), label->heightForWidth(label->width())) << width << ' ' << label->text().toStdString();
            ++sentences;
        }
        EXPECT_GE(sentences, int(issues.size()));
        const QWidget *input = form.editor("attachment")->input();
        const QRect seen(input->mapTo(form.viewport(), QPoint()), input->size());
        EXPECT_TRUE(form.viewport()->rect().contains(seen)) << width;
    }
}

/// Labels of the form that have less height than a line takes.
QStringList squeezedCaptions(const RecordForm &form)
{
    QStringList squeezed;
    for (const QLabel *caption : form.widget()->findChildren<QLabel *>(QString(), Qt::FindDirectChildrenOnly))
        if (caption->isVisible() && caption->height() < caption->fontMetrics().height())
            squeezed << caption->text();
    return squeezed;
}

TEST(RecordForm, leavesEveryCaptionItsRoomWhereARowIsNotShown)
{
    RecordForm form(records::epds);
    form.setRecord({.id = QUuid::createUuid(), .type = &records::epds});
    form.resize(300, 500);
    form.show();
    QTest::qWait(1);
    EXPECT_FALSE(form.editor("occasion_other")->isVisible());
    EXPECT_EQ(squeezedCaptions(form).join(u'\n').toStdString(), "");
    auto *occasion = qobject_cast<QComboBox *>(form.editor("occasion")->input());
    occasion->setCurrentIndex(3);
    emit occasion->activated(3);
    QTest::qWait(1);
    ASSERT_TRUE(form.editor("occasion_other")->isVisible());
    EXPECT_GT(form.editor("occasion_other")->y(), form.editor("occasion")->y());
    EXPECT_LT(form.editor("occasion_other")->y(), form.editor("respondent")->y()) << "in its place among the others";
    EXPECT_EQ(squeezedCaptions(form).join(u'\n').toStdString(), "");
}

TEST(RecordForm, givesTheKeyboardToAField)
{
    RecordForm form(records::birth);
    form.resize(420, 300);
    form.show();
    form.activateWindow();
    QCoreApplication::processEvents();
    form.focusField("attendant");
    EXPECT_EQ(form.focusWidget(), form.editor("attendant")->input());
    EXPECT_GT(form.verticalScrollBar()->value(), 0);
    form.focusField("no such field");
}

TEST(RecordForm, showsTheItemsOfTheCheckupThatIsChosen)
{
    RecordForm form(records::infantCheckup);
    const auto isShown = [&](const char *key) { return !form.editor(key)->isHidden(); };
    auto *kinds = qobject_cast<QComboBox *>(form.editor("kind")->input());
    EXPECT_FALSE(isShown("hip_limitation")) << "nobody knows which checkup it is";
    EXPECT_TRUE(isShown("weight"));
    const auto choose = [&](const char *code) {
        kinds->setCurrentIndex(kinds->findText(codeLabel(codes::checkupKind, QString::fromLatin1(code))));
        emit kinds->activated(kinds->currentIndex());
    };
    choose("m3");
    EXPECT_TRUE(isShown("hip_limitation"));
    choose("y3");
    EXPECT_FALSE(isShown("hip_limitation"));
}

TEST(RecordForm, hidesNothingThatIsRecordedOrTyped)
{
    const Field &hips = *records::infantCheckup.find("hip_limitation");
    Record checkup{.id = QUuid::createUuid(), .type = &records::infantCheckup};
    checkup.setValue(hips, test::sampleValues(hips).front());
    RecordForm form(records::infantCheckup);
    form.setRecord(checkup);
    EXPECT_FALSE(form.editor("hip_limitation")->isHidden()) << "though no checkup is named";
    EXPECT_EQ(form.record().value(hips), checkup.value(hips));
}

TEST(RecordForm, asksOnlyWhatTheEditionOfTheHandbookAsks)
{
    const auto seatIn = [](const char *edition) {
        RecordForm form(records::guardian1Month, nullptr, {.edition = [edition](const Record &) { return QString::fromLatin1(edition); }});
        form.setRecord({.id = QUuid::createUuid(), .type = &records::guardian1Month});
        return !form.editor("carseat")->isHidden();
    };
    EXPECT_TRUE(seatIn("R5-04"));
    EXPECT_TRUE(seatIn("R7-04"));
    EXPECT_FALSE(seatIn("R2-10"));
    EXPECT_TRUE(seatIn("")) << "nobody knows the edition";
}

TEST(RecordForm, showsRemarksBelowTheFieldAndTellsThemToScreenReaders)
{
    RecordForm form(records::antenatalVisit);
    form.showIssues({}, {{"systolic", QStringLiteral("Higher than the guide.")}});
    EXPECT_EQ(form.editor("systolic")->input()->accessibleDescription(), QStringLiteral("Higher than the guide."));
    form.showIssues({});
    EXPECT_EQ(form.editor("systolic")->input()->accessibleDescription(), QString());
}

} // namespace boshi::ui
