// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/multi_choice_field_editor.h"

#include "core/schema/code_list.h"
#include "ui/forms/absence_button.h"
#include "ui/words/field_text.h"
#include "ui/words/labels.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QSet>
#include <QSignalBlocker>

namespace boshi::ui {

MultiChoiceFieldEditor::MultiChoiceFieldEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, new QListWidget, parent)
    , m_list(static_cast<QListWidget *>(input()))
    , m_absence(new AbsenceButton(field, m_list, this))
{
    m_list->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_list->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    row()->addWidget(m_absence, 0, Qt::AlignTop);
    connect(m_list, &QListWidget::itemChanged, this, &MultiChoiceFieldEditor::read);
    connect(m_absence, &AbsenceButton::chosen, this, &MultiChoiceFieldEditor::choose);
    showValue(Value());
}

void MultiChoiceFieldEditor::setReadOnly(bool readOnly)
{
    m_list->setEnabled(!readOnly);
    m_absence->setEnabled(!readOnly);
}

/// Codes that are not in the list, from a newer version, get a line of their own.
void MultiChoiceFieldEditor::showValue(const Value &value)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto *codes = std::get_if<QStringList>(&value);
    const QStringList chosen = codes ? *codes : QStringList();
    const QSet<QString> checked(chosen.begin(), chosen.end());
    for (const Code &code : field().choices->codes) {
        const QString key = QString::fromUtf8(code.code.data(), qsizetype(code.code.size()));
        add(key, checked.contains(key));
    }
    QSet<QString> added;
    for (const QString &code : chosen)
        if (!field().choices->find(code.toUtf8().toStdString()) && !added.contains(code)) {
            add(code, true);
            added.insert(code);
        }
    m_absence->showValue(value);
    const auto *absence = std::get_if<Absence>(&value);
    setSpokenHint(absence ? absenceWord(*absence) : QString());
}

void MultiChoiceFieldEditor::add(const QString &code, bool isChecked)
{
    auto *item = new QListWidgetItem(codeLabel(*field().choices, code), m_list);
    item->setData(Qt::UserRole, code);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isChecked ? Qt::Checked : Qt::Unchecked);
}

void MultiChoiceFieldEditor::read()
{
    QStringList codes;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            codes << m_list->item(row)->data(Qt::UserRole).toString();
    const Value value = codes.isEmpty() ? Value() : Value(codes);
    take(value);
    m_absence->showValue(value);
    setSpokenHint({});
    leave();
}

void MultiChoiceFieldEditor::choose(const Value &absence)
{
    take(absence);
    showValue(absence);
    leave();
}

} // namespace boshi::ui
