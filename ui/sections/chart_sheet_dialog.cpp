// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sections/chart_sheet_dialog.h"

#include "core/store/durable_file.h"
#include "ui/charts/chart_view.h"
#include "ui/render/chart_sheet.h"
#include "ui/sections/record_names.h"
#include "ui/unlock/calm_page.h"
#include "ui/unlock/dialog_parts.h"
#include "ui/unlock/growing_height.h"
#include "ui/unlock/text_width.h"
#include "ui/widgets/flow_layout.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace boshi::ui {
namespace {

constexpr int widthInCharacters = 64;
constexpr int mostSteps = 8; ///< From a record to the person.

} // namespace

ChartSheetDialog::ChartSheetDialog(VaultSession &session, ChartView &chart, std::vector<QUuid> about, QWidget *parent)
    : QDialog(parent)
    , m_session(session)
    , m_chart(chart)
    , m_about(std::move(about))
    , m_name(new QCheckBox(tr("With the n&ame")))
    , m_part(new QCheckBox(tr("Only the pa&rt that is shown")))
    , m_questionText(wrappingText({}))
    , m_yesButton(new QPushButton(tr("Let it out this &once")))
    , m_question(makeQuestion())
    , m_sentence(wrappingText({}))
{
    setWindowTitle(tr("Print or save the chart"));
    setMinimumWidth(textWidth(*this, widthInCharacters));
    auto *column = new QVBoxLayout(this);
    new GrowingHeight(*this);
    column->setSpacing(12);
    column->addWidget(wrappingText(tr("The reference with its edition and the day stand on it in any case. A file is not encrypted: whoever has it can look at it.")));
    column->addWidget(m_name);
    column->addWidget(m_part);
    column->addWidget(makeButtons());
    column->addWidget(m_question);
    column->addWidget(m_sentence);
    auto *close = new QPushButton(tr("C&lose"));
    column->addLayout(buttonRow({close}));
    column->addStretch();
    m_part->setVisible(m_chart.isPart());
    m_part->setChecked(m_chart.isPart());
    m_question->hide();
    m_sentence->hide();
    connect(close, &QPushButton::clicked, this, &ChartSheetDialog::reject);
}

ChartSheetDialog::~ChartSheetDialog() = default;

QWidget *ChartSheetDialog::makeButtons()
{
    auto *buttons = new QWidget;
    auto *row = new FlowLayout(buttons);
    const auto add = [&](const QString &text, const Act &act) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    add(tr("&Print…"), [this] { choosePrinter(); });
    add(tr("Save as P&DF…"), [this] { choosePlace(QStringLiteral("pdf"), tr("PDF files (*.pdf)")); });
    add(tr("Save as P&NG…"), [this] { choosePlace(QStringLiteral("png"), tr("PNG pictures (*.png)")); });
    add(tr("Save as &SVG…"), [this] { choosePlace(QStringLiteral("svg"), tr("SVG drawings (*.svg)")); });
    add(tr("&Copy the picture"), [this] { copy(); });
    return buttons;
}

QWidget *ChartSheetDialog::makeQuestion()
{
    auto *question = new QWidget;
    auto *column = new QVBoxLayout(question);
    column->setContentsMargins({});
    auto *no = new QPushButton(tr("Ke&ep it here"));
    column->addWidget(m_questionText);
    column->addLayout(buttonRow({m_yesButton, no}));
    connect(m_yesButton, &QPushButton::clicked, this, [this] { askAtDoor(m_act, Release{Door::Pictures}); });
    connect(no, &QPushButton::clicked, question, &QWidget::hide);
    return question;
}

void ChartSheetDialog::setNamed(bool isNamed) { m_name->setChecked(isNamed); }

ChartSheet ChartSheetDialog::sheet() const
{
    return m_chart.sheet({m_session.surroundings().today(), m_name->isChecked(), !m_part->isChecked()});
}

/// They, and whatever else may say of them that they are not to be found.
std::vector<Record> ChartSheetDialog::toldOf() const
{
    std::vector<Record> told;
    for (QUuid id : m_about)
        for (int step = 0; step < mostSteps; ++step) {
            const Record *record = m_session.family()->record(id);
            if (!record)
                break;
            told.push_back(*record);
            id = record->subject;
        }
    return told;
}

void ChartSheetDialog::askAtDoor(const Act &act, const std::optional<Release> &release)
{
    showSentence(m_sentence, {});
    m_question->hide();
    if (!m_session.family())
        return;
    const auto withheld = withheldAt(Door::Pictures, toldOf(), release);
    if (withheld.empty())
        return act();
    QStringList names;
    for (const Record &record : withheld)
        names << recordName(record);
    m_act = act;
    m_questionText->setText(tr("The chart would tell of people marked as non-disclosed: %1. Nothing went out.").arg(names.join(tr(", ", "between names"))));
    m_question->show();
    m_yesButton->setFocus();
}

void ChartSheetDialog::choosePrinter()
{
    m_printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    m_printer->setPageOrientation(QPageLayout::Landscape);
    auto *dialog = new QPrintDialog(m_printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the chart"));
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *printer) { printOn(*printer); });
    dialog->open();
}

void ChartSheetDialog::printOn(QPrinter &printer)
{
    askAtDoor([this, &printer] {
        printer.setDocName(tr("chart", "name of a document for the printer"));
        paintChart(printer, sheet());
        showSentence(m_sentence, printer.printerState() == QPrinter::Error ? tr("The printer did not take it. Please look at the printer, or save it as PDF.")
                                                                           : tr("Sent to the printer."));
    });
}

void ChartSheetDialog::choosePlace(const QString &suffix, const QString &filter)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString name = tr("chart %1", "name of a new file").arg(m_session.surroundings().today().toString(Qt::ISODate));
    auto *dialog = new QFileDialog(this, tr("Where to save the chart"), documents.filePath(name + u'.' + suffix), filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // It never replaces a file.
    connect(dialog, &QFileDialog::fileSelected, this, &ChartSheetDialog::saveTo);
    dialog->open();
}

void ChartSheetDialog::saveTo(const QString &path)
{
    askAtDoor([this, path] { write(path); });
}

void ChartSheetDialog::write(const QString &path)
{
    const bool isSvg = path.endsWith(u".svg", Qt::CaseInsensitive), isPng = path.endsWith(u".png", Qt::CaseInsensitive);
    const QByteArray bytes = isSvg ? chartSvg(sheet()) : isPng ? chartPng(sheet()) : chartPdf(sheet());
    if (const auto written = durable::writePrivate(path, bytes); !written)
        return showError(m_sentence, written.error());
    showSentence(m_sentence, tr("Saved as %1. It is not encrypted; please delete it when it is not needed any more.").arg(QDir::toNativeSeparators(path)));
}

void ChartSheetDialog::copy()
{
    askAtDoor([this] {
        QApplication::clipboard()->setImage(chartPicture(sheet()));
        showSentence(m_sentence, tr("The picture is on the clipboard for half a minute."));
    });
}

void letOut(ChartView &chart, VaultSession &session, const std::function<std::vector<QUuid>()> &about)
{
    chart.offerSheet();
    QObject::connect(&chart, &ChartView::sheetAsked, &chart, [&chart, &session, about] {
        auto *dialog = new ChartSheetDialog(session, chart, about(), &chart);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace boshi::ui
