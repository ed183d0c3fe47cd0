// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_page.h"

#include "core/exchange/record_export.h"
#include "ui/exchange/export_choice.h"
#include "ui/exchange/export_rows_model.h"
#include "ui/exchange/import_table.h"
#include "ui/sections/record_names.h"
#include "ui/unlock/calm_page.h"
#include "ui/unlock/dialog_parts.h"
#include "ui/words/privacy_text.h"
#include "ui/words/translate.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace boshi::ui {

static constexpr int linesOfTable = 9;
static constexpr int tickMilliseconds = 100;

ExportPage::ExportPage(VaultSession &session, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_choice(new ExportChoice)
    , m_rows(new ExportRowsModel(session, this))
    , m_count(wrappingText({}))
    , m_leftOut(wrappingText({}))
    , m_sentence(wrappingText({}))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    auto *table = importTable(*m_rows, tr("Records that would be written"));
    table->setMinimumHeight(fontMetrics().lineSpacing() * linesOfTable);
    column->addWidget(wrappingText(tr("Records of the open family as tables (CSV), one file for each kind of record, for other programs. These files are not "
                                      "encrypted: whoever has them can read them.")));
    column->addWidget(m_choice);
    column->addWidget(m_leftOut);
    column->addWidget(m_count);
    column->addWidget(table, 1);
    column->addWidget(makeProgress());
    column->addWidget(m_sentence);
    column->addWidget(makeQuestion());
    column->addLayout(makeButtons());
    scroll->setWidget(content);
    outer->addWidget(scroll);
    m_sentence->hide();
    connect(m_choice, &ExportChoice::changed, this, &ExportPage::showChosen);
    connect(&m_background, &Background::finished, this, &ExportPage::finish);
}

/// Nobody waits for the end of what is not wanted any more.
ExportPage::~ExportPage() { m_isCancelled = true; }

QWidget *ExportPage::makeProgress()
{
    m_progress = new QWidget;
    auto *column = new QVBoxLayout(m_progress);
    column->setContentsMargins({});
    m_bar = new QProgressBar;
    m_bar->setAccessibleName(tr("Records written"));
    auto *cancel = new QPushButton(tr("Ca&ncel"));
    column->addWidget(m_bar);
    column->addLayout(buttonRow({cancel}));
    connect(cancel, &QPushButton::clicked, this, [this] { m_isCancelled = true; });
    m_tick.setInterval(tickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, [this] { m_bar->setValue(int(m_record)); });
    m_progress->hide();
    return m_progress;
}

QWidget *ExportPage::makeQuestion()
{
    m_question = new QWidget;
    auto *column = new QVBoxLayout(m_question);
    column->setContentsMargins({});
    m_questionText = wrappingText({});
    m_yesButton = new QPushButton(tr("Write it this onc&e"));
    m_noButton = new QPushButton(tr("&Do not write"));
    column->addWidget(m_questionText);
    column->addLayout(buttonRow({m_noButton, m_yesButton}));
    connect(m_noButton, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_exportButton->setFocus();
    });
    connect(m_yesButton, &QPushButton::clicked, this, [this] {
        m_question->hide();
        m_agreed();
    });
    m_question->hide();
    return m_question;
}

QLayout *ExportPage::makeButtons()
{
    m_exportButton = new QPushButton(tr("&Write into a folder…"));
    auto *leave = new QPushButton(tr("&Close"));
    const auto asksToLeave = [this] {
        if (!isBusy())
            emit left();
    };
    connect(m_exportButton, &QPushButton::clicked, this, &ExportPage::chooseFolder);
    connect(leave, &QPushButton::clicked, this, asksToLeave);
    const auto *leaveKey = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(leaveKey, &QShortcut::activated, this, asksToLeave);
    return buttonRow({m_exportButton, leave});
}

void ExportPage::showPlace(const Place &)
{
    m_choice->startAnew();
    refresh({});
}

void ExportPage::refresh(const QSet<QUuid> &)
{
    if (isBusy())
        return;
    const Family none;
    const Family &family = m_session.family() ? *m_session.family() : none;
    m_choice->offer(family, exchange::exportable(family));
    showSentence(m_leftOut, leftOutText());
    showChosen();
}

/// Of people of this family what is closed, and in any case the professional's.
QString ExportPage::leftOutText() const
{
    QStringList closed;
    bool hasProfessional = false;
    const auto areas = m_session.privateAreas();
    for (const PrivateArea &each : areas ? *areas : std::vector<PrivateArea>()) {
        const Record *person = m_session.family() ? m_session.family()->record(each.area.scope) : nullptr;
        if (each.area.privacy == Privacy::Mother && each.isClosed && person)
            closed << areaText(each.area.privacy, personName(*person));
        hasProfessional = hasProfessional || each.area.privacy == Privacy::Professional;
    }
    QStringList sentences;
    if (!closed.isEmpty())
        sentences << tr("Closed, and therefore not in it: %1.").arg(closed.join(tr(", ", "between names")));
    if (hasProfessional)
        sentences << tr("The professional's notes are never in it.");
    return sentences.join(u'\n');
}

void ExportPage::showChosen()
{
    m_question->hide();
    m_rows->setLines(m_choice->chosen());
    const auto count = int(m_rows->lines().size());
    const auto files = int(exchange::exportFiles(m_rows->lines()).size());
    m_count->setText(count == 0 ? tr("Nothing is chosen.") : tr("Records: %1 · Files: %2").arg(QLocale().toString(count), QLocale().toString(files)));
    m_exportButton->setEnabled(count > 0 && !isBusy());
}

void ExportPage::focusFirst() { m_choice->setFocus(); }

void ExportPage::stopThen(const Action &action)
{
    m_afterwards = action;
    m_isCancelled = true;
}

void ExportPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose a folder for the tables"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportPage::exportTo);
    dialog->open();
}

void ExportPage::exportTo(const QString &folder)
{
    m_folder = folder;
    askOrWrite(false, {});
}

void ExportPage::ask(const QString &question, const QString &yes, const Action &then)
{
    m_questionText->setText(question);
    m_yesButton->setText(yes);
    m_agreed = then;
    m_question->show();
    m_noButton->setFocus();
}

/// Each time anew, for what is marked as non-disclosed.
bool ExportPage::asksForRelease(const std::optional<Release> &release)
{
    const auto withheld = withheldAt(Door::Export, exchange::toldBy(*m_session.family(), m_rows->lines()), release);
    if (withheld.empty())
        return false;
    QStringList names;
    for (const Record &record : withheld)
        names << recordName(record);
    ask(tr("The tables would tell of people marked as non-disclosed: %1. Nothing was written.").arg(names.join(tr(", ", "between names"))),
        tr("Write it this onc&e"), [this] { askOrWrite(false, Release{Door::Export}); });
    return true;
}

void ExportPage::askOrWrite(bool replaces, const std::optional<Release> &release)
{
    if (isBusy() || !m_session.family() || m_rows->lines().empty())
        return;
    showSentence(m_sentence, {});
    m_question->hide();
    if (asksForRelease(release))
        return;
    const QStringList inTheWay = exchange::filesInTheWay(m_rows->lines(), m_folder);
    if (replaces || inTheWay.isEmpty())
        return write(replaces);
    ask(tr("The folder holds files of these names already: %1. Nothing was written.").arg(inTheWay.join(translate("erasure", ", ", "between parts of a list"))), tr("&Replace them"),
        [this, release] { askOrWrite(true, release); });
}

void ExportPage::write(bool replaces)
{
    m_record = 0;
    m_isCancelled = false;
    m_bar->setRange(0, int(m_rows->lines().size()));
    m_bar->setValue(0);
    m_progress->show();
    m_choice->setEnabled(false);
    m_exportButton->setEnabled(false);
    m_tick.start();
    exchange::ExportOptions options{replaces, [this](qint64 record) {
                                        m_record = record;
                                        return !m_isCancelled;
                                    }};
    m_background.start([this, lines = m_rows->lines(), folder = m_folder, options = std::move(options)] {
        m_outcome.emplace(exchange::writeExport(m_session.reader(), lines, folder, options));
    });
    emit busyChanged();
}

void ExportPage::finish()
{
    const Result<QStringList> outcome = *std::exchange(m_outcome, std::nullopt);
    m_tick.stop();
    m_progress->hide();
    m_choice->setEnabled(true);
    showChosen();
    emit busyChanged();
    if (const Action afterwards = std::exchange(m_afterwards, {}))
        return afterwards();
    if (outcome)
        showSentence(m_sentence, tr("%n file(s) were written. They are not encrypted; please delete them when they are not needed any more.", nullptr,
                                    int(outcome->size())) + u'\n' + QDir::toNativeSeparators(m_folder));
    else if (outcome.error().code == ErrorCode::Cancelled)
        showSentence(m_sentence, tr("Cancelled. Nothing was written."));
    else
        showError(m_sentence, outcome.error());
}

} // namespace boshi::ui
