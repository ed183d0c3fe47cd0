// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scroll_accessible.h"

#include <QAccessibleWidget>
#include <QScrollArea>
#include <QScrollBar>

namespace boshi::ui {
namespace {

/// The viewport, then the scroll bars in sight and the widget in their corner, as Qt lists them.
class SafeScrollArea final : public QAccessibleWidget {
public:
    explicit SafeScrollArea(QScrollArea *area)
        : QAccessibleWidget(area, QAccessible::Client)
    {
    }

    int childCount() const override { return int(parts().size()); }
    QAccessibleInterface *child(int index) const override { return QAccessible::queryAccessibleInterface(parts().value(index)); }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        auto *part = child ? qobject_cast<QWidget *>(child->object()) : nullptr;
        while (part && part->parentWidget() != widget() && !parts().contains(part))
            part = part->parentWidget(); // Scroll bars stand in a container of their own.
        return int(parts().indexOf(part));
    }

private:
    QList<QWidget *> parts() const
    {
        const auto *area = static_cast<QScrollArea *>(widget());
        QList<QWidget *> found;
        for (QWidget *part : {area->viewport(), static_cast<QWidget *>(area->horizontalScrollBar()), static_cast<QWidget *>(area->verticalScrollBar()), area->cornerWidget()})
            if (part && (part == area->viewport() || part->isVisible()))
                found << part;
        return found;
    }
};

QAccessibleInterface *safeScrollArea(const QString &name, QObject *object)
{
    auto *area = name == QLatin1StringView("QScrollArea") ? qobject_cast<QScrollArea *>(object) : nullptr;
    return area ? new SafeScrollArea(area) : nullptr;
}

} // namespace

void keepScrollAreasSafe()
{
    static const bool isInstalled = (QAccessible::installFactory(safeScrollArea), true);
    Q_UNUSED(isInstalled)
}

} // namespace boshi::ui
