// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeline_accessible.h"

#include "ui/charts/timeline_canvas.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>

namespace boshi::ui {
namespace {

/// One dot. It stays when the dots are laid out anew, and is then the one in the same place of their order.
class SpokenDot : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    SpokenDot(TimelineCanvas *canvas, int dot) : m_canvas(canvas), m_dot(dot) { }

    bool isValid() const override { return m_canvas && m_dot < int(m_canvas->dots().size()); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_canvas ? m_canvas->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_canvas.data()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::Button; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? m_canvas->textOf(std::size_t(m_dot)) : QString();
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect circle = m_canvas->dots()[std::size_t(m_dot)].circle.toAlignedRect();
        return {m_canvas->mapToGlobal(circle.topLeft()), circle.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.invalid = !isValid();
        state.invisible = !m_canvas || !m_canvas->isVisible();
        state.focused = isValid() && m_canvas->hasFocus() && m_canvas->current() == m_dot;
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    void doAction(const QString &action) override
    {
        if (!isValid())
            return;
        m_canvas->setFocus();
        m_canvas->setCurrent(m_dot);
        if (action == pressAction())
            m_canvas->open(m_dot);
    }

private:
    QPointer<TimelineCanvas> m_canvas;
    int m_dot;
};

class SpokenTimeline : public QAccessibleWidget {
public:
    explicit SpokenTimeline(TimelineCanvas *canvas) : QAccessibleWidget(canvas, QAccessible::Chart) { }
    ~SpokenTimeline() override
    {
        for (const QAccessible::Id id : m_dots)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return int(canvas().dots().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (int(m_dots.size()) <= index)
            m_dots.push_back(QAccessible::registerAccessibleInterface(new SpokenDot(&canvas(), int(m_dots.size()))));
        return QAccessible::accessibleInterface(m_dots[std::size_t(index)]);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (std::size_t dot = 0; dot < m_dots.size(); ++dot)
            if (QAccessible::accessibleInterface(m_dots[dot]) == child)
                return int(dot);
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int dot = 0; dot < childCount(); ++dot)
            if (child(dot)->rect().contains(x, y))
                return child(dot);
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return canvas().hasFocus() && canvas().current() >= 0 ? child(canvas().current()) : QAccessibleWidget::focusChild();
    }

private:
    TimelineCanvas &canvas() const { return *static_cast<TimelineCanvas *>(widget()); }

    mutable std::vector<QAccessible::Id> m_dots; ///< Made when first asked for.
};

QAccessibleInterface *spokenTimeline(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<TimelineCanvas *>(object);
    return canvas ? new SpokenTimeline(canvas) : nullptr;
}

} // namespace

void speakTimelines()
{
    static const bool isInstalled = (QAccessible::installFactory(spokenTimeline), true);
    Q_UNUSED(isInstalled)
}

} // namespace boshi::ui
