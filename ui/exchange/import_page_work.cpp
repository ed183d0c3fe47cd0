// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_page.h"

#include "core/exchange/import_report.h"
#include "core/exchange/layout_guess.h"
#include "ui/exchange/import_people_view.h"
#include "ui/exchange/import_rows_view.h"
#include "ui/exchange/past_imports_view.h"
#include "ui/sections/record_names.h"
#include "ui/unlock/calm_page.h"
#include "ui/words/import_text.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QSaveFile>
#include <QTabWidget>

/// The steps of an import: choose, read, take over, report.
namespace boshi::ui {

using exchange::RowOutcome;

namespace {

QString titleOf(const exchange::PackInfo &layout)
{
    const bool isJapanese = QLocale().language() == QLocale::Japanese;
    return QStringLiteral("%1 (%2)").arg(isJapanese ? layout.titleJa : layout.titleEn, layout.revision);
}

/// "New: 12 · Same: 3"; outcomes that do not occur are not told.
QString totalsText(const exchange::RowReports &reports)
{
    QStringList parts;
    for (int outcome = 0; outcome <= int(RowOutcome::Refused); ++outcome)
        if (const qint64 count = reports.count(RowOutcome(outcome)))
            parts << outcomeCount(RowOutcome(outcome), count);
    return parts.join(QStringLiteral(" · "));
}

Result<Done> write(const exchange::RowReports &reports, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::ReadOnlyPlace};
    exchange::writeReport(reports, file);
    return file.commit() ? Result<Done>(Done{}) : Error{ErrorCode::WriteFailed};
}

} // namespace

void ImportPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a file of a town or clinic"), {}, tr("Tables (*.csv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportPage::openFile);
    dialog->open();
}

void ImportPage::openFile(const QString &path)
{
    if (isBusy())
        return;
    m_path = path;
    m_isStale = m_isTaken = false;
    m_file->setText(QFileInfo(path).fileName());
    m_peopleView->forgetDecisions();
    clearPlan();
    m_layouts = exchange::packsToImport(m_userPacks);
    m_run.look(path, m_layouts);
    begin(tr("Looking for the layout of the file."));
}

/// All that can be imported, and chosen beforehand the one that fits when there is only one.
void ImportPage::fillLayouts(const std::vector<exchange::PackInfo> &fitting)
{
    m_layout->clear();
    for (const exchange::PackInfo &layout : m_layouts)
        m_layout->addItem(titleOf(layout));
    const auto isFitting = [&](const exchange::PackInfo &layout) {
        return fitting.size() == 1 && layout.folder == fitting.front().folder;
    };
    const auto only = std::ranges::find_if(m_layouts, isFitting);
    m_layout->setCurrentIndex(only == m_layouts.end() ? -1 : int(only - m_layouts.begin()));
    if (!end())
        return;
    if (only != m_layouts.end())
        return plan();
    showSentence(m_sentence, fitting.empty() ? tr("The headings of this file fit no layout that Boshi knows. Please choose a layout to see which headings are missing.")
                                             : tr("Several layouts fit this file. Please choose the one it was made with."));
    m_layout->setFocus();
}

void ImportPage::clearPlan()
{
    m_rows->setImporter(nullptr, {});
    m_peopleView->setImporter(nullptr, {});
}

void ImportPage::plan()
{
    if (m_path.isEmpty() || m_layout->currentIndex() < 0 || isBusy())
        return;
    m_isStale = m_isTaken = false;
    clearPlan();
    m_run.plan(m_path, m_layouts[std::size_t(m_layout->currentIndex())],
               {.people = exchange::PeopleAdmitted(m_people->currentData().toInt()), .decisions = m_peopleView->decisions()});
    begin(tr("The file is being read. Nothing is written yet."));
}

void ImportPage::showPlan()
{
    end();
    const exchange::Importer &importer = *m_run.importer();
    const QString next = importer.changesAnything() ? tr("Please look through it; \"Take over\" writes it.") : tr("There is nothing to take over.");
    m_views->setFocus();
    showSentence(m_sentence, tr("The file was read and nothing is written yet. %1").arg(next) + u'\n' + totalsText(importer.rows()));
}

void ImportPage::takeOver()
{
    if (!m_run.importer() || isBusy())
        return;
    clearPlan();
    m_run.takeOver();
    begin(m_session.backups() ? tr("A backup is made, then the file is taken over.") : tr("The file is being taken over."));
}

void ImportPage::tellTaken(const ChangeReport &report)
{
    m_isTaken = true;
    end();
    QStringList sentences{tr("Taken over. \"Past imports\" can take all of it back."), totalsText(m_run.importer()->rows())};
    if (m_session.backups())
        sentences.insert(1, tr("A backup was made before."));
    if (report.erased > 0)
        sentences << tr("%n record(s) are about somebody who was erased here and were left out.", nullptr, int(report.erased));
    if (report.individualNumbers > 0)
        sentences << tr("Individual numbers (My Number) were taken out of texts. Boshi never keeps them.");
    showSentence(m_sentence, sentences.join(u'\n'));
}

void ImportPage::tellUndone(const ChangeReport &report)
{
    end();
    m_past->showKept(report.skipped);
    showSentence(m_sentence, report.skipped.empty() ? tr("The import is taken back.")
                                                    : tr("The import is taken back, but for what somebody has changed since."));
}

void ImportPage::fail(const Error &error)
{
    end();
    if (error.code == ErrorCode::Cancelled)
        showSentence(m_sentence, tr("Cancelled. Nothing was written."));
    else
        showError(m_sentence, error);
}

bool ImportPage::end()
{
    m_tick.stop();
    showState();
    refresh({});
    emit busyChanged();
    const Action afterwards = std::exchange(m_afterwards, {});
    if (afterwards)
        afterwards();
    return !afterwards;
}

void ImportPage::chooseReport()
{
    auto *dialog = new QFileDialog(this, tr("Save the report"), {}, tr("Tables (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) { saveReport(path); });
    dialog->open();
}

bool ImportPage::saveReport(const QString &path, const std::optional<Release> &release)
{
    const exchange::RowReports &reports = m_run.importer()->rows();
    auto people = exchange::markedPeopleIn(reports, m_session.reader());
    if (!people) {
        showError(m_sentence, people.error());
        return false;
    }
    const auto withheld = withheldAt(Door::ImportReport, std::move(*people), release);
    if (!withheld.empty()) {
        askForRelease(path, withheld);
        return false;
    }
    if (const auto written = write(reports, path); !written) {
        showError(m_sentence, written.error());
        return false;
    }
    showSentence(m_sentence, tr("The report is saved: %1").arg(QFileInfo(path).fileName()));
    return true;
}

void ImportPage::askForRelease(const QString &path, const std::vector<Record> &withheld)
{
    QStringList names;
    for (const Record &person : withheld)
        names << personName(person);
    m_reportPath = path;
    m_releaseText->setText(tr("The report would tell of people marked as non-disclosed: %1. It was not written.").arg(names.join(tr(", ", "between names"))));
    m_release->show();
}

} // namespace boshi::ui
