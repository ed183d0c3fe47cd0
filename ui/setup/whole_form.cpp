// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/whole_form.h"

#include <QEvent>
#include <QLayout>
#include <QResizeEvent>

#include <algorithm>

namespace boshi::ui {
namespace {

FormHelp only(std::vector<std::string_view> fields, FormHelp help)
{
    help.shows = [fields = std::move(fields)](const Field &field) { return std::ranges::find(fields, field.key) != fields.end(); };
    return help;
}

} // namespace

WholeForm::WholeForm(const RecordType &type, std::vector<std::string_view> fields, FormHelp help)
    : RecordForm(type, nullptr, only(std::move(fields), std::move(help)))
{
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

bool WholeForm::eventFilter(QObject *watched, QEvent *event)
{
    // Later: the layout deals with the event first.
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        QMetaObject::invokeMethod(this, &WholeForm::fit, Qt::QueuedConnection);
    return RecordForm::eventFilter(watched, event);
}

void WholeForm::resizeEvent(QResizeEvent *event)
{
    RecordForm::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        QMetaObject::invokeMethod(this, &WholeForm::fit, Qt::QueuedConnection);
}

void WholeForm::fit()
{
    const QLayout *rows = widget()->layout();
    const int width = std::min(viewport()->width(), widget()->maximumWidth());
    const int height = rows->hasHeightForWidth() ? rows->totalHeightForWidth(width) : rows->totalSizeHint().height();
    setFixedHeight(std::max(height, widget()->minimumSizeHint().height()));
}

} // namespace boshi::ui
