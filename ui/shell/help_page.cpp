// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/help_page.h"

#include "core/store/durable_file.h"
#include "ui/render/pdf_text.h"
#include "ui/unlock/calm_page.h"
#include "ui/widgets/flow_layout.h"

#include <QBuffer>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QShortcut>
#include <QStandardPaths>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextTable>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

constexpr double titleScale = 1.6, headingScale = 1.2;
constexpr double pointsOnPaper = 10.5;
const QMarginsF margins(20, 18, 20, 15); // mm

QTextCharFormat sized(const QFont &base, double scale, bool isBold)
{
    QTextCharFormat format;
    format.setFontPointSize(base.pointSizeF() * scale);
    format.setFontWeight(isBold ? QFont::Bold : QFont::Normal);
    return format;
}

void writeKeys(QTextCursor &cursor, const std::vector<KeyLine> &keys, const QTextCharFormat &usual)
{
    QTextTableFormat format;
    format.setBorderStyle(QTextFrameFormat::BorderStyle_None);
    format.setCellPadding(2);
    QTextTable *table = cursor.insertTable(int(keys.size()), 2, format);
    for (int row = 0; row < int(keys.size()); ++row) {
        table->cellAt(row, 0).firstCursorPosition().insertText(keys[std::size_t(row)].keys, usual);
        table->cellAt(row, 1).firstCursorPosition().insertText(keys[std::size_t(row)].what, usual);
    }
    cursor.movePosition(QTextCursor::End);
}

/// The same on screen and on paper.
void write(QTextDocument &document, const HelpFacts &facts, const std::vector<KeyLine> &keys)
{
    const QFont base = document.defaultFont();
    const QTextCharFormat usual = sized(base, 1, false);
    QTextBlockFormat paragraph;
    paragraph.setBottomMargin(base.pointSizeF() / 2);
    QTextBlockFormat heading = paragraph;
    heading.setTopMargin(base.pointSizeF());
    QTextCursor cursor(&document);
    cursor.setBlockFormat(paragraph);
    cursor.insertText(helpTitle(), sized(base, titleScale, false));
    for (const HelpSection &section : helpText(facts)) {
        cursor.insertBlock(heading);
        cursor.insertText(section.title, sized(base, headingScale, true));
        for (const QString &text : section.paragraphs) {
            cursor.insertBlock(paragraph);
            cursor.insertText(text, usual);
        }
    }
    cursor.insertBlock(heading);
    cursor.insertText(keysTitle(), sized(base, headingScale, true));
    writeKeys(cursor, keys, usual);
}

/// Without shaping there are no ligatures, whose text nobody could copy out of a PDF.
QFont paperFont()
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Yu Gothic UI"), QStringLiteral("Hiragino Sans")});
    font.setPointSizeF(pointsOnPaper);
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

void paint(QPagedPaintDevice &paper, const HelpFacts &facts, const std::vector<KeyLine> &keys)
{
    paper.setPageSize(QPageSize(QPageSize::A4));
    paper.setPageMargins(margins, QPageLayout::Millimeter);
    QTextDocument document;
    document.setDefaultFont(paperFont());
    write(document, facts, keys);
    document.print(&paper);
}

} // namespace

HelpPage::HelpPage(const HelpFacts &facts, std::vector<KeyLine> keys, QWidget *parent)
    : Page(parent)
    , m_facts(facts)
    , m_keys(std::move(keys))
    , m_text(new QTextBrowser)
    , m_sentence(wrappingText({}))
{
    auto *layout = new QVBoxLayout(this);
    m_text->setAccessibleName(helpTitle());
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDefaultFont(font());
    write(*m_text->document(), m_facts, m_keys);
    m_text->moveCursor(QTextCursor::Start);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_sentence);
    auto *print = new QPushButton(tr("P&rint…"));
    auto *save = new QPushButton(tr("Save as P&DF…"));
    auto *numbers = new QPushButton(tr("Check the &numbers"));
    auto *close = new QPushButton(tr("&Close"));
    auto *buttons = new FlowLayout; // In one row they would take room from the rail with large text.
    for (QPushButton *button : {print, save, numbers, close})
        buttons->addWidget(button);
    layout->addLayout(buttons);
    m_sentence->hide();
    setFocusProxy(m_text);
    connect(print, &QPushButton::clicked, this, &HelpPage::choosePrinter);
    connect(save, &QPushButton::clicked, this, &HelpPage::choosePlace);
    connect(numbers, &QPushButton::clicked, this, &HelpPage::numbersAsked);
    connect(close, &QPushButton::clicked, this, &HelpPage::left);
    const auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &HelpPage::left);
}

HelpPage::~HelpPage() = default;

void HelpPage::choosePrinter()
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the help"));
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *printer) { printOn(*printer); });
    dialog->open();
}

void HelpPage::printOn(QPrinter &printer)
{
    printer.setDocName(helpTitle());
    paint(printer, m_facts, m_keys);
    showSentence(m_sentence, printer.printerState() == QPrinter::Error ? tr("The printer did not take it. Please look at the printer, or save it as PDF.")
                                                                       : tr("Sent to the printer."));
}

void HelpPage::choosePlace()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(this, tr("Where to save the help"), documents.filePath(tr("help.pdf", "name of a new file")), tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // It never replaces a file.
    connect(dialog, &QFileDialog::fileSelected, this, &HelpPage::savePdf);
    dialog->open();
}

void HelpPage::savePdf(const QString &path)
{
    QByteArray pdf;
    {
        QBuffer buffer(&pdf);
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setTitle(helpTitle());
        writer.setCreator(QStringLiteral("Boshi"));
        paint(writer, m_facts, m_keys);
    }
    useOrdinaryCharacters(pdf);
    if (const auto written = durable::writePrivate(path, pdf); !written)
        return showError(m_sentence, written.error());
    showSentence(m_sentence, tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
}

} // namespace boshi::ui
