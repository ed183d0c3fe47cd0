// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safety/check_dialog.h"

#include "ui/sections/record_names.h"
#include "ui/unlock/calm_page.h"
#include "ui/unlock/dialog_parts.h"
#include "ui/unlock/growing_height.h"
#include "ui/unlock/text_width.h"
#include "ui/words/check_text.h"
#include "ui/words/translate.h"

#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace boshi::ui {

static constexpr int tickMilliseconds = 100;
static constexpr int linesOfFindings = 7;

CheckDialog::CheckDialog(VaultSession &session, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_sentence(wrappingText({}))
    , m_progress(new QProgressBar)
    , m_findings(new QListWidget)
    , m_backupsButton(new QPushButton(tr("&Backups…")))
    , m_closeButton(new QPushButton(tr("&Stop")))
{
    setWindowTitle(tr("Check this file"));
    setMinimumWidth(textWidth(*this, 68));
    auto *column = new QVBoxLayout(this);
    new GrowingHeight(*this);
    column->setSpacing(12);
    column->addWidget(wrappingText(tr("Every page and every entry of the file is read and compared with what it has to be. Nothing is changed.")));
    m_progress->setRange(0, 100);
    m_progress->setAccessibleName(tr("How far the check is"));
    column->addWidget(m_progress);
    column->addWidget(m_sentence);
    m_findings->setAccessibleName(tr("What was found"));
    m_findings->setWordWrap(true);
    m_findings->setMinimumHeight(fontMetrics().lineSpacing() * linesOfFindings);
    m_findings->hide();
    column->addWidget(m_findings);
    column->addLayout(buttonRow({m_backupsButton, m_closeButton}));
    column->addStretch();
    m_sentence->hide();
    m_backupsButton->hide();
    m_backupsButton->setAutoDefault(false);
    connect(m_closeButton, &QPushButton::clicked, this, &CheckDialog::reject);
    connect(m_backupsButton, &QPushButton::clicked, this, [this] {
        accept();
        emit backupsAsked();
    });
    connect(&m_tick, &QTimer::timeout, this, [this] { m_progress->setValue(m_percent); });
    connect(&m_background, &Background::finished, this, &CheckDialog::finish);
    m_tick.start(tickMilliseconds);
    m_background.start([this] {
        m_found.emplace(checkVault(m_session.vault(), [this](int percent) {
            m_percent = percent;
            return !m_isStopped;
        }));
    });
}

/// Nobody waits for the end of a check that nobody sees.
CheckDialog::~CheckDialog() { m_isStopped = true; }

void CheckDialog::finish()
{
    m_tick.stop();
    m_progress->hide();
    m_closeButton->setText(tr("&Close"));
    if (m_isStopped)
        return QDialog::reject();
    if (!*m_found)
        return showError(m_sentence, m_found->error());
    tell(**m_found);
}

void CheckDialog::tell(const CheckReport &report)
{
    const VaultReader reader = m_session.reader();
    m_findings->addItems(findingsText(report, [&](const QUuid &id) {
        const auto record = reader.record(id);
        return record && *record ? nameWithPerson(reader, **record) : QString();
    }));
    m_findings->setVisible(m_findings->count() > 0);
    m_findings->setCurrentRow(0);
    m_backupsButton->setVisible(!report.isClean() && m_session.backups());
    QStringList sentences{report.isClean() ? tr("Everything is whole: %1 pages and %2 entries were checked.")
                                                 .arg(QLocale().toString(report.pages), QLocale().toString(report.revisions))
                                           : translate("errors", "%1 %2", "two sentences").arg(tr("Something does not hold."), checkAdvice(report))};
    if (report.sealedNotVerified > 0)
        sentences << tr("%n entries of closed private areas could not be looked into. Open the areas first to check those too.", nullptr,
                        int(report.sealedNotVerified));
    showSentence(m_sentence, sentences.join(u'\n'));
}

void CheckDialog::reject()
{
    m_isStopped = true;
    if (!m_background.isBusy())
        QDialog::reject();
}

} // namespace boshi::ui
