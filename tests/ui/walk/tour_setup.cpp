// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/keys.h"
#include "tests/ui/walk/tour.h"
#include "ui/forms/record_form.h"
#include "ui/setup/setup_page.h"

#include <QComboBox>
#include <QRadioButton>
#include <QTest>

/// The questions of a new file.
namespace boshi::test {
namespace {

namespace keys = records::keys;

void pressNamed(const QWidget &page, const char *source)
{
    const QString text = QCoreApplication::translate("boshi::ui::SetupPage", source).remove(u'&');
    press(page, text.toUtf8().constData());
}

/// Into the first form in sight that has this field.
void type(const ui::SetupPage &page, std::string_view key, const QString &text)
{
    for (const ui::RecordForm *form : page.findChildren<ui::RecordForm *>())
        if (form->isVisible() && form->editor(key))
            return QTest::keyClicks(form->editor(key)->input(), text);
}

QComboBox *methodsOf(const ui::SetupPage &page)
{
    for (QComboBox *box : page.findChildren<QComboBox *>())
        if (box->findData(QStringLiteral("lmp")) >= 0)
            return box;
    throw std::runtime_error("nobody asks how the due date was set");
}

} // namespace

void Tour::visitSetup(ui::MainWindow &window)
{
    window.workspace()->setUpFile(true);
    auto &page = *window.workspace()->findChild<ui::SetupPage *>();
    stop(window, QStringLiteral("setup, sheet"));
    pressNamed(page, "&Next");
    stop(window, QStringLiteral("setup, sheet refused"));
    pressNamed(page, "Sk&ip this step");
    stop(window, QStringLiteral("setup, first person"));
    pressNamed(page, "&Next");
    stop(window, QStringLiteral("setup, first person refused"));
    for (QRadioButton *choice : page.findChildren<QRadioButton *>()) {
        choice->click();
        stop(window, QStringLiteral("setup, ") + choice->text());
    }
    page.findChildren<QRadioButton *>().constFirst()->click();
    QComboBox *methods = methodsOf(page);
    for (int method = 0; method < methods->count(); ++method) {
        methods->setCurrentIndex(method);
        stop(window, QStringLiteral("setup, ") + methods->currentText());
    }
    visitDueDates(window, page, *methods);
    pressNamed(page, "&Next");
    stop(window, QStringLiteral("setup, other guardians"));
    pressNamed(page, "&Next");
    stop(window, QStringLiteral("setup, handbook"));
    pressNamed(page, "Continue &later");
    stop(window, QStringLiteral("overview of a family that is being set up"));
}

/// Two that differ, so that there is something to choose.
void Tour::visitDueDates(ui::MainWindow &window, ui::SetupPage &page, QComboBox &methods)
{
    type(page, keys::person::name, QStringLiteral("Mihon Hanako"));
    methods.setCurrentIndex(methods.findData(QStringLiteral("lmp")));
    type(page, keys::dueDateEstimate::lastPeriod, QStringLiteral("2026/3/2"));
    stop(window, QStringLiteral("setup, due date reckoned"));
    const QString keep = QCoreApplication::translate("boshi::ui::DueDatePart", "Keep this date and enter &another way");
    press(page, QString(keep).remove(u'&').toUtf8().constData());
    methods.setCurrentIndex(methods.findData(QStringLiteral("clinician")));
    type(page, keys::dueDateEstimate::dueDate, QStringLiteral("2026/12/16"));
    stop(window, QStringLiteral("setup, due dates to choose from"));
}

} // namespace boshi::test
