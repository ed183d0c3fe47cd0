// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/sheet_view.h"

#include "core/security/recovery_key.h"
#include "core/store/durable_file.h"
#include "ui/render/recovery_sheet_painter.h"
#include "ui/unlock/calm_page.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace boshi::ui {

SheetView::SheetView(const Vault &vault, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_vault(vault)
    , m_facts{QFileInfo(vault.path()).fileName(), today}
    , m_saved(wrappingText({}))
    , m_line(new QLineEdit)
    , m_tested(wrappingText({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(wrappingText(tr("If the passphrase is forgotten, only a recovery sheet can open the file. Nobody else can help, "
                                      "not even the makers of Boshi.")));
    column->addWidget(wrappingText(tr("Whoever has the sheet and the file can read everything the passphrase opens. Print it, keep it "
                                      "like a bank book, and do not leave it on this computer.")));
    column->addLayout(makeSaveRow());
    column->addWidget(m_saved);
    QLabel *caption = wrappingText(tr("&Test it: type one line of the sheet to see that it works"));
    caption->setBuddy(m_line);
    column->addWidget(caption);
    column->addLayout(makeTestRow());
    column->addWidget(m_tested);
    m_saved->hide();
    m_tested->hide();
    setFocusProxy(m_printButton);
}

SheetView::~SheetView() = default;

QLayout *SheetView::makeSaveRow()
{
    auto *row = new QHBoxLayout;
    m_printButton = new QPushButton(tr("P&rint…"));
    auto *pdf = new QPushButton(tr("Save as &PDF…"));
    auto *text = new QPushButton(tr("Save as te&xt…"));
    connect(pdf, &QPushButton::clicked, this, [this] { choosePlace(QStringLiteral("pdf"), tr("PDF files (*.pdf)")); });
    connect(text, &QPushButton::clicked, this, [this] { choosePlace(QStringLiteral("txt"), tr("Text files (*.txt)")); });
    connect(m_printButton, &QPushButton::clicked, this, &SheetView::choosePrinter);
    for (QPushButton *button : {m_printButton, pdf, text}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    return row;
}

QLayout *SheetView::makeTestRow()
{
    auto *row = new QHBoxLayout;
    auto *test = new QPushButton(tr("T&est"));
    test->setAccessibleName(tr("Test the line"));
    test->setAutoDefault(false);
    m_line->setAccessibleName(tr("One line of the sheet"));
    m_line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhPreferUppercase);
    connect(test, &QPushButton::clicked, this, &SheetView::testLine);
    connect(m_line, &QLineEdit::returnPressed, this, &SheetView::testLine);
    row->addWidget(m_line, 1);
    row->addWidget(test);
    return row;
}

void SheetView::choosePrinter()
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the recovery sheet"));
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *printer) { printOn(*printer); });
    dialog->open();
}

void SheetView::printOn(QPrinter &printer)
{
    printer.setDocName(m_facts.fileName);
    paintSheet(printer, m_vault.key(), m_facts);
    if (printer.printerState() == QPrinter::Error)
        return showSentence(m_saved, tr("The printer did not take the sheet. Nothing was lost; please look at the printer, or save it as PDF."));
    showSentence(m_saved, tr("Sent to the printer. Test one line of the paper below."));
}

void SheetView::choosePlace(const QString &suffix, const QString &filter)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = tr("recovery sheet %1", "name of a new file").arg(QFileInfo(m_facts.fileName).completeBaseName());
    auto *dialog = new QFileDialog(this, tr("Where to save the sheet"), documents.filePath(name + u'.' + suffix), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // A sheet never replaces a file.
    connect(dialog, &QFileDialog::fileSelected, this, &SheetView::save);
    dialog->open();
}

void SheetView::save(const QString &path)
{
    const bool isPdf = path.endsWith(u".pdf", Qt::CaseInsensitive);
    const Secret sheet = isPdf ? sheetPdf(m_vault.key(), m_facts) : sheetText(m_vault.key(), m_facts);
    if (const auto written = durable::writePrivate(path, sheet.view()); !written)
        return showError(m_saved, written.error());
    showSentence(m_saved, tr("Saved as %1. Print it, test one line of the paper below, and then delete the file.").arg(QDir::toNativeSeparators(path)));
}

void SheetView::testLine()
{
    QString typed = m_line->text();
    const Result<int> number = recovery::checkLine(typed, m_vault.key());
    wipe(typed);
    if (!number)
        return showError(m_tested, number.error());
    m_line->setText(QString()); // Not clear(): that could be undone.
    showSentence(m_tested, tr("Yes: this is line %1 of the sheet that opens this file.").arg(*number));
    emit tested();
}

} // namespace boshi::ui
