// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_page.h"

#include "ui/exchange/import_people_view.h"
#include "ui/exchange/import_rows_view.h"
#include "ui/exchange/past_imports_view.h"
#include "ui/unlock/calm_page.h"
#include "ui/unlock/dialog_parts.h"
#include "ui/widgets/calm_combo_box.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTabWidget>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

constexpr int linesOfViews = 14;
constexpr int tickMilliseconds = 100;

void addBeside(QGridLayout &grid, const QString &caption, QWidget *field)
{
    auto *label = new QLabel(caption);
    label->setBuddy(field);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(field, row, 1);
}

bool hasPeople(const VaultSession &session)
{
    const auto lines = session.reader().caseload(1);
    return lines && !lines->empty();
}

} // namespace

ImportPage::ImportPage(VaultSession &session, const QString &userPacks, QWidget *parent)
    : Page(parent)
    , m_session(session)
    , m_userPacks(userPacks)
    , m_sentence(wrappingText({}))
    , m_run(session)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->addWidget(makeChoices());
    column->addWidget(makeProgress());
    column->addWidget(m_sentence);
    column->addLayout(buttonRow({m_againButton = new QPushButton(tr("&Read the file again"))}));
    column->addWidget(makeRelease());
    column->addWidget(makeViews(), 1);
    column->addLayout(makeButtons());
    scroll->setWidget(content);
    outer->addWidget(scroll);
    m_sentence->hide();
    connectRun();
    showState();
}

QWidget *ImportPage::makeChoices()
{
    m_choices = new QWidget;
    auto *column = new QVBoxLayout(m_choices);
    column->setContentsMargins({});
    m_chooseButton = new QPushButton(tr("Ch&oose a file…"));
    m_file = wrappingText(tr("A file that a town or clinic gave you, or drop it on this window. Nothing is written before you have looked through it."));
    m_layout = new CalmComboBox;
    m_people = new CalmComboBox;
    m_layout->setAccessibleName(tr("Layout of the file"));
    m_people->setAccessibleName(tr("Whose rows are taken"));
    for (QComboBox *box : {m_layout, m_people})
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_people->addItem(tr("Only people who are in this handbook"), int(exchange::PeopleAdmitted::Known));
    m_people->addItem(tr("Everybody in the file"), int(exchange::PeopleAdmitted::All));
    m_people->setCurrentIndex(hasPeople(m_session) ? 0 : 1);
    auto *chosen = new QHBoxLayout;
    chosen->addWidget(m_chooseButton);
    chosen->addWidget(m_file, 1);
    column->addLayout(chosen);
    auto *grid = new QGridLayout;
    grid->setColumnStretch(1, 1);
    addBeside(*grid, tr("&Layout"), m_layout);
    addBeside(*grid, tr("W&hose rows"), m_people);
    column->addLayout(grid);
    connect(m_chooseButton, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_layout, &QComboBox::activated, this, &ImportPage::plan);
    connect(m_people, &QComboBox::activated, this, &ImportPage::plan);
    return m_choices;
}

QWidget *ImportPage::makeProgress()
{
    m_progress = new QWidget;
    auto *column = new QVBoxLayout(m_progress);
    column->setContentsMargins({});
    m_progressText = wrappingText({});
    m_bar = busyBar({});
    m_bar->show();
    auto *cancel = new QPushButton(tr("Ca&ncel"));
    column->addWidget(m_progressText);
    column->addWidget(m_bar);
    column->addLayout(buttonRow({cancel}));
    connect(cancel, &QPushButton::clicked, this, [this] { m_run.cancel(); });
    m_tick.setInterval(tickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, &ImportPage::showProgress);
    return m_progress;
}

QWidget *ImportPage::makeRelease()
{
    m_release = new QWidget;
    auto *column = new QVBoxLayout(m_release);
    column->setContentsMargins({});
    m_releaseText = wrappingText({});
    auto *release = new QPushButton(tr("Write it this onc&e"));
    auto *keep = new QPushButton(tr("&Do not write it"));
    column->addWidget(m_releaseText);
    column->addLayout(buttonRow({keep, release}));
    connect(release, &QPushButton::clicked, this, [this] {
        m_release->hide();
        saveReport(m_reportPath, Release{Door::ImportReport});
    });
    connect(keep, &QPushButton::clicked, m_release, &QWidget::hide);
    m_release->hide();
    return m_release;
}

QTabWidget *ImportPage::makeViews()
{
    m_views = new QTabWidget;
    m_views->setAccessibleName(tr("What the file holds, and past imports"));
    m_views->setMinimumHeight(fontMetrics().lineSpacing() * linesOfViews);
    m_views->addTab(m_rows = new ImportRowsView, tr("Rows"));
    m_views->addTab(m_peopleView = new ImportPeopleView(m_session), tr("People"));
    m_views->addTab(m_past = new PastImportsView(m_session), tr("Past imports"));
    connect(m_peopleView, &ImportPeopleView::decided, this, [this] {
        m_isStale = true;
        showState();
        showSentence(m_sentence, tr("Your corrections are noted. Please read the file again before you take it over."));
    });
    connect(m_past, &PastImportsView::undoAsked, this, [this](qint64 change) {
        m_run.undo(change);
        begin(tr("The import is being taken back."));
    });
    return m_views;
}

QLayout *ImportPage::makeButtons()
{
    m_takeButton = new QPushButton(tr("&Take over"));
    m_reportButton = new QPushButton(tr("Sa&ve the report…"));
    auto *leave = new QPushButton(tr("&Close"));
    m_reportButton->setToolTip(tr("Every row of the file and what is done with it, as a table (CSV)"));
    const auto asksToLeave = [this] {
        if (!isBusy())
            emit left();
    };
    connect(m_againButton, &QPushButton::clicked, this, &ImportPage::plan);
    connect(m_takeButton, &QPushButton::clicked, this, &ImportPage::takeOver);
    connect(m_reportButton, &QPushButton::clicked, this, &ImportPage::chooseReport);
    connect(leave, &QPushButton::clicked, this, asksToLeave);
    const auto *leaveKey = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(leaveKey, &QShortcut::activated, this, asksToLeave);
    return buttonRow({m_takeButton, m_reportButton, leave});
}

void ImportPage::connectRun()
{
    connect(&m_run, &ImportRun::looked, this, &ImportPage::fillLayouts);
    connect(&m_run, &ImportRun::planned, this, &ImportPage::showPlan);
    connect(&m_run, &ImportRun::takenOver, this, &ImportPage::tellTaken);
    connect(&m_run, &ImportRun::undone, this, &ImportPage::tellUndone);
    connect(&m_run, &ImportRun::failed, this, &ImportPage::fail);
}

void ImportPage::refresh(const QSet<QUuid> &)
{
    if (!isBusy())
        m_past->refresh();
}

void ImportPage::focusFirst() { m_chooseButton->setFocus(); }

void ImportPage::stopThen(const Action &action)
{
    m_afterwards = action;
    if (!m_run.isWriting())
        m_run.cancel();
}

/// Tables go out of sight while they are written or read anew; nothing looks at the handbook meanwhile.
void ImportPage::begin(const QString &what)
{
    m_progressText->setText(what);
    m_bar->setAccessibleName(what);
    showSentence(m_sentence, {});
    m_release->hide();
    showState();
    m_tick.start();
    emit busyChanged();
}

void ImportPage::showState()
{
    const exchange::Importer *importer = m_run.importer();
    m_progress->setVisible(isBusy());
    m_choices->setEnabled(!isBusy());
    m_views->setEnabled(!isBusy());
    if (!m_isStale) {
        m_rows->setImporter(importer, m_run.names());
        m_peopleView->setImporter(importer, m_run.names());
    }
    m_againButton->setVisible(m_isStale && !isBusy());
    m_takeButton->setEnabled(importer && !m_isStale && !m_isTaken && importer->changesAnything());
    m_reportButton->setEnabled(importer && !m_isStale);
}

void ImportPage::showProgress()
{
    if (isBusy() && m_run.row() > 0)
        m_bar->setFormat(tr("Row %1").arg(QLocale().toString(m_run.row())));
    m_bar->setTextVisible(m_run.row() > 0);
}

} // namespace boshi::ui
