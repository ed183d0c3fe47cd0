// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/spoken_drawing.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <QWidget>

namespace boshi::ui {
namespace {

SpokenDrawing *drawingOf(QObject *object) { return dynamic_cast<SpokenDrawing *>(object); }

/// One part. It stays when the drawing changes, and is then the one in the same place of its order.
class SpokenPart : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    SpokenPart(QWidget *widget, int part) : m_widget(widget), m_part(part) { }

    bool isValid() const override { return m_widget && m_part < drawing().parts(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_widget ? m_widget->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget.data()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::Button; }
    void setText(QAccessible::Text, const QString &) override { }

    QString text(QAccessible::Text kind) const override { return isValid() && kind == QAccessible::Name ? drawing().partText(m_part) : QString(); }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect box = drawing().partBox(m_part);
        return {m_widget->mapToGlobal(box.topLeft()), box.size()};
    }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.invalid = !isValid();
        state.invisible = !m_widget || !m_widget->isVisible();
        state.offscreen = isValid() && !drawing().isPartInSight(m_part);
        state.focused = isValid() && m_widget->hasFocus() && drawing().currentPart() == m_part;
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
        m_widget->setFocus();
        drawing().goToPart(m_part);
        if (action == pressAction())
            drawing().pressPart(m_part);
    }

private:
    SpokenDrawing &drawing() const { return *drawingOf(m_widget); }

    QPointer<QWidget> m_widget;
    int m_part;
};

class SpokenWidget : public QAccessibleWidget {
public:
    explicit SpokenWidget(QWidget *widget) : QAccessibleWidget(widget, QAccessible::Chart) { }
    ~SpokenWidget() override
    {
        for (const QAccessible::Id id : m_parts)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return drawing().parts(); }
    /// Qt 6.4 also asks for children that are gone.
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (int(m_parts.size()) <= index)
            m_parts.push_back(QAccessible::registerAccessibleInterface(new SpokenPart(widget(), int(m_parts.size()))));
        return QAccessible::accessibleInterface(m_parts[std::size_t(index)]);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (std::size_t part = 0; part < m_parts.size(); ++part)
            if (QAccessible::accessibleInterface(m_parts[part]) == child)
                return int(part);
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int part = 0; part < childCount(); ++part)
            if (drawing().isPartInSight(part) && child(part)->rect().contains(x, y))
                return child(part);
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        QAccessibleInterface *current = widget()->hasFocus() ? child(drawing().currentPart()) : nullptr;
        return current ? current : QAccessibleWidget::focusChild();
    }

private:
    SpokenDrawing &drawing() const { return *drawingOf(widget()); }

    mutable std::vector<QAccessible::Id> m_parts; ///< Made when first asked for.
};

QAccessibleInterface *spokenWidget(const QString &, QObject *object)
{
    return drawingOf(object) ? new SpokenWidget(static_cast<QWidget *>(object)) : nullptr;
}

} // namespace

void speakDrawings()
{
    static const bool isInstalled = (QAccessible::installFactory(spokenWidget), true);
    Q_UNUSED(isInstalled)
}

} // namespace boshi::ui
