// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/recovery_page.h"

#include "core/security/recovery_key.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace boshi::ui {

RecoveryPage::RecoveryPage(const QString &path, QWidget *parent)
    : CalmPage(tr("Open with the recovery sheet"), parent)
    , m_path(path)
    , m_lines(new QPlainTextEdit)
{
    addText(tr("File: %1").arg(QFileInfo(path).fileName()));
    addField(tr("The eight &lines of the sheet"), m_lines);
    addText(tr("Capital or small letters, spaces and dashes do not matter. The letters I, L, O and U do not occur."));
    m_sentence = addText({});
    m_sentence->hide();
    column()->addLayout(makeButtons());
    closeColumn();
    QFont font = m_lines->font();
    font.setFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    m_lines->setFont(font);
    m_lines->setAccessibleName(tr("The eight lines of the sheet"));
    m_lines->setTabChangesFocus(true);
    m_lines->setUndoRedoEnabled(false); // What was forgotten stays forgotten.
    m_lines->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase);
    m_lines->setFixedHeight(m_lines->fontMetrics().lineSpacing() * (recovery::lineCount + 1));
    setFocusProxy(m_lines);
    connect(&m_opener, &VaultOpener::opened, this, &RecoveryPage::unlocked);
    connect(&m_opener, &VaultOpener::failed, this, [this](const Error &error) {
        m_openButton->setEnabled(true);
        showError(m_sentence, error);
    });
}

RecoveryPage::~RecoveryPage() { forgetLines(); }

QLayout *RecoveryPage::makeButtons()
{
    auto *row = new QHBoxLayout;
    m_openButton = new QPushButton(tr("&Open"));
    m_openButton->setAccessibleName(tr("Open with these lines"));
    m_openButton->setDefault(true);
    auto *choose = new QPushButton(tr("Choose the &text file…"));
    auto *back = new QPushButton(tr("&Back"));
    connect(m_openButton, &QPushButton::clicked, this, &RecoveryPage::openWithLines);
    connect(choose, &QPushButton::clicked, this, &RecoveryPage::chooseFile);
    connect(back, &QPushButton::clicked, this, &RecoveryPage::left);
    for (QPushButton *button : {m_openButton, choose, back})
        row->addWidget(button);
    row->addStretch();
    return row;
}

void RecoveryPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("The text file of the sheet"), {}, tr("Text files (*.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RecoveryPage::openWithFile);
    dialog->open();
}

void RecoveryPage::openWithFile(const QString &sheetPath) { openWith(recovery::readFile(sheetPath)); }

void RecoveryPage::openWithLines()
{
    QString typed = m_lines->toPlainText();
    openWith(recovery::parse(typed));
    wipe(typed);
}

/// What was typed stays, so that a slip can be mended in its place.
void RecoveryPage::openWith(Result<VaultKey> sheet)
{
    showSentence(m_sentence, {});
    if (!sheet)
        return showError(m_sentence, sheet.error());
    m_openButton->setEnabled(false);
    m_opener.openBySheet(m_path, std::move(*sheet));
}

void RecoveryPage::forgetLines()
{
    QString typed = m_lines->toPlainText();
    m_lines->clear();
    wipe(typed);
}

} // namespace boshi::ui
