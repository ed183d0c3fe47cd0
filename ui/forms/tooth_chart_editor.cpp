// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/tooth_chart_editor.h"

#include "ui/forms/absence_button.h"
#include "ui/widgets/mouth_view.h"
#include "ui/widgets/typing_line.h"
#include "ui/words/labels.h"
#include "ui/words/tooth_text.h"

#include <QBoxLayout>
#include <QLabel>

namespace boshi::ui {
namespace {

/// "1 ／ sound · 2 C untreated decay": each mark with the key that sets it.
QString legendText(const teeth::Form &form)
{
    QStringList marks;
    int digit = 0;
    for (const Code &code : form.marks.codes) {
        const QString mark = QString::fromUtf8(code.code.data(), qsizetype(code.code.size()));
        marks << QStringLiteral("%1\u00a0%2\u00a0%3").arg(++digit).arg(mark, toothMarkText(form, mark));
    }
    return marks.join(QStringLiteral(" · "));
}

QLabel *wrapping(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

const ToothChart &chartOf(const Value &value)
{
    static const ToothChart none;
    const auto *chart = std::get_if<ToothChart>(&value);
    return chart ? *chart : none;
}

} // namespace

ToothChartEditor::ToothChartEditor(const Field &field, QWidget *parent, const EditorHelp &help)
    : LineFieldEditor(field, parent, help)
    , m_mouth(new MouthView(teeth::formOf(field), this))
    , m_howTo(tr("A click or the space bar sets the next mark, a digit the one it stands for, Delete none."))
{
    m_mouth->setAccessibleName(tr("%1, drawn", "label of a field").arg(label(field)));
    m_pointed = wrapping({});
    auto *above = static_cast<QBoxLayout *>(layout());
    above->insertWidget(0, wrapping(legendText(teeth::formOf(field))));
    above->insertWidget(1, m_mouth);
    above->insertWidget(2, m_pointed);
    setTabOrder(m_mouth, findChild<AbsenceButton *>()); // Alone, Qt takes the mouth for what comes before the line: behind it the ring begins anew.
    setTabOrder(m_mouth, input());
    setFocusProxy(m_mouth); // Tab would come to the line and pass over what stands before it.
    connect(m_mouth, &MouthView::edited, this, &ToothChartEditor::takeFromMouth);
    connect(m_mouth, &MouthView::pointed, this, &ToothChartEditor::tell);
    connect(this, &FieldEditor::edited, this, [this] {
        if (!inputIssue())
            m_mouth->setChart(chartOf(value()));
    });
    setReadOnly(false);
}

void ToothChartEditor::setReadOnly(bool readOnly)
{
    LineFieldEditor::setReadOnly(readOnly);
    m_mouth->setReadOnly(readOnly);
    m_mouth->setAccessibleDescription(readOnly ? QString() : m_howTo);
    tell({});
}

void ToothChartEditor::setSpokenName(const QString &name)
{
    LineFieldEditor::setSpokenName(name);
    m_mouth->setAccessibleName(tr("%1, drawn", "label of a field").arg(name));
}

void ToothChartEditor::showValue(const Value &value)
{
    LineFieldEditor::showValue(value);
    m_mouth->setChart(chartOf(value));
}

void ToothChartEditor::takeFromMouth()
{
    const ToothChart chart = m_mouth->chart();
    choose(chart.empty() ? Value() : Value(chart));
}

void ToothChartEditor::tell(const QString &tooth) { m_pointed->setText(!tooth.isEmpty() ? tooth : m_mouth->isReadOnly() ? QString() : m_howTo); }

} // namespace boshi::ui
