// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/backups_row.h"

#include "ui/settings/preferences.h"
#include "ui/settings/setting_rows.h"
#include "ui/unlock/calm_page.h"
#include "ui/words/error_text.h"
#include "ui/words/restore_text.h"

#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

/// A path may be broken after each of its folders.
QString breakable(const QString &path)
{
    constexpr QChar zeroWidthSpace(0x200b);
    const QChar separator = QDir::separator();
    return QDir::toNativeSeparators(path).replace(separator, QString(separator) + zeroWidthSpace);
}

/// Every copy is verified when it is made; one under an earlier passphrase is none that opens now.
QString lastCopyText(const VaultSession &session, const QString &folder)
{
    const auto copies = backupsOf(session.vault().path(), folder);
    if (!copies)
        return errorText(copies.error()).title;
    const auto last = std::ranges::find_if(*copies, [&](const BackupFile &copy) { return copy.fits(session.vault().key().header); });
    return last == copies->end() ? BackupsRow::tr("There is no copy of this handbook yet.")
                                 : BackupsRow::tr("Last verified copy: %1").arg(backupMoment(*last));
}

} // namespace

BackupsRow::BackupsRow(Preferences &preferences, const VaultSession *session, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_session(session)
    , m_folder(wrappingText({}))
    , m_lastCopy(wrappingText({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(4);
    column->addWidget(m_folder);
    addControls(*column);
    column->addWidget(m_lastCopy);
    connect(&preferences, &Preferences::changed, this, &BackupsRow::showPlan);
    showPlan();
}

void BackupsRow::addControls(QVBoxLayout &column)
{
    auto *choose = new QPushButton(tr("Choose the f&older…"));
    choose->setObjectName(QStringLiteral("backupFolder"));
    connect(choose, &QPushButton::clicked, this, &BackupsRow::chooseFolder);
    Options numbers;
    for (const int number : Preferences::backupNumbers)
        numbers.emplace_back(tr("Keep the latest %n", nullptr, number), number);
    QComboBox *kept = makeOptions(numbers, m_preferences.backups().keep,
                                  [this](const QVariant &number) { m_preferences.setBackupNumber(number.toInt()); });
    kept->setObjectName(QStringLiteral("backupNumber"));
    nameOptions(*kept, tr("How many copies are kept"));
    setFocusProxy(choose);
    column.addWidget(choose, 0, Qt::AlignLeft);
    column.addWidget(kept, 0, Qt::AlignLeft);
    if (!m_session)
        return;
    auto *list = new QPushButton(tr("&Backups…"));
    list->setObjectName(QStringLiteral("backupList"));
    connect(list, &QPushButton::clicked, this, &BackupsRow::listAsked);
    column.addWidget(list, 0, Qt::AlignLeft);
}

void BackupsRow::showPlan()
{
    const QString folder = m_preferences.backups().folder;
    m_folder->setText(tr("Folder: %1").arg(breakable(folder)));
    m_lastCopy->setVisible(m_session != nullptr);
    if (m_session)
        m_lastCopy->setText(lastCopyText(*m_session, folder));
}

/// A dialog before the window may have made a copy.
void BackupsRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange)
        showPlan();
}

void BackupsRow::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder for backups"), m_preferences.backups().folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, &m_preferences, &Preferences::setBackupFolder);
    dialog->open();
}

} // namespace boshi::ui
