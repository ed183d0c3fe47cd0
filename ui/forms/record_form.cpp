// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_form.h"

#include "ui/words/labels.h"

#include <QApplication>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QScopedValueRollback>

#include <algorithm>

namespace boshi::ui {
namespace {

constexpr int fewestLines = 6;
constexpr int mostFittings = 8;
constexpr double calmScale = 1.2;

QString labelText(const Field &field)
{
    return field.has(Required) ? RecordForm::tr("%1 (required)").arg(label(field)) : label(field);
}

bool decidesRows(const RecordType &type, const Field &field)
{
    return std::ranges::any_of(type.fields, [&](const Field &other) { return other.when.field == field.key; });
}

} // namespace

RecordForm::RecordForm(const RecordType &type, QWidget *parent, const FormHelp &help)
    : QScrollArea(parent)
    , RecordEditors(type)
    , m_isCalm(help.isCalm)
    , m_editionOf(help.edition)
    , m_layout(new QFormLayout)
{
    auto *page = new QWidget;
    page->setLayout(m_layout);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_layout->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_layout->setHorizontalSpacing(16);
    m_layout->setVerticalSpacing(4); // the rest is below each editor, so that a label above stays close to its input
    for (const Field &field : type.fields)
        if (!help.shows || help.shows(field))
            addField(field, help);
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setMinimumHeight(fontMetrics().lineSpacing() * fewestLines);
    setAccessibleName(title(type));
    if (m_isCalm)
        enlarge();
    setReadOnly(false);
    showRows();
    arrange();
}

/// An input that goes with the keyboard in it says that it was left, when nobody can hear it any more.
RecordForm::~RecordForm()
{
    for (FieldEditor *editor : editors())
        editor->disconnect(this);
}

void RecordForm::addField(const Field &field, const FormHelp &help)
{
    FieldEditor *editor = addEditor(field, help);
    auto *caption = new QLabel(labelText(field));
    caption->setWordWrap(true);
    caption->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    caption->setContentsMargins(0, 4, 0, 0); // level with the text of the input
    caption->setTextFormat(Qt::PlainText);
    caption->setBuddy(editor->input());
    m_layout->addRow(caption, editor);
    m_captions.push_back(caption);
    connect(editor, &FieldEditor::edited, this, &RecordForm::edited);
    connect(editor, &FieldEditor::finished, this, &RecordForm::fieldFinished);
    if (decidesRows(type(), field))
        connect(editor, &FieldEditor::edited, this, &RecordForm::showRows);
}

void RecordForm::setRecord(const Record &record)
{
    RecordEditors::setRecord(record);
    m_edition = m_editionOf ? m_editionOf(record) : QString();
    showRows();
}

void RecordForm::showRows()
{
    for (std::size_t row = 0; row < editors().size(); ++row)
        showRow(row, !m_elsewhere.contains(editors()[row]->field().key) && isAsked(*editors()[row], m_edition));
}

/// Out of the layout and not only hidden in it: where captions stand above, a layout with a hidden row takes away the
/// caption before it.
void RecordForm::showRow(std::size_t row, bool isShown)
{
    FieldEditor *editor = editors()[row];
    const bool isThere = m_layout->indexOf(editor) >= 0;
    if (isShown == isThere)
        return;
    if (isShown) {
        const auto isBefore = [this](const FieldEditor *other) { return other->isVisibleTo(widget()); };
        m_layout->insertRow(int(std::count_if(editors().begin(), editors().begin() + qsizetype(row), isBefore)), m_captions[row], editor);
    } else {
        const QFormLayout::TakeRowResult taken = m_layout->takeRow(editor);
        delete taken.labelItem;
        delete taken.fieldItem;
    }
    m_captions[row]->setVisible(isShown);
    editor->setVisible(isShown);
}

void RecordForm::typeAgain(const QCborMap &input)
{
    RecordEditors::typeAgain(input);
    showRows();
}

void RecordForm::setElsewhere(std::string_view key, bool isElsewhere)
{
    if (isElsewhere)
        m_elsewhere.insert(key);
    else
        m_elsewhere.erase(key);
    showRows();
}

void RecordForm::focusField(std::string_view key)
{
    if (FieldEditor *found = editor(key)) {
        showRow(std::size_t(std::ranges::find(editors(), found) - editors().begin()), true); // Whoever asks for a field by its name gets it.
        ensureWidgetVisible(found);
        found->setFocus(Qt::OtherFocusReason);
    }
}

void RecordForm::focusFirstEmpty()
{
    const auto isOpen = [](const FieldEditor *editor) {
        return !editor->field().has(Internal) && !editor->isHidden() && isEmpty(editor->value());
    };
    const auto found = std::ranges::find_if(editors(), isOpen);
    focusField((found == editors().end() ? editors().front() : *found)->field().key);
}

void RecordForm::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

void RecordForm::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange && m_isCalm)
        enlarge();
    if (event->type() == QEvent::FontChange)
        arrange();
}

/// Sentences that come or go above the input with the keyboard do not push it out of sight. The scroll area fits the page at
/// each of its resizings, and a page whose lines wrap otherwise at each new height would never come to rest.
bool RecordForm::eventFilter(QObject *watched, QEvent *event)
{
    const QScopedValueRollback deeper(m_fittings, m_fittings + 1);
    const bool isDone = m_fittings > mostFittings ? QAbstractScrollArea::eventFilter(watched, event) : QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::Resize && focusWidget())
        ensureWidgetVisible(focusWidget());
    return isDone;
}

/// Against the text of the rest of the window.
void RecordForm::enlarge()
{
    QFont large = font();
    large.setPointSizeF(QApplication::font().pointSizeF() * calmScale);
    setFont(large);
}

/// Labels stand beside their inputs while there is room, and above them in a side panel or with large text. Questions stand
/// above their answers.
void RecordForm::arrange()
{
    const int line = fontMetrics().height();
    m_layout->setRowWrapPolicy(m_isCalm || viewport()->width() < 30 * line ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    widget()->setMaximumWidth(40 * line);
}

} // namespace boshi::ui
