// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/field_walk.h"

#include "ui/unlock/calm_page.h"
#include "ui/widgets/front_layout.h"
#include "ui/words/labels.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace boshi::ui {
namespace {

constexpr double largeText = 1.4;

bool isEnter(const QEvent &event)
{
    if (event.type() != QEvent::KeyPress)
        return false;
    const auto &key = static_cast<const QKeyEvent &>(event);
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && !(key.modifiers() & ~Qt::KeypadModifier);
}

} // namespace

FieldWalk::FieldWalk(const RecordType &type, Fields fields, const FormHelp &help, NameOf nameOf, QWidget *parent)
    : QWidget(parent)
    , RecordEditors(type)
    , m_fields(fields)
    , m_editionOf(help.edition)
    , m_nameOf(std::move(nameOf))
    , m_count(wrappingText({}))
    , m_name(wrappingText({}))
    , m_summary(wrappingText({}))
{
    QFont large = m_name->font();
    large.setPointSizeF(large.pointSizeF() * largeText);
    large.setBold(true);
    m_name->setFont(large);
    auto *page = new QWidget;
    m_front = new FrontLayout(page);
    for (const Field &field : type.fields)
        if (!help.shows || help.shows(field))
            addField(field, help);
    m_summary->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_front->addWidget(m_summary);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_count);
    layout->addWidget(m_name);
    layout->addWidget(page, 1);
    setReadOnly(false);
}

/// An input that goes with the keyboard in it says that it was left, when nobody can hear it any more.
FieldWalk::~FieldWalk()
{
    for (FieldEditor *editor : editors())
        editor->disconnect(this);
}

void FieldWalk::addField(const Field &field, const FormHelp &help)
{
    FieldEditor *editor = addEditor(field, help);
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins({});
    layout->addWidget(editor);
    layout->addStretch(1);
    auto *caption = new QLabel(labelWithUnit(field), holder); // For the ear: a combo box says only what is chosen.
    caption->setBuddy(editor->input());
    caption->hide();
    editor->installEventFilter(this);
    m_front->addWidget(holder);
    connect(editor, &FieldEditor::finished, this, &FieldWalk::fieldFinished);
}

void FieldWalk::begin(const Record &record)
{
    setRecord(record);
    m_edition = m_editionOf ? m_editionOf(record) : QString();
    show(next(-1, 1));
}

/// What the program keeps is on no paper.
bool FieldWalk::isWalked(std::size_t field) const
{
    const FieldEditor &editor = *editors()[field];
    if (editor.field().has(Internal) || !isAsked(editor, m_edition))
        return false;
    return m_fields == Fields::Asked || !isEmpty(recordAsSet().value(editor.field()));
}

/// As many as there are editors: after the last one; -1: before the first.
int FieldWalk::next(int from, int step) const
{
    int at = from + step;
    while (at >= 0 && at < int(editors().size()) && !isWalked(std::size_t(at)))
        at += step;
    return at;
}

FieldEditor *FieldWalk::current() const { return m_at < int(editors().size()) ? editors()[std::size_t(m_at)] : nullptr; }

void FieldWalk::goOn()
{
    if (!isAtEnd())
        show(next(m_at, 1));
}

void FieldWalk::goBack()
{
    if (const int before = next(m_at, -1); before >= 0)
        show(before);
}

void FieldWalk::leaveEmpty()
{
    FieldEditor *editor = current();
    if (!editor)
        return;
    editor->copyValue(Value(), tr("Not on the paper."));
    goOn();
}

void FieldWalk::goTo(std::string_view key)
{
    const auto found = std::ranges::find(editors(), editor(key));
    if (found != editors().end())
        show(int(found - editors().begin()));
}

void FieldWalk::goToPlace(int place) { show(std::clamp(place, 0, int(editors().size()))); }

void FieldWalk::show(int at)
{
    m_at = at;
    int number = 0, count = 0;
    for (std::size_t field = 0; field < editors().size(); ++field)
        if (isWalked(field)) {
            ++count;
            number += int(field) <= m_at ? 1 : 0;
        }
    const FieldEditor *editor = current();
    m_count->setText(editor ? tr("Field %1 of %2").arg(number).arg(count) : tr("%n field(s), all walked through", nullptr, count));
    m_name->setText(editor ? labelWithUnit(editor->field()) : title(type()));
    m_summary->setText(editor ? QString() : summary());
    m_front->setCurrentIndex(m_at);
    focusCurrent();
    emit moved();
}

void FieldWalk::focusCurrent()
{
    if (FieldEditor *editor = current())
        editor->setFocus(Qt::OtherFocusReason);
}

QString FieldWalk::summary() const
{
    QStringList lines;
    for (const FieldEditor *editor : editors())
        if (!isEmpty(editor->value()))
            lines << tr("%1: %2", "field, value").arg(label(editor->field()), fieldText(editor->field(), editor->value(), m_nameOf));
    return lines.isEmpty() ? tr("Nothing is filled in.") : lines.join(u'\n');
}

/// What an input makes no use of itself.
bool FieldWalk::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != current() || !isEnter(*event))
        return QWidget::eventFilter(watched, event);
    goOn();
    return true;
}

} // namespace boshi::ui
