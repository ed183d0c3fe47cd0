// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/keys.h"
#include "tests/ui/screening/invented_texts.h"
#include "tests/ui/walk/tour.h"
#include "ui/charts/trend_view.h"
#include "ui/loss/loss_page.h"
#include "ui/screening/answer_group.h"
#include "ui/screening/screening_page.h"
#include "ui/screening/text_pack_part.h"
#include "ui/screening/trend_part.h"

#include "ui/setup/whole_form.h"

#include <QRadioButton>
#include <QTest>

/// The private page of each questionnaire, and whom to ask.
namespace boshi::test {
namespace {

ui::ScreeningPage &pageOf(const SafetyWindow &open)
{
    auto *page = qobject_cast<ui::ScreeningPage *>(open.window.workspace()->page());
    if (!page)
        throw std::runtime_error("no page of a questionnaire is in sight");
    return *page;
}

void pressNamed(const QWidget &widget, const char *context, const char *source)
{
    press(widget, QCoreApplication::translate(context, source).remove(u'&').toUtf8().constData());
}

void answerAll(const ui::ScreeningPage &page, int place)
{
    for (const ui::AnswerGroup *question : page.form()->findChildren<ui::AnswerGroup *>())
        question->findChildren<QRadioButton *>()[place]->click();
}

ui::FieldEditor &editorOf(const QWidget &widget, std::string_view key)
{
    for (const ui::WholeForm *form : widget.findChildren<ui::WholeForm *>())
        if (ui::FieldEditor *editor = form->editor(key))
            return *editor;
    throw std::runtime_error("no such field on the page: " + std::string(key));
}

} // namespace

void Tour::visitClosedScreening(SafetyWindow &open)
{
    emit open.window.workspace()->page()->screeningAsked(&records::epds, {});
    stop(open.window, QStringLiteral("questionnaire, private area closed"));
    emit pageOf(open).left();
}

void Tour::visitScreenings(SafetyWindow &open)
{
    for (const RecordType *type : {&records::parentingChecklist, &records::mibs, &records::epds}) {
        const QString key = QString::fromUtf8(type->key.data(), qsizetype(type->key.size()));
        emit open.window.workspace()->page()->screeningAsked(type, {});
        stop(open.window, QStringLiteral("questionnaire ") + key);
        ui::ScreeningPage &page = pageOf(open);
        editorOf(page, type->sortDay()->key).typeAgain(QStringLiteral("kettle"));
        answerAll(page, 0);
        if (type->find(records::keys::screening::total))
            editorOf(page, records::keys::screening::total).typeAgain(QStringLiteral("30"));
        EXPECT_FALSE(page.save());
        stop(open.window, QStringLiteral("questionnaire refused ") + key);
        open.window.workspace()->leaveThen([] {});
        stop(open.window, QStringLiteral("questionnaire asked about ") + key);
        open.question().hide();
        editorOf(page, type->sortDay()->key).typeAgain(QStringLiteral("2026/5/1"));
        pressNamed(page, "boshi::ui::ScreeningPage", "&Save");
    }
    visitFollowUp(open);
    visitTrend(open);
}

void Tour::visitFollowUp(SafetyWindow &open)
{
    ui::ScreeningPage &page = pageOf(open);
    ASSERT_TRUE(page.followUp());
    stop(open.window, QStringLiteral("whom to ask"));
    editorOf(*page.followUp(), records::keys::screening::nextOn).typeAgain(QStringLiteral("kettle"));
    pressNamed(*page.followUp(), "boshi::ui::FollowUpView", "&Keep the day");
    stop(open.window, QStringLiteral("whom to ask, day refused"));
    page.discard();
    emit page.left();
}

/// The switch off and on, and the overview of a child that is shown with care.
void Tour::visitLoss(SafetyWindow &open)
{
    ui::Workspace &workspace = *open.window.workspace();
    const ui::Place child{open.people.child, open.people.child};
    emit workspace.page()->lossAsked(child.subject);
    auto *page = qobject_cast<ui::LossPage *>(workspace.page());
    ASSERT_TRUE(page);
    stop(open.window, QStringLiteral("after a loss"));
    pressNamed(*page, "boshi::ui::LossPage", "S&how with care");
    stop(open.window, QStringLiteral("after a loss, shown with care"));
    emit page->left();
    workspace.goTo(child);
    workspace.showSection(ui::Page::overview);
    stop(open.window, QStringLiteral("overview after a loss"));
}

void Tour::visitTrend(SafetyWindow &open)
{
    emit open.window.workspace()->page()->screeningAsked(&records::epds, {});
    ui::ScreeningPage &page = pageOf(open);
    pressNamed(page, "boshi::ui::ScreeningPage", "Totals ove&r time");
    ASSERT_TRUE(page.trend());
    stop(open.window, QStringLiteral("totals over time"));
    page.trend()->view().setTableShown(true);
    stop(open.window, QStringLiteral("totals over time as a table"));
    page.discard();
    emit page.left();
}

/// In a folder of its own: nothing is written where the program keeps such texts.
void Tour::visitTexts(VaultSession &session)
{
    const Folder folder;
    const auto sheet = screening::loadSheet(records::epds);
    ui::ScreeningPage page(session, folder.path("texts"));
    page.openNew(records::epds, session.family()->members().front().person->id);
    page.resize(roomForWindows);
    page.show();
    const auto take = [&] { page.form()->findChild<ui::TextPackPart *>()->take(folder.path("pack.json")); };
    writeBytes(folder.path("pack.json"), "{");
    take();
    stop(page, QStringLiteral("texts refused"));
    writeBytes(folder.path("pack.json"), inventedTexts(*sheet));
    take();
    stop(page, QStringLiteral("texts of a questionnaire"));
}

} // namespace boshi::test
