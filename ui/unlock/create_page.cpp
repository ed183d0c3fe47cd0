// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/create_page.h"

#include "ui/unlock/dialog_parts.h"
#include "ui/unlock/passphrase_field.h"
#include "ui/unlock/passphrase_meter.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace boshi::ui {

CreatePage::CreatePage(const QString &suggestedPath, KeyProfile profile, QWidget *parent)
    : CalmPage(tr("Make a new handbook file"), parent)
    , m_profile(profile)
    , m_first(new PassphraseField(tr("Passphrase")))
    , m_second(new PassphraseField(tr("Passphrase once more")))
    , m_meter(new PassphraseMeter)
    , m_progress(new QProgressBar)
{
    addText(stepText(1, setupSteps));
    QWidget *placeRow = makePlaceRow(suggestedPath);
    addText(tr("&File"))->setBuddy(m_place);
    column()->addWidget(placeRow);
    addField(tr("&Passphrase"), m_first);
    column()->addWidget(m_meter);
    addField(tr("Passphrase once &more"), m_second);
    addText(tr("Nobody can open the file without the passphrase, not even we. If it is forgotten and there is no recovery "
               "sheet, what is written cannot be read again. The next step makes such a sheet. "
               "Several unrelated words in a row are easy to remember and hard to guess."));
    m_sentence = addText({});
    m_sentence->hide();
    column()->addLayout(makeButtons());
    column()->addWidget(m_progress);
    closeColumn();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Making the file"));
    setBusy(false);
    connect(m_first, &PassphraseField::typed, this, [this] { m_meter->judge(m_first->edit()->text()); });
    connect(m_first, &PassphraseField::entered, m_second, qOverload<>(&QWidget::setFocus));
    connect(m_second, &PassphraseField::entered, this, &CreatePage::create);
    connect(&m_opener, &VaultOpener::opened, this, &CreatePage::created);
    connect(&m_opener, &VaultOpener::failed, this, [this](const Error &error) {
        setBusy(false);
        showError(m_sentence, error);
        m_place->setFocus();
    });
}

QWidget *CreatePage::makePlaceRow(const QString &suggestedPath)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    m_place = new QLineEdit(QDir::toNativeSeparators(suggestedPath));
    m_place->setAccessibleName(tr("File"));
    auto *choose = new QPushButton(tr("&Choose…"));
    choose->setAccessibleName(tr("Choose where to keep the file"));
    connect(choose, &QPushButton::clicked, this, &CreatePage::choosePlace);
    layout->addWidget(m_place, 1);
    layout->addWidget(choose);
    return row;
}

QLayout *CreatePage::makeButtons()
{
    auto *row = new QHBoxLayout;
    m_createButton = new QPushButton(tr("Make the &handbook file"));
    m_backButton = new QPushButton(tr("&Back"));
    m_createButton->setDefault(true);
    connect(m_createButton, &QPushButton::clicked, this, &CreatePage::create);
    connect(m_backButton, &QPushButton::clicked, this, &CreatePage::left);
    row->addWidget(m_createButton);
    row->addWidget(m_backButton);
    row->addStretch();
    return row;
}

void CreatePage::begin() { m_first->setFocus(); }

QString CreatePage::path() const { return QDir::fromNativeSeparators(m_place->text().trimmed()); }

void CreatePage::choosePlace()
{
    auto *dialog = new QFileDialog(this, tr("Where to keep the file"), path(), tr("Handbook files (*.boshi)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("boshi"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // Making a vault never replaces a file.
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &chosen) { m_place->setText(QDir::toNativeSeparators(chosen)); });
    dialog->open();
}

void CreatePage::create()
{
    if (path().isEmpty())
        return say(tr("Please say where to keep the file."), m_place);
    if (m_first->isEmpty())
        return say(tr("Please think of a passphrase."), m_first);
    Secret first = m_first->take();
    const Secret second = m_second->take();
    if (first.view() != second.view())
        return say(tr("The two passphrases differ. Please type both again."), m_first);
    showSentence(m_sentence, {});
    setBusy(true);
    m_opener.create(path(), std::move(first), m_profile);
}

void CreatePage::setBusy(bool busy)
{
    for (QWidget *widget : std::initializer_list<QWidget *>{m_place, m_first, m_second, m_createButton, m_backButton})
        widget->setEnabled(!busy);
    m_progress->setVisible(busy);
}

void CreatePage::say(const QString &sentence, QWidget *focus)
{
    showSentence(m_sentence, sentence);
    focus->setFocus();
}

} // namespace boshi::ui
