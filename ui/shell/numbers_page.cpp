// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/numbers_page.h"

#include "ui/unlock/dialog_parts.h"
#include "ui/words/numbers_text.h"

#include <QAccessible>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTextBrowser>
#include <QTextTable>
#include <QTime>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

constexpr double titleScale = 1.6, headingScale = 1.2;

/// Writes downwards at the end of a document.
class Writer {
public:
    explicit Writer(QTextDocument &document)
        : m_cursor(&document)
        , m_points(document.defaultFont().pointSizeF())
    {
    }

    void write(const QString &text, double scale = 1, bool isBold = false)
    {
        QTextBlockFormat block;
        block.setTopMargin(scale > 1 ? m_points : 0);
        block.setBottomMargin(m_points / 2);
        if (m_hasText)
            m_cursor.insertBlock(block);
        else
            m_cursor.setBlockFormat(block);
        m_hasText = true;
        m_cursor.insertText(text, format(scale, isBold));
    }

    void write(const std::vector<QStringList> &rows)
    {
        QTextTableFormat table;
        table.setBorderStyle(QTextFrameFormat::BorderStyle_None);
        table.setCellPadding(2);
        table.setHeaderRowCount(1);
        QTextTable *cells = m_cursor.insertTable(int(rows.size()), int(rows.front().size()), table);
        for (int row = 0; row < cells->rows(); ++row)
            for (int column = 0; column < cells->columns(); ++column)
                cells->cellAt(row, column).firstCursorPosition().insertText(rows[std::size_t(row)][column], format(1, row == 0));
        m_cursor.movePosition(QTextCursor::End);
    }

private:
    QTextCharFormat format(double scale, bool isBold) const
    {
        QTextCharFormat format;
        format.setFontPointSize(m_points * scale);
        format.setFontWeight(isBold ? QFont::Bold : QFont::Normal);
        return format;
    }

    QTextCursor m_cursor;
    double m_points;
    bool m_hasText = false;
};

} // namespace

NumbersPage::NumbersPage(QWidget *parent)
    : Page(parent)
    , m_text(new QTextBrowser)
{
    auto *layout = new QVBoxLayout(this);
    m_text->setAccessibleName(tr("Check the numbers"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDefaultFont(font());
    layout->addWidget(m_text, 1);
    auto *again = new QPushButton(tr("Check a&gain"));
    auto *close = new QPushButton(tr("&Close"));
    layout->addLayout(buttonRow({again, close}));
    setFocusProxy(m_text);
    connect(again, &QPushButton::clicked, this, &NumbersPage::check);
    connect(close, &QPushButton::clicked, this, &NumbersPage::left);
    const auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &NumbersPage::left);
    check();
}

void NumbersPage::check()
{
    const auto checks = growth::runSelftest();
    m_text->clear();
    Writer writer(*m_text->document());
    writer.write(tr("Check the numbers"), titleScale);
    writer.write(outcomeText(checks), headingScale, true);
    writer.write(tr("Computed just now, at %1, on this computer: examples whose answers others have published, and every figure of the surveys. "
                    "The same is done by: boshi-cli growth selftest")
                     .arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)));
    for (const growth::FiguresCheck &figures : checks) {
        writer.write(figuresTitle(figures), headingScale, true);
        writer.write(figuresText(figures));
        if (figures.info)
            writer.write(tr("Source: %1. Looked at on %2.").arg(figures.info->source, QLocale().toString(figures.info->checkedOn, QLocale::ShortFormat)));
        if (figures.answers.empty())
            continue;
        std::vector<QStringList> rows{{tr("Example"), tr("Asked for"), tr("Published"), tr("Computed"), tr("Agrees")}};
        for (const growth::VectorAnswer &answer : figures.answers)
            rows.push_back({exampleText(answer.vector), quantityText(answer.vector), answerText(answer.vector.expected), answerText(answer.found),
                            answer.isEqual ? tr("yes") : tr("NO")});
        writer.write(rows);
    }
    m_text->moveCursor(QTextCursor::Start);
    QAccessibleEvent said(m_text, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&said);
}

} // namespace boshi::ui
